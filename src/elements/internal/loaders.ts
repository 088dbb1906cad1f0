import { loadCartContents } from '../cart/cart-parts.js';
import { overlayLoaders } from './overlay/overlay-loaders.js';

/** Lets the elements that open over the page be loaded on first use. Called by the entries of those that open them. */
export function loadOverlaysOnUse(): void {
  overlayLoaders.set('xhs-pdp', () => import('../pdp/define.js'));
  // With its contents: it opens whole.
  overlayLoaders.set('xhs-cart', () => Promise.all([import('../cart/define.js'), loadCartContents()]));
  overlayLoaders.set('xhs-checkout', () => import('../checkout/define.js'));
  overlayLoaders.set('xhs-order', () => import('../order/define.js'));
  overlayLoaders.set('xhs-store', () => import('../store/define.js'));
  overlayLoaders.set('xhs-orders', () => import('../orders/define.js'));
  overlayLoaders.set('xhs-review-form', () => import('../review-form/define.js'));
  overlayLoaders.set('xhs-note-viewer', () => import('../note-viewer/define.js'));
}

/** Brings invoker commands to a browser that has none of its own. */
export function bringCommands(): void {
  if (typeof document === 'undefined' || 'commandForElement' in HTMLButtonElement.prototype) return;
  void import('./command-fallback.js').then(
    ({ listenForCommands }) => listenForCommands(),
    () => undefined,
  );
}
