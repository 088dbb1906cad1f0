import { type CartLine, currencyDigits, type Money, type Order, type Product, type Variant } from '../model/index.js';
import type { AnalyticsEvents, AnalyticsItem } from './vocabulary.js';

/** Money in major units, as GA4 takes it: 12900 fen are 129. */
export function majorUnits({ amount, currency }: Money): number {
  const digits = currencyDigits(currency);
  return Number((amount / 10 ** digits).toFixed(digits));
}

/** A product, or one variant of it. */
export function itemOf(product: Product, variant?: Variant, quantity?: number): AnalyticsItem {
  const shown = variant ?? product.variants[0];
  return {
    item_id: product.id,
    item_name: product.title,
    affiliation: product.storeId,
    ...(variant && { item_variant: variant.title }),
    ...(product.category !== undefined && { item_category: product.category }),
    ...(shown && { price: majorUnits(shown.price) }),
    ...(quantity !== undefined && { quantity }),
  };
}

/** A line of a cart or an order. The discount is that of one unit. */
export function itemOfLine(line: CartLine, index: number): AnalyticsItem {
  const off = line.discounts.reduce((sum, { amount }) => sum + amount.amount, 0);
  const discount = line.quantity > 0 ? Math.round(off / line.quantity) : 0;
  const { origin, unitPrice } = line;
  return {
    item_id: line.productId,
    item_name: line.title,
    item_variant: line.variantTitle,
    affiliation: line.storeId,
    price: majorUnits({ amount: unitPrice.amount - discount, currency: unitPrice.currency }),
    ...(discount > 0 && { discount: majorUnits({ amount: discount, currency: unitPrice.currency }) }),
    quantity: line.quantity,
    index,
    ...(origin?.noteId !== undefined && { note_id: origin.noteId }),
    ...(origin?.tagId !== undefined && { tag_id: origin.tagId }),
  };
}

/** An order as GA4's `purchase`: its value is that of the goods as paid, without shipping and tax. */
export function purchaseOf(order: Order): AnalyticsEvents['purchase'] {
  const { currency } = order;
  const total = (type: Order['totals'][number]['type']): number =>
    majorUnits({
      amount: order.totals.filter((each) => each.type === type).reduce((sum, each) => sum + each.amount.amount, 0),
      currency,
    });
  return {
    transaction_id: order.id,
    currency,
    value: majorUnits({ amount: order.lines.reduce((sum, line) => sum + line.total.amount, 0), currency }),
    tax: total('tax'),
    shipping: total('fulfillment'),
    items: order.lines.map(itemOfLine),
  };
}
