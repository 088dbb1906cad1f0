import type { Shop } from '../../../runtime/shop.js';

/**
 * Opens what the page's address names: `?xhs-note=ID`, `?xhs-product=ID` or `?xhs-order=ID`. Whose order it is says the back end.
 * @returns what stops it.
 */
export function bindDeepLinks(shop: Shop): () => void {
  const search = new URLSearchParams(location.search);
  const noteId = search.get('xhs-note');
  const productId = search.get('xhs-product');
  const orderId = search.get('xhs-order');
  // The elements that can show it connect in the same task; let them come first.
  let cancelled = false;
  queueMicrotask(() => {
    if (cancelled) return;
    if (noteId) shop.overlay.open({ kind: 'note', noteId });
    else if (productId) shop.overlay.open({ kind: 'product', productId });
    else if (orderId) shop.overlay.open({ kind: 'order', orderId });
  });
  return () => {
    cancelled = true;
  };
}
