import type { Message } from '../model/index.js';
import { message as en, type MessageSentences } from './en/message.js';
import { defineMessages, messagesFor } from './messages.js';
import { message as zhCN } from './zh-cn/message.js';

/** Sentences for what a back end has to say. */
export const messageMessages = defineMessages<MessageSentences>('message', { en, 'zh-CN': zhCN });

/** What a shopper reads for a message. Text of a server is never shown. */
export function messageText(message: Message, locale: string): string {
  const sentence = messagesFor(messageMessages, locale)[message.code];
  return typeof sentence === 'function' ? sentence(message.value) : sentence;
}
