import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Cart, CartChange, Product } from '../../../src/model/index.js';
import {
  beginFrom,
  cartOf,
  complete,
  context,
  fillCart,
  fillIn,
  newCart,
  openShop,
  operation,
  productOf,
  sampleData,
} from './sample-shop.js';

const variants = sampleData.products.flatMap((product) =>
  product.variants.map((variant): { id: string; stock: number; maxPerOrder?: number } => variant),
);
const variantId = fc.constantFrom(...variants.map(({ id }) => id), 'nothing');
const lineNumber = fc.integer({ min: 1, max: 6 });
const quantity = fc.oneof(
  fc.integer({ min: 0, max: 12 }),
  fc.constantFrom(-1, 0.5, 1e9, Number.NaN, Number.MAX_SAFE_INTEGER),
);
const lineId = lineNumber.map((number) => `line-${number}`);

const change: fc.Arbitrary<CartChange> = fc.oneof(
  fc
    .record({ variantId, quantity })
    .map((drawn) => ({ type: 'add' as const, productId: productOf(drawn.variantId), ...drawn })),
  fc.record({ type: fc.constant('set' as const), lineId, variantId, quantity }),
  fc.record({ type: fc.constant('exchange' as const), lineId, variantId, toVariantId: variantId }),
  fc.record({
    type: fc.constant('select' as const),
    lineIds: fc.array(lineId, { maxLength: 3 }),
    selected: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('codes' as const),
    codes: fc.array(fc.constantFrom('GLOW20', 'TEA10', 'SUMMER', 'what', ' glow20 '), { maxLength: 4 }),
  }),
);

function checkCart(cart: Cart): void {
  const amounts = cart.totals.map(({ amount }) => amount.amount);
  const total = amounts.at(-1) ?? -1;
  assert.equal(
    amounts.slice(0, -1).reduce((sum, amount) => sum + amount, 0),
    total,
  );
  assert.ok(total >= 0 && amounts.every(Number.isSafeInteger));
  assert.equal(new Set(cart.lines.map((line) => line.variantId)).size, cart.lines.length, 'one line a variant');
  assert.equal(new Set(cart.lines.map(({ id }) => id)).size, cart.lines.length, 'line ids are not used twice');
  assert.deepEqual(
    cart.groups.flatMap(({ lineIds }) => lineIds).sort(),
    cart.lines.map(({ id }) => id).sort(),
    'every line is in one group',
  );
  for (const line of cart.lines) {
    const { stock = 0, maxPerOrder = Infinity } = variants.find(({ id }) => id === line.variantId) ?? {};
    assert.ok(line.quantity >= 1 && line.quantity <= Math.min(stock, maxPerOrder));
    const discounts = line.discounts.reduce((sum, { amount }) => sum + amount.amount, 0);
    assert.equal(line.subtotal.amount, line.unitPrice.amount * line.quantity);
    assert.equal(line.total.amount, line.subtotal.amount - discounts);
    assert.ok(line.total.amount >= 0);
  }
  const ticked = cart.lines.filter(({ selected }) => selected);
  assert.equal(
    ticked.reduce((sum, { subtotal }) => sum + subtotal.amount, 0),
    cart.totals.find(({ type }) => type === 'subtotal')?.amount.amount,
  );
}

test('whatever is asked of a cart: it adds up, holds no more than there is, and a repeat changes nothing', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(change, { minLength: 1, maxLength: 3 }), { maxLength: 15 }),
      async (operations) => {
        const { shop } = openShop({ indexedDB: null });
        const ref = await newCart(shop);
        for (const changes of operations) {
          const once = operation();
          const result = await shop.updateCart(ref, changes, once, context);
          checkCart(cartOf(result));
          assert.deepEqual(await shop.updateCart(ref, changes, once, context), result);
        }
      },
    ),
    { numRuns: 300 },
  );
});

test('two tabs that change one cart at the same time leave what one after the other would', async () => {
  const amounts = fc.array(fc.integer({ min: 1, max: 3 }), { minLength: 2, maxLength: 6 });
  await fc.assert(
    fc.asyncProperty(amounts, async (quantities) => {
      const first = openShop();
      const second = openShop({ environment: first.environment });
      const ref = await newCart(first.shop);
      await Promise.all(
        quantities.map((each, index) =>
          (index % 2 === 0 ? first : second).shop.updateCart(
            ref,
            [{ type: 'add', productId: 'crisps', variantId: 'crisps-1', quantity: each }],
            operation(),
            context,
          ),
        ),
      );
      const [line] = cartOf(await first.shop.openCart(ref, context)).lines;
      assert.equal(
        line?.quantity,
        quantities.reduce((sum, each) => sum + each, 0),
      );
    }),
    { numRuns: 20 },
  );
});

test('however many buy at once, no more is sold than there was', async () => {
  const buyer = fc.record({ quantity: fc.integer({ min: 1, max: 3 }), gone: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(buyer, { minLength: 1, maxLength: 8 }), async (buyers) => {
      const { shop, environment } = openShop();
      const tabs = [shop, openShop({ environment }).shop];
      const orders = await Promise.all(
        buyers.map(async ({ quantity: wanted, gone }, index) => {
          const tab = tabs[index % 2] ?? shop;
          const ready = await fillIn(tab, await beginFrom(tab, await fillCart(tab, { 'serum-l': wanted })));
          if (gone || ready.lines.length === 0) return 0;
          const result = await complete(tab, ready);
          const bought = 'checkout' in result && result.checkout.status === 'completed' ? result.checkout.lines : [];
          return bought.reduce((sum, line) => sum + line.quantity, 0);
        }),
      );
      const sold = orders.reduce((sum, units) => sum + units, 0);
      const [serum] = (await shop.getProducts(['serum'], context)) as readonly Product[];
      assert.equal(serum?.variants[1]?.availability.quantity, 5 - sold);
      assert.ok(sold <= 5);
    }),
    { numRuns: 15 },
  );
});
