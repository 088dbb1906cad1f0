import { pdp as en } from './en/pdp.js';
import { defineMessages } from './messages.js';
import { pdp as zhCN } from './zh-cn/pdp.js';

/** Sentences of the product page and of product cards. */
export const pdpMessages = defineMessages('pdp', { en, 'zh-CN': zhCN });
