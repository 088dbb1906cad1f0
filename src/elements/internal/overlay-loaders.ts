import type { OverlayContent } from '../../state/overlay/overlay-store.js';

/** Which element shows which overlay. */
export const overlayTags: Readonly<Record<OverlayContent['kind'], string>> = {
  note: 'xhs-note-viewer',
  product: 'xhs-pdp',
  'live-tray': 'xhs-live-tray',
  cart: 'xhs-cart',
  checkout: 'xhs-checkout',
  order: 'xhs-order',
  orders: 'xhs-orders',
  review: 'xhs-review-form',
};

/**
 * How the elements that open over the page are loaded on first use, by tag. Filled by the entries: the per-element
 * modules load them with `import()`, the one-file builds hold them already.
 */
export const overlayLoaders = new Map<string, () => Promise<unknown>>();
