import { XhsRequestEvent } from './request-event.js';

export interface CouponUseDetail {
  readonly couponId: string;
  /** What is put among the codes of the cart. */
  readonly code: string;
  /** A product that it is for, to be shown where nothing is in the cart yet. */
  readonly productId?: string;
}

/** Asks to use a coupon that was claimed: it is chosen in the cart, and what it is for is shown, or the cart. */
export class XhsCouponUseEvent extends XhsRequestEvent<CouponUseDetail, void> {
  static readonly type = 'xhs-coupon-use';

  constructor(detail: CouponUseDetail) {
    super('xhs-coupon-use', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-coupon-use': XhsCouponUseEvent;
  }
}
