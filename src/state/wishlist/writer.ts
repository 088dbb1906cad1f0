import type { CommerceContext } from '../../commerce/adapter.js';

/**
 * Whose a change is that waited for its turn. What a guest asked for comes along to whoever they turned out to be.
 * @param by who asked for it.
 * @param now who is there now.
 * @throws AbortError when a customer asked for it who has left: it is not to be written for anybody else.
 */
export function writer(by: CommerceContext, now: CommerceContext): CommerceContext {
  if (by.customer !== null && by.customer !== now.customer)
    throw new DOMException('The customer has left', 'AbortError');
  return now;
}
