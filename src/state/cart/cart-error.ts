import type { Message } from '../../model/index.js';

/** A change of the cart that was refused, with what the back end said. */
export class CartError extends Error {
  override readonly name = 'CartError';
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super(messages.map((message) => message.code).join(', ') || 'refused');
    this.messages = messages;
  }
}
