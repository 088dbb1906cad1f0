import { XhsFactEvent } from './fact-event.js';

export interface WishlistChangeDetail {
  readonly productIds: readonly string[];
}

/** The wish list has changed. */
export class XhsWishlistChangeEvent extends XhsFactEvent<WishlistChangeDetail> {
  static readonly type = 'xhs-wishlist-change';

  constructor(detail: WishlistChangeDetail) {
    super('xhs-wishlist-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-wishlist-change': XhsWishlistChangeEvent;
  }
}
