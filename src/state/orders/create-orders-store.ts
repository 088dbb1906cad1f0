import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import { retryTransport } from '../../lib/retry.js';
import type { Message } from '../../model/index.js';
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

  async function act(id: string, action: 'cancel' | 'confirm_receipt'): Promise<readonly Message[]> {
    const held = find(id);
    const operation = { id: createId() };
    const asked = (held.asked += 1);
    try {
      const result = await retryTransport(
        async () => {
          const loaded = await adapter();
          const call = action === 'cancel' ? loaded.cancelOrder : loaded.confirmReceipt;
          return call ? Reflect.apply(call, loaded, [id, operation, context()]) : null;
        },
        { signal: AbortSignal.timeout(30_000), attempts: 3, ...retry },
      );
      if (!result) return [refusal('unsupported')];
      if (held.asked === asked) {
        held.$state.set('order' in result ? { status: 'ready', order: result.order } : { status: 'missing' });
      }
      return result.messages;
    } catch {
      // Whether it was carried out is not known: how the order stands says it.
      await load(id, held);
      return [refusal('network')];
    }
  }

  return {
    act,
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

function refusal(code: Message['code']): Message {
  return { type: 'error', code, target: { kind: 'cart' } };
}
