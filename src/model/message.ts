/**
 * What a back end has to say beside a cart or a checkout. The list is closed: an adapter maps whatever its
 * back end says to one of these codes, and elements translate the code. Text of a server is never shown.
 *
 * Names follow the Universal Commerce Protocol (2026-04-08) and the Agentic Commerce Protocol (2026-04-17).
 */
export const messageCodes = [
  // products and stock
  'not_found',
  'item_unavailable',
  'out_of_stock',
  'low_stock',
  'quantity_exceeded',
  'quantity_reduced',
  'price_changed',
  'region_restricted',
  /** Sold with a deposit, and so in a checkout of its own. */
  'bought_alone',
  // discount codes
  'discount_code_invalid',
  'discount_code_expired',
  'discount_code_minimum_not_met',
  'discount_code_usage_limit_reached',
  'discount_code_already_applied',
  'discount_code_combination_disallowed',
  'discount_code_user_not_logged_in',
  'discount_code_user_ineligible',
  'discount_code_dropped',
  // buyer and address
  'missing',
  'invalid',
  'address_undeliverable',
  'identity_required',
  'limit_exceeded',
  'consent_required',
  // payment
  'payment_declined',
  'payment_failed',
  'payment_expired',
  /** Whoever was paid does not pay back. */
  'refund_refused',
  // cart and checkout as a whole
  'cart_expired',
  'cart_rebuilt',
  'currency_changed',
  'totals_changed',
  'conflict',
  'unsupported',
  // transport
  'network',
  'rate_limited',
  'server',
] as const;

/** What is said: one of {@link messageCodes}. */
export type MessageCode = (typeof messageCodes)[number];

/** What a message is about: the whole cart, one line, one discount code or one form field. */
export type MessageTarget =
  | { readonly kind: 'cart' }
  | { readonly kind: 'line'; readonly lineId: string }
  | { readonly kind: 'variant'; readonly variantId: string }
  | { readonly kind: 'code'; readonly code: string }
  /**
   * `name` is a property of `Address`, `Buyer` or `CheckoutInput` (`phone`, `street`, `email`,
   * `deliveryOptionId`), or `consent:` and the id of a consent; of a refund `units`, `kind` or `reason`, of goods
   * that go back `carrier` or `trackingNumber`.
   */
  | { readonly kind: 'field'; readonly name: string };

/** One thing to tell the shopper. */
export interface Message {
  /** `error`: it was not done. `warning`: it was done, but otherwise than asked. `info`: for information. */
  readonly type: 'error' | 'warning' | 'info';
  readonly code: MessageCode;
  readonly target: MessageTarget;
  /**
   * A number that the sentence needs: units left, the limit of an order, a threshold in minor units; of a line whose
   * price has changed, the unit price before, in minor units.
   */
  readonly value?: number;
}
