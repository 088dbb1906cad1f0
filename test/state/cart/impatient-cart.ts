import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { sleepUntil } from '../../../src/lib/retry.js';
import { createCartStore, type RunningCart } from '../../../src/state/cart/create-cart-store.js';
import type { MemoryAdapter } from '../../fixtures/memory-adapter.js';

export interface Opened {
  readonly cart: RunningCart;
  readonly page: EventTarget;
  /** Waits in milliseconds that were longer than those between two tries. */
  readonly pauses: number[];
}

/** A cart that does not wait between two tries, and counts the longer waits, which only `online` ends. */
export function open(shop: MemoryAdapter, indexedDB = new IDBFactory()): Opened {
  const page = new EventTarget();
  const pauses: number[] = [];
  const sleep = sleepUntil(page);
  const cart = createCartStore({
    adapter: () => Promise.resolve(shop),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: openKeyValueStore({ indexedDB, name: 'cart' }),
    scope: () => 'CN:CNY',
    product: (ref) => Promise.resolve(shop.products.get(ref) ?? null),
    emit: () => undefined,
    now: () => 1_000,
    page,
    async sleep(milliseconds, signal) {
      if (milliseconds <= 30_000) return await new Promise((resolve) => setImmediate(resolve));
      pauses.push(milliseconds);
      await sleep(milliseconds, signal);
    },
  });
  return { cart, page, pauses };
}
