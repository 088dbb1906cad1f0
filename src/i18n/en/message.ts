import type { MessageCode } from '../../model/index.js';

/** What a shopper reads for each code that a back end may send. `value` is the number that came with it. */
export const message = {
  not_found: 'This product is not sold here any more. Choose another one.',
  item_unavailable: 'This product cannot be bought right now. Try again later.',
  out_of_stock: 'Sold out. Choose another one.',
  low_stock: (value) => (value === undefined ? 'Only a few left.' : `Only ${value} left.`),
  quantity_exceeded: (value) =>
    value === undefined
      ? 'That is more than one order may hold. Choose fewer.'
      : `At most ${value} per order. Choose fewer.`,
  quantity_reduced: (value) =>
    value === undefined
      ? 'There are fewer in stock, so we changed the quantity.'
      : `Only ${value} in stock, so we changed the quantity.`,
  price_changed: 'The price has changed since you added it. Look it over before you pay.',
  bought_alone: 'This is sold with a deposit, so it cannot go into the cart. Pay the deposit on its own page.',
  region_restricted: 'Not sold in your region. Remove it to go on.',
  discount_code_invalid: 'We do not know this code. Check how it is spelt.',
  discount_code_expired: 'This code has expired. Try another one.',
  discount_code_minimum_not_met: 'Your order is below the minimum for this code. Add more to use it.',
  discount_code_usage_limit_reached: 'This code has been used up. Try another one.',
  discount_code_already_applied: 'This code is already applied. There is no need to enter it again.',
  discount_code_combination_disallowed: 'This code cannot be combined with another one. Remove the other to use it.',
  discount_code_user_not_logged_in: 'Sign in to use this code.',
  discount_code_user_ineligible: 'This code is not for your account. Try another one.',
  discount_code_dropped: 'This code no longer applies to your cart. Check what is in it, or try another one.',
  missing: 'Please fill this in.',
  invalid: 'Please check this.',
  address_undeliverable: 'We do not deliver to this address. Choose another one.',
  identity_required: 'Customs asks for the recipient’s ID number. Please enter it.',
  limit_exceeded: 'This order is over the limit for cross-border shopping. Split it into smaller orders.',
  consent_required: 'Please read and accept this before you pay.',
  payment_declined: 'The payment was declined. Choose another way to pay.',
  refund_refused: 'The payment provider did not pay this back. Nothing has changed; please contact customer service.',
  payment_failed: 'The payment did not go through, and nothing was charged. Please try again.',
  payment_expired: 'The time to pay has run out. Please place the order again.',
  cart_expired: 'Your cart had expired. We are putting it together again.',
  cart_rebuilt: 'Your cart had expired, so we put it together again.',
  currency_changed: 'The currency has changed. Please look over the prices.',
  totals_changed: 'The total has changed. Please look it over before you pay.',
  conflict: 'Something else changed this at the same time. Please look again.',
  unsupported: 'This shop cannot do that. Try another way.',
  network: 'No connection. We will try again.',
  rate_limited: 'Too many requests. We will try again in a moment.',
  server: 'The shop did not answer. Please try again.',
} satisfies Record<MessageCode, string | ((value?: number) => string)>;

export type MessageSentences = Record<MessageCode, string | ((value?: number) => string)>;
