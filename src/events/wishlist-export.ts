import type { WishlistExport } from '../model/index.js';
import { XhsFactEvent } from './fact-event.js';

/** The wish list as a brand may take it along. Only with consent, and where the page has asked for it. */
export class XhsWishlistExportEvent extends XhsFactEvent<WishlistExport> {
  static readonly type = 'xhs-wishlist-export';

  constructor(detail: WishlistExport) {
    super('xhs-wishlist-export', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-wishlist-export': XhsWishlistExportEvent;
  }
}
