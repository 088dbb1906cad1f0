import type { Order, Page } from '../../model/index.js';
import type { Call } from './call.js';
import { customerKey } from './customer-key.js';
import { viewOrder } from './order-progress.js';
import type { OrderRecord } from './records.js';

const pageSize = 20;

/** An order of this customer, or null. */
export async function getOrder({ transaction, context, now }: Call, id: string): Promise<Order | null> {
  const record = await transaction.get<OrderRecord>('orders', id);
  if (!record || record.owner !== customerKey(context.customer)) return null;
  return viewOrder(record, now);
}

/** Orders of this customer, newest first. */
export async function listOrders({ transaction, context, now }: Call, cursor: string | null): Promise<Page<Order>> {
  const owner = customerKey(context.customer);
  const all = (await transaction.entries<OrderRecord>('orders'))
    .map(([, record]) => record)
    .filter((record) => record.owner === owner)
    .sort((a, b) => b.order.placedAt - a.order.placedAt);
  const start = cursor === null ? 0 : Math.max(0, Number.parseInt(cursor, 10) || 0);
  const items = all.slice(start, start + pageSize).map((record) => viewOrder(record, now));
  const next = start + pageSize;
  return next < all.length ? { items, cursor: String(next) } : { items };
}
