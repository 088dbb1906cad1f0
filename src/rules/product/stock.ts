import type { Availability } from '../../model/index.js';

/** What is known of a variant's stock. */
export interface Stock {
  /** Units that can still be sold; never below 0. */
  readonly left: number;
  /** The most units one order may hold. */
  readonly maxPerOrder?: number;
  /** From how many units down it is said to run low. */
  readonly lowAt: number;
}

/** What a shopper is told of it. */
export function availabilityOf({ left, maxPerOrder, lowAt }: Stock): Availability {
  const status = left <= 0 ? 'out_of_stock' : left <= lowAt ? 'low_stock' : 'in_stock';
  return { status, quantity: Math.max(0, left), ...(maxPerOrder !== undefined && { maxPerOrder }) };
}

/** The most units one line may hold: stock or the limit of an order, whichever is less. */
export function mostOf({ left, maxPerOrder = Infinity }: Stock): number {
  return Math.max(0, Math.min(left, maxPerOrder));
}

export interface Granted {
  readonly quantity: number;
  /** Why it is less than was asked for. */
  readonly cut?: 'stock' | 'limit';
}

/** How many of the units asked for a line may hold. */
export function grantQuantity(wanted: number, stock: Stock): Granted {
  const most = mostOf(stock);
  if (wanted <= most) return { quantity: wanted };
  return { quantity: most, cut: most === Math.max(0, stock.left) ? 'stock' : 'limit' };
}
