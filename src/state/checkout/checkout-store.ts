import type { ReadableAtom } from 'nanostores';
import type { CheckoutSource } from '../../commerce/adapter.js';
import type { Address, Checkout, CheckoutInput, Message, Money } from '../../model/index.js';
import type { BridgeHint } from '../../payments/bridge.js';
import type { QrCode } from '../../payments/qr-code.js';

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
  /** It is of one variant alone: what is left out of it is in no cart. */
  readonly alone?: boolean;
  /** A change is on its way: totals are out of date. */
  readonly pending: boolean;
  /** An answer was lost, and the back end is being asked what came of the request. */
  readonly checking: boolean;
  /** Where the signed-in customer has things sent, the usual one first; absent where the back end keeps none. */
  readonly addresses?: readonly Address[];
  /** What the back end said last. */
  readonly messages: readonly Message[];
  /** What the shopper had agreed to pay, when the total is another now and has to be agreed to again. */
  readonly changedFrom?: Money;
  /** Where the shop's own checkout goes on, for a back end that hands off. */
  readonly continueUrl?: string;
  /** Whose shop that is, where the back end says. */
  readonly shopName?: string;
  /**
   * The payment has run out, by the back end or its clock, or by the device's where neither says: it can be asked for anew by
   * `complete()`. Found to be paid or due after all, it is that.
   */
  readonly expired?: boolean;
  /** The shopper was led elsewhere to pay, and is back. */
  readonly returned?: boolean;
  /** Set when completed. */
  readonly orderId?: string;
  /** The customer for whom it was filled in has left: what was typed is to be forgotten. */
  readonly left?: boolean;
}

/** What to check out. */
export type CheckoutRequest =
  | { readonly kind: 'cart' }
  | Extract<CheckoutSource, { readonly kind: 'variant' }>
  /** The balance of an order whose deposit is paid. */
  | { readonly kind: 'balance'; readonly orderId: string };

export interface CompleteOptions {
  /**
   * Asks the page's own provider for the token of a card, once all is agreed to and only where the chosen method takes one.
   * Without a token no order is placed. It goes to the back end, and is kept nowhere.
   */
  readonly askToken?: ((checkout: Checkout) => Promise<string>) | undefined;
}

/** The one checkout of a shop. */
export interface CheckoutStore {
  readonly $view: ReadableAtom<CheckoutView>;
  /**
   * Begins from the ticked lines of the cart (once they have settled) or from one variant alone. A payment that was
   * left unfinished is closed first; one that turns out to be paid is shown instead.
   * @throws CheckoutError when it cannot begin; the view says why as well.
   */
  begin(request: CheckoutRequest): Promise<void>;
  /** Begins again with what was begun last: after an error. @throws CheckoutError when it cannot begin. */
  retry(): Promise<void>;
  /** Changes what was filled in. Later changes supersede earlier answers. What comes of it is in the view. */
  update(input: CheckoutInput): Promise<void>;
  /**
   * Places the order at the total that the view shows at this moment. A total that has changed meanwhile is shown,
   * never charged. However often it is called, one order comes of it. What comes of it is in the view. A payment that
   * has run out is asked for anew.
   */
  complete(options?: CompleteOptions): Promise<void>;
  /**
   * Answers a payment action of kind `confirm`. Refused, an action of any kind is given up, and the checkout can be
   * edited again; unless it was paid meanwhile: then that order is shown.
   */
  confirmPayment(confirmed: boolean): Promise<void>;
  /** Writes down that the shopper is led elsewhere to pay. Resolves once she may be. */
  leave(): Promise<void>;
  /** Opens the payment sheet inside WeChat, and asks the back end what came of it. @returns how the sheet was left. */
  callBridge(): Promise<BridgeHint>;
  /** Draws the code of an action. @throws RangeError when it is too long for one. */
  drawCode(payload: string): Promise<QrCode>;
  /** Asks the back end how the payment stands. */
  poll(): Promise<void>;
  /**
   * Takes up an attempt to pay that a reload, a crash or a redirect has interrupted. Only asks, never pays.
   * @returns how the checkout stands then.
   */
  resume(): Promise<CheckoutView>;
  /** Gives it up. What is being paid for elsewhere is left as it is. */
  cancel(): Promise<void>;
}
