import type { AddToCartDetail, BuyNowDetail, CouponUseDetail } from '../events/index.js';
import { sameCode } from '../rules/cart/cart-replay.js';
import type { Shop } from './shop.js';

/** Puts something into the cart, or buys it where there is none; asks which variant is meant where that is not said. */
export async function addToCart(shop: Shop, detail: AddToCartDetail): Promise<void> {
  // Whether there is a cart is known once the adapter is there: asking for the product brings it.
  if (detail.variantId === undefined || !shop.$capabilities.get()) {
    const product = await shop.catalog.load(detail.productId);
    // Which one is meant has to be asked.
    if (detail.variantId === undefined && product && product.variants.length > 1) {
      return shop.overlay.open({ kind: 'product', productId: detail.productId, origin: detail.origin });
    }
  }
  if (shop.$capabilities.get()?.cart === 'none') return buyNow(shop, detail);
  const { productId, variantId } = detail;
  const known = shop.catalog.known(productId)?.variants.find(({ id }) => id === variantId);
  try {
    await shop.cart.add(detail);
  } catch (error) {
    // Sold out or withdrawn since it was shown: what is shown of it is out of date.
    shop.catalog.refresh([productId]);
    throw error;
  }
  const line = shop.cart.$view.get().lines.find((each) => each.variantId === variantId);
  if (known && line && line.unitPrice.amount !== known.price.amount) shop.catalog.refresh([productId]);
}

/** Checks one thing out, past the cart. */
export async function buyNow(shop: Shop, { productId, variantId, quantity = 1, origin }: BuyNowDetail): Promise<void> {
  const product = await shop.catalog.load(productId);
  const variant =
    product?.variants.find(({ id, sku }) => id === variantId || sku === variantId) ?? product?.variants[0];
  if (!product || !variant) return shop.overlay.open({ kind: 'product', productId });
  shop.overlay.open({ kind: 'checkout' });
  await shop.checkout.begin({
    kind: 'variant',
    productId: product.id,
    variantId: variant.id,
    quantity,
    ...(origin && { origin }),
  });
}

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
