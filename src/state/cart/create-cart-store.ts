import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { XhsAddedToCartEvent, XhsCartChangeEvent, XhsErrorEvent } from '../../events/index.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { sleepUntil, type Sleep } from '../../lib/retry.js';
import type { CartChange, CartRef, Message, Product } from '../../model/index.js';
import { countUnits, emptyCart, isLine, linePreview, type Previews } from '../../rules/cart/cart-replay.js';
import { readOrigin } from '../../rules/cart/line-origins.js';
import { isHandedOff } from '../checkout/attempt-log.js';
import { CartError } from './cart-error.js';
import type { AddRequest, CartStore, CartView } from './cart-store.js';
import { outdates } from './cart-view.js';
import { CartLog, rememberedCarts } from './cart-log.js';
import { Unconfirmed } from './cart-queue.js';
import { KnownCustomers, lastingMark } from '../known-customers.js';
import { isUnits, type CartHead } from './log-records.js';
import { MarketCart } from './market-cart.js';
import { shopperCart } from './next-head.js';
import { leaving, type Outcome, type PendingOperation } from './pending.js';
import { pickVariant, previewOf, refusal } from './requested-variant.js';
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
  /** Lets go of the carts of all markets: their customer has left. What is shown is empty at once. */
  forget(): Promise<void>;
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
  const customers = new KnownCustomers(options.context);
  /** How often a customer has left. */
  let departures = 0;
  const sleep = options.sleep ?? sleepUntil(options.page);
  /** The cart that is shown, and those of markets that were left with something still to be sent, by scope. */
  const carts = new Map<string, MarketCart>();

  let current = open();
  /** What is kept of the cart is known, and let go of where it is somebody else's: what is put in before would go with it. */
  let looked: Promise<unknown> = Promise.resolve();
  let messages: readonly Message[] = [];
  let transport: readonly Message[] = [];
  let status: CartView['status'] = 'loading';
  let shown: { head: CartHead; cart: ReturnType<typeof shopperCart> } | null = null;

  /** The cart of the present market; one that was left, and has not sent everything yet, is the same when it is come back to. */
  function open(): MarketCart {
    const scope = options.scope();
    const known = carts.get(scope);
    if (known) return known;
    const cart: MarketCart = new MarketCart({
      adapter: options.adapter,
      context: options.context,
      customers,
      storage: options.storage,
      scope,
      tab,
      locks: options.locks,
      channel: options.channel,
      now: options.now,
      sleep,
      isHandedOff: (ref) => isHandedOff(options.storage, ref, options.now()),
      onTransport(said) {
        if (cart !== current) return;
        transport = said;
        publish();
      },
      onChange: publish,
      onConfirmed(confirmed) {
        if (cart !== current) return;
        const known = confirmed ?? emptyCart(currency());
        options.emit(new XhsCartChangeEvent({ cart: known, count: countUnits(known.lines) }));
      },
      onOutcome: (outcome, operation) => learn(cart, outcome, operation),
      onRebuilt: (reason) => complain('cart-rebuilt', `The cart was gone (${reason}) and was put together again`),
      onStorage: (what) => complain(`storage-${what}`, `What was stored of the cart was ${what}`),
    });
    carts.set(scope, cart);
    return cart;
  }

  function complain(code: string, message: string): void {
    options.emit(new XhsErrorEvent({ code, source: 'cart', issues: [{ path: '', message }] }));
  }

  function publish(): void {
    if (signal.aborted) return;
    const { head, pending } = current.shared;
    if (shown?.head !== head) shown = { head, cart: shopperCart(head, currency()) };
    // A cart that was confirmed meanwhile is there, whatever became of an attempt to read it.
    const standing = status === 'error' && head.confirmed ? 'ready' : status;
    showing.show({
      confirmed: shown.cart,
      pending,
      messages,
      transport,
      status: standing,
      generation: head.generation,
    });
  }

  function learn(
    cart: MarketCart,
    { messages: said, failure }: Outcome,
    operation: PendingOperation | undefined,
  ): void {
    const changes = operation?.changes ?? [];
    // What is said in a market that was left does not concern the cart of another, nor what a customer who has left had asked for.
    if (cart === current && !cart.shared.pending.some(({ leaves }) => leaves)) {
      messages = [...messages.filter((each) => isRebuilt(each) || !outdates(changes, each)), ...said];
      if (failure !== undefined && !cart.shared.head.confirmed) status = 'error';
    }
    if (!operation || operation.internal || failure !== undefined || said.some(({ type }) => type === 'error')) return;
    for (const change of changes) {
      if (change.type !== 'add') continue;
      const { productId, variantId, quantity, origin } = change;
      options.emit(new XhsAddedToCartEvent({ productId, variantId, quantity, ...(origin && { origin }) }));
    }
  }

  /** What this device has kept of one customer is not for another who signs in on a later page. */
  function letGoOfAnothers({ shared }: MarketCart): void {
    const { head, pending } = shared;
    const visitor = lastingMark(customers.now());
    const owner = head.owner ?? pending.find(({ by }) => by !== undefined)?.by;
    if (visitor === undefined || owner === undefined || owner === visitor || pending.some(({ leaves }) => leaves))
      return;
    void shared.ask(leaving(tab, head.generation, owner)).catch(() => undefined);
  }

  async function load(): Promise<void> {
    const opened = current;
    const { shared } = opened;
    try {
      const reading = shared.read().then(() => opened === current && letGoOfAnothers(opened));
      looked = reading.catch(() => undefined);
      await reading;
      if (opened !== current) return;
      const { ref, confirmed } = shared.head;
      status = ref !== null && !confirmed ? 'loading' : 'ready';
      publish();
      if (ref !== null && shared.pending.length === 0) await refresh();
    } catch {
      if (signal.aborted || opened !== current) return;
      status = 'error';
      publish();
    }
  }

  async function enqueue(changes: readonly CartChange[], previews: Previews = {}): Promise<void> {
    if (changes.length === 0) return;
    const by = lastingMark(customers.now());
    messages = messages.filter((message) => !outdates(changes, message));
    const view = $view.get();
    const named = changes.flatMap((change) => (change.type === 'select' ? change.lineIds : []));
    await current.shared.ask({
      id: `${tab}-${(operations += 1)}`,
      tab,
      generation: current.shared.head.generation,
      changes,
      lines: variantsOf(view.lines, new Set(named)),
      codes: changes.some(({ type }) => type === 'codes') ? view.codes.map(({ code }) => code) : [],
      previews,
      ...(by !== undefined && { by }),
    });
  }

  async function add(request: AddRequest): Promise<void> {
    const quantity = request.quantity ?? 1;
    if (!isUnits(quantity, 1)) throw refusal('invalid', request.variantId ?? request.productId);
    const asked = current;
    const departed = departures;
    const product = await options.product(request.productId);
    // A guest lets go of nobody's, and need not wait.
    if (lastingMark(customers.now()) !== undefined) await looked;
    if (departed !== departures) throw new CartError([], 'Its customer has left');
    // The market was changed meanwhile: it goes into the cart that is there now, at what it costs there.
    if (asked !== current) return add(request);
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

  async function forget(): Promise<void> {
    const left = customers.markOfLeft();
    departures += 1;
    messages = [];
    transport = [];
    $removed.set(null);
    const open = [...carts.values()];
    const asked = open.map(({ shared }) => shared.ask(leaving(tab, shared.head.generation, left)));
    const { storage, now } = options;
    const closed = (await rememberedCarts(storage)).filter((scope) => !carts.has(scope));
    // Nobody looks at those: they are let go of once somebody does.
    const filed = closed.map((scope) => new CartLog(storage, scope, now).append([leaving(tab, 0, left)]));
    await Promise.all([...asked, ...filed]);
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
    const asked = current;
    // Asked for whenever somebody else has signed in.
    letGoOfAnothers(asked);
    try {
      const said = await asked.shared.refresh();
      if (asked !== current) return;
      status = 'ready';
      messages = [...messages.filter((each) => isRebuilt(each) || each.target.kind !== 'cart'), ...said];
    } catch (error) {
      if (signal.aborted || asked !== current) return;
      // What could not be confirmed is kept and shown, with or without a cart that it would go into.
      const isShown = error instanceof Unconfirmed || asked.shared.head.confirmed;
      status = isShown ? 'ready' : 'error';
      if (!isShown) throw error;
    } finally {
      publish();
    }
  }

  function reopen(): Promise<void> {
    const left = current;
    current = open();
    if (left !== current) void leave(left, ready);
    // Two carts that nobody has put anything in are alike but for their currency.
    shown = null;
    messages = [];
    transport = [];
    status = 'loading';
    $removed.set(null);
    publish();
    return (ready = load());
  }

  /** What was asked of the cart of a market before the shopper moved on is still carried out there, however long it takes. */
  async function leave(left: MarketCart, loaded: Promise<void>): Promise<void> {
    await loaded;
    await left.shared.settled().catch(() => undefined);
    // It is shown again, or was left once more; or something hinders it, and it is kept for whoever comes back.
    if (left === current || left.shared.pending.length > 0 || carts.get(left.scope) !== left) return;
    carts.delete(left.scope);
    left.close();
  }

  // From the back-forward cache the page comes with answers that were lost on the way.
  const onPageShow = (event: Event): void => {
    if (!(event as PageTransitionEvent).persisted) return;
    transport = [];
    for (const { sender } of carts.values()) sender.restart();
    void current.shared
      .read()
      .then(refresh)
      .catch(() => undefined);
  };
  options.page?.addEventListener('pageshow', onPageShow, { signal });

  let ready = load();

  return {
    $view,
    $count,
    $removed,
    get ready() {
      return ready;
    },
    quantityOf: (variantId) => showing.quantityOf(variantId),
    add,
    update,
    undo,
    forgetRemoved: () => $removed.set(null),
    refresh,
    forget,
    async settled() {
      await ready;
      await current.shared.settled();
    },
    async ref() {
      await ready;
      return current.shared.ref();
    },
    reopen,
    prepare: () => undefined,
    dispose() {
      life.abort(new DOMException('The shop was closed', 'AbortError'));
      for (const cart of carts.values()) cart.close();
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
