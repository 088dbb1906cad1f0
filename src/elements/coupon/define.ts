import { defineElement } from '../internal/define-element.js';
import { loadOverlaysOnUse } from '../internal/loaders.js';
import { XhsCoupon } from './coupon.js';

loadOverlaysOnUse();
defineElement('xhs-coupon', XhsCoupon);

export type { XhsCoupon } from './coupon.js';
