import type { SharedMessages } from './en/shared.js';
import { defineMessages } from './messages.js';

/** Sentences of more than one element. */
export const sharedMessages = defineMessages<SharedMessages>('shared');
