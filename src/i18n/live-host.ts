import { type LiveHostMessages, liveHost as english } from './en/live-host.js';
import { defineMessages, registerLocale } from './messages.js';
import { liveHost as chinese } from './zh-cn/live-host.js';

/** Sentences of the desk of a live room. */
export const liveHostMessages = defineMessages<LiveHostMessages>('liveHost');

/** Brings them to a page: they are in no language of its own, since no shopper sees them. */
export function registerLiveHost(): void {
  registerLocale('en', { liveHost: english });
  registerLocale('zh', { liveHost: chinese });
}
