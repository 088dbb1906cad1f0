import type { Money, Product, Variant } from '../../model/index.js';
import { isAvailable } from '../note/tagged-product.js';

export interface PriceRange {
  /** The lowest price of what can be bought; of everything, when nothing can. */
  readonly lowest: Money;
  /** Whether variants differ in price, so that the lowest is shown as "from". */
  readonly varies: boolean;
  /** The variant that has the lowest price. */
  readonly variant: Variant;
}

/**
 * The price a list, a card or a tag shows for a product: never lower than what the product page asks
 * (明码标价和禁止价格欺诈规定, in force 2022-07-01, art. 20).
 * @returns null for a product without variants.
 */
export function priceRange(product: Product): PriceRange | null {
  const available = product.variants.filter(isAvailable);
  const variants = available.length > 0 ? available : product.variants;
  const [first] = variants;
  if (!first) return null;
  const variant = variants.reduce((least, each) => (each.price.amount < least.price.amount ? each : least), first);
  return {
    lowest: variant.price,
    varies: variants.some((each) => each.price.amount !== variant.price.amount),
    variant,
  };
}
