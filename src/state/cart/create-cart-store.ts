import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { XhsAddedToCartEvent, XhsCartChangeEvent, XhsErrorEvent } from '../../events/index.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { sleepUntil, type Sleep } from '../../lib/retry.js';
import type { CartChange, CartRef, Message, Product } from '../../model/index.js';
import { countUnits, isLine, linePreview, type Previews } from '../../rules/cart-replay.js';
import { readOrigin } from '../../rules/line-origins.js';
import { isHandedOff } from '../checkout/attempt-log.js';
import { CartSender } from './cart-sender.js';
import type { AddRequest, CartStore, CartView } from './cart-store.js';
import { outdates } from './cart-view.js';
import { isUnits, type CartHead } from './log-records.js';
import { shopperCart } from './next-head.js';
import type { Outcome, PendingOperation } from './pending.js';
import { pickVariant, previewOf, refusal } from './requested-variant.js';
import { SharedCart } from './shared-cart.js';
import { cartSlices, ShownCart } from './shown-cart.js';

export interface CartStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  /** Tells this cart's records apart: adapter, shop and market. */
  readonly scope: () => string;
  /** Knows a product; null for an unknown one. */
  readonly product: (ref: string) => Promise<Product | null>;
  readonly emit: (event: Event) => void;
  /** Hears `online` and `pageshow`. */
  readonly page?: EventTarget | undefined;
  readonly now: () => number;
  /** The browser's locks; without them a lease in the storage lets one tab at a time send. */
  readonly locks?: Pick<LockManager, 'request'> | undefined;
  /** Opens a channel on which tabs tell each other that there is something to read. */
  readonly channel?: ((name: string) => BroadcastChannel | undefined) | undefined;
  /** How to wait before another try; by a timer that `online` ends, by default. */
  readonly sleep?: Sleep | undefined;
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
 * Makes the cart of one tab: the view of a cart that all tabs share, and the verbs that change it.
 *
 * Owns the view and what is said in it. Does not know elements, storage formats of adapters, or prices: whatever
 * costs something comes from the back end.
 */
export function createCartStore(
  options: CartStoreOptions,
  slices = cartSlices(options.context().currency),
): RunningCart {
  const life = new AbortController();
  const { signal } = life;
  const currency = (): string => options.context().currency;
  const tab = createId();
  /** Operations of this tab are told apart by their number: a random id for each took a sixth of the time until it is seen. */
  let operations = 0;
  const { $view, $count, $removed } = slices;
  const showing = new ShownCart(slices);
  const sleep = options.sleep ?? sleepUntil(options.page);
  const sender = new CartSender({
    adapter: options.adapter,
    context: options.context,
    retry: { signal, sleep },
    isHandedOff: (ref) => isHandedOff(options.storage, ref, options.now()),
    onTransport: (messages) => {
      transport = messages;
      publish();
    },
  });

  let shared = open();
  let messages: readonly Message[] = [];
  let transport: readonly Message[] = [];
  let status: CartView['status'] = 'loading';
  let shown: { head: CartHead; cart: ReturnType<typeof shopperCart> } | null = null;

  function open(): SharedCart {
    return new SharedCart({
      storage: options.storage,
      scope: options.scope(),
      tab,
      sender,
      locks: options.locks,
      channel: options.channel,
      now: options.now,
      sleep,
      onChange: publish,
      onConfirmed: (cart) => options.emit(new XhsCartChangeEvent({ cart, count: countUnits(cart.lines) })),
      onOutcome: learn,
      onRebuilt: (reason) => complain('cart-rebuilt', `The cart was gone (${reason}) and was put together again`),
      onStorage: (what) => complain(`storage-${what}`, `What was stored of the cart was ${what}`),
    });
  }

  function complain(code: string, message: string): void {
    options.emit(new XhsErrorEvent({ code, source: 'cart', issues: [{ path: '', message }] }));
  }

  function publish(): void {
    if (signal.aborted) return;
    const { head, pending } = shared;
    if (shown?.head !== head) shown = { head, cart: shopperCart(head, currency()) };
    // A cart that was confirmed meanwhile is there, whatever became of an attempt to read it.
    const current = status === 'error' && head.confirmed ? 'ready' : status;
    showing.show({
      confirmed: shown.cart,
      pending,
      messages,
      transport,
      status: current,
      generation: head.generation,
    });
  }

  function learn({ messages: said, failure }: Outcome, operation: PendingOperation | undefined): void {
    const changes = operation?.changes ?? [];
    messages = [...messages.filter((each) => isRebuilt(each) || !outdates(changes, each)), ...said];
    if (failure !== undefined && !shared.head.confirmed) status = 'error';
    if (!operation || operation.internal || failure !== undefined || said.some(({ type }) => type === 'error')) return;
    for (const change of changes) {
      if (change.type !== 'add') continue;
      const { productId, variantId, quantity, origin } = change;
      options.emit(new XhsAddedToCartEvent({ productId, variantId, quantity, ...(origin && { origin }) }));
    }
  }

  async function load(): Promise<void> {
    const opened = shared;
    await opened.read();
    if (opened !== shared) return;
    const { ref, confirmed } = opened.head;
    status = ref !== null && !confirmed ? 'loading' : 'ready';
    publish();
    if (ref !== null && opened.pending.length === 0) await refresh();
  }

  async function enqueue(changes: readonly CartChange[], previews: Previews = {}): Promise<void> {
    if (changes.length === 0) return;
    messages = messages.filter((message) => !outdates(changes, message));
    const view = $view.get();
    const named = changes.flatMap((change) => (change.type === 'select' ? change.lineIds : []));
    await shared.ask({
      id: `${tab}-${(operations += 1)}`,
      tab,
      generation: shared.head.generation,
      changes,
      lines: variantsOf(view.lines, new Set(named)),
      codes: changes.some(({ type }) => type === 'codes') ? view.codes.map(({ code }) => code) : [],
      previews,
    });
  }

  async function add(request: AddRequest): Promise<void> {
    const quantity = request.quantity ?? 1;
    if (!isUnits(quantity, 1)) throw refusal('invalid', request.variantId ?? request.productId);
    const product = await options.product(request.productId);
    const variant = product && pickVariant(product, request.variantId);
    if (!product || !variant) throw refusal('not_found', request.variantId ?? request.productId);
    const origin = readOrigin(request.origin && { at: options.now(), ...request.origin });
    await enqueue(
      [{ type: 'add', productId: product.id, variantId: variant.id, quantity, ...(origin && { origin }) }],
      { [variant.id]: previewOf(product, variant) },
    );
  }

  async function update(changes: readonly CartChange[]): Promise<void> {
    const wrong = changes.find((change) => change.type === 'set' && !isUnits(change.quantity, 0));
    if (wrong?.type === 'set') throw refusal('invalid', wrong.variantId);
    const removal = changes.find((change) => change.type === 'set' && change.quantity === 0);
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
    const { productId, variantId, quantity, origin } = removed.line;
    await enqueue([{ type: 'add', productId, variantId, quantity, ...(origin && { origin }) }], {
      [variantId]: linePreview(removed.line),
    });
  }

  async function refresh(): Promise<void> {
    const asked = shared;
    try {
      const said = await asked.refresh();
      if (asked !== shared) return;
      status = 'ready';
      messages = [...messages.filter((each) => isRebuilt(each) || each.target.kind !== 'cart'), ...said];
    } catch (error) {
      if (signal.aborted || asked !== shared) return;
      const { confirmed } = asked.head;
      status = confirmed ? 'ready' : 'error';
      if (!confirmed) throw error;
    } finally {
      publish();
    }
  }

  async function reopen(): Promise<void> {
    await ready;
    await shared.settled();
    shared.dispose();
    shared = open();
    // Two carts that nobody has put anything in are alike but for their currency.
    shown = null;
    messages = [];
    status = 'loading';
    publish();
    await load();
  }

  // From the back-forward cache the page comes with answers that were lost on the way.
  const onPageShow = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    transport = [];
    sender.restart();
    void shared
      .read()
      .then(refresh)
      .catch(() => undefined);
  };
  options.page?.addEventListener('pageshow', onPageShow, { signal });

  const ready: Promise<void> = load().catch(() => {
    if (signal.aborted) return;
    status = 'error';
    publish();
  });

  return {
    $view,
    $count,
    $removed,
    ready,
    quantityOf: (variantId) => showing.quantityOf(variantId),
    add,
    update,
    undo,
    forgetRemoved: () => $removed.set(null),
    refresh,
    async settled() {
      await ready;
      await shared.settled();
    },
    async ref() {
      await ready;
      return shared.ref();
    },
    reopen,
    prepare: () => undefined,
    dispose() {
      const reason = new DOMException('The shop was closed', 'AbortError');
      life.abort(reason);
      sender.abort(reason);
      shared.dispose();
      showing.clear();
    },
  };
}

function variantsOf(lines: CartView['lines'], ids: ReadonlySet<string>): Readonly<Record<string, string>> {
  if (ids.size === 0) return {};
  return Object.fromEntries(lines.filter(({ id }) => ids.has(id)).map((line) => [line.id, line.variantId]));
}

/** It stays until the shopper asks for something else: what follows it by itself is part of it. */
function isRebuilt({ code }: Message): boolean {
  return code === 'cart_rebuilt';
}
