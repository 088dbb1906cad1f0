import { atom, type ReadableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { OrderFilter } from '../../model/index.js';
import type { OrdersStoreOptions } from './create-orders-store.js';
import { emptyList } from '../paged-list.js';
import type { OrdersStore, OrderState } from './orders-store.js';

type Verb = Exclude<keyof OrdersStore, 'order' | 'list' | 'reset' | 'dispose'>;

/** The orders of a shop, loaded when one is looked at: a page that is only read does not pay for it. */
export function lazyOrdersStore(options: OrdersStoreOptions): OrdersStore {
  const mirrors = new Map<string, ReadableAtom<unknown>>();
  const waiting = new Set<(store: OrdersStore) => void>();
  let running: OrdersStore | undefined;
  let disposed = false;
  const load = once(async (): Promise<OrdersStore> => {
    const { createOrdersStore } = await import('./create-orders-store.js');
    const store = (running = createOrdersStore(options));
    for (const follow of waiting) follow(store);
    waiting.clear();
    if (disposed) store.dispose();
    return store;
  });

  /** What a store that is still to come holds: `empty` until it is there. */
  function mirror<T extends object>(
    key: string,
    empty: T,
    read: (store: OrdersStore) => ReadableAtom<T>,
  ): ReadableAtom<T> {
    const known = mirrors.get(key) as ReadableAtom<T> | undefined;
    if (known) return known;
    const $mirror = atom(empty);
    mirrors.set(key, $mirror);
    const follow = (store: OrdersStore): unknown => read(store).subscribe((value) => $mirror.set(value));
    if (running) follow(running);
    else {
      waiting.add(follow);
      // What did not come can be asked for again: `refresh` sends for it.
      load().catch(() => $mirror.set({ ...empty, status: 'error' }));
    }
    return $mirror;
  }

  const verb = <Name extends Verb>(name: Name): OrdersStore[Name] =>
    (async (...given: never[]) => {
      const store = await load();
      return Reflect.apply(store[name], store, given) as unknown;
    }) as never;

  return {
    order: (id) => mirror<OrderState>(`order:${id}`, { status: 'loading' }, (store) => store.order(id)),
    list: (filter?: OrderFilter) => mirror(`list:${filter}`, emptyList, (store) => store.list(filter)),
    act: verb('act'),
    draftRefund: verb('draftRefund'),
    listMore: verb('listMore'),
    quoteRefund: verb('quoteRefund'),
    refresh: (id) => verb('refresh')(id).catch(() => undefined),
    refreshList: (filter) => verb('refreshList')(filter).catch(() => undefined),
    requestRefund: verb('requestRefund'),
    updateReturnShipment: verb('updateReturnShipment'),
    reset: (customerLeft) => running?.reset(customerLeft),
    dispose() {
      disposed = true;
      running?.dispose();
    },
  };
}
