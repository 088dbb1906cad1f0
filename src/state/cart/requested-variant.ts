import type { MessageCode, Product, Variant } from '../../model/index.js';
import type { LinePreview } from '../../rules/cart/cart-replay.js';
import { CartError } from './cart-error.js';

/** The variant that is meant: by id or SKU, or the only one. */
export function pickVariant(product: Product, ref: string | undefined): Variant | undefined {
  if (ref !== undefined) return product.variants.find((variant) => variant.id === ref || variant.sku === ref);
  return product.variants.length === 1 ? product.variants[0] : undefined;
}

/** What its line shows until the back end has answered. */
export function previewOf(product: Product, variant: Variant): LinePreview {
  const picture = variant.picture ?? product.media[0];
  return {
    storeId: product.storeId,
    title: product.title,
    variantTitle: variant.title,
    unitPrice: variant.price,
    ...(picture && { picture }),
  };
}

/** A request that is refused without asking the back end. */
export function refusal(code: MessageCode, variantId: string): CartError {
  return new CartError([{ type: 'error', code, target: { kind: 'variant', variantId } }]);
}
