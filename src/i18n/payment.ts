import type { PaymentMessages } from './en/payment.js';
import { defineMessages } from './messages.js';

/** Sentences of the step in which an order is paid. */
export const paymentMessages = defineMessages<PaymentMessages>('payment');
