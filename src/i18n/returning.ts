import type { ReturningMessages } from './en/returning.js';
import { defineMessages } from './messages.js';

/** Sentences of how goods travel back. */
export const returningMessages = defineMessages<ReturningMessages>('returning');
