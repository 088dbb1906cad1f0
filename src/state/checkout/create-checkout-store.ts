import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { Environment } from '../../lib/environment.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { isSeen } from '../../lib/page-seen.js';
import type { WeixinBridge } from '../../payments/bridge.js';
import { clientOf } from '../../payments/client.js';
import type { Resettable } from '../resettable.js';
import { keepOrder } from '../orders/kept-orders.js';
import { type Attempt, AttemptLog, isTheirs } from './attempt-log.js';
import { type CheckedOutCart, CheckoutOpening } from './checkout-opening.js';
import { CheckoutSender } from './checkout-sender.js';
import type { CheckoutRequest, CheckoutStore } from './checkout-store.js';
import { CheckoutUpdates } from './checkout-updates.js';
import { PaymentWatch } from './payment-watch.js';
import { Placing } from './placing.js';
import { CheckoutSession } from './session.js';
import { type Outcome, showOutcome } from './show-outcome.js';

export interface CheckoutStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly cart: CheckedOutCart;
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
    restart: (refused) => opening.again(refused),
  });
  const updates: CheckoutUpdates = new CheckoutUpdates({
    session,
    sender,
    cart,
    signal,
    handOff: (result) => opening.handOff(result),
  });
  const opening: CheckoutOpening = new CheckoutOpening({
    ...options,
    session,
    sender,
    log,
    updates,
    placing,
    signal,
    letGo() {
      if (leaving) session.reset(leaving === 'customer');
      leaving = null;
    },
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
    await opening.open(request);
  }

  async function settledPayment(): Promise<void> {
    await placing.running?.catch(() => undefined);
  }

  /** Lets go of what was left, unless it is being paid for. */
  function letGo(): void {
    if (!leaving || session.attempt || placing.running) return;
    const gone = leaving === 'customer';
    leaving = beginning = null;
    updates.forget();
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
    update: (input) => updates.update(input),
    complete: ({ askToken } = {}) => placing.complete(() => updates.settled(), askToken),
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
      updates.forget();
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
