import type { CartLine, CartRef, DiscountCode, LineDiscount, Money, Total } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { AnsweredCart } from '../adapter.js';
import type { ShopifyStock } from './answers.js';
import type { ShopifyCart, ShopifyDiscount, ShopifyLine } from './cart-answers.js';
import { lineIdOf } from './cart-ref.js';
import { readComparePrice, readPicture, readVariantTitle, unitsLeft } from './read-product.js';
import type { ShopifySettings } from './settings.js';

/** A cart as elements show it. */
export function readCart(cart: ShopifyCart, ref: CartRef, settings: ShopifySettings): AnsweredCart {
  const lines = cart.lines.map((line) => readLine(line, ref, settings));
  const { storeId, storeName, tradeMode } = settings;
  return {
    lines,
    groups: lines.length > 0 ? [{ storeId, storeName, tradeMode, lineIds: lines.map(({ id }) => id) }] : [],
    codes: readCodes(cart),
    totals: readTotals(cart),
    currency: cart.cost.totalAmount.currency,
    messages: lines
      .filter(({ status }) => status === 'unavailable')
      .map(({ id }) => ({ type: 'error', code: 'out_of_stock', target: { kind: 'line', lineId: id } })),
  };
}

/** Whether a line can be bought. Shopify leaves a line of no units where there are none left. */
function isAvailable({ quantity, merchandise }: ShopifyLine): boolean {
  return merchandise.availableForSale && quantity > 0;
}

function readLine(line: ShopifyLine, ref: CartRef, settings: ShopifySettings): CartLine {
  const { cost, merchandise } = line;
  const { id: variantId, title, image, product } = merchandise;
  const isThere = isAvailable(line);
  const { currency } = cost.totalAmount;
  return {
    id: lineIdOf(line.id, ref),
    productId: product.id,
    variantId,
    storeId: settings.storeId,
    title: product.title,
    variantTitle: readVariantTitle(title),
    ...(image && { picture: readPicture(image, product.title) }),
    quantity: line.quantity,
    unitPrice: cost.amountPerQuantity,
    ...readComparePrice(cost.compareAtAmountPerQuantity, cost.amountPerQuantity, settings),
    subtotal: cost.subtotalAmount,
    total: isThere ? cost.totalAmount : { amount: 0, currency },
    discounts: isThere ? ofGoods(line.discountAllocations).map(readDiscount) : [],
    selected: true,
    status: isThere ? 'available' : 'unavailable',
    ...mostUnits(merchandise),
  };
}

/** What is taken off the delivery is shown where delivery is: in Shopify's checkout. */
function ofGoods(discounts: readonly ShopifyDiscount[]): readonly ShopifyDiscount[] {
  return discounts.filter(({ targetType }) => targetType !== 'SHIPPING_LINE');
}

function readDiscount({ name, discountedAmount }: ShopifyDiscount): LineDiscount {
  return { id: name, title: name, bearer: 'store', amount: discountedAmount };
}

/** A code that does not apply may yet: Shopify keeps it. Why it does not is told when it is entered, and only then. */
function readCodes({ discountCodes, discountAllocations, lines, cost }: ShopifyCart): readonly DiscountCode[] {
  const all = [discountAllocations, ...lines.map((line) => line.discountAllocations)].flatMap(ofGoods);
  return discountCodes.map(({ code, applicable }) => {
    if (!applicable) return { code, status: 'dormant' };
    const own = all.filter(({ __typename, name }) => __typename.startsWith('CartCode') && sameCode(name, code));
    return {
      code,
      status: 'applied',
      amount: amountOf(sum(own.map((each) => each.discountedAmount)), cost.totalAmount),
    };
  });
}

/**
 * Named parts whose sum is the total. Shopify names the total and what is taken off; what is in it beyond the goods is
 * tax. Lines that cannot be bought count neither in the parts nor in the total.
 */
function readTotals({ cost, discountAllocations, lines }: ShopifyCart): readonly Total[] {
  const bought = lines.filter(isAvailable);
  const missing = lines.filter((line) => !isAvailable(line));
  const subtotal = sum(bought.map((line) => line.cost.subtotalAmount));
  const goods = sum(bought.map((line) => line.cost.totalAmount));
  const none = bought.length === 0;
  const total = none ? 0 : Math.max(0, cost.totalAmount.amount - sum(missing.map((line) => line.cost.totalAmount)));
  const named = none ? 0 : sum(ofGoods(discountAllocations).map((each) => each.discountedAmount));
  const tax = Math.max(0, total - (goods - named));
  const parts = [
    ['subtotal', subtotal],
    ['items_discount', goods - subtotal],
    ['discount', total - tax - goods],
    ['tax', tax],
    ['total', total],
  ] as const;
  return parts
    .filter(([type, amount]) => type === 'subtotal' || type === 'total' || amount !== 0)
    .map(([type, amount]) => ({ type, amount: amountOf(amount, cost.totalAmount) }));
}

function sum(amounts: readonly Money[]): number {
  return amounts.reduce((total, { amount }) => total + amount, 0);
}

function amountOf(amount: number, { currency }: Money): Money {
  return { amount, currency };
}

/** The most units that one line may hold: what is left, or what an order may have, whichever is less. */
function mostUnits(stock: ShopifyStock): { maxQuantity?: number } {
  const limits = [unitsLeft(stock), stock.quantityRule.maximum].filter((limit) => typeof limit === 'number');
  return limits.length > 0 ? { maxQuantity: Math.min(...limits) } : {};
}
