import type { Money, Refund, RefundQuote } from '../../model/index.js';
import type { RefundAmounts } from '../../rules/refund.js';
import type { RefundRecord } from './records.js';

/** Amounts of a refund as a shopper reads them: the tax on the freight is in the freight. */
export function viewAmounts(amounts: RefundAmounts, currency: string): RefundQuote {
  const money = (amount: number): Money => ({ amount, currency });
  const { lines, goods, tax, freight, freightTax, total, giftsDue } = amounts;
  return {
    lines: lines.map((line) => ({
      lineId: line.lineId,
      quantity: line.quantity,
      amount: money(line.goods + line.tax),
    })),
    goods: money(goods),
    tax: money(tax),
    freight: money(freight + freightTax),
    total: money(total),
    giftsDue,
  };
}

/** A refund as it stands at a moment. */
export function viewRefund(record: RefundRecord, currency: string, now: number): Refund {
  const { id, request, amounts, requestedAt, refundedAt } = record;
  const done = refundedAt <= now;
  return {
    ...viewAmounts(amounts, currency),
    id,
    kind: request.kind,
    reason: request.reason,
    status: done ? 'refunded' : 'returning',
    requestedAt,
    ...(done && { refundedAt }),
  };
}
