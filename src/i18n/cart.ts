import { cart as en } from './en/cart.js';
import { defineMessages } from './messages.js';
import { cart as zhCN } from './zh-cn/cart.js';

/** Sentences of the cart and its button. */
export const cartMessages = defineMessages('cart', { en, 'zh-CN': zhCN });
