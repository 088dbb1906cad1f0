import type { ReadableAtom } from 'nanostores';
import type { Checkout, CheckoutInput, Message } from '../../model/index.js';

export interface CheckoutView {
  readonly status:
    | 'idle'
    | 'starting'
    | 'editing'
    /** The order is being placed. */
    | 'submitting'
    /** The shopper has to do something: scan, confirm, go elsewhere. See `checkout.action`. */
    | 'action'
    | 'completed'
    | 'error';
  readonly checkout?: Checkout;
  /** A change is on its way: totals are out of date. */
  readonly pending: boolean;
  /** What the back end said last. */
  readonly messages: readonly Message[];
  /** Where the shop's own checkout goes on, for a back end that hands off. */
  readonly continueUrl?: string;
  /** Set when completed. */
  readonly orderId?: string;
}

/** What to check out. */
export type CheckoutRequest =
  | { readonly kind: 'cart' }
  | { readonly kind: 'variant'; readonly productId: string; readonly variantId: string; readonly quantity: number };

/** The one checkout of a shop. */
export interface CheckoutStore {
  readonly $view: ReadableAtom<CheckoutView>;
  /** Begins from the ticked lines of the cart (once they have settled) or from one variant alone. */
  begin(request: CheckoutRequest): Promise<void>;
  /** Changes what was filled in. Later changes supersede earlier answers. */
  update(input: CheckoutInput): Promise<void>;
  /**
   * Places the order at the total the shopper sees. A total that has changed meanwhile is shown, never charged.
   * However often it is called, one order comes of it.
   */
  complete(): Promise<void>;
  /** Confirms or refuses a sandbox payment; for other methods asks the back end how the payment stands. */
  poll(): Promise<void>;
  cancel(): Promise<void>;
}
