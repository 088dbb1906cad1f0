import { type TaggingMessages, tagging as english } from './en/tagging.js';
import { defineMessages, registerLocale } from './messages.js';
import { tagging as chinese } from './zh-cn/tagging.js';

/** Sentences of the editor of tags and of what it says about a note. */
export const taggingMessages = defineMessages<TaggingMessages>('tagging');

/** Brings them to a page: they are in no language of its own, since no shopper sees them. */
export function registerTagging(): void {
  registerLocale('en', { tagging: english });
  registerLocale('zh', { tagging: chinese });
}
