import { sha256 } from '../lib/sha-256.js';
import type { AnalyticsEvents, AnalyticsItem } from '../model/analytics.js';
import type { CartLine, Order, Origin, Product, Refund, Variant } from '../model/index.js';
import { toldTouches, type Touch, withOrigin } from '../rules/log/touch-list.js';
import { type Visit, visitTerm } from './visit.js';

/** Finds a product that is known already, for its name, its category and its price. */
export type FindProduct = (id: string) => Product | undefined;

type Content = Pick<AnalyticsItem, 'note_id' | 'tag_id' | 'author_id' | 'live_room_id'>;

/** What an origin is to an item. */
export function contentOf(origin: Origin | undefined): Content {
  return {
    ...(origin?.noteId !== undefined && { note_id: origin.noteId }),
    ...(origin?.tagId !== undefined && { tag_id: origin.tagId }),
    ...(origin?.authorId !== undefined && { author_id: origin.authorId }),
    ...(origin?.liveRoomId !== undefined && { live_room_id: origin.liveRoomId }),
  };
}

/** A product, or one variant of it. */
export function itemOf(product: Product, variant?: Variant, quantity?: number): AnalyticsItem {
  const shown = variant ?? product.variants[0];
  return {
    item_id: product.id,
    item_name: product.title,
    affiliation: product.storeId,
    ...(variant?.title && { item_variant: variant.title }),
    ...(product.category && { item_category: product.category }),
    ...(shown && { price: shown.price.amount }),
    ...(quantity !== undefined && { quantity }),
  };
}

/** A line of a cart, a checkout or an order. */
export function itemOfLine(line: CartLine, index: number, product?: Product): AnalyticsItem {
  return {
    item_id: line.productId,
    item_name: line.title,
    ...(line.variantTitle && { item_variant: line.variantTitle }),
    ...(product?.category && { item_category: product.category }),
    affiliation: line.storeId,
    price: line.unitPrice.amount,
    quantity: line.quantity,
    amount: line.total.amount,
    index,
    ...contentOf(line.origin),
  };
}

/** Lines with what they come to. */
export function valueOf(
  lines: readonly CartLine[],
  currency: string,
  find: FindProduct,
): AnalyticsEvents['purchase' | 'refund'] {
  const items = lines.map((line, index) => itemOfLine(line, index, find(line.productId)));
  return { currency, value: items.reduce((sum, { amount = 0 }) => sum + amount, 0), items } as never;
}

/** An order that was placed. Who it goes to, and which checkout it came of, stay out of it. */
export type PlacedOrder = Pick<Order, 'id' | 'number' | 'currency' | 'lines' | 'totals'>;

/**
 * What an order is counted by: the number that the shopper quotes. Where that is also the id, by which some back ends let
 * anybody see the order, something that is the same for it each time and leads nobody back to it.
 */
export function orderKey({ id, number }: Pick<Order, 'id' | 'number'>): string {
  return id === number ? sha256(id).slice(0, 16) : number;
}

/**
 * An order as GA4's `purchase`: its value is that of the goods as paid, without freight and tax. Each line has all that is
 * known to have led to it.
 * @param at when it is counted, by the clock that touches are noted by, in milliseconds since the epoch.
 * @param touches what led to a product, as far as it was kept; what came later than the order has not led to it.
 */
export function purchaseOf(
  { id, number, currency, lines, totals }: PlacedOrder,
  visit: Visit,
  at: number,
  find: FindProduct = () => undefined,
  touches: (productId: string) => readonly Touch[] = () => [],
): AnalyticsEvents['purchase'] {
  const total = (type: Order['totals'][number]['type']): number =>
    totals.filter((each) => each.type === type).reduce((sum, { amount }) => sum + amount.amount, 0);
  const valued = valueOf(lines, currency, find);
  return {
    ...valued,
    transaction_id: orderKey({ id, number }),
    tax: total('tax'),
    shipping: total('fulfillment'),
    items: valued.items.map((item, index) => {
      const { productId = '', origin } = lines[index] ?? {};
      const before = withOrigin(touches(productId), origin, at).filter((touch) => touch.at <= at);
      // What led here shortly before the first thing that was counted was the beginning of the same visit.
      return { ...item, touches: toldTouches(before, visit.began - visitTerm) };
    }),
  };
}

/** A refund that was paid out: like the order, without freight and tax. Its lines are those of the order, by their index. */
export function refundOf({ id, number, currency, lines }: PlacedOrder, refund: Refund): AnalyticsEvents['refund'] {
  const items = refund.lines.flatMap(({ lineId, quantity, amount, tax }) => {
    const index = lines.findIndex((each) => each.id === lineId);
    const line = lines[index];
    if (!line) return [];
    return [
      {
        item_id: line.productId,
        item_name: line.title,
        affiliation: line.storeId,
        quantity,
        amount: amount.amount - (tax?.amount ?? 0),
        index,
      },
    ];
  });
  return {
    transaction_id: orderKey({ id, number }),
    currency,
    value: items.reduce((sum, { amount }) => sum + amount, 0),
    items,
  };
}
