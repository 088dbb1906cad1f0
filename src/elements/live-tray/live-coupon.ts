import { html, nothing, type TemplateResult } from 'lit';
import type { Shop } from '../../runtime/shop.js';
import { sendForCoupons } from '../internal/coupon/send-for-coupons.js';

/** A coupon that was dropped into the room, to be claimed there; what draws it is loaded with the first one. */
export function couponSlip(
  shop: Shop | undefined,
  couponId: string,
  left: string,
  label: string,
): TemplateResult | typeof nothing {
  if (!shop) return nothing;
  sendForCoupons();
  return html`<div class="coupon" part="coupon" role="group" aria-label=${label}>
    <small class="coupon-head"><strong>${label}</strong>${left ? html`<span>${left}</span>` : nothing}</small>
    <xhs-coupon coupon-id=${couponId}></xhs-coupon>
  </div>`;
}
