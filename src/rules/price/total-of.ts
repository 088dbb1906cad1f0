import type { Money, Total, TotalType } from '../../model/index.js';

/** One part of what is to be paid, by default the whole; undefined while it has not been reckoned. */
export function totalOf(totals: readonly Total[], type: TotalType = 'total'): Money | undefined {
  return totals.find((total) => total.type === type)?.amount;
}
