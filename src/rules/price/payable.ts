import type { Balance, CheckoutPresale, Money, Total } from '../../model/index.js';
import { totalOf } from './total-of.js';

/**
 * What is left to pay by a method when the shopper's balance has paid its part; undefined before there is a total. Of a
 * presale it is the deposit, or the balance after it.
 */
export function payableOf(checkout: {
  readonly totals: readonly Total[];
  readonly balance?: Balance | undefined;
  readonly presale?: CheckoutPresale | undefined;
}): Money | undefined {
  const { presale } = checkout;
  const total = presale ? presale[presale.pays] : totalOf(checkout.totals);
  const { applied } = checkout.balance ?? {};
  if (!total || applied?.currency !== total.currency) return total;
  return { ...total, amount: Math.max(0, total.amount - applied.amount) };
}
