import { html, nothing, type TemplateResult } from 'lit';
import type { Shop } from '../../../runtime/shop.js';
import { sendForCoupons } from './send-for-coupons.js';

/** Where a row of coupons stands. */
export type CouponRow = { readonly productId: string } | { readonly useFor: 'cart' | 'checkout' };

/** A row that unfolds coupons; nothing where the shop has none. What draws them is loaded with the first one. */
export function couponRow(shop: Shop | undefined, row: CouponRow): TemplateResult | typeof nothing {
  if (!shop?.$capabilities.get()?.coupons) return nothing;
  sendForCoupons();
  return 'productId' in row
    ? html`<xhs-coupon folded product-id=${row.productId}></xhs-coupon>`
    : html`<xhs-coupon folded use-for=${row.useFor}></xhs-coupon>`;
}
