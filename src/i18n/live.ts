import type { LiveMessages } from './en/live.js';
import { defineMessages } from './messages.js';

/** Sentences of live rooms and their trays. */
export const liveMessages = defineMessages<LiveMessages>('live');
