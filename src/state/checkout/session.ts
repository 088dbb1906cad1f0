import { atom } from 'nanostores';
import type { CheckoutResult } from '../../commerce/adapter.js';
import type { Address, Checkout, Message } from '../../model/index.js';
import type { Customer } from '../known-customers.js';
import { requestOf, type Attempt } from './attempt-log.js';
import type { CheckoutRequest, CheckoutView } from './checkout-store.js';
import { messagesOf } from './standing.js';

const idle: CheckoutView = { status: 'idle', pending: false, checking: false, messages: [] };

/** What the parts of the store share: the view, and what the present checkout was begun from. */
export class CheckoutSession {
  readonly $view = atom<CheckoutView>(idle);
  /** Grows with every beginning: an answer to an earlier one is dropped. */
  generation = 0;
  /** What it was begun with; null where neither an attempt that was taken up nor its checkout says. */
  request: CheckoutRequest | null = null;
  /** What kind of thing is bought: that is known of every attempt. */
  source: CheckoutRequest['kind'] = 'cart';
  /** The attempt to pay that is under way or whose outcome is unknown. */
  attempt: Attempt | null = null;
  /** Who has placed it: whatever is asked about it is asked as them. */
  payer: Customer | null = null;
  /** Addresses of the customer, once they were asked for. */
  addresses: readonly Address[] = [];
  /** What was ticked in the cart when this checkout was looked at last. */
  inCart = '';
  /** The last order known when this checkout was begun. */
  orderBefore: string | null = null;

  get view(): CheckoutView {
    return this.$view.get();
  }

  /** Takes note of what this checkout is begun with. */
  begin(request: CheckoutRequest): void {
    this.request = request;
    this.source = request.kind;
    this.addresses = [];
  }

  /**
   * Goes on with an attempt of before, or of another tab. Given up, it is paid anew as what it was.
   * @param payer who is there now: as them it was found.
   * @param lastOrder the last order known: no attempt is there beside another, so it was placed before this one began.
   */
  takeUp(attempt: Attempt, lastOrder: string | null, payer: Customer): void {
    this.attempt = attempt;
    this.payer = payer;
    this.request = requestOf(attempt);
    this.source = attempt.source;
    this.orderBefore = lastOrder;
  }

  /** Shows something instead of what was there. */
  show(view: Partial<CheckoutView> & Pick<CheckoutView, 'status'>): void {
    if (this.source === 'variant' && view.checkout) this.request ??= boughtAlone(view.checkout);
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
      ...(this.source === 'variant' && { alone: true }),
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

/** What a checkout of one thing alone was begun with. */
function boughtAlone({ lines }: Checkout): CheckoutRequest | null {
  const line = lines.find(({ gift }) => !gift);
  if (!line) return null;
  const { productId, variantId, quantity, origin } = line;
  return { kind: 'variant', productId, variantId, quantity, ...(origin && { origin }) };
}
