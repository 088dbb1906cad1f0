import type { CartResult, CommerceAdapter } from '../../src/commerce/adapter.js';
import { openKeyValueStore, type KeyValueStore } from '../../src/lib/key-value-store.js';
import { wait } from '../../src/lib/retry.js';
import { TransportError } from '../../src/lib/transport-error.js';
import type { CartChange } from '../../src/model/index.js';
import { createCartStore } from '../../src/state/cart/create-cart-store.js';
import { productOf } from '../fixtures/memory-adapter.js';

// A page of a shop with nothing on it but the cart, over the browser's own storage, locks and channel. The back end
// answers under `/api/`; whatever else goes wrong on the way is a network fault to it.

/** What the test finds in the page. */
export interface TabPage {
  /** Puts units in, one request after the other is asked for. Resolves when all are answered. */
  shop(count: number): Promise<void>;
  refresh(): Promise<void>;
  settled(): Promise<void>;
  /** Units by variant, as shown. */
  units(): Record<string, number>;
  pending(): boolean;
  /** Ids of the operations that are written down. */
  readonly logged: readonly string[];
  /** How often the cart was read from the back end. */
  readonly reads: number;
  readonly warnings: readonly string[];
}

declare global {
  var tab: TabPage;
  /** Told to the test as soon as an operation is written down. */
  function noteLogged(id: string): Promise<void>;
}

const products = ['a', 'b', 'c', 'd'];
const logged: string[] = [];
const warnings: string[] = [];
let reads = 0;

async function ask<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`/api/${path}`, { method: 'POST', body: JSON.stringify(body) }).catch(
    (cause: unknown) => {
      throw new TransportError('network', { doubtful: true, cause });
    },
  );
  if (response.status === 429) throw new TransportError('rate_limited', { doubtful: false, retryAfter: 5 });
  if (!response.ok) throw new TransportError('server', { doubtful: true });
  return (await response.json()) as T;
}

const adapter: CommerceAdapter = {
  name: 'tabs',
  capabilities: { promise: 'keyed', checkout: 'handOff', selection: true },
  getProducts: (refs) => Promise.resolve(refs.map(() => null)),
  openCart(ref) {
    if (ref !== null) reads += 1;
    return ask<CartResult>('open', { ref });
  },
  updateCart: (ref, changes, { id }) => ask<CartResult>('update', { ref, changes, id }),
  beginCheckout: () => Promise.resolve({ continueUrl: 'https://shop.example/', messages: [] }),
};

/** Tells of each operation once the step that wrote it down is complete. */
function watched(storage: KeyValueStore): KeyValueStore {
  return {
    ...storage,
    async update(prefix, change) {
      const added: string[] = [];
      const entries = await storage.update(prefix, (before) => {
        const changes = [...change(before)];
        added.length = 0;
        for (const [key, value] of changes) {
          const operation = value as { id: string; internal?: boolean; changes: CartChange[] } | undefined;
          if (key.includes(':op:') && operation && !before.has(key) && !operation.internal) added.push(operation.id);
        }
        return changes;
      });
      for (const id of added) {
        logged.push(id);
        void globalThis.noteLogged?.(id);
      }
      return entries;
    },
  };
}

let indexed: IDBFactory | undefined;
try {
  indexed = globalThis.indexedDB;
} catch {
  // A frame whose storage is blocked.
}

const cart = createCartStore({
  adapter: () => Promise.resolve(adapter),
  context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
  storage: watched(openKeyValueStore({ indexedDB: indexed, name: 'tabs', onWarning: (text) => warnings.push(text) })),
  scope: () => 'tabs',
  product: (ref) => Promise.resolve(productOf(ref)),
  emit: () => undefined,
  page: window,
  now: () => Date.now(),
  locks: navigator.locks,
  channel: (name) => new BroadcastChannel(name),
  // As patient as ever, in less time.
  sleep: (milliseconds, signal) => wait(Math.min(milliseconds, 10), signal, window),
});

globalThis.tab = {
  async shop(count) {
    const asked: Promise<void>[] = [];
    for (let each = 0; each < count; each += 1) {
      asked.push(cart.add({ productId: products[each % products.length]!, quantity: 1 + (each % 3) }));
      await wait(1, AbortSignal.timeout(60_000));
    }
    await Promise.all(asked);
  },
  refresh: () => cart.refresh(),
  settled: () => cart.settled(),
  units: () => Object.fromEntries(cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity])),
  pending: () => cart.$view.get().lines.some(({ pending }) => pending),
  logged,
  get reads() {
    return reads;
  },
  warnings,
};
