import type { CouponMessages } from './en/coupon.js';
import { defineMessages } from './messages.js';

/** Sentences of coupons. */
export const couponMessages = defineMessages<CouponMessages>('coupon');
