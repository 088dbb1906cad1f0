import type { XhsRequestEvent } from '../events/index.js';
import type { AddToCartDetail, OpenNoteDetail, OpenProductDetail, UpdateCartDetail } from '../events/index.js';
import type { Shop } from './shop.js';

export type Answer = (shop: Shop, detail: never) => Promise<unknown>;

/** What is answered by code that is loaded with the first of them; see `further-answers.ts`. An error is answered in the console. */
const further = [
  'begin-checkout',
  'buy-now',
  'coupon-claim',
  'coupon-use',
  'save-product',
  'open-order',
  'open-orders',
  'open-store',
  'update-groups',
  'write-review',
  'set-reaction',
  'post',
  'retract',
  'like',
  'report',
  'follow',
  'error',
] as const;

export type FurtherRequest = `xhs-${(typeof further)[number]}`;

/** Which verb answers which request. Elements and host pages send the same ones. */
export const answers: Readonly<Record<string, Answer>> = {
  'xhs-open-note': async (shop, detail: OpenNoteDetail) => shop.overlay.open({ kind: 'note', ...detail }),
  'xhs-open-product': async (shop, detail: OpenProductDetail) => shop.overlay.open({ kind: 'product', ...detail }),
  'xhs-open-cart': async (shop) => shop.overlay.open({ kind: 'cart' }),
  'xhs-add-to-cart': async (shop, detail: AddToCartDetail) => (await import('./purchase.js')).addToCart(shop, detail),
  'xhs-update-cart': (shop, { changes }: UpdateCartDetail) => shop.cart.update(changes),
  ...Object.fromEntries(
    further.map((verb): [string, Answer] => [
      `xhs-${verb}`,
      async (shop, detail) => (await import('./further-answers.js')).furtherAnswers[`xhs-${verb}`](shop, detail),
    ]),
  ),
};

/**
 * Answers the requests that reach a target. The answer starts after the event has gone its whole way, so that
 * any listener of the page can still cancel it. A plain `CustomEvent` of the same name and detail will do.
 * @returns what undoes it.
 */
export function answerRequests(shop: Shop, target: EventTarget): () => void {
  const life = new AbortController();
  for (const [type, answer] of Object.entries(answers)) {
    target.addEventListener(type, (event) => claim(shop, event, answer), { signal: life.signal });
  }
  return () => life.abort();
}

/** Events of the page's own making that a shop has claimed; by a registered symbol, for two copies of the bundle. */
const claimed = Symbol.for('xhs-elements/claimed@1');

function claim(shop: Shop, event: Event, answer: Answer): void {
  const request = event as XhsRequestEvent<unknown, unknown> & { [claimed]?: boolean };
  if (event.defaultPrevented || request.claimed || request[claimed]) return;
  request[claimed] = true;
  const outcome = Promise.resolve().then(() => {
    if (event.defaultPrevented) throw new DOMException('The page cancelled it', 'AbortError');
    return answer(shop, (request.detail ?? {}) as never);
  });
  if (typeof request.respondWith === 'function') request.respondWith(outcome);
  else outcome.catch(() => undefined);
}
