import type { Money } from '../../model/index.js';

/** By how much something costs less now than it did; undefined where it does not, or was counted in another currency. */
export function priceDrop(before: Money | undefined, now: Money): Money | undefined {
  if (!before || before.currency !== now.currency || now.amount >= before.amount) return undefined;
  return { amount: before.amount - now.amount, currency: now.currency };
}
