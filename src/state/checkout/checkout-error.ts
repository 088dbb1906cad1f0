import type { Message } from '../../model/index.js';

/** A checkout that cannot begin, with what the back end said. */
export class CheckoutError extends Error {
  override readonly name = 'CheckoutError';
  readonly messages: readonly Message[];

  constructor(messages: readonly Message[]) {
    super(messages.map((message) => message.code).join(', ') || 'refused');
    this.messages = messages;
  }
}

/** A checkout that is refused without asking the back end. */
export function refusedCheckout(code: Message['code']): CheckoutError {
  return new CheckoutError([{ type: 'error', code, target: { kind: 'cart' } }]);
}
