import { atom } from 'nanostores';
import type { CheckoutResult } from '../../commerce/adapter.js';
import type { Address, Message } from '../../model/index.js';
import type { Attempt } from './attempt-log.js';
import type { CheckoutRequest, CheckoutView } from './checkout-store.js';
import { messagesOf } from './standing.js';

const idle: CheckoutView = { status: 'idle', pending: false, checking: false, messages: [] };

/** What the parts of the store share: the view, and what the present checkout was begun from. */
export class CheckoutSession {
  readonly $view = atom<CheckoutView>(idle);
  /** Grows with every beginning: an answer to an earlier one is dropped. */
  generation = 0;
  request: CheckoutRequest | null = null;
  /** The attempt to pay that is under way or whose outcome is unknown. */
  attempt: Attempt | null = null;
  /** Addresses of the customer, once they were asked for. */
  addresses: readonly Address[] = [];
  /** The last order known when this checkout was begun. */
  orderBefore: string | null = null;

  get view(): CheckoutView {
    return this.$view.get();
  }

  /** Shows something instead of what was there. */
  show(view: Partial<CheckoutView> & Pick<CheckoutView, 'status'>): void {
    this.$view.set({ ...idle, ...view });
  }

  /** Shows something beside what is there. */
  amend(change: Partial<CheckoutView>): void {
    this.$view.set({ ...this.view, ...change });
  }

  /** Shows the answer to a request as the checkout that can be filled in. */
  edit(result: Extract<CheckoutResult, { readonly checkout: unknown }>, also: readonly Message[] = []): void {
    this.show({
      status: 'editing',
      checkout: result.checkout,
      ...(this.request?.kind === 'variant' && { alone: true }),
      ...(this.addresses.length > 0 && { addresses: this.addresses }),
      messages: [...also, ...messagesOf(result)],
    });
  }

  /** @param left who has filled it in is gone. */
  reset(left = false): void {
    this.generation += 1;
    this.addresses = [];
    this.request = null;
    this.$view.set(left ? { ...idle, left } : idle);
  }
}
