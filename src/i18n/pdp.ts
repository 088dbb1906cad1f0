import type { PdpMessages } from './en/pdp.js';
import { defineMessages } from './messages.js';

/** Sentences of the product page and of product cards. */
export const pdpMessages = defineMessages<PdpMessages>('pdp');
