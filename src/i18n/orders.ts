import type { OrdersMessages } from './en/orders.js';
import { defineMessages } from './messages.js';

/** Sentences of the list of orders. */
export const ordersMessages = defineMessages<OrdersMessages>('orders');
