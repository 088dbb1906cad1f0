import type { CheckoutResult } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import type { CheckoutInput } from '../../model/index.js';
import { CheckoutError, refusedCheckout } from './checkout-error.js';
import { type CheckoutSender, transportMessage } from './checkout-sender.js';
import { isAsShown } from './seen-lines.js';
import type { SeenCart } from './seen-totals.js';
import type { CheckoutSession } from './session.js';
import { messagesOf } from './standing.js';

type HandedOff = Extract<CheckoutResult, { readonly continueUrl: string }>;

export interface CheckoutUpdatesOptions {
  readonly session: CheckoutSession;
  readonly sender: CheckoutSender;
  readonly cart: SeenCart;
  /** Ends when the shop is closed. */
  readonly signal: AbortSignal;
  /** The rest of it goes on at the shop's own checkout. */
  readonly handOff: (result: HandedOff) => Promise<void>;
}

/** What a shopper fills in, on its way to the back end: one request at a time, with all that was filled in meanwhile in the next. */
export class CheckoutUpdates {
  readonly #options: CheckoutUpdatesOptions;
  /** What is to be sent. */
  #wanted: CheckoutInput | null = null;
  #updating: Promise<void> | null = null;

  constructor(options: CheckoutUpdatesOptions) {
    this.#options = options;
  }

  /** Sends it, once there is a checkout that can be filled in. What a failed request had is kept for the next. */
  update(input: CheckoutInput): Promise<void> {
    this.#wanted = merged(this.#wanted, input);
    if (this.#options.session.view.status !== 'editing') return Promise.resolve();
    this.#updating ??= this.#drain().finally(() => (this.#updating = null));
    return this.#updating;
  }

  /** Sends what was filled in while there was no checkout yet. */
  async catchUp(): Promise<void> {
    if (this.#wanted) await this.update({});
  }

  /** Another checkout begins, or none. */
  forget(): void {
    this.#wanted = null;
  }

  /**
   * Waits for every change to be in. A line that is down is tried once more.
   * @returns whether what is shown is what would be paid.
   */
  async settled(): Promise<boolean> {
    await this.#updating;
    await this.catchUp();
    const { session, sender, cart } = this.#options;
    const { status, pending } = session.view;
    return this.#wanted === null && status === 'editing' && !pending && isAsShown(session, sender, cart);
  }

  async #drain(): Promise<void> {
    const { session, sender, signal } = this.#options;
    while (this.#wanted && session.view.checkout && session.view.status === 'editing') {
      const { generation, view } = session;
      const input = this.#wanted;
      const { id } = session.view.checkout;
      this.#wanted = null;
      session.amend({ pending: true, checking: false });
      try {
        const operation = { id: createId() };
        const result = await sender.repeatable((loaded, at) => {
          if (loaded.updateCheckout) return loaded.updateCheckout(id, input, operation, at);
          throw refusedCheckout('unsupported');
        });
        if (session.generation !== generation || signal.aborted) return;
        // Superseded: the answer to what came later is the one that counts.
        if (this.#wanted) continue;
        await this.#take(result, view.changedFrom !== undefined);
      } catch (error) {
        if (session.generation !== generation || signal.aborted) return;
        // Kept for the next try: nothing that was filled in gets lost.
        this.#wanted = merged(input, this.#wanted);
        const messages = error instanceof CheckoutError ? error.messages : [transportMessage(error, 'error')];
        session.amend({ pending: false, checking: false, messages });
        return;
      }
    }
  }

  async #take(result: CheckoutResult, keepChange: boolean): Promise<void> {
    const { session, handOff } = this.#options;
    const { changedFrom } = session.view;
    if ('checkout' in result) {
      session.edit(result);
      if (keepChange && changedFrom) session.amend({ changedFrom });
    } else if ('continueUrl' in result) {
      await handOff(result);
    } else {
      const messages = messagesOf(result);
      session.show({
        status: 'error',
        messages: messages.length > 0 ? messages : refusedCheckout('cart_expired').messages,
      });
    }
  }
}

function merged(older: CheckoutInput | null, newer: CheckoutInput | null): CheckoutInput {
  const buyer = older?.buyer || newer?.buyer ? { buyer: { ...older?.buyer, ...newer?.buyer } } : {};
  return { ...older, ...newer, ...buyer };
}
