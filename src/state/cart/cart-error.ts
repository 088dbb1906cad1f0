import type { Message } from '../../model/index.js';

/** A change of the cart that was not carried out, with what the back end said. */
export class CartError extends Error {
  override readonly name = 'CartError';
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[], reason?: string) {
    super(reason ?? (messages.map(({ code }) => code).join(', ') || 'refused'));
    this.messages = messages;
  }
}
