import type { MessageCode } from '../../model/index.js';

/** What a shopper reads for each code that a back end may send. `value` is the number that came with it. */
export const message = {
  not_found: 'This product is not sold here any more.',
  item_unavailable: 'This product cannot be bought right now.',
  out_of_stock: 'Sold out.',
  low_stock: (value) => (value === undefined ? 'Only a few left.' : `Only ${value} left.`),
  quantity_exceeded: (value) =>
    value === undefined ? 'That is more than one order may hold.' : `At most ${value} per order.`,
  quantity_reduced: (value) =>
    value === undefined
      ? 'We changed the quantity to what is in stock.'
      : `Only ${value} in stock, so we changed the quantity.`,
  price_changed: 'The price has changed since you added it.',
  region_restricted: 'Not sold in your region.',
  discount_code_invalid: 'We do not know this code.',
  discount_code_expired: 'This code has expired.',
  discount_code_minimum_not_met: 'Your order is below the minimum for this code.',
  discount_code_usage_limit_reached: 'This code has been used up.',
  discount_code_already_applied: 'This code is already applied.',
  discount_code_combination_disallowed: 'This code cannot be combined with another one.',
  discount_code_user_not_logged_in: 'Sign in to use this code.',
  discount_code_user_ineligible: 'This code is not for your account.',
  discount_code_dropped: 'This code no longer applies to your cart.',
  missing: 'Please fill this in.',
  invalid: 'Please check this.',
  address_undeliverable: 'We do not deliver to this address.',
  identity_required: 'Customs asks for the recipient’s ID number.',
  limit_exceeded: 'This order is over the limit for cross-border shopping. Split it into smaller orders.',
  consent_required: 'Please read and accept this before you pay.',
  payment_declined: 'The payment was declined. Choose another way to pay.',
  payment_failed: 'The payment did not go through. Nothing was charged.',
  payment_expired: 'The time to pay has run out.',
  cart_expired: 'Your cart had expired. We are putting it together again.',
  cart_rebuilt: 'Your cart had expired, so we put it together again.',
  currency_changed: 'The currency has changed.',
  totals_changed: 'The total has changed. Please look it over before you pay.',
  conflict: 'Something else changed this at the same time. Please look again.',
  unsupported: 'This shop cannot do that.',
  network: 'No connection. We will try again.',
  rate_limited: 'Too many requests. We will try again in a moment.',
  server: 'The shop did not answer. Please try again.',
} satisfies Record<MessageCode, string | ((value?: number) => string)>;

export type MessageSentences = Record<MessageCode, string | ((value?: number) => string)>;
