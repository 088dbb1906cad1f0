import type { Order } from '../model/index.js';

/** Whether something of an order has left the seller. */
export function isSent({ status }: Pick<Order, 'status'>): boolean {
  return status === 'partly_shipped' || status === 'shipped' || status === 'completed';
}
