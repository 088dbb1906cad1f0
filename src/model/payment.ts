/** One way to pay that a checkout offers. */
export interface PaymentMethod {
  readonly id: string;
  readonly kind: 'wechat' | 'alipay' | 'unionpay' | 'card' | 'wallet' | 'sandbox' | 'other';
  /** The name the back end gives; shown only for kinds that have no name of their own. */
  readonly title?: string;
  /** Marks a method that moves no money. */
  readonly sandbox?: boolean;
  /**
   * The page's own provider takes the card: `completeCheckout` is told the `paymentToken` that it gives, see
   * `xhs-card-token`.
   */
  readonly takesToken?: boolean;
}

/** How long an action is good for, and how often the back end may be asked what came of it. */
export interface ActionTerms {
  /** From then on nothing can be paid with it any more. Milliseconds since the epoch; no end where it is left out. */
  readonly expiresAt?: number;
  /** Milliseconds between two questions while the shopper pays; 2,000 where it is left out. They become rarer by themselves. */
  readonly pollAfter?: number;
}

/**
 * What the page has to do so that a payment goes on. Whether it was paid is never told by the page: whatever comes back
 * from elsewhere is a hint to ask the back end.
 */
export type PaymentAction =
  | { readonly kind: 'none' }
  /** Draws a code that another device scans. */
  | ({
      readonly kind: 'render_qrcode';
      /** What the code says, such as `weixin://wxpay/bizpayurl?pr=…`. */
      readonly payload: string;
      /** Opens the same payment on this device: an address of an allowed host, or of a wallet's app. */
      readonly link?: string;
    } & ActionTerms)
  /** Leads to an address of an allowed host; the back end leads back. */
  | ({ readonly kind: 'redirect'; readonly url: string } & ActionTerms)
  /** Leads there with fields, by a form of the method POST. */
  | ({
      readonly kind: 'post_form';
      readonly url: string;
      readonly fields: Readonly<Record<string, string>>;
    } & ActionTerms)
  /** Opens the payment sheet inside WeChat: the parameters of `getBrandWCPayRequest`, signed by the back end. */
  | ({ readonly kind: 'call_bridge'; readonly parameters: Readonly<Record<string, string>> } & ActionTerms)
  /** Is carried out by what the page has brought under that name, see `payments.use()`. */
  | ({
      readonly kind: 'handler';
      readonly handler: string;
      readonly parameters: Readonly<Record<string, string>>;
    } & ActionTerms)
  /** Asks the shopper in place of a wallet: for a sandbox, in which no money moves. */
  | ({ readonly kind: 'confirm' } & ActionTerms);

export type PaymentState = 'unpaid' | 'pending' | 'partly_paid' | 'paid' | 'failed' | 'expired' | 'refunded';
