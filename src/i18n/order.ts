import type { OrderMessages } from './en/order.js';
import { defineMessages } from './messages.js';

/** Sentences of an order. */
export const orderMessages = defineMessages<OrderMessages>('order');
