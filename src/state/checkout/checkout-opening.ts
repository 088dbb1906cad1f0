import type { CheckoutResult, CheckoutSource, CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { CartRef, Message } from '../../model/index.js';
import { type AttemptLog, isTheirs } from './attempt-log.js';
import { CheckoutError, refusedCheckout } from './checkout-error.js';
import { type CheckoutSender, transportMessage } from './checkout-sender.js';
import type { CheckoutRequest } from './checkout-store.js';
import type { CheckoutUpdates } from './checkout-updates.js';
import type { Placing } from './placing.js';
import { unitsIn } from './seen-lines.js';
import { changeOf, seenTotals, type SeenCart } from './seen-totals.js';
import type { CheckoutSession } from './session.js';
import { messagesOf, standingOf } from './standing.js';

/** A cart that can be checked out. */
export type CheckedOutCart = SeenCart & { ref(): Promise<CartRef>; refresh(): Promise<void> };

export interface CheckoutOpeningOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly cart: CheckedOutCart;
  readonly session: CheckoutSession;
  readonly sender: CheckoutSender;
  readonly log: AttemptLog;
  readonly updates: CheckoutUpdates;
  readonly placing: Pick<Placing, 'settle'>;
  /** Lets go of what a former checkout still has. */
  readonly letGo: () => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Ends when the shop is closed. */
  readonly signal: AbortSignal;
}

/** So long a checkout that goes on at the shop's own is known, in milliseconds: a day. */
const handedOffFor = 86_400_000;

/** Opens a checkout of what is bought, or shows what has become of one before it. */
export class CheckoutOpening {
  readonly #options: CheckoutOpeningOptions;

  constructor(options: CheckoutOpeningOptions) {
    this.#options = options;
  }

  /**
   * Opens a checkout in place of the one that was there.
   * @param also what is to be said beside it.
   * @throws CheckoutError
   */
  async open(request: CheckoutRequest, also: readonly Message[] = []): Promise<void> {
    const { cart, letGo, log, session, signal, updates } = this.#options;
    letGo();
    const generation = (session.generation += 1);
    const current = (): boolean => session.generation === generation && !signal.aborted;
    session.begin(request);
    updates.forget();
    session.show({ status: 'starting', pending: true });
    try {
      const seen = request.kind === 'cart' ? await seenTotals(cart) : [];
      session.inCart = unitsIn(cart.$view?.get().lines);
      session.orderBefore = await log.lastOrder();
      const result = await this.#ask(request);
      if (!current()) return;
      await this.#take(result, also);
      const changedFrom = changeOf(seen, session.view.checkout?.totals ?? []);
      if (changedFrom) session.amend({ changedFrom });
      void this.#readAddresses(current);
      await updates.catchUp();
    } catch (error) {
      if (!current()) return;
      if (request.kind === 'cart' && error instanceof CheckoutError && (await this.#takeUp(current))) return;
      const messages = error instanceof CheckoutError ? error.messages : [transportMessage(error, 'error')];
      session.show({ status: 'error', messages });
      throw error instanceof CheckoutError ? error : new CheckoutError(messages);
    }
  }

  /**
   * Opens again what the back end has closed: the shopper has refused to pay for it, or another tab's order has taken lines out
   * of the cart. Then what is left is shown, or else that order.
   */
  async again(refused = false): Promise<void> {
    const { cart, log, session } = this.#options;
    const { request, orderBefore: before } = session;
    const lost = !refused || (request?.kind === 'cart' && (await log.lastOrder()) !== before);
    if (!request || (lost && request.kind !== 'cart')) {
      return session.show({ status: 'error', messages: refusedCheckout('conflict').messages });
    }
    if (request.kind === 'cart') await cart.refresh().catch(() => undefined);
    try {
      await this.open(request, lost ? [{ type: 'warning', code: 'conflict', target: { kind: 'cart' } }] : []);
    } catch (error) {
      if (!(error instanceof CheckoutError)) throw error;
      const orderId = await log.lastOrder();
      if (lost && orderId !== null && orderId !== before) session.show({ status: 'completed', orderId });
    }
  }

  /** The rest goes on at the shop's own checkout. @throws CheckoutError where its address is none. */
  async handOff(result: Extract<CheckoutResult, { readonly continueUrl: string }>): Promise<void> {
    const { cart, context, log, now, session } = this.#options;
    const continueUrl = safeUrl(result.continueUrl);
    if (!continueUrl) throw refusedCheckout('unsupported');
    const expiresAt = now() + handedOffFor;
    const checkoutId = session.source === 'cart' ? await cart.ref() : '';
    await log.claim({ id: createId(), checkoutId, source: 'cart', state: 'handedOff', expiresAt }, context());
    const { shopName } = result;
    session.show({ status: 'editing', continueUrl, ...(shopName && { shopName }), messages: messagesOf(result) });
  }

  /** Asks the back end for a checkout; a cart that is gone is put together again, once. */
  async #ask(request: CheckoutRequest): Promise<CheckoutResult> {
    const { cart, sender } = this.#options;
    const id = createId();
    const send = async (operationId: string): Promise<CheckoutResult> => {
      if (request.kind === 'balance') {
        return sender.repeatable((loaded, at) => {
          if (loaded.beginBalance) return loaded.beginBalance(request.orderId, { id: operationId }, at);
          throw refusedCheckout('unsupported');
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

  async #take(result: CheckoutResult, also: readonly Message[]): Promise<void> {
    if ('continueUrl' in result) return this.handOff(result);
    if ('gone' in result || result.checkout.lines.length === 0) {
      const messages = messagesOf(result);
      throw messages.length > 0 ? new CheckoutError(messages) : refusedCheckout('cart_expired');
    }
    this.#options.session.edit(result, also);
  }

  /** Without its answer the shopper types. */
  async #readAddresses(current: () => boolean): Promise<void> {
    const { adapter, context, session } = this.#options;
    const at = context();
    if (at.customer === null) return;
    const addresses = await adapter()
      .then((loaded) => loaded.listAddresses?.(at))
      .catch(() => undefined);
    if (!addresses?.length || !current()) return;
    session.addresses = addresses;
    if (session.view.status === 'editing') session.amend({ addresses });
  }

  /**
   * Shows what became of an attempt that was still on its way when this checkout began, and may be why its cart is gone.
   * @returns whether there is one to show.
   */
  async #takeUp(current: () => boolean): Promise<boolean> {
    const { context, log, placing, sender, session } = this.#options;
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
}
