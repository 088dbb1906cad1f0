import { atom, type WritableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { CartView, RemovedLine } from './cart-store.js';
import type { CartStoreOptions, RunningCart } from './create-cart-store.js';
import type { CartSlices } from './shown-cart.js';

/** What the keys of a scope's cart begin with; also the name of its lock, and of the channel between its tabs. */
export const cartKey = (scope: string): string => `cart:${scope}:`;

/**
 * The cart of a shop, loaded when something is put in or it is prepared for that, or at once where this device remembers one: what
 * a page shows first does not wait for it. What is asked of it while it loads is carried out in the order it was asked.
 */
export function lazyCartStore(options: CartStoreOptions): RunningCart {
  const empty = (status: CartView['status']): CartView => ({
    status,
    lines: [],
    groups: [],
    codes: [],
    totals: [],
    estimating: false,
    checking: false,
    messages: [],
    count: 0,
    currency: options.context().currency,
  });
  const $view = atom<CartView>(empty('loading'));
  const $count = atom(0);
  const $removed = atom<RemovedLine | null>(null);
  const quantities = new Map<string, WritableAtom<number>>();
  const slices: CartSlices = { $view, $count, $removed, quantities };
  let running: RunningCart | undefined;
  let loading: Promise<unknown> = Promise.resolve();
  /** Its code was sent for. */
  let wanted = false;
  /** Calls that wait for its code: none may be made before them. */
  let waiting = 0;
  let disposed = false;
  let channel: BroadcastChannel | undefined;

  /** Another tab has put something in: from then on it is shown here as well. The running cart listens for itself. */
  function listen(): void {
    channel?.close();
    channel = disposed || running ? undefined : options.channel?.(cartKey(options.scope()));
    if (channel) channel.onmessage = prepare;
  }

  const load = once(async (): Promise<RunningCart> => {
    // What its answers are checked with comes beside it, not once it asks.
    void import('../../commerce/answer-schemas.js').catch(() => undefined);
    const { createCartStore } = await import('./create-cart-store.js');
    // Said of an attempt to load it that is over.
    if ($view.get().status === 'error') $view.set(empty('loading'));
    const cart = createCartStore(options, slices);
    running = cart;
    listen();
    if (disposed) cart.dispose();
    return cart;
  });

  /** The cart, with the promise of it held until it is there: {@link CartStore.settled} waits for that too. */
  function use(): Promise<RunningCart> {
    wanted = true;
    const used = load();
    loading = used.catch(() => undefined);
    return used;
  }

  /** Asks the cart, at once where it is there. */
  async function ask<T>(call: (cart: RunningCart) => Promise<T>): Promise<T> {
    if (!running || waiting > 0) {
      waiting += 1;
      try {
        await use();
      } finally {
        waiting -= 1;
      }
    }
    return call(running as RunningCart);
  }

  function prepare(): void {
    use().catch(() => undefined);
  }

  /** Loads the cart where this device remembers one of the present scope; else an empty one is shown. */
  async function look(): Promise<void> {
    try {
      listen();
      const remembered = (await options.storage.keys(cartKey(options.scope()))).length > 0;
      if (disposed) return;
      if (remembered || running) await (await use()).ready;
      else $view.set(empty('ready'));
    } catch {
      // Its code did not arrive: the cart says so, and its button to try again comes back here.
      $view.set(empty('error'));
    }
  }

  let ready = look();

  return {
    $view,
    $count,
    $removed,
    get ready() {
      return ready;
    },
    quantityOf(variantId) {
      if (running) return running.quantityOf(variantId);
      let $quantity = quantities.get(variantId);
      if (!$quantity) quantities.set(variantId, ($quantity = atom(0)));
      return $quantity;
    },
    add: (request) => ask((cart) => cart.add(request)),
    update: (changes) => ask((cart) => cart.update(changes)),
    undo: async () => running?.undo(),
    forgetRemoved: () => running?.forgetRemoved(),
    refresh: async () => (running ? running.refresh() : (ready = look())),
    async settled() {
      await ready;
      await loading;
      await running?.settled();
    },
    ref: () => ask((cart) => cart.ref()),
    reopen: () => (ready = running ? running.reopen() : look()),
    async forget() {
      // Whether there is one is looked up first.
      if (!wanted) await ready;
      if (wanted) await ask((cart) => cart.forget());
    },
    prepare,
    dispose() {
      disposed = true;
      listen();
      running?.dispose();
    },
  };
}
