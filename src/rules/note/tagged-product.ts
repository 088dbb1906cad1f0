import type { Product, Variant } from '../../model/index.js';

/** What is known of a product that a tag may stand for: itself, null for unknown, undefined while loading. */
export type Known = Product | null | undefined;

export interface TaggedProduct {
  readonly status: 'loading' | 'available' | 'soldOut' | 'missing';
  readonly product?: Product;
  /** Whether it stands in for the one that was tagged. */
  readonly alternate: boolean;
}

/** Whether a variant can be bought. */
export function isAvailable(variant: Variant): boolean {
  return variant.availability.status !== 'out_of_stock' && variant.availability.status !== 'discontinued';
}

/** Whether any variant of a product can be bought. */
export function isSellable(product: Product): boolean {
  return product.variants.some(isAvailable);
}

/**
 * The product a tag shows: the tagged one; where it is sold out or gone, the first of its named alternates that
 * can be bought.
 * @param known the tagged product first, then its alternates in the author's order.
 */
export function chooseTagged(known: readonly Known[]): TaggedProduct {
  const [tagged] = known;
  if (tagged === undefined) return { status: 'loading', alternate: false };
  if (tagged && isSellable(tagged)) return { status: 'available', product: tagged, alternate: false };
  for (const candidate of known.slice(1)) {
    if (candidate === undefined) return { status: 'loading', alternate: false };
    if (candidate && isSellable(candidate)) return { status: 'available', product: candidate, alternate: true };
  }
  return tagged ? { status: 'soldOut', product: tagged, alternate: false } : { status: 'missing', alternate: false };
}
