import type { Message } from '../model/index.js';
import type { MessageSentences } from './en/message.js';
import { defineMessages, messagesFor } from './messages.js';

/** Sentences for what a back end has to say. */
export const messageMessages = defineMessages<MessageSentences>('message');

/** What a shopper reads for a message. Text of a server is never shown. */
export function messageText(message: Message, locale: string): string {
  const sentence = messagesFor(messageMessages, locale)[message.code];
  return typeof sentence === 'function' ? sentence(message.value) : sentence;
}
