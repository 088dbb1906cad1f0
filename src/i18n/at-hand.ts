import { first as english } from './en/first.js';
import { keepAtHand } from './messages.js';
import { first as chinese } from './zh-cn/first.js';

/** Waits for no sentences of what a page shows first, in either language: for builds that are pasted as one script. */
export function keepFirstAtHand(): void {
  keepAtHand('en', english);
  keepAtHand('zh', chinese);
}
