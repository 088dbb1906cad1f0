// Loads each element when its tag first appears in the document. Opt-in: for pages that are put together by a CMS. A tag in
// somebody else's shadow root is not seen; whoever puts one there imports it.
import { keepAsking } from './lib/keep-asking.js';

const loaders: Readonly<Record<string, () => Promise<unknown>>> = {
  'xhs-cart': () => import('./elements/cart/define.js'),
  'xhs-cart-button': () => import('./elements/cart-button/define.js'),
  'xhs-checkout': () => import('./elements/checkout/define.js'),
  'xhs-comments': () => import('./elements/comments/define.js'),
  'xhs-countdown': () => import('./elements/countdown/define.js'),
  'xhs-coupon': () => import('./elements/coupon/define.js'),
  'xhs-feed': () => import('./elements/feed/define.js'),
  'xhs-live': () => import('./elements/live/define.js'),
  'xhs-live-tray': () => import('./elements/live-tray/define.js'),
  'xhs-market': () => import('./elements/market/define.js'),
  'xhs-note-viewer': () => import('./elements/note-viewer/define.js'),
  'xhs-note': () => import('./elements/note/define.js'),
  'xhs-order': () => import('./elements/order/define.js'),
  'xhs-orders': () => import('./elements/orders/define.js'),
  'xhs-pdp': () => import('./elements/pdp/define.js'),
  'xhs-product-card': () => import('./elements/product-card/define.js'),
  'xhs-product-tag': () => import('./elements/product-tag/define.js'),
  'xhs-provider': () => import('./elements/provider/define.js'),
  'xhs-questions': () => import('./elements/questions/define.js'),
  'xhs-review-form': () => import('./elements/review-form/define.js'),
  'xhs-reviews': () => import('./elements/reviews/define.js'),
  'xhs-search': () => import('./elements/search/define.js'),
  'xhs-store': () => import('./elements/store/define.js'),
  'xhs-wishlist': () => import('./elements/wishlist/define.js'),
};

/** Tags that have not appeared yet. */
const waiting = new Map(Object.entries(loaders));

function look(root: Document | Element): void {
  if (waiting.size === 0) return;
  const tags = [...waiting.keys()].join();
  const found = [...root.querySelectorAll(tags)];
  if (root instanceof Element && root.matches(tags)) found.push(root);
  for (const { localName } of found) if (!customElements.get(localName)) void load(localName);
}

async function load(tag: string): Promise<void> {
  const bring = waiting.get(tag);
  waiting.delete(tag);
  if (bring) await keepAsking(bring, `${tag}-unavailable`, `<${tag}>`);
}

if (typeof document !== 'undefined') {
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) if (node instanceof Element) look(node);
  }).observe(document, { childList: true, subtree: true });
  look(document);
}

// The tags that it loads, with their types; nothing of that is left when it runs.
export type * from './define.js';
