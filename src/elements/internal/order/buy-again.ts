import { XhsAddToCartEvent, XhsOpenCartEvent, type XhsRequestEvent } from '../../../events/index.js';
import { messageText } from '../../../i18n/index.js';
import type { Order } from '../../../model/index.js';

/**
 * Puts what was ordered into the cart once more, as far as it is still sold, and shows the cart.
 * @param request dispatches a request on the element that asks.
 * @returns whether any of it could be.
 */
export async function buyAgain(
  { lines }: Order,
  request: (event: XhsRequestEvent<unknown>) => Promise<unknown>,
): Promise<boolean> {
  const bought = lines.filter(({ gift }) => !gift);
  const added = await Promise.allSettled(
    bought.map(({ productId, variantId, quantity }) =>
      request(new XhsAddToCartEvent({ productId, variantId, quantity })),
    ),
  );
  if (added.every(({ status }) => status === 'rejected')) return false;
  await request(new XhsOpenCartEvent({})).catch(() => undefined);
  return true;
}

/** What is said where none of an order is sold any more. */
export function goneText(locale: string): string {
  return messageText({ type: 'error', code: 'item_unavailable', target: { kind: 'cart' } }, locale);
}
