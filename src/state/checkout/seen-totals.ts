import type { Money, Total } from '../../model/index.js';
import { totalOf } from '../../rules/price/total-of.js';
import type { CartView } from '../cart/cart-store.js';

/** A cart that is checked out. */
export interface SeenCart {
  settled(): Promise<void>;
  /** What the shopper sees of it. */
  readonly $view?: { get(): Pick<CartView, 'totals' | 'estimating'> & Partial<Pick<CartView, 'lines'>> };
}

/** The totals that the shopper has seen in the cart, once every change to it is in. */
export async function seenTotals(cart: SeenCart): Promise<readonly Total[]> {
  const before = cart.$view?.get();
  await cart.settled();
  // What is still being worked out nobody has seen yet.
  return (before?.estimating ? cart.$view?.get() : before)?.totals ?? [];
}

/** What was to be paid, where the goods come to something else since. Freight and taxes may be others without anybody's doing. */
export function changeOf(before: readonly Total[], after: readonly Total[]): Money | undefined {
  const [old, now] = [before, after].map((totals) => totalOf(totals, 'subtotal'));
  return old && now && old.currency === now.currency && old.amount !== now.amount ? totalOf(before) : undefined;
}
