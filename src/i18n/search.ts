import type { SearchMessages } from './en/search.js';
import { defineMessages } from './messages.js';

/** Sentences of searches. */
export const searchMessages = defineMessages<SearchMessages>('search');
