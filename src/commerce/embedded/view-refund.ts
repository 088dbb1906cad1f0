import type { Money, OrderPayment, Refund, RefundQuote, RefundShare } from '../../model/index.js';
import type { RefundAmounts } from '../../rules/order/refund.js';
import type { PaidParts } from '../../rules/order/refund-sources.js';
import type { OrderRecord, PaymentRecord, RefundRecord } from './records.js';
import { hasExpired, isPaidBack, postBy, takesReturnShipment } from './refund-standing.js';

type Paid = Pick<OrderRecord, 'order' | 'payments'>;

/** Amounts of a refund as a shopper reads them: the tax on the freight is in the freight. */
export function viewAmounts(
  amounts: RefundAmounts,
  { order: { currency }, payments }: Paid,
  back?: readonly PaidParts[],
): RefundQuote {
  const money = (amount: number): Money => ({ amount, currency });
  const { lines, goods, tax, freight, freightTax, compensation, total, giftsDue } = amounts;
  return {
    lines: lines.map((line) => ({
      lineId: line.lineId,
      quantity: line.quantity,
      amount: money(line.goods + line.tax),
      ...(line.tax > 0 && { tax: money(line.tax) }),
    })),
    goods: money(goods),
    tax: money(tax),
    freight: money(freight + freightTax),
    ...(compensation !== undefined && { compensation: money(compensation) }),
    total: money(total),
    ...(back && payments && { backTo: sharesOf(payments, back, currency) }),
    giftsDue,
  };
}

/** A refund as it stands at a moment. */
export function viewRefund(record: RefundRecord, order: Paid, now: number): Refund {
  const { id, request, amounts, requestedAt, refundedAt, back, returnAddress, returnShipment } = record;
  const done = isPaidBack(record, now);
  const isOpen = takesReturnShipment(record, now);
  return {
    ...viewAmounts(amounts, order, back),
    id,
    kind: request.kind,
    reason: request.reason,
    status: statusOf(record, now),
    requestedAt,
    ...(done && { refundedAt }),
    ...(isOpen && { actions: ['return_shipment'], returnBy: postBy(record) }),
    ...(returnAddress !== undefined && { returnAddress }),
    ...(returnShipment && { returnShipment }),
  };
}

function statusOf(record: RefundRecord, now: number): Refund['status'] {
  if (record.gateway === 'refused') return 'refused';
  if (isPaidBack(record, now)) return 'refunded';
  if (hasExpired(record, now)) return 'expired';
  return record.refundedAt <= now ? 'pending' : 'returning';
}

/** What was paid, by each of the ways in which it was. */
export function viewPayments(payments: readonly PaymentRecord[], currency: string): readonly OrderPayment[] {
  return payments.flatMap((payment) =>
    waysOf(payment, payment, currency).map((way): OrderPayment => ({ part: payment.part, ...way, at: payment.at })),
  );
}

/** Each way once, whichever of the payments it was. */
function sharesOf(
  payments: readonly PaymentRecord[],
  back: readonly PaidParts[],
  currency: string,
): readonly RefundShare[] {
  const shares = new Map<string, RefundShare>();
  for (const [index, payment] of payments.entries()) {
    for (const share of waysOf(payment, back[index] ?? { wallet: 0, other: 0 }, currency)) {
      const key = `${share.kind} ${share.title}`;
      const amount = (shares.get(key)?.amount.amount ?? 0) + share.amount.amount;
      shares.set(key, { ...share, amount: { amount, currency } });
    }
  }
  return [...shares.values()];
}

function waysOf({ method }: PaymentRecord, { wallet, other }: PaidParts, currency: string): readonly RefundShare[] {
  return [
    ...(wallet > 0 ? [{ kind: 'wallet', amount: { amount: wallet, currency } } as const] : []),
    ...(other > 0 ? [{ ...(method ?? ({ kind: 'other' } as const)), amount: { amount: other, currency } }] : []),
  ];
}
