import type { CartMessages } from './en/cart.js';
import { defineMessages } from './messages.js';

/** Sentences of the cart and its button. */
export const cartMessages = defineMessages<CartMessages>('cart');
