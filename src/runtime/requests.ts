import type { XhsRequestEvent } from '../events/index.js';
import type {
  AddToCartDetail,
  BuyNowDetail,
  OpenNoteDetail,
  OpenOrderDetail,
  OpenProductDetail,
  SaveProductDetail,
  SetReactionDetail,
  UpdateCartDetail,
} from '../events/index.js';
import type { Shop } from './shop.js';

type Answer = (shop: Shop, detail: never) => Promise<unknown>;

/** Which verb answers which request. Elements and host pages send the same ones. */
export const answers: Readonly<Record<string, Answer>> = {
  'xhs-open-note': async (shop, { noteId }: OpenNoteDetail) => shop.overlay.open({ kind: 'note', noteId }),
  'xhs-open-product': async (shop, detail: OpenProductDetail) => shop.overlay.open({ kind: 'product', ...detail }),
  'xhs-open-cart': async (shop) => shop.overlay.open({ kind: 'cart' }),
  'xhs-open-order': async (shop, { orderId }: OpenOrderDetail) => shop.overlay.open({ kind: 'order', orderId }),
  'xhs-add-to-cart': (shop, detail: AddToCartDetail) => addToCart(shop, detail),
  'xhs-update-cart': (shop, { changes }: UpdateCartDetail) => shop.cart.update(changes),
  'xhs-begin-checkout': async (shop) => {
    shop.overlay.open({ kind: 'checkout' });
    await shop.checkout.begin({ kind: 'cart' });
  },
  'xhs-buy-now': (shop, detail: BuyNowDetail) => buyNow(shop, detail),
  'xhs-set-reaction': (shop, { noteId, reaction, active }: SetReactionDetail) =>
    shop.content.setReaction(noteId, reaction, active),
  'xhs-save-product': (shop, { productId, saved }: SaveProductDetail) => shop.wishlist.set(productId, saved),
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

async function addToCart(shop: Shop, detail: AddToCartDetail): Promise<void> {
  if (detail.variantId === undefined) {
    const product = await shop.catalog.load(detail.productId);
    // Which one is meant has to be asked.
    if (product && product.variants.length > 1) {
      return shop.overlay.open({ kind: 'product', productId: detail.productId, origin: detail.origin });
    }
  }
  await shop.cart.add(detail);
}

async function buyNow(shop: Shop, { productId, variantId, quantity = 1 }: BuyNowDetail): Promise<void> {
  const product = await shop.catalog.load(productId);
  const variant =
    product?.variants.find(({ id, sku }) => id === variantId || sku === variantId) ?? product?.variants[0];
  if (!product || !variant) return shop.overlay.open({ kind: 'product', productId });
  shop.overlay.open({ kind: 'checkout' });
  await shop.checkout.begin({ kind: 'variant', productId: product.id, variantId: variant.id, quantity });
}
