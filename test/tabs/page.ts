import type { CartResult, CommerceAdapter } from '../../src/commerce/adapter.js';
import { openKeyValueStore, type KeyValueStore } from '../../src/lib/key-value-store.js';
import { wait } from '../../src/lib/retry.js';
import { TransportError } from '../../src/lib/transport-error.js';
import type { CartChange } from '../../src/model/index.js';
import { createCartStore } from '../../src/state/cart/create-cart-store.js';
import { productOf } from '../fixtures/memory-adapter.js';

// A page with nothing on it but carts, over the browser's own storage, locks and channels: one of each shop that its
// address names, which know nothing of each other. The back end answers under `/api/`; whatever else goes wrong on the
// way is a network fault to it.

/** What the test finds in the page of each shop. */
export interface TabPage {
  /** Puts units in, a few requests ahead of their answers. Resolves when all are answered. */
  shop(count: number): Promise<void>;
  refresh(): Promise<void>;
  settled(): Promise<void>;
  /** Units by variant, as shown. */
  units(): Record<string, number>;
  pending(): boolean;
  /** Ids of the operations that are written down. */
  readonly logged: readonly string[];
  /** When something else was shown than before, the last time; milliseconds since the epoch. */
  readonly changedAt: number;
  /** How often the cart was read from the back end. */
  readonly reads: number;
  readonly warnings: readonly string[];
}

declare global {
  var tabs: Readonly<Record<string, TabPage>>;
  /** That of the first shop. */
  var tab: TabPage;
  /** Told to the test as soon as an operation is written down, where it listens. */
  var noteLogged: ((id: string) => void) | undefined;
}

const products = ['a', 'b', 'c', 'd'];
/** So many requests of one tab wait for their answers at a time: more than any shopper has, fewer than clog the log. */
const ahead = 4;

let indexed: IDBFactory | undefined;
try {
  indexed = globalThis.indexedDB;
} catch {
  // A frame whose storage is blocked.
}

function open(name: string): TabPage {
  const logged: string[] = [];
  const warnings: string[] = [];
  let reads = 0;
  let changedAt = 0;

  async function ask<T>(path: string, body: unknown): Promise<T> {
    const response = await fetch(`/api/${name}/${path}`, { method: 'POST', body: JSON.stringify(body) }).catch(
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
          globalThis.noteLogged?.(`${name}:${id}`);
        }
        return entries;
      },
    };
  }

  const cart = createCartStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: watched(
      openKeyValueStore({ indexedDB: indexed, name: `tabs-${name}`, onWarning: (text) => warnings.push(text) }),
    ),
    scope: () => name,
    product: (ref) => Promise.resolve(productOf(ref)),
    emit: () => undefined,
    page: window,
    now: () => Date.now(),
    locks: navigator.locks,
    channel: (called) => new BroadcastChannel(called),
    // As patient as ever, in less time.
    sleep: (milliseconds, signal) => wait(Math.min(milliseconds, 5), signal, window),
  });
  const shown = (): string => JSON.stringify(cart.$view.get().lines.map(({ id, quantity }) => [id, quantity]));
  let before = shown();
  cart.$view.listen(() => {
    const now = shown();
    if (now === before) return;
    before = now;
    changedAt = Date.now();
  });

  return {
    async shop(count) {
      const asked = new Set<Promise<void>>();
      for (let each = 0; each < count; each += 1) {
        const added = cart.add({ productId: products[each % products.length]!, quantity: 1 + (each % 3) });
        asked.add(added);
        const answered = added.finally(() => asked.delete(added));
        if (asked.size >= ahead) await Promise.race([answered, ...asked]);
      }
      await Promise.all(asked);
    },
    refresh: () => cart.refresh(),
    settled: () => cart.settled(),
    units: () => Object.fromEntries(cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity])),
    pending: () => cart.$view.get().lines.some(({ pending }) => pending),
    logged,
    get changedAt() {
      return changedAt;
    },
    get reads() {
      return reads;
    },
    warnings,
  };
}

const names = (new URLSearchParams(location.search).get('shops') ?? 'shop').split(',');
globalThis.tabs = Object.fromEntries(names.map((name) => [name, open(name)]));
globalThis.tab = globalThis.tabs[names[0]!]!;
