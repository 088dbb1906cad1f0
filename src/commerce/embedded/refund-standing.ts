import { sum } from '../../rules/price/sum.js';
import type { OrderRecord, RefundRecord } from './records.js';

/** How long a shopper has to post what goes back, in milliseconds. */
const timeToPost = 7 * 24 * 60 * 60 * 1000;

/**
 * The refunds of an order that hold: those that the gateway has refused, and those whose goods were not posted in time, are as
 * if they had not been asked for.
 */
export function lastingRefunds({ refunds = [] }: Pick<OrderRecord, 'refunds'>, now: number): readonly RefundRecord[] {
  return refunds.filter((refund) => refund.gateway !== 'refused' && !hasExpired(refund, now));
}

/** Until when the goods of a refund are to be posted. */
export function postBy({ requestedAt }: RefundRecord): number {
  return requestedAt + timeToPost;
}

/** Whether the goods of a refund were not posted in time (逾期未寄回，退款关闭). */
export function hasExpired(refund: RefundRecord, now: number): boolean {
  return refund.refundedAt === Infinity && postBy(refund) <= now;
}

/** Whether the money of a refund is back. */
export function isPaidBack({ refundedAt, gateway }: RefundRecord, now: number): boolean {
  return refundedAt <= now && gateway !== 'refused' && gateway !== 'due';
}

/** Whether it can still be told how the goods of a refund travel: until the time for it is over, or they are there. */
export function takesReturnShipment(refund: RefundRecord, now: number): boolean {
  return refund.request.kind === 'returnRefund' && now < refund.refundedAt && !hasExpired(refund, now);
}

/** What of a refund fills the shopper's balance up. */
export function walletBack({ back }: RefundRecord): number | undefined {
  return back && sum(back.map(({ wallet }) => wallet));
}
