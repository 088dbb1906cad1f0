import type { XhsRequestEvent } from '../events/index.js';
import type {
  AddToCartDetail,
  BuyNowDetail,
  CouponClaimDetail,
  CouponUseDetail,
  OpenNoteDetail,
  OpenOrderDetail,
  OpenOrdersDetail,
  OpenProductDetail,
  SaveProductDetail,
  SetReactionDetail,
  UpdateCartDetail,
  WriteReviewDetail,
} from '../events/index.js';
import type { Shop } from './shop.js';

type Answer = (shop: Shop, detail: never) => Promise<unknown>;

/** Loaded with the first tap that means to buy. */
const loadPurchase = () => import('./purchase.js');

/** Loaded with the first word that somebody has to say. */
const loadCommunity = () => import('./community.js');

/** Which verb answers which request. Elements and host pages send the same ones. */
export const answers: Readonly<Record<string, Answer>> = {
  'xhs-open-note': async (shop, { noteId }: OpenNoteDetail) => shop.overlay.open({ kind: 'note', noteId }),
  'xhs-open-product': async (shop, detail: OpenProductDetail) => shop.overlay.open({ kind: 'product', ...detail }),
  'xhs-open-cart': async (shop) => shop.overlay.open({ kind: 'cart' }),
  'xhs-open-order': async (shop, detail: OpenOrderDetail) => shop.overlay.open({ kind: 'order', ...detail }),
  'xhs-open-orders': async (shop, detail: OpenOrdersDetail) => shop.overlay.open({ kind: 'orders', ...detail }),
  'xhs-add-to-cart': async (shop, detail: AddToCartDetail) => (await loadPurchase()).addToCart(shop, detail),
  'xhs-update-cart': (shop, { changes }: UpdateCartDetail) => shop.cart.update(changes),
  'xhs-begin-checkout': async (shop) => {
    shop.overlay.open({ kind: 'checkout' });
    await shop.checkout.begin({ kind: 'cart' });
  },
  'xhs-buy-now': async (shop, detail: BuyNowDetail) => (await loadPurchase()).buyNow(shop, detail),
  'xhs-coupon-claim': (shop, { couponId }: CouponClaimDetail) => shop.coupons.claim(couponId),
  'xhs-coupon-use': async (shop, detail: CouponUseDetail) => (await loadPurchase()).useCoupon(shop, detail),
  'xhs-set-reaction': (shop, { noteId, reaction, active }: SetReactionDetail) =>
    shop.content.setReaction(noteId, reaction, active),
  'xhs-write-review': async (shop, detail: WriteReviewDetail) => (await loadCommunity()).writeReview(shop, detail),
  'xhs-save-product': (shop, { productId, saved }: SaveProductDetail) => shop.wishlist.set(productId, saved),
  ...Object.fromEntries(
    ['post', 'retract', 'like', 'report', 'follow'].map((verb): [string, Answer] => [
      `xhs-${verb}`,
      async (shop, detail) => (await loadCommunity()).answerCommunity(shop, `xhs-${verb}`, detail),
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
