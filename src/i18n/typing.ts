import type { TypingMessages } from './en/typing.js';
import { defineMessages } from './messages.js';

/** Sentences of fields that take text of some length. */
export const typingMessages = defineMessages<TypingMessages>('typing');
