import type { CheckoutResult, CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { XhsOrderPlacedEvent } from '../../events/index.js';
import { createId } from '../../lib/ids.js';
import { TransportError } from '../../lib/transport-error.js';
import type { Checkout, Message, Money, PaymentAction } from '../../model/index.js';
import { payableOf } from '../../rules/price/payable.js';
import { totalOf } from '../../rules/price/total-of.js';
import { byOf, type Attempt, type AttemptLog } from './attempt-log.js';
import { transportMessage, type CheckoutSender } from './checkout-sender.js';
import { orderOf } from './order-of.js';
import { PaymentGate } from './payment-gate.js';
import type { CheckoutView, CompleteOptions } from './checkout-store.js';
import type { CheckoutSession } from './session.js';
import { messagesOf, standingOf, type Standing } from './standing.js';

export interface PlacingOptions {
  readonly session: CheckoutSession;
  readonly sender: CheckoutSender;
  readonly log: AttemptLog;
  readonly now: () => number;
  readonly signal: AbortSignal;
  readonly emit: (event: Event) => void;
  /** Where the payment is made, and where it leads back to. */
  readonly payment: () => Pick<CommerceContext, 'client' | 'returnUrl'>;
  /** Keeps an order where this shopper finds it again. */
  readonly keepOrder: (orderId: string) => Promise<void>;
  /** Fetches the cart again: what was bought has left it. */
  readonly refreshCart: () => Promise<void>;
  /** Begins again: after another order has taken lines out of the cart, or after the shopper has refused to pay. */
  readonly restart: (refused?: boolean) => Promise<void>;
}

interface Aside {
  /** What is to be said beside the answer. */
  readonly also?: readonly Message[];
  /** What follows when the back end has closed the checkout because the shopper has refused to pay. */
  readonly refused?: () => Promise<void>;
}

const day = 86_400_000;

/** Places the order: one attempt at a time, written down before it is sent, asked about when its answer is lost. */
export class Placing {
  readonly #options: PlacingOptions;
  readonly #gate: PaymentGate;
  #running: Promise<void> | null = null;
  /** What runs does nothing but ask: whatever the shopper does waits for it rather than being taken for the same. */
  #asking = false;

  constructor(options: PlacingOptions) {
    this.#options = options;
    this.#gate = new PaymentGate(options);
  }

  /** How a payment is asked about: as whoever has placed it, who may have left since. */
  get #at(): CommerceContext {
    const { session, sender } = this.#options;
    const { customer, customerId } = session.payer ?? sender.context();
    return { ...sender.context(), customer, customerId };
  }

  /** What is being sent that moves money. */
  get running(): Promise<void> | null {
    return this.#running;
  }

  /**
   * @param settled resolves when every change is in, to whether they all are.
   * @param askToken asks for the token of a card, once everything is agreed to.
   */
  complete(settled: () => Promise<boolean>, askToken?: CompleteOptions['askToken']): Promise<void> {
    return this.#once(async () => {
      const { session } = this.#options;
      const { checkout: shown } = session.view;
      const agreed = shown && payableOf(shown);
      if (session.view.expired) await this.#guard('action', () => this.#reopen());
      // One that was closed with its payment has begun anew: it is looked at before it is paid.
      if (session.view.checkout?.id !== shown?.id) return;
      if (session.view.status !== 'editing' || !agreed || !(await settled())) return;
      const { checkout } = session.view;
      const total = checkout && totalOf(checkout.totals);
      const payable = checkout && payableOf(checkout);
      if (session.view.status !== 'editing' || !checkout || !total || !payable) return;
      if (!same(agreed, payable)) return this.#showChange(agreed);
      session.show({ status: 'submitting', checkout, pending: true });
      const token = await this.#takeToken(checkout, askToken);
      if (token !== null) await this.#guard('editing', () => this.#place(checkout, total, token));
    });
  }

  confirm(confirmed: boolean, refused = () => this.#options.restart(true)): Promise<void> {
    return this.#once(async () => {
      const { session } = this.#options;
      const { attempt, view } = session;
      if (view.status !== 'action' || !attempt) return;
      session.amend({ pending: true, messages: [] });
      await this.#guard('action', () => this.#answer(attempt, confirmed, refused));
    });
  }

  /** Writes down that the shopper is led elsewhere. */
  async leave(): Promise<void> {
    const { session, log } = this.#options;
    if (!session.attempt) return;
    session.attempt = { ...session.attempt, state: 'away' };
    await log.renew(session.attempt);
  }

  poll(): Promise<void> {
    return this.#once(async () => {
      const { session, sender } = this.#options;
      const { attempt, view } = session;
      if (view.status !== 'action' || !attempt) return;
      await this.#guard('action', async () => {
        const asked = await sender.ask(attempt.checkoutId, this.#at);
        if (!asked) return;
        const standing = standingOf(asked);
        const { action } = view.checkout ?? {};
        if (standing.kind === 'open' && action && action.kind !== 'confirm')
          return this.#expire(asked, action, attempt);
        const expired: Message = { type: 'error', code: 'payment_expired', target: { kind: 'cart' } };
        await this.settle(asked, attempt, standing.kind === 'open' ? { also: [expired] } : {});
        if (view.returned && session.view.status === 'action') session.amend({ returned: true });
      });
    }, true);
  }

  /** Takes up an attempt that was interrupted. Only asks. */
  resume(attempt: Attempt): Promise<void> {
    return this.#once(async () => {
      const { session, sender, log } = this.#options;
      const { generation } = session;
      const at = sender.context();
      const asked = await sender.ask(attempt.checkoutId, at);
      if (session.generation !== generation || session.view.status !== 'idle') return;
      const kind = asked ? standingOf(asked).kind : 'gone';
      if (asked && (kind === 'completed' || kind === 'action' || kind === 'processing')) {
        session.takeUp(attempt, await log.lastOrder(), at);
        await this.settle(asked, attempt);
        const shown: CheckoutView = session.view;
        if (shown.status === 'action' && attempt.state === 'away') session.amend({ returned: true });
        return;
      }
      // A request that was sent may still arrive; the next attempt closes it first.
      if (attempt.state !== 'sending' || kind === 'gone' || kind === 'canceled') await log.release(attempt.id);
    });
  }

  /**
   * Lets go of an attempt before something else begins.
   * @returns false when that cannot be: it is paid, or being paid for elsewhere. The view shows which.
   */
  async abandon(): Promise<boolean> {
    const { session } = this.#options;
    const { attempt, view } = session;
    if (!attempt) return true;
    const given = view.expired || view.checkout?.action?.kind === 'confirm';
    // What begins next takes its place.
    const refused = (): Promise<void> => Promise.resolve();
    if (view.status === 'action') await (given ? this.confirm(false, refused) : this.poll());
    else if (await this.#close(attempt)) session.attempt = null;
    return session.attempt === null && session.view.status !== 'completed';
  }

  /** Does what an answer says. */
  async settle(result: CheckoutResult, attempt: Attempt, aside: Aside = {}): Promise<void> {
    const { session, sender } = this.#options;
    let latest = result;
    for (let tries = 1; ; tries += 1) {
      const standing = standingOf(latest);
      if (standing.kind !== 'processing') return this.#settle(latest, standing, attempt, aside);
      session.show({ status: 'submitting', checkout: standing.checkout, pending: true, checking: true });
      await sender.pause(tries);
      latest = (await sender.ask(attempt.checkoutId, this.#at)) ?? latest;
    }
  }

  async #settle(result: CheckoutResult, standing: Standing, attempt: Attempt, aside: Aside): Promise<void> {
    const { session, log, now, restart } = this.#options;
    const messages = [...(aside.also ?? []), ...messagesOf(result)];
    if (standing.kind === 'completed') return this.#finish(standing, attempt);
    if (standing.kind === 'action') {
      const { checkout, messages: also } = await this.#gate.allow(standing.checkout);
      // What was shown before may have run out since, or be due for longer than was said.
      const expired = session.view.status === 'action' && (await this.#isOver(checkout.action));
      const end = endOf(standing.checkout.action);
      // Kept a day beyond its end: a payment of the last second is still to be found.
      const expiresAt = Math.max(now(), end === Infinity ? 0 : end) + day;
      // She may have gone while this was on its way.
      const isAway = [attempt, session.attempt].some((each) => each?.id === attempt.id && each.state === 'away');
      const due: Attempt = { ...attempt, state: isAway ? 'away' : 'action', expiresAt };
      session.attempt = due;
      await log.renew(due);
      const said = [...also, ...messages];
      return session.show({ status: 'action', checkout, messages: said, ...(expired && { expired }) });
    }
    this.#gate.forget();
    session.attempt = null;
    await log.release(attempt.id);
    if (standing.kind === 'elsewhere') {
      await log.claim({ ...attempt, state: 'handedOff' }, this.#at);
      return session.show({ status: 'editing', continueUrl: standing.continueUrl, messages });
    }
    if (standing.kind === 'open') {
      const agreed = session.view.checkout && payableOf(session.view.checkout);
      const payable = payableOf(standing.checkout);
      session.edit({ checkout: standing.checkout, messages });
      if (agreed && payable && !same(agreed, payable)) session.amend({ changedFrom: agreed });
      return;
    }
    const bought = 'gone' in result && result.gone === 'completed';
    if (aside.refused && !bought) return aside.refused();
    if (standing.kind === 'canceled' || bought) return restart();
    const gone: Message = { type: 'error', code: 'cart_expired', target: { kind: 'cart' } };
    session.show({ status: 'error', messages: messages.length > 0 ? messages : [gone] });
  }

  /** Whether a payment has run out. The clock of the device may be ahead: that of the shop decides, where it is told. */
  async #isOver(action: PaymentAction | undefined): Promise<boolean> {
    const { sender, now } = this.#options;
    const end = endOf(action);
    return end <= now() && end <= ((await sender.time()) ?? now());
  }

  /** The back end has closed the payment: it can be asked for anew. */
  async #expire(asked: CheckoutResult, action: PaymentAction, attempt: Attempt): Promise<void> {
    const { session, log } = this.#options;
    if (!('checkout' in asked)) return;
    session.attempt = null;
    await log.release(attempt.id);
    const checkout = { ...asked.checkout, action };
    session.show({ status: 'action', checkout, expired: true, messages: messagesOf(asked) });
  }

  /** Brings a payment that has run out back to where it can be asked for anew. */
  async #reopen(): Promise<void> {
    const { session } = this.#options;
    const { attempt, view } = session;
    if (attempt) return this.#answer(attempt, false, () => this.#options.restart(true));
    const { action: _, ...checkout } = view.checkout ?? {};
    session.show({ status: 'editing', checkout: checkout as Checkout });
  }

  /** Says yes to a payment, or gives it up. */
  async #answer(attempt: Attempt, confirmed: boolean, refused: () => Promise<void>): Promise<void> {
    const { sender } = this.#options;
    const { checkoutId, id } = attempt;
    const operation = { id: `${id}:${confirmed ? 'confirm' : 'refuse'}` };
    const send = async (adapter: CommerceAdapter, context: CommerceContext): Promise<CheckoutResult> => {
      if (adapter.confirmPayment) return adapter.confirmPayment(checkoutId, confirmed, operation, context);
      if (confirmed || !adapter.cancelCheckout || !adapter.getCheckout) {
        throw new Error('This back end has no confirmPayment()');
      }
      await adapter.cancelCheckout(checkoutId, operation, context);
      return adapter.getCheckout(checkoutId, context);
    };
    const result = await sender.decisive(checkoutId, 'action', send, this.#at);
    await this.settle(result, { ...attempt, state: 'action' }, confirmed ? {} : { refused });
  }

  /** @returns null where there should be a token and is none: nothing was asked of the back end. */
  async #takeToken(checkout: Checkout, ask: CompleteOptions['askToken']): Promise<string | null | undefined> {
    const method = checkout.paymentMethods.find(({ id }) => id === checkout.paymentMethodId);
    if (!method?.takesToken || payableOf(checkout)?.amount === 0) return undefined;
    const token = await ask?.(checkout).catch(() => null);
    if (token) return token;
    const failed: Message = { type: 'error', code: 'payment_failed', target: { kind: 'cart' } };
    this.#options.session.edit({ checkout, messages: [failed] });
    return null;
  }

  async #place(checkout: Checkout, total: Money, paymentToken?: string): Promise<void> {
    const { session, sender, log, now, payment, restart } = this.#options;
    if (!session.attempt) session.payer = sender.context();
    const at = this.#at;
    const attempt: Attempt = session.attempt ?? {
      ...byOf(at),
      id: createId(),
      checkoutId: checkout.id,
      source: session.source,
      ...(session.request && { request: session.request }),
      state: 'sending',
      expiresAt: now() + day,
    };
    if (!(await this.#claim(attempt))) return;
    if (attempt.source === 'cart' && (await log.lastOrder()) !== session.orderBefore) {
      session.attempt = null;
      await log.release(attempt.id);
      return restart();
    }
    const send = (adapter: CommerceAdapter, context: CommerceContext): Promise<CheckoutResult> => {
      if (adapter.completeCheckout) {
        const how = { ...payment(), ...(paymentToken !== undefined && { paymentToken }) };
        return adapter.completeCheckout(checkout.id, total.amount, { id: attempt.id }, { ...context, ...how });
      }
      throw new Error('This back end has no completeCheckout()');
    };
    const result = await sender.decisive(checkout.id, 'open', send, at);
    await this.settle(result, attempt);
  }

  /** @returns false when the attempt of another tab was there first; how that one stands is shown instead. */
  async #claim(attempt: Attempt): Promise<boolean> {
    const { session, sender, log } = this.#options;
    for (let tries = 1; ; tries += 1) {
      const other = await log.claim(attempt, this.#at);
      if (!other) {
        session.attempt = attempt;
        return true;
      }
      session.amend({ checking: true });
      const asked = await sender.ask(other.checkoutId, this.#at);
      const kind = asked ? standingOf(asked).kind : 'gone';
      if (asked && (kind === 'completed' || kind === 'action')) {
        session.takeUp(other, await log.lastOrder(), this.#at);
        await this.settle(asked, other);
        return false;
      }
      // Still on its way from a tab that lives, or left by one that died: closed before a new one is opened.
      if (kind !== 'open' && kind !== 'processing') await log.release(other.id);
      else if (kind === 'open' && tries >= 4) await this.#close(other);
      else await sender.pause(tries);
    }
  }

  /** @returns whether it is closed for good, unpaid. */
  async #close(attempt: Attempt): Promise<boolean> {
    const { sender, log } = this.#options;
    const asked = await sender.cancel(attempt.checkoutId, `${attempt.id}:cancel`, this.#at);
    const kind = asked ? standingOf(asked).kind : 'gone';
    if (kind === 'completed' || kind === 'action' || kind === 'processing') return false;
    await log.release(attempt.id);
    return true;
  }

  async #finish({ checkout, orderId }: Standing & { kind: 'completed' }, attempt: Attempt): Promise<void> {
    const { session, sender, log, now, emit, keepOrder, refreshCart } = this.#options;
    await keepOrder(orderId);
    if (attempt.source === 'cart') await log.ordered(orderId);
    await log.release(attempt.id);
    session.attempt = null;
    session.show({ status: 'completed', checkout, orderId });
    void refreshCart().catch(() => undefined);
    // The order was placed with its deposit.
    if (attempt.source === 'balance' || !(await log.tells(orderId))) return;
    // Whoever listens on the page learns what was bought, not who it goes to.
    const { address: _, ...order } = (await sender.order(orderId, this.#at)) ?? orderOf(checkout, orderId, now());
    emit(new XhsOrderPlacedEvent({ order }));
  }

  #showChange(agreed: Money): void {
    const { session } = this.#options;
    const changed: Message = { type: 'warning', code: 'totals_changed', target: { kind: 'cart' } };
    session.amend({ changedFrom: agreed, messages: [changed, ...session.view.messages] });
  }

  /** However a request ends, the view does not stay as if it were still under way. */
  async #guard(after: 'editing' | 'action', run: () => Promise<void>): Promise<void> {
    const { session, log, signal } = this.#options;
    try {
      await run();
    } catch (error) {
      if (signal.aborted) return;
      // Surely not carried out: the next try is a new attempt. In any other case it keeps its key.
      if (after === 'editing' && error instanceof TransportError && session.attempt) {
        await log.release(session.attempt.id);
        session.attempt = null;
      }
      session.amend({ status: after, pending: false, checking: false, messages: [transportMessage(error, 'error')] });
      if (!(error instanceof TransportError)) throw error;
    }
  }

  async #once(run: () => Promise<void>, asking = false): Promise<void> {
    while (this.#running && this.#asking && !asking) await this.#running.catch(() => undefined);
    if (!this.#running) {
      this.#asking = asking;
      this.#running = run().finally(() => (this.#running = null));
    }
    return this.#running;
  }
}

/** When an action runs out. */
function endOf(action: PaymentAction | undefined): number {
  return (action && 'expiresAt' in action && action.expiresAt) || Infinity;
}

function same(a: Money, b: Money): boolean {
  return a.amount === b.amount && a.currency === b.currency;
}
