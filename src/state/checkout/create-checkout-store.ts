import type { CheckoutResult, CheckoutSource, CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { Environment } from '../../lib/environment.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { isSeen } from '../../lib/page-seen.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { CartRef, CheckoutInput, Message } from '../../model/index.js';
import type { WeixinBridge } from '../../payments/bridge.js';
import { clientOf } from '../../payments/client.js';
import type { Resettable } from '../resettable.js';
import { keepOrder } from '../orders/kept-orders.js';
import { type Attempt, AttemptLog, isTheirs } from './attempt-log.js';
import { CheckoutError } from './checkout-error.js';
import { CheckoutSender, transportMessage } from './checkout-sender.js';
import type { CheckoutRequest, CheckoutStore } from './checkout-store.js';
import { PaymentWatch } from './payment-watch.js';
import { Placing } from './placing.js';
import { isAsShown, unitsIn } from './seen-lines.js';
import { changeOf, seenTotals, type SeenCart } from './seen-totals.js';
import { CheckoutSession } from './session.js';
import { type Outcome, showOutcome } from './show-outcome.js';
import { messagesOf, standingOf } from './standing.js';

export interface CheckoutStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly cart: SeenCart & { ref(): Promise<CartRef>; refresh(): Promise<void> };
  readonly storage: KeyValueStore;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** What the page's browser offers, by which a payment is made. */
  readonly environment?: Pick<Environment, 'page' | 'visible' | 'userAgent' | 'address' | 'bridge'>;
  readonly emit: (event: Event) => void;
  /** Shows what came of an attempt that was taken up, or what is still to be done for it. */
  readonly show?: (content: Outcome) => void;
  /** First and longest wait between two tries, in milliseconds; 400 and 8,000 by default. */
  readonly retry?: { readonly first?: number; readonly longest?: number };
}

/** The checkout that runs the shop: see {@link CheckoutStore} for what it offers to others. */
export interface RunningCheckout extends CheckoutStore, Resettable {
  /** Lets go of what was begun in another market; a payment is first brought to its end. */
  startOver(): void;
  /**
   * Goes on with what a customer who is back has placed. Where one has left, lets go of what was begun for them; a payment is first
   * brought to its end.
   */
  reset(customerLeft?: boolean): void;
  /** Stops waiting and trying. An attempt that was sent stays written down. */
  dispose(): void;
}

/** Makes the checkout of a shop. */
export function createCheckoutStore(options: CheckoutStoreOptions): RunningCheckout {
  const { adapter, context, cart, storage, now, emit, environment = {} } = options;
  const life = new AbortController();
  const { signal } = life;
  const session = new CheckoutSession();
  const log = new AttemptLog(storage, now);
  const retry = { signal, longest: 8_000, ...options.retry };
  const sender = new CheckoutSender({
    adapter,
    context,
    retry,
    onDoubt: (message, unknown) => session.amend({ checking: unknown, messages: [message] }),
  });
  const placing = new Placing({
    session,
    sender,
    log,
    now,
    signal,
    emit,
    payment: () => {
      const [returnUrl] = environment.address?.()?.split('#') ?? [];
      return { client: clientOf(environment.userAgent), ...(returnUrl !== undefined && { returnUrl }) };
    },
    // Those of a customer are known to the back end.
    keepOrder: async (id) =>
      (session.payer ?? context()).customer === null ? keepOrder(storage, id, now()) : undefined,
    refreshCart: () => cart.refresh(),
    restart,
  });
  const watch = new PaymentWatch({
    page: environment.page,
    visible: () => isSeen(environment),
    now,
    signal,
    isDue: () => session.attempt !== null,
    poll: () => placing.poll(),
  });
  session.$view.listen((view) => {
    watch.follow(view);
    // Paid meanwhile, it is still told of; what is begun next begins anew.
    if (leaving && view.status !== 'completed') void settledPayment().then(letGo);
  });
  let beginning: { readonly key: string; readonly done: Promise<void> } | null = null;
  let wanted: CheckoutInput | null = null;
  let updating: Promise<void> | null = null;
  /** What has been left while a payment was under way. */
  let leaving: 'customer' | 'market' | null = null;
  /** A page may say only later who is signed in: what somebody else has placed is left alone until they are back. */
  let awaited: Attempt | null = null;

  function begin(request: CheckoutRequest): Promise<void> {
    const key = JSON.stringify(request);
    if (beginning?.key === key) return beginning.done;
    const done = start(request).finally(() => {
      if (beginning?.done === done) beginning = null;
    });
    beginning = { key, done };
    return done;
  }

  async function start(request: CheckoutRequest): Promise<void> {
    if (session.attempt || placing.running) {
      await settledPayment();
      if (!(await placing.abandon())) return;
    }
    await open(request);
  }

  async function settledPayment(): Promise<void> {
    await placing.running?.catch(() => undefined);
  }

  /** Lets go of what was left, unless it is being paid for. */
  function letGo(): void {
    if (!leaving || session.attempt || placing.running) return;
    const gone = leaving === 'customer';
    leaving = beginning = wanted = null;
    session.reset(gone);
  }

  function startOver(left: 'customer' | 'market'): void {
    const { status } = session.view;
    // What is taken up just now is a payment of before: it is to be shown, whatever the market of the page.
    if (status === 'idle' && (left === 'market' || !placing.running)) {
      if (left === 'customer') session.amend({ left: true });
      return;
    }
    if (leaving !== 'customer') leaving = left;
    letGo();
  }

  async function open(request: CheckoutRequest, also: readonly Message[] = []): Promise<void> {
    if (leaving) session.reset(leaving === 'customer');
    leaving = null;
    const generation = (session.generation += 1);
    const current = (): boolean => session.generation === generation && !signal.aborted;
    session.begin(request);
    wanted = null;
    session.show({ status: 'starting', pending: true });
    try {
      const seen = request.kind === 'cart' ? await seenTotals(cart) : [];
      session.inCart = unitsIn(cart.$view?.get().lines);
      session.orderBefore = await log.lastOrder();
      const result = await ask(request);
      if (!current()) return;
      await take(result, also);
      const changedFrom = changeOf(seen, session.view.checkout?.totals ?? []);
      if (changedFrom) session.amend({ changedFrom });
      void readAddresses(current);
      if (wanted) await update({});
    } catch (error) {
      if (!current()) return;
      if (request.kind === 'cart' && error instanceof CheckoutError && (await takeUp(current))) return;
      const messages = error instanceof CheckoutError ? error.messages : [transportMessage(error, 'error')];
      session.show({ status: 'error', messages });
      throw error instanceof CheckoutError ? error : new CheckoutError(messages);
    }
  }

  /** Asks the back end for a checkout; a cart that is gone is put together again, once. */
  async function ask(request: CheckoutRequest): Promise<CheckoutResult> {
    const id = createId();
    const send = async (operationId: string): Promise<CheckoutResult> => {
      if (request.kind === 'balance') {
        return sender.repeatable((loaded, at) => {
          if (loaded.beginBalance) return loaded.beginBalance(request.orderId, { id: operationId }, at);
          throw new CheckoutError(refusal('unsupported').messages);
        });
      }
      const source: CheckoutSource = request.kind === 'cart' ? { kind: 'cart', ref: await cart.ref() } : request;
      return sender.repeatable((loaded, at) => loaded.beginCheckout(source, { id: operationId }, at));
    };
    const result = await send(id);
    if (!('gone' in result) || request.kind !== 'cart') return result;
    await cart.refresh();
    return send(`${id}:again`);
  }

  /** Without its answer the shopper types. */
  async function readAddresses(current: () => boolean): Promise<void> {
    const at = context();
    if (at.customer === null) return;
    const addresses = await adapter()
      .then((loaded) => loaded.listAddresses?.(at))
      .catch(() => undefined);
    if (!addresses?.length || !current()) return;
    session.addresses = addresses;
    if (session.view.status === 'editing') session.amend({ addresses });
  }

  async function take(result: CheckoutResult, also: readonly Message[]): Promise<void> {
    if ('continueUrl' in result) {
      const continueUrl = safeUrl(result.continueUrl);
      if (!continueUrl) throw refusal('unsupported');
      const expiresAt = now() + 86_400_000;
      const checkoutId = session.source === 'cart' ? await cart.ref() : '';
      await log.claim({ id: createId(), checkoutId, source: 'cart', state: 'handedOff', expiresAt }, context());
      const { shopName } = result;
      session.show({ status: 'editing', continueUrl, ...(shopName && { shopName }), messages: messagesOf(result) });
    } else if ('gone' in result || result.checkout.lines.length === 0) {
      const messages = messagesOf(result);
      throw messages.length > 0 ? new CheckoutError(messages) : refusal('cart_expired');
    } else {
      session.edit(result, also);
    }
  }

  /**
   * Shows what became of an attempt that was still on its way when this checkout began, and may be why its cart is gone.
   * @returns whether there is one to show.
   */
  async function takeUp(current: () => boolean): Promise<boolean> {
    try {
      const other = await log.read();
      const at = context();
      const isToAsk = other && other.state !== 'handedOff' && isTheirs(other, at);
      const asked = isToAsk && (await sender.ask(other.checkoutId, at));
      if (!current()) return true;
      if (!asked || !['completed', 'action', 'processing'].includes(standingOf(asked).kind)) return false;
      session.takeUp(other, await log.lastOrder(), at);
      await placing.settle(asked, other);
      return true;
    } catch {
      // What is wrong with the cart is still to be said; that attempt stays written down.
      if (current()) {
        session.attempt = null;
        session.begin({ kind: 'cart' });
      }
      return !current();
    }
  }

  /**
   * Begins again what the back end has closed: the shopper has refused to pay for it, or another tab's order has taken lines out
   * of the cart. Then what is left is shown, or else that order.
   */
  async function restart(refused = false): Promise<void> {
    const { request, orderBefore: before } = session;
    const lost = !refused || (request?.kind === 'cart' && (await log.lastOrder()) !== before);
    if (!request || (lost && request.kind !== 'cart')) {
      return session.show({ status: 'error', messages: refusal('conflict').messages });
    }
    if (request.kind === 'cart') await cart.refresh().catch(() => undefined);
    try {
      await open(request, lost ? [{ type: 'warning', code: 'conflict', target: { kind: 'cart' } }] : []);
    } catch (error) {
      if (!(error instanceof CheckoutError)) throw error;
      const orderId = await log.lastOrder();
      if (lost && orderId !== null && orderId !== before) session.show({ status: 'completed', orderId });
    }
  }

  function update(input: CheckoutInput): Promise<void> {
    const { buyer, ...rest } = input;
    wanted = { ...wanted, ...rest, ...((wanted?.buyer ?? buyer) && { buyer: { ...wanted?.buyer, ...buyer } }) };
    if (session.view.status !== 'editing') return Promise.resolve();
    updating ??= drain().finally(() => (updating = null));
    return updating;
  }

  async function drain(): Promise<void> {
    while (wanted && session.view.checkout && session.view.status === 'editing') {
      const { generation, view } = session;
      const input = wanted;
      const { id } = session.view.checkout;
      wanted = null;
      session.amend({ pending: true, checking: false });
      try {
        const operation = { id: createId() };
        const result = await sender.repeatable((loaded, at) => {
          if (loaded.updateCheckout) return loaded.updateCheckout(id, input, operation, at);
          throw new CheckoutError(refusal('unsupported').messages);
        });
        if (session.generation !== generation || signal.aborted) return;
        // Superseded: the answer to what came later is the one that counts.
        if (wanted) continue;
        await takeUpdate(result, view.changedFrom !== undefined);
      } catch (error) {
        if (session.generation !== generation || signal.aborted) return;
        // Kept for the next try: nothing that was filled in gets lost.
        wanted = merge(input, wanted);
        const messages = error instanceof CheckoutError ? error.messages : [transportMessage(error, 'error')];
        session.amend({ pending: false, checking: false, messages });
        return;
      }
    }
  }

  async function takeUpdate(result: CheckoutResult, keepChange: boolean): Promise<void> {
    const { changedFrom } = session.view;
    if ('checkout' in result) {
      session.edit(result);
      if (keepChange && changedFrom) session.amend({ changedFrom });
    } else if ('continueUrl' in result) {
      await take(result, []);
    } else {
      const messages = messagesOf(result);
      session.show({ status: 'error', messages: messages.length > 0 ? messages : refusal('cart_expired').messages });
    }
  }

  /** Waits for every change to be in. A line that is down is tried once more. */
  async function settled(): Promise<boolean> {
    await updating;
    if (wanted) await update({});
    return (
      wanted === null && session.view.status === 'editing' && !session.view.pending && isAsShown(session, sender, cart)
    );
  }

  async function takeUpAwaited(): Promise<void> {
    const attempt = awaited;
    if (!attempt || !isTheirs(attempt, context())) return;
    awaited = null;
    const { id } = (await log.read()) ?? {};
    if (id === attempt.id && session.view.status === 'idle') await goOn(attempt);
  }

  async function goOn(attempt: Attempt): Promise<void> {
    await placing.resume(attempt);
    showOutcome(session, options.show ?? (() => undefined));
  }

  return {
    $view: session.$view,
    begin,
    retry: () => begin(session.request ?? { kind: 'cart' }),
    update,
    complete: ({ askToken } = {}) => placing.complete(settled, askToken),
    confirmPayment: (confirmed) => placing.confirm(confirmed),
    poll: () => placing.poll(),
    leave: () => placing.leave(),
    async callBridge() {
      const { callBridge } = await import('../../payments/bridge.js');
      const { action } = session.view.checkout ?? {};
      if (session.view.status !== 'action' || action?.kind !== 'call_bridge') return 'fail';
      const hint = await callBridge(action.parameters, environment.bridge?.() as WeixinBridge | undefined);
      await placing.poll();
      return hint;
    },
    async drawCode(payload) {
      const { qrCode } = await import('../../payments/qr-code.js');
      return qrCode(payload);
    },
    async resume() {
      const attempt = await log.read();
      if (attempt?.state === 'handedOff') {
        await cart.refresh();
        // While it is the same cart it may still be bought elsewhere.
        if (attempt.checkoutId === '' || attempt.checkoutId !== (await cart.ref())) await log.release(attempt.id);
      } else if (attempt && session.view.status === 'idle') {
        if (isTheirs(attempt, context())) await goOn(attempt);
        else awaited = attempt;
      }
      return session.view;
    },
    async cancel() {
      const { status, checkout } = session.view;
      if (placing.running && status === 'submitting') return;
      if (status === 'completed') return session.reset();
      if (!(await placing.abandon())) return;
      session.reset();
      wanted = null;
      if (checkout) await sender.cancel(checkout.id, createId()).catch(() => undefined);
    },
    startOver: () => startOver('market'),
    reset(customerLeft) {
      if (customerLeft) startOver('customer');
      void takeUpAwaited().catch(() => undefined);
    },
    dispose() {
      life.abort(new DOMException('The shop was closed', 'AbortError'));
    },
  };
}

function refusal(code: Message['code']): CheckoutError {
  return new CheckoutError([{ type: 'error', code, target: { kind: 'cart' } }]);
}

function merge(older: CheckoutInput, newer: CheckoutInput | null): CheckoutInput {
  const buyer = older.buyer || newer?.buyer ? { buyer: { ...older.buyer, ...newer?.buyer } } : {};
  return { ...older, ...newer, ...buyer };
}
