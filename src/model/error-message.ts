import type { Message, MessageCode, MessageTarget } from './message.js';

/** That something was not done: of the whole, unless it says of what. */
export function errorMessage(code: MessageCode, target: MessageTarget = { kind: 'cart' }): Message {
  return { type: 'error', code, target };
}
