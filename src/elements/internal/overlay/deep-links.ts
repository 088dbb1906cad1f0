import type { Shop } from '../../../runtime/shop.js';

/**
 * Opens what the page's address names: `?xhs-note=ID` or `?xhs-product=ID`.
 * @returns what stops it.
 */
export function bindDeepLinks(shop: Shop): () => void {
  const search = new URLSearchParams(location.search);
  const noteId = search.get('xhs-note');
  const productId = search.get('xhs-product');
  // The elements that can show it connect in the same task; let them come first.
  let cancelled = false;
  queueMicrotask(() => {
    if (cancelled) return;
    if (noteId) shop.overlay.open({ kind: 'note', noteId });
    else if (productId) shop.overlay.open({ kind: 'product', productId });
  });
  return () => {
    cancelled = true;
  };
}
