import type { RefundMessages } from './en/refund.js';
import { defineMessages } from './messages.js';

/** Sentences of refunds: how one is asked for, and how it stands. */
export const refundMessages = defineMessages<RefundMessages>('refund');
