import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { XhsAddedToCartEvent, XhsCartChangeEvent } from '../../events/index.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { Cart, CartChange, CartRef, Message, Product, Variant } from '../../model/index.js';
import { countUnits, emptyCart, isLine, type Previews } from '../../rules/cart-replay.js';
import { CartError } from './cart-error.js';
import { CartLog } from './cart-log.js';
import { CartSender, type Sent } from './cart-sender.js';
import type { AddRequest, CartStore, CartView, RemovedLine } from './cart-store.js';
import { outdates, viewCart } from './cart-view.js';
import { coalesce, type PendingOperation } from './pending.js';

export interface CartStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  /** Tells this cart's record apart: adapter, shop and market. */
  readonly scope: () => string;
  /** Knows a product; null for an unknown one. */
  readonly product: (ref: string) => Promise<Product | null>;
  readonly emit: (event: Event) => void;
  /** Hears `online` and `pageshow`. */
  readonly page?: EventTarget | undefined;
  readonly now: () => number;
}

interface Waiting {
  operation: PendingOperation;
  sending: boolean;
  readonly settle: { resolve: () => void; reject: (error: unknown) => void }[];
}

/** The cart that runs the shop: see {@link CartStore} for what it offers to others. */
export interface RunningCart extends CartStore {
  /** The reference for a checkout; opens a cart where there is none. */
  ref(): Promise<CartRef>;
  /** Opens the cart of the present scope and context: after a change of market, language or customer. */
  reopen(): Promise<void>;
  dispose(): void;
}

/**
 * Makes the cart: last confirmed cart, queue of pending operations, and the view that is derived from both.
 *
 * Owns the order of operations and their durability. Does not know elements, storage formats of adapters, or
 * prices: whatever costs something comes from the back end.
 */
export function createCartStore(options: CartStoreOptions): RunningCart {
  const life = new AbortController();
  const { signal } = life;
  const $view: WritableAtom<CartView> = atom(viewCart(emptyCart(options.context().currency), [], [], 'loading'));
  const $count = atom(0);
  const $removed = atom<RemovedLine | null>(null);
  const quantities = new Map<string, WritableAtom<number>>();
  const sender = new CartSender({
    adapter: options.adapter,
    context: () => ({ ...options.context(), signal }),
    retry: { signal, wake: options.page },
    onTransport: (messages) => {
      transport = messages;
      publish();
    },
  });

  let log = new CartLog(options.storage, options.scope());
  let ref: CartRef | null = null;
  let confirmed: Cart | null = null;
  let messages: readonly Message[] = [];
  let transport: readonly Message[] = [];
  let status: CartView['status'] = 'loading';
  let queue: Waiting[] = [];
  /** Ends when everything asked for so far is carried out. */
  let running: Promise<void> | null = null;

  function publish(): void {
    const base = confirmed ?? emptyCart(options.context().currency);
    const view = viewCart(
      base,
      queue.map(({ operation }) => operation),
      [...messages, ...transport],
      status,
    );
    $view.set(view);
    if ($count.get() !== view.count) $count.set(view.count);
    for (const [variantId, $quantity] of quantities) {
      const quantity = quantityIn(view, variantId);
      if ($quantity.get() !== quantity) $quantity.set(quantity);
    }
  }

  async function persist(): Promise<void> {
    await log.write({ ref, confirmed, pending: queue.map(({ operation }) => operation) });
  }

  function settle(sent: Sent): void {
    const changed = confirmed?.revision !== sent.cart.revision || ref !== sent.ref;
    // An answer to an older question than the one already answered would take the cart back in time.
    if (confirmed && ref === sent.ref && sent.cart.revision < confirmed.revision) return;
    ref = sent.ref;
    confirmed = sent.cart;
    if (changed) options.emit(new XhsCartChangeEvent({ cart: confirmed, count: countUnits(confirmed.lines) }));
  }

  async function load(): Promise<void> {
    const record = await log.read();
    ref = record.ref;
    confirmed = record.confirmed;
    queue = [...record.pending.map((operation) => ({ operation, sending: false, settle: [] })), ...queue];
    status = ref && !confirmed ? 'loading' : 'ready';
    publish();
    if (queue.length > 0) void run();
    else if (ref) await refresh();
  }

  function run(): Promise<void> {
    running ??= drain().finally(() => {
      running = null;
      if (queue.length > 0 && !signal.aborted) void run();
    });
    return running;
  }

  async function drain(): Promise<void> {
    for (let next = queue[0]; next && !signal.aborted; next = queue[0]) {
      next.sending = true;
      await persist();
      try {
        const sent = await sender.send(next.operation, ref, confirmed);
        queue.shift();
        settle(sent);
        status = 'ready';
        messages = [...messages.filter((message) => !outdates(next.operation.changes, message)), ...sent.messages];
        publish();
        await persist();
        answer(next, sent);
      } catch (error) {
        if (signal.aborted) return;
        queue.shift();
        status = confirmed ? 'ready' : 'error';
        publish();
        await persist();
        for (const { reject } of next.settle) reject(error);
      }
    }
  }

  function answer({ operation, settle: waiting }: Waiting, sent: Sent): void {
    const refused = sent.messages.filter((message) => message.type === 'error');
    if (refused.length > 0) {
      for (const { reject } of waiting) reject(new CartError(refused));
      return;
    }
    for (const change of operation.changes) {
      if (change.type === 'add') {
        const { productId, variantId, quantity, origin } = change;
        options.emit(new XhsAddedToCartEvent({ productId, variantId, quantity, ...(origin && { origin }) }));
      }
    }
    for (const { resolve } of waiting) resolve();
  }

  function enqueue(changes: readonly CartChange[], previews: Previews = {}): Promise<void> {
    if (changes.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const operation: PendingOperation = { id: createId(), changes, previews };
      const last = queue.at(-1);
      const folded = last && !last.sending ? coalesce(last.operation, operation) : null;
      if (last && folded) {
        last.operation = folded;
        last.settle.push({ resolve, reject });
      } else {
        queue.push({ operation, sending: false, settle: [{ resolve, reject }] });
      }
      messages = messages.filter((message) => !outdates(changes, message));
      publish();
      void ready.then(() => run());
    });
  }

  async function add(request: AddRequest): Promise<void> {
    const product = await options.product(request.productId);
    const variant = product && pickVariant(product, request.variantId);
    if (!product || !variant) throw refusal(request.variantId ?? request.productId);
    const quantity = request.quantity ?? 1;
    await enqueue(
      [
        {
          type: 'add',
          productId: product.id,
          variantId: variant.id,
          quantity,
          ...(request.origin && { origin: { at: options.now(), ...request.origin } }),
        },
      ],
      { [variant.id]: previewOf(product, variant) },
    );
  }

  async function update(changes: readonly CartChange[]): Promise<void> {
    const removal = changes.find((change) => change.type === 'set' && change.quantity <= 0);
    if (removal?.type === 'set') {
      const line = $view.get().lines.find((each) => isLine(each, removal));
      if (line) $removed.set({ line, at: options.now() });
    }
    await enqueue(changes);
  }

  async function undo(): Promise<void> {
    const removed = $removed.get();
    if (!removed) return;
    $removed.set(null);
    const { productId, variantId, quantity, origin, storeId, title, variantTitle, unitPrice, picture } = removed.line;
    await enqueue([{ type: 'add', productId, variantId, quantity, ...(origin && { origin }) }], {
      [variantId]: { storeId, title, variantTitle, unitPrice, ...(picture && { picture }) },
    });
  }

  async function refresh(): Promise<void> {
    if (!ref) {
      status = 'ready';
      publish();
      return;
    }
    const asked = log;
    try {
      const sent = await sender.open(ref, confirmed, createId());
      if (asked !== log) return;
      settle(sent);
      status = 'ready';
      messages = [...messages.filter(({ target }) => target.kind !== 'cart'), ...sent.messages];
    } catch (error) {
      if (signal.aborted) return;
      status = confirmed ? 'ready' : 'error';
      if (!confirmed) throw error;
    } finally {
      if (!signal.aborted) publish();
    }
    await persist();
  }

  async function reopen(): Promise<void> {
    await ready;
    await running;
    const next = new CartLog(options.storage, options.scope());
    log = next;
    ref = null;
    confirmed = null;
    messages = [];
    status = 'loading';
    publish();
    await load();
  }

  // From the back-forward cache the page comes with answers that were lost on the way.
  const onPageShow = (event: Event): void => {
    if ((event as PageTransitionEvent).persisted) void refresh().catch(() => undefined);
  };
  options.page?.addEventListener('pageshow', onPageShow, { signal });

  const ready: Promise<void> = load().catch((error: unknown) => {
    if (signal.aborted) return;
    status = 'error';
    publish();
    void error;
  });

  return {
    $view: $view as ReadableAtom<CartView>,
    $count,
    $removed,
    ready,
    quantityOf(variantId) {
      let $quantity = quantities.get(variantId);
      if (!$quantity) {
        $quantity = atom(quantityIn($view.get(), variantId));
        quantities.set(variantId, $quantity);
      }
      return $quantity;
    },
    add,
    update,
    undo,
    forgetRemoved: () => $removed.set(null),
    refresh,
    async settled() {
      await ready;
      while (running) await running;
    },
    async ref() {
      await ready;
      while (running) await running;
      if (ref) return ref;
      settle(await sender.open(null, null, createId()));
      await persist();
      if (!ref) throw new Error('The back end gave no cart');
      return ref;
    },
    reopen,
    dispose() {
      life.abort(new DOMException('The shop was closed', 'AbortError'));
      quantities.clear();
    },
  };
}

function quantityIn(view: CartView, variantId: string): number {
  return countUnits(view.lines.filter((line) => line.variantId === variantId));
}

function pickVariant(product: Product, ref: string | undefined): Variant | undefined {
  if (ref !== undefined) return product.variants.find((variant) => variant.id === ref || variant.sku === ref);
  return product.variants.length === 1 ? product.variants[0] : undefined;
}

function previewOf(product: Product, variant: Variant): Previews[string] {
  const picture = variant.picture ?? product.media[0];
  return {
    storeId: product.storeId,
    title: product.title,
    variantTitle: variant.title,
    unitPrice: variant.price,
    ...(picture && { picture }),
  };
}

function refusal(variantId: string): CartError {
  return new CartError([{ type: 'error', code: 'not_found', target: { kind: 'variant', variantId } }]);
}
