import type { ReturnShipment } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { returnShipmentProblems } from '../../rules/order/return-shipment.js';
import { cleanText } from '../../rules/typed/clean-text.js';
import { longestCarrier, normalizeTrackingNumber } from '../../rules/typed/tracking-number.js';
import type { Operation, OrderResult } from '../adapter.js';
import type { Call } from './call.js';
import { findOperation, rememberOperation } from './operation-log.js';
import { viewOrder } from './order-progress.js';
import { shelfUnits } from './order-refunds.js';
import { readOrder, writeOrder } from './orders.js';
import type { RefundRecord } from './records.js';
import { takesReturnShipment } from './refund-standing.js';

/** How long goods that go back are on their way, in milliseconds. */
const wayBack = 48 * 60 * 60 * 1000;

/** Keeps how the goods of a refund travel back, once for each operation id. From then on they are on their way. */
export async function updateReturnShipment(
  call: Call,
  orderId: string,
  refundId: string,
  shipment: ReturnShipment,
  operation: Operation,
): Promise<OrderResult> {
  const order = await readOrder(call, orderId);
  if (!order) return { gone: 'not_found', messages: [errorMessage('not_found')] };
  const key = `return:${orderId}:${refundId}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat) return { order: viewOrder(order, call.now), messages: repeat.messages };
  const refund = order.refunds?.find(({ id }) => id === refundId);
  const messages = !refund
    ? [errorMessage('not_found')]
    : takesReturnShipment(refund, call.now)
      ? returnShipmentProblems(shipment)
      : [errorMessage('conflict')];
  let after = order;
  if (refund && messages.length === 0) {
    const post = posted(refund, shipment, call.now);
    after = { ...order, refunds: order.refunds?.map((each) => (each === refund ? post : each)) ?? [] };
    await writeOrder(call, after);
    // A correction brings nothing back once more, and the gateway is told first.
    if (post.refundedAt !== refund.refundedAt && !post.gateway)
      await call.stock.restock(shelfUnits(order, post, 'sent'), post.refundedAt);
  }
  await rememberOperation(call.transaction, key, { id: orderId, messages });
  return { order: viewOrder(after, call.now), messages };
}

function posted(refund: RefundRecord, shipment: ReturnShipment, now: number): RefundRecord {
  return {
    ...refund,
    returnShipment: {
      carrier: cleanText(shipment.carrier).trim().slice(0, longestCarrier),
      trackingNumber: normalizeTrackingNumber(shipment.trackingNumber),
    },
    // A correction makes the parcel neither faster nor slower.
    refundedAt: Number.isFinite(refund.refundedAt) ? refund.refundedAt : now + wayBack,
  };
}
