import { overlayLoaders } from './overlay-loaders.js';

/** Lets the elements that open over the page be loaded on first use. Called by the entries of those that open them. */
export function loadOverlaysOnUse(): void {
  overlayLoaders.set('xhs-pdp', () => import('../pdp/define.js'));
  overlayLoaders.set('xhs-cart', () => import('../cart/define.js'));
  overlayLoaders.set('xhs-checkout', () => import('../checkout/define.js'));
  overlayLoaders.set('xhs-order', () => import('../order/define.js'));
  overlayLoaders.set('xhs-note-viewer', () => import('../note-viewer/define.js'));
}
