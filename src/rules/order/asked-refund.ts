import type { Order, RefundReason } from '../../model/index.js';

/** A refund as it was asked for. */
export interface AskedRefund {
  /** The refunds that its order had before. */
  readonly before: ReadonlySet<string>;
  /** In minor units. */
  readonly total: number;
  readonly reason: RefundReason;
}

/** A refund that is about to be asked for. */
export function askedRefund(
  { refunds = [] }: Pick<Order, 'refunds'>,
  total: number,
  reason: RefundReason,
): AskedRefund {
  return { before: new Set(refunds.map(({ id }) => id)), total, reason };
}

/** Whether an order shows what came of it, where the answer was lost. */
export function showsRefund({ refunds = [] }: Pick<Order, 'refunds'>, asked: AskedRefund): boolean {
  return refunds.some(
    ({ id, total, reason }) => !asked.before.has(id) && total.amount === asked.total && reason === asked.reason,
  );
}
