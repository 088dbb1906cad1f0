import type { SaleMessages } from './en/sale.js';
import { defineMessages } from './messages.js';

/** Sentences of what is to be had for a time. */
export const saleMessages = defineMessages<SaleMessages>('sale');
