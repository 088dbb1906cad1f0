import type { Message } from '../model/index.js';
import { XhsRequestEvent } from './request-event.js';

export interface CouponClaimDetail {
  readonly couponId: string;
}

/**
 * Asks to claim a coupon for the shopper. Its promise resolves with what the back end has to say: nothing once she has it,
 * else why she cannot have it.
 */
export class XhsCouponClaimEvent extends XhsRequestEvent<CouponClaimDetail, readonly Message[]> {
  static readonly type = 'xhs-coupon-claim';

  constructor(detail: CouponClaimDetail) {
    super('xhs-coupon-claim', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'xhs-coupon-claim': XhsCouponClaimEvent;
  }
}
