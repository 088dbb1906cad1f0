import type { StoreMessages } from './en/store.js';
import { defineMessages } from './messages.js';

/** Sentences of stores. */
export const storeMessages = defineMessages<StoreMessages>('store');
