import { note as en } from './en/note.js';
import { defineMessages } from './messages.js';
import { note as zhCN } from './zh-cn/note.js';

/** Sentences of notes and of tags on pictures. */
export const noteMessages = defineMessages('note', { en, 'zh-CN': zhCN });
