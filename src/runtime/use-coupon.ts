import type { CouponUseDetail } from '../events/index.js';
import { sameCode } from '../rules/cart-replay.js';
import type { Shop } from './shop.js';

/** Chooses a coupon in the cart, and shows the cart, or where nothing is in it yet a product that the coupon is for. */
export async function useCoupon(shop: Shop, { code, productId }: CouponUseDetail): Promise<void> {
  await shop.cart.ready;
  const { codes, count } = shop.cart.$view.get();
  const wanted = codes.map((each) => each.code);
  if (count === 0 && productId !== undefined) shop.overlay.open({ kind: 'product', productId });
  else shop.overlay.open({ kind: 'cart' });
  if (wanted.some((each) => sameCode(each, code))) return;
  await shop.cart.update([{ type: 'codes', codes: [...wanted, code] }]);
}
