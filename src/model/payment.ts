/** One way to pay that a checkout offers. */
export interface PaymentMethod {
  readonly id: string;
  readonly kind: 'wechat' | 'alipay' | 'unionpay' | 'card' | 'wallet' | 'sandbox' | 'other';
  /** The name the back end gives; shown only for kinds that have no name of their own. */
  readonly title?: string;
  /** Marks a method that moves no money. */
  readonly sandbox?: boolean;
}

/** What the page has to do so that a payment goes on. */
export type PaymentAction =
  | { readonly kind: 'none' }
  | { readonly kind: 'qr'; readonly payload: string; readonly expiresAt: number }
  | { readonly kind: 'redirect'; readonly url: string }
  | { readonly kind: 'confirm'; readonly expiresAt?: number };

export type PaymentState = 'unpaid' | 'pending' | 'paid' | 'failed' | 'expired' | 'refunded';
