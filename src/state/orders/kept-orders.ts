import type { KeyValueStore } from '../../lib/key-value-store.js';

/** An order that was placed on this device by a guest, whom a back end does not know again. Nothing about the shopper. */
export interface KeptOrder {
  /** What `getOrder` takes. */
  readonly id: string;
  /** When it was placed, in milliseconds since the epoch. */
  readonly at: number;
}

const prefix = 'order:';
/** So many are kept, the newest of them. */
const most = 50;

/** Keeps an order on this device. One entry an order: two tabs that keep one each do not overwrite each other. */
export async function keepOrder(storage: KeyValueStore, id: string, at: number): Promise<void> {
  await storage.update(prefix, (entries) => {
    if (entries.has(prefix + id)) return [];
    const over = read(entries).slice(most - 1);
    return [[prefix + id, at], ...over.map((order) => [prefix + order.id, undefined] as const)];
  });
}

/** The orders that are kept, the newest first. */
export async function keptOrders(storage: KeyValueStore): Promise<readonly KeptOrder[]> {
  return read(await storage.entries(prefix));
}

/** Forgets orders, all of them where none is named. */
export async function forgetOrders(storage: KeyValueStore, ids?: readonly string[]): Promise<void> {
  await storage.update(prefix, (entries) =>
    (ids?.map((id) => prefix + id) ?? [...entries.keys()]).map((key) => [key, undefined]),
  );
}

function read(entries: ReadonlyMap<string, unknown>): readonly KeptOrder[] {
  return [...entries]
    .flatMap(([key, at]): KeptOrder[] => (typeof at === 'number' ? [{ id: key.slice(prefix.length), at }] : []))
    .sort((a, b) => b.at - a.at);
}
