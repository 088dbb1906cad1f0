// Runs in pages: a back end in the page that answers at once, with as many lines in its cart as are asked for.
import { createShop } from '/dist/xhs-elements.js';

const currency = 'CNY';
const price = { amount: 10_000, currency };

export const variantOf = (index) => `variant-${index}`;

const productOf = (index) => ({
  ...{ id: `product-${index}`, handle: `product-${index}`, title: `Product ${index}`, storeId: 'store', media: [] },
  ...{ options: [], tradeMode: 'domestic', returnDays: 7, guarantees: [], qualifications: [], specifications: [] },
  variants: [{ id: variantOf(index), title: 'One size', options: {}, price, availability: { status: 'in_stock' } }],
});

const lineOf = (index, quantity) => {
  const amount = { amount: price.amount * quantity, currency };
  return {
    ...{ id: `line-${index}`, productId: `product-${index}`, variantId: variantOf(index), storeId: 'store' },
    ...{ title: `Product ${index}`, variantTitle: 'One size', quantity, unitPrice: price, subtotal: amount },
    ...{ total: amount, discounts: [], selected: true, status: 'available' },
  };
};

/** Keeps the contract with so many lines from the beginning; `capabilities` may say more. */
function backEnd(count) {
  const quantities = Array(count).fill(1);
  const lineIds = quantities.map((_, index) => `line-${index}`);
  let lines = quantities.map((quantity, index) => lineOf(index, quantity));
  let revision = 1;
  const answer = () => {
    const units = quantities.reduce((sum, quantity) => sum + quantity, 0);
    const total = { amount: price.amount * units, currency };
    const groups = [{ storeId: 'store', storeName: 'A store', tradeMode: 'domestic', lineIds }];
    const totals = ['subtotal', 'total'].map((type) => ({ type, amount: total }));
    return { ref: 'cart', cart: { lines, groups, codes: [], totals, currency, messages: [], revision }, messages: [] };
  };
  const carryOut = (change) => {
    const index = Number(change.variantId?.split('-')[1]);
    if (change.type === 'add') quantities[index] += change.quantity;
    else if (change.type === 'set') quantities[index] = change.quantity;
    else return;
    lines = lines.with(index, lineOf(index, quantities[index]));
  };
  return {
    name: 'made',
    capabilities: { promise: 'keyed', checkout: 'handOff', selection: true },
    getProducts: (refs) => Promise.resolve(refs.map((ref) => productOf(Number(ref.split('-')[1])))),
    openCart: () => Promise.resolve(answer()),
    updateCart(_ref, changes) {
      changes.forEach(carryOut);
      revision += 1;
      return Promise.resolve(answer());
    },
    beginCheckout: () => Promise.resolve({ continueUrl: 'https://shop.example/', messages: [] }),
  };
}

/** A shop whose cart holds so many lines: one unit of each, two of the first. */
export async function shopWithCart(count) {
  const content = () => Promise.reject(new Error('No content'));
  const shop = createShop({ name: `made-${count}`, locale: 'en', commerce: backEnd(count), content });
  await shop.cart.add({ productId: 'product-0', variantId: variantOf(0) });
  await shop.cart.settled();
  return shop;
}
