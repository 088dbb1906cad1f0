import type { Total, TotalType } from '../../model/index.js';

/** What a total is made of, in minor units; discounts as positive amounts. */
export interface TotalParts {
  readonly subtotal: number;
  readonly itemsDiscount?: number;
  readonly discount?: number;
  /** Left out where the way of delivery is not known. */
  readonly fulfillment?: number | undefined;
  readonly tax?: number;
}

/**
 * Lists totals in the order they are read. Discounts come out negative, the parts sum to `total` exactly, and
 * what is nothing is left out, except goods, delivery and the total itself.
 */
export function listTotals(parts: TotalParts, currency: string): Total[] {
  const { subtotal, itemsDiscount = 0, discount = 0, fulfillment, tax = 0 } = parts;
  const rows: (readonly [TotalType, number])[] = [['subtotal', subtotal]];
  if (itemsDiscount > 0) rows.push(['items_discount', -itemsDiscount]);
  if (discount > 0) rows.push(['discount', -discount]);
  if (fulfillment !== undefined) rows.push(['fulfillment', fulfillment]);
  if (tax > 0) rows.push(['tax', tax]);
  rows.push(['total', totalAmount(parts)]);
  return rows.map(([type, amount]) => ({ type, amount: { amount, currency } }));
}

/** What all parts come to, in minor units. */
export function totalAmount({
  subtotal,
  itemsDiscount = 0,
  discount = 0,
  fulfillment = 0,
  tax = 0,
}: TotalParts): number {
  return subtotal - itemsDiscount - discount + fulfillment + tax;
}
