import type { Address, Order, OrderFilter, Page } from '../../model/index.js';
import { isOfKind } from '../../rules/order/order-standing.js';
import type { Call } from './call.js';
import { viewOrder } from './order-progress.js';
import type { OrderRecord } from './records.js';

const pageSize = 20;

/** Says in `state` when the sample orders were made. */
export const samplesKey = 'sample-orders';

/** An order of this customer, or null. */
export async function getOrder(call: Call, id: string): Promise<Order | null> {
  const record = await readOrder(call, id);
  return record ? viewOrder(record, call.now) : null;
}

export async function readOrder({ transaction, owner }: Call, id: string): Promise<OrderRecord | null> {
  const record = await transaction.get<OrderRecord>('orders', id);
  return record?.owner === owner ? record : null;
}

export async function writeOrder({ transaction }: Call, record: OrderRecord): Promise<void> {
  await transaction.put('orders', record.order.id, record);
}

/** Where this customer's orders went, the latest first; each place once. */
export async function listAddresses(call: Call): Promise<readonly Address[]> {
  if (call.context.customer === null) return [];
  const addresses = new Map<string, Address>();
  for (const { order } of await ordersOf(call)) {
    const { address } = order;
    const key = JSON.stringify(address, Object.keys(address ?? {}).sort());
    if (address && !addresses.has(key)) addresses.set(key, address);
  }
  return [...addresses.values()];
}

/**
 * Whether the data name orders that are still to be made. That is done when orders are first looked for, so that one that
 * is to be paid can still be paid then. Who has signed in has bought what she has bought.
 */
export async function lacksSamples({ transaction, catalogue, context }: Call): Promise<boolean> {
  if (catalogue.sampleOrders.length === 0 || context.customer !== null) return false;
  return (await transaction.get('state', samplesKey)) === undefined;
}

/** Orders of this customer, newest first. */
export async function listOrders(call: Call, cursor: string | null, filter?: OrderFilter): Promise<Page<Order>> {
  const all = (await ordersOf(call))
    .map((record) => viewOrder(record, call.now))
    .filter((order) => isOfKind(order, filter));
  const start = cursor === null ? 0 : Math.max(0, Number.parseInt(cursor, 10) || 0);
  const items = all.slice(start, start + pageSize);
  const next = start + pageSize;
  return next < all.length ? { items, cursor: String(next) } : { items };
}

async function ordersOf({ transaction, owner }: Call): Promise<readonly OrderRecord[]> {
  return (await transaction.entries<OrderRecord>('orders'))
    .map(([, record]) => record)
    .filter((record) => record.owner === owner)
    .sort((a, b) => b.order.placedAt - a.order.placedAt);
}
