import type { CheckoutMessages } from './en/checkout.js';
import { defineMessages } from './messages.js';

/** Sentences of the checkout. */
export const checkoutMessages = defineMessages<CheckoutMessages>('checkout');
