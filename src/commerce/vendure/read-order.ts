import { sameCode } from '../../rules/cart/cart-replay.js';
import type {
  Cart,
  CartGroup,
  CartLine,
  DiscountCode,
  Message,
  MessageCode,
  Money,
  Total,
  TotalType,
} from '../../model/index.js';
import type { LineAnswer, OrderAnswer } from './order-answer.js';
import { isSoldOut, moneyOf, pictureOf, storeOf, titleOf, tradeModeOf, type ShopDetails } from './read-product.js';

/** What cart, checkout and order have in common. */
type Contents = Pick<Cart, 'lines' | 'groups' | 'codes' | 'totals' | 'currency' | 'messages'>;

/**
 * Reads an order. Amounts are Vendure's own, with tax, in minor units.
 * @param order null for a cart that nothing was put into yet.
 * @param placed what has become of its goods since is no matter any more.
 */
export function readOrder(order: OrderAnswer | null, details: ShopDetails, currency: string, placed = false): Contents {
  if (!order)
    return {
      lines: [],
      groups: [],
      codes: [],
      totals: [{ type: 'total', amount: { amount: 0, currency } }],
      currency,
      messages: [],
    };
  const { lines, currencyCode } = order;
  const codes = order.couponCodes.map((code) => readCode(code, order, details));
  return {
    lines: lines.map((line) => readLine(line, currencyCode, details, placed)),
    groups: readGroups(lines, details),
    codes,
    totals: readTotals(order, details),
    currency: currencyCode,
    messages: placed
      ? []
      : [...lines.flatMap((line) => aboutLine(line, currencyCode, details)), ...codes.flatMap(aboutCode)],
  };
}

function readLine(line: LineAnswer, currency: string, details: ShopDetails, placed: boolean): CartLine {
  const { id, quantity, featuredAsset, productVariant } = line;
  const { product } = productVariant;
  const money = (amount: number): Money => moneyOf(amount, currency, details);
  return {
    id,
    productId: product.id,
    variantId: productVariant.id,
    storeId: storeOf(product, details).id,
    title: product.name,
    variantTitle: titleOf(productVariant),
    ...(featuredAsset && { picture: pictureOf(featuredAsset) }),
    quantity,
    unitPrice: money(line.unitPriceWithTax),
    subtotal: money(line.linePriceWithTax),
    total: money(line.proratedLinePriceWithTax),
    discounts: line.discounts.map(({ adjustmentSource, description, amountWithTax }) => ({
      id: adjustmentSource,
      title: description,
      bearer: 'store',
      amount: money(-amountWithTax),
    })),
    selected: true,
    status: !placed && faultOf(line) ? 'unavailable' : 'available',
  };
}

/** Why what stands in a line cannot be bought any more. Vendure itself says so at the checkout, or not at all. */
export function faultOf({ productVariant: { id, stockLevel, product } }: LineAnswer): MessageCode | null {
  const sold = product.enabled && product.variants.some((variant) => variant.id === id);
  return !sold ? 'item_unavailable' : isSoldOut(stockLevel) ? 'out_of_stock' : null;
}

function aboutLine(line: LineAnswer, currency: string, details: ShopDetails): Message[] {
  const target = { kind: 'line', lineId: line.id } as const;
  const fault = faultOf(line);
  const { unitPriceWithTax, unitPriceWithTaxChangeSinceAdded: change } = line;
  const { amount: value } = moneyOf(unitPriceWithTax - change, currency, details);
  return [
    ...(fault ? [{ type: 'error', code: fault, target } as const] : []),
    ...(change !== 0 ? [{ type: 'warning', code: 'price_changed', target, value } as const] : []),
  ];
}

/** A code that is entered and does nothing waits for what it needs, and applies by itself as soon as that is there. */
function readCode(
  code: string,
  { promotions, discounts, currencyCode }: OrderAnswer,
  details: ShopDetails,
): DiscountCode {
  const promotion = promotions.find(({ couponCode }) => couponCode !== null && sameCode(couponCode, code));
  if (!promotion) return { code, status: 'dormant' };
  const source = `PROMOTION:${promotion.id}`;
  const amount = discounts.reduce(
    (sum, { adjustmentSource, amountWithTax }) => sum - (adjustmentSource === source ? amountWithTax : 0),
    0,
  );
  return { code, status: 'applied', title: promotion.name, amount: moneyOf(amount, currencyCode, details) };
}

function aboutCode({ code, status }: DiscountCode): Message[] {
  if (status === 'applied') return [];
  return [{ type: 'warning', code: 'discount_code_minimum_not_met', target: { kind: 'code', code } }];
}

function readGroups(lines: readonly LineAnswer[], details: ShopDetails): CartGroup[] {
  const groups = new Map<string, CartGroup>();
  for (const { id, productVariant } of lines) {
    const { id: storeId, name } = storeOf(productVariant.product, details);
    const tradeMode = tradeModeOf(productVariant.product);
    const key = `${storeId} ${tradeMode}`;
    const lineIds = [...(groups.get(key)?.lineIds ?? []), id];
    groups.set(key, { storeId, storeName: name, tradeMode, lineIds });
  }
  return [...groups.values()];
}

/** The parts sum to the total: what Vendure adds to an order beside its lines is a fee. */
function readTotals(order: OrderAnswer, details: ShopDetails): Total[] {
  const { lines, subTotalWithTax, shippingWithTax, shippingLines, totalWithTax, currencyCode } = order;
  const sum = (amountOf: (line: LineAnswer) => number): number => lines.reduce((all, line) => all + amountOf(line), 0);
  const subtotal = sum((line) => line.linePriceWithTax);
  const discounted = sum((line) => line.discountedLinePriceWithTax);
  const shared = sum((line) => line.proratedLinePriceWithTax);
  const parts: readonly (readonly [TotalType, number, boolean?])[] = [
    ['subtotal', subtotal, true],
    ['items_discount', discounted - subtotal],
    ['discount', shared - discounted],
    ['fee', subTotalWithTax - shared],
    ['fulfillment', shippingWithTax, shippingLines.length > 0],
    ['total', totalWithTax, true],
  ];
  return parts
    .filter(([, amount, known]) => known || amount !== 0)
    .map(([type, amount]) => ({ type, amount: moneyOf(amount, currencyCode, details) }));
}
