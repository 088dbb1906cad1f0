import { shared as en } from './en/shared.js';
import { defineMessages } from './messages.js';
import { shared as zhCN } from './zh-cn/shared.js';

/** Sentences that more than one element shows. */
export const sharedMessages = defineMessages('shared', { en, 'zh-CN': zhCN });
