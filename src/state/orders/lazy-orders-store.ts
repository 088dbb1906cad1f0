import { atom, type WritableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { OrdersStoreOptions } from './create-orders-store.js';
import type { OrderState, OrdersStore } from './orders-store.js';

/** The orders of a shop, loaded when one is looked at: a page that is only read does not pay for it. */
export function lazyOrdersStore(options: OrdersStoreOptions): OrdersStore {
  const orders = new Map<string, WritableAtom<OrderState>>();
  let running: OrdersStore | undefined;
  const load = once(async (): Promise<OrdersStore> => {
    const { createOrdersStore } = await import('./create-orders-store.js');
    const store = createOrdersStore(options);
    running = store;
    for (const [id, $order] of orders) store.order(id).subscribe((order) => $order.set(order));
    return store;
  });

  async function use(id: string): Promise<OrdersStore | undefined> {
    try {
      return await load();
    } catch {
      orders.get(id)?.set({ status: 'error' });
      return undefined;
    }
  }

  return {
    order(id) {
      let $order = orders.get(id);
      if ($order) return $order;
      $order = atom<OrderState>({ status: 'loading' });
      orders.set(id, $order);
      const known = $order;
      if (running) running.order(id).subscribe((order) => known.set(order));
      else void use(id);
      return $order;
    },
    act: async (id, action) => (await load()).act(id, action),
    draftRefund: async (order) => (await load()).draftRefund(order),
    quoteRefund: async (...given) => (await load()).quoteRefund(...given),
    requestRefund: async (...given) => (await load()).requestRefund(...given),
    refresh: async (id) => (await use(id))?.refresh(id),
    reset: () => running?.reset(),
  };
}
