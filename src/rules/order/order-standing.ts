import type { Order, OrderFilter, OrderStatus } from '../../model/index.js';

/** Whether something of an order has left the seller. */
export function isSent({ status }: Pick<Order, 'status'>): boolean {
  return status === 'partly_shipped' || status === 'shipped' || status === 'completed';
}

const kinds: Readonly<Record<Exclude<OrderFilter, 'after_sales'>, readonly OrderStatus[]>> = {
  unpaid: ['unpaid', 'deposit_paid', 'balance_due'],
  to_ship: ['processing', 'customs', 'to_ship'],
  to_receive: ['partly_shipped', 'shipped'],
};

/** Whether an order is of the kind that is looked for; each is where none is named. */
export function isOfKind({ status, refunds = [] }: Order, filter: OrderFilter | undefined): boolean {
  if (filter === undefined) return true;
  return filter === 'after_sales' ? refunds.length > 0 : kinds[filter].includes(status);
}
