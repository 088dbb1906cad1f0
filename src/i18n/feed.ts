import type { FeedMessages } from './en/feed.js';
import { defineMessages } from './messages.js';

/** Sentences of feeds. */
export const feedMessages = defineMessages<FeedMessages>('feed');
