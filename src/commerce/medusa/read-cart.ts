import type { CartGroup, CartLine, DiscountCode, Message, Total } from '../../model/index.js';
import { listTotals } from '../../rules/price/totals.js';
import type { AnsweredCart } from '../adapter.js';
import type { MedusaBasket, MedusaCart, MedusaItem, MedusaPriced, MedusaVariant } from './answers.js';
import { minorUnits, moneyOf } from './minor-units.js';
import { unitsLeft } from './read-product.js';
import type { MedusaSettings } from './settings.js';

/** What is asked of a cart and of an order alike. */
export const basketFields =
  'id,currency_code,total,*items,items.total,*items.adjustments,*shipping_methods,shipping_methods.total,' +
  '*shipping_methods.adjustments,*shipping_address';

/** What is asked of a cart. */
export const cartFields = `${basketFields},region_id,email,customer.id,completed_at,metadata,*promotions,*payment_collection.payment_sessions`;

/** What is known of the variants in a cart, by id; null where it does not matter any more. */
export type Shelf = ReadonlyMap<string, MedusaVariant> | null;

/** What of a cart or an order is shown alike. */
export interface BasketView {
  readonly lines: readonly CartLine[];
  readonly groups: readonly CartGroup[];
  readonly totals: readonly Total[];
  readonly currency: string;
}

/** A cart as the elements know it. */
export function readCart(cart: MedusaCart, shelf: Shelf, settings: MedusaSettings): AnsweredCart {
  const view = readBasket(cart, shelf, settings);
  return { ...view, codes: readCodes(cart, view), messages: stockMessages(view.lines, shelf) };
}

/** Lines and totals, which sum exactly. A line that cannot be bought any more costs nothing. */
export function readBasket(basket: MedusaBasket, shelf: Shelf, settings: MedusaSettings): BasketView {
  const { storeId, storeName, tradeMode } = settings;
  const { items } = basket;
  const currency = basket.currency_code.toUpperCase();
  const minor = (amount: number): number => minorUnits(amount, currency);
  const lines = items.map((item) => readLine(item, currency, shelf, settings));
  const sold = items.filter((_, at) => isSold(lines[at]));
  const delivery = sold.length > 0 ? basket.shipping_methods : [];
  const paid: readonly MedusaPriced[] = [...sold, ...delivery];
  const subtotal = sum(lines.filter(isSold), (line) => line.subtotal.amount);
  const fulfillment = minor(sum(delivery, ({ amount }) => amount));
  const tax = minor(sum(paid, (each) => each.total - net(each)));
  const total = minor(sold.length === items.length ? basket.total : sum(paid, (each) => each.total));
  // What is left over was taken off; or it is an odd unit of rounding, which counts as tax.
  const off = subtotal + fulfillment + tax - total;
  const parts = {
    subtotal,
    fulfillment: delivery.length > 0 ? fulfillment : undefined,
    discount: Math.max(0, off),
    tax: tax + Math.max(0, -off),
  };
  const lineIds = lines.map(({ id }) => id);
  return {
    lines,
    groups: lineIds.length > 0 ? [{ storeId, storeName, tradeMode, lineIds }] : [],
    totals: listTotals(parts, currency),
    currency,
  };
}

function readLine(item: MedusaItem, currency: string, shelf: Shelf, { storeId, picture }: MedusaSettings): CartLine {
  const variant = shelf?.get(item.variant_id);
  const left = shelf ? (variant ? unitsLeft(variant) : 0) : Infinity;
  const unitPrice = moneyOf(item.unit_price, currency);
  const alt = item.product_title ?? item.title;
  const subtotal = unitPrice.amount * item.quantity;
  const total = left > 0 ? Math.min(subtotal, minorUnits(net(item), currency)) : 0;
  const shares = share(
    left > 0 ? subtotal - total : 0,
    item.adjustments.map((each) => takenOff(each, item)),
  );
  return {
    id: item.id,
    productId: item.product_id ?? item.id,
    variantId: item.variant_id,
    storeId,
    title: alt,
    variantTitle: item.variant_title,
    ...(item.thumbnail && { picture: { url: item.thumbnail, ...picture, alt } }),
    quantity: item.quantity,
    unitPrice,
    subtotal: { amount: subtotal, currency },
    total: { amount: total, currency },
    discounts: item.adjustments.map(({ code, promotion_id }, at) => ({
      id: promotion_id || code || `${at}`,
      title: code,
      bearer: 'store',
      amount: { amount: shares[at] ?? 0, currency },
    })),
    selected: true,
    status: left > 0 ? 'available' : 'unavailable',
    ...(left !== Infinity && { maxQuantity: left }),
  };
}

/** Codes that somebody entered, as opposed to promotions that come by themselves. */
export function enteredCodes({ promotions }: MedusaCart): string[] {
  return promotions.flatMap(({ code, is_automatic }) => (code && !is_automatic ? [code] : []));
}

/** Codes that apply: Medusa keeps no others. What all promotions take off is what the total is less. */
function readCodes(cart: MedusaCart, { lines, totals, currency }: BasketView): DiscountCode[] {
  const off: Record<string, number> = {};
  const paid: readonly MedusaPriced[] = [...cart.items.filter((_, at) => isSold(lines[at])), ...cart.shipping_methods];
  for (const each of paid) {
    for (const one of each.adjustments) off[one.code] = (off[one.code] ?? 0) + takenOff(one, each);
  }
  const discount = totals.find(({ type }) => type === 'discount')?.amount.amount ?? 0;
  const codes = Object.keys(off);
  const shares = share(-discount, Object.values(off));
  return enteredCodes(cart).map((code) => ({
    code,
    status: 'applied',
    amount: { amount: shares[codes.indexOf(code)] ?? 0, currency },
  }));
}

/** Stock that an order would fail for. */
function stockMessages(lines: readonly CartLine[], shelf: Shelf): Message[] {
  return lines.flatMap(({ id, variantId, quantity, maxQuantity = Infinity }): Message[] => {
    if (quantity <= maxQuantity) return [];
    const code = maxQuantity > 0 ? 'low_stock' : shelf?.has(variantId) ? 'out_of_stock' : 'item_unavailable';
    const value = maxQuantity > 0 && { value: maxQuantity };
    return [{ type: 'error', code, target: { kind: 'line', lineId: id }, ...value }];
  });
}

function isSold(line: CartLine | undefined): boolean {
  return line?.status === 'available';
}

/** What is paid for it after discounts: with the tax where prices are with it, else without. */
function net({ total, tax_total, is_tax_inclusive }: MedusaPriced): number {
  return is_tax_inclusive ? total : total - tax_total;
}

/** What a promotion takes off something, in the terms of its price. */
function takenOff(
  { amount, total, subtotal }: MedusaPriced['adjustments'][number],
  { is_tax_inclusive }: MedusaPriced,
): number {
  return (is_tax_inclusive ? total : subtotal) ?? amount;
}

/** Divides a whole amount in proportion to weights; the shares sum to it. */
function share(amount: number, weights: readonly number[]): number[] {
  const all = sum(weights, (weight) => weight);
  let [before, given] = [0, 0];
  return weights.map((weight) => {
    before += weight;
    const part = all > 0 ? Math.round((amount * before) / all) - given : 0;
    given += part;
    return part;
  });
}

function sum<Each>(list: readonly Each[], amountOf: (each: Each) => number): number {
  return list.reduce((total, each) => total + amountOf(each), 0);
}
