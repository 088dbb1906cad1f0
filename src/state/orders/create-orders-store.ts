import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { retryTransport } from '../../lib/retry.js';
import type { OrderState, OrdersStore } from './orders-store.js';

export interface OrdersStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  /** First and longest wait between two tries, in milliseconds. */
  readonly retry?: { readonly first?: number; readonly longest?: number };
}

interface Held {
  readonly $state: WritableAtom<OrderState>;
  /** Which question is the latest: an answer to an earlier one is dropped. */
  asked: number;
}

/** Makes the store of orders. An order is asked for when it is first looked at. */
export function createOrdersStore({ adapter, context, retry }: OrdersStoreOptions): OrdersStore {
  const orders = new Map<string, Held>();

  async function load(id: string, held: Held): Promise<void> {
    const asked = (held.asked += 1);
    let next: OrderState;
    try {
      const order = await retryTransport(async () => (await adapter()).getOrder?.(id, context()) ?? null, {
        signal: AbortSignal.timeout(30_000),
        attempts: 3,
        ...retry,
      });
      next = order ? { status: 'ready', order } : { status: 'missing' };
    } catch {
      // What is known is kept: an order does not go because the line does.
      next = held.$state.get().status === 'ready' ? held.$state.get() : { status: 'error' };
    }
    if (held.asked === asked) held.$state.set(next);
  }

  function find(id: string): Held {
    let held = orders.get(id);
    if (!held) {
      held = { $state: atom<OrderState>({ status: 'loading' }), asked: 0 };
      orders.set(id, held);
      void load(id, held);
    }
    return held;
  }

  return {
    order: (id) => find(id).$state,
    refresh(id) {
      const held = find(id);
      if (held.$state.get().status !== 'ready') held.$state.set({ status: 'loading' });
      return load(id, held);
    },
    reset() {
      for (const [id, held] of orders) {
        held.$state.set({ status: 'loading' });
        void load(id, held);
      }
    },
  };
}
