import type { CommunityMessages } from './en/community.js';
import { defineMessages } from './messages.js';

/** Sentences of reviews, questions and comments. */
export const communityMessages = defineMessages<CommunityMessages>('community');
