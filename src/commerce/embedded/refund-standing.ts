import { sum } from '../../rules/price/sum.js';
import type { OrderRecord, RefundRecord } from './records.js';

/** The refunds of an order that hold: those that the gateway has refused are as if they had not been asked for. */
export function lastingRefunds({ refunds = [] }: Pick<OrderRecord, 'refunds'>): readonly RefundRecord[] {
  return refunds.filter(({ gateway }) => gateway !== 'refused');
}

/** Whether the money of a refund is back. */
export function isPaidBack({ refundedAt, gateway }: RefundRecord, now: number): boolean {
  return refundedAt <= now && gateway !== 'refused' && gateway !== 'due';
}

/** Whether it can still be told how the goods of a refund travel: until they are there. */
export function takesReturnShipment({ request, refundedAt }: RefundRecord, now: number): boolean {
  return request.kind === 'returnRefund' && now < refundedAt;
}

/** What of a refund fills the shopper's balance up. */
export function walletBack({ back }: RefundRecord): number | undefined {
  return back && sum(back.map(({ wallet }) => wallet));
}
