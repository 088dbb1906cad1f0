import type { Message, RefundRequest } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import type { Operation, OrderResult } from '../adapter.js';
import type { Call } from './call.js';
import { findOperation, rememberOperation } from './operation-log.js';
import { amountsOf, refund } from './order-refunds.js';
import { refundableOf, statusOf, viewOrder } from './order-progress.js';
import { readOrder, writeOrder } from './orders.js';
import type { OrderRecord } from './records.js';

/** Calls an order off before it is sent; what was paid comes back at once. */
export function cancelOrder(call: Call, id: string, operation: Operation): Promise<OrderResult> {
  return act(call, 'cancel', id, operation, async (order) => {
    const { now } = call;
    switch (statusOf(order, now)) {
      case 'cancelled':
      case 'closed':
        return order;
      case 'unpaid': {
        const cancelled: OrderRecord = { ...order, cancelledAt: now };
        await writeOrder(call, cancelled);
        await call.stock.release(id);
        return cancelled;
      }
      case 'processing':
      case 'customs':
      case 'to_ship': {
        const units = refundableOf(order, now);
        if (units.length === 0) return null;
        const request: RefundRequest = { kind: 'refundOnly', units, reason: 'no_longer_wanted' };
        return refund(call, order, request, amountsOf(order, request, now));
      }
      default:
        return null;
    }
  });
}

/** Says that the goods have arrived: the trade is done, and the days of a return count from now. */
export function confirmReceipt(call: Call, id: string, operation: Operation): Promise<OrderResult> {
  return act(call, 'receive', id, operation, async (order) => {
    const status = statusOf(order, call.now);
    if (status === 'completed') return order;
    if (status !== 'shipped') return null;
    const received: OrderRecord = { ...order, confirmedAt: call.now };
    await writeOrder(call, received);
    return received;
  });
}

/** Does something to an order, once for each operation id. Null means that it cannot be done as the order stands. */
async function act(
  call: Call,
  what: string,
  id: string,
  operation: Operation,
  run: (order: OrderRecord) => Promise<OrderRecord | null>,
): Promise<OrderResult> {
  const order = await readOrder(call, id);
  if (!order) return { gone: 'not_found', messages: [errorMessage('not_found')] };
  const key = `${what}:${id}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat) return { order: viewOrder(order, call.now), messages: repeat.messages };
  const after = await run(order);
  const messages: readonly Message[] = after ? [] : [errorMessage('conflict')];
  await rememberOperation(call.transaction, key, { id, messages });
  return { order: viewOrder(after ?? order, call.now), messages };
}
