import type { AddToCartDetail } from './add-to-cart.js';
import { XhsRequestEvent } from './request-event.js';

export type BuyNowDetail = AddToCartDetail;

/** Asks to check out one variant alone, leaving the rest of the cart where it is. */
export class XhsBuyNowEvent extends XhsRequestEvent<BuyNowDetail, void> {
  static readonly type = 'xhs-buy-now';

  constructor(detail: BuyNowDetail) {
    super('xhs-buy-now', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-buy-now': XhsBuyNowEvent;
  }
}
