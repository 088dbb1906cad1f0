import { XhsAddToCartEvent, XhsOpenCartEvent, type XhsRequestEvent } from '../../../events/index.js';
import { messagesFor, messageText } from '../../../i18n/index.js';
import { orderMessages } from '../../../i18n/order.js';
import type { Order } from '../../../model/index.js';

type Request = (event: XhsRequestEvent<unknown>) => Promise<unknown>;

/** What is on its way into the cart, by order: a second press until then is the same. */
const underway = new Map<string, Promise<string>>();

/**
 * Puts what was ordered into the cart once more, as far as it is still sold, and shows the cart.
 * @param request dispatches a request on the element that asks.
 * @returns what is to be said of what could not be; nothing where all of it is in the cart.
 */
export function buyAgain(order: Order, locale: string, request: Request): Promise<string> {
  const known = underway.get(order.id);
  if (known) return known;
  const added = addAgain(order, locale, request).finally(() => underway.delete(order.id));
  underway.set(order.id, added);
  return added;
}

async function addAgain({ lines }: Order, locale: string, request: Request): Promise<string> {
  const bought = lines.filter(({ gift }) => !gift);
  const added = await Promise.allSettled(
    bought.map(({ productId, variantId, quantity }) =>
      request(new XhsAddToCartEvent({ productId, variantId, quantity })),
    ),
  );
  const gone = added.filter(({ status }) => status === 'rejected').length;
  if (gone === added.length) {
    return messageText({ type: 'error', code: 'item_unavailable', target: { kind: 'cart' } }, locale);
  }
  await request(new XhsOpenCartEvent({})).catch(() => undefined);
  return gone === 0 ? '' : messagesFor(orderMessages, locale).someGone;
}
