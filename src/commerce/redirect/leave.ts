import type { Origin } from '../../model/index.js';
import { allowedAddress } from '../../lib/allowed-address.js';
import type { RedirectSettings } from './settings.js';
import type { Item } from './shelf.js';

/** What is taken along. */
export interface Taken {
  readonly item: Item;
  readonly quantity: number;
  readonly origin?: Origin | undefined;
}

/**
 * Where the shop elsewhere takes an order of these: its permalink with all of them, or the product's own page where
 * there is but one.
 * @returns null where no address that may be gone to leads there.
 */
export function addressFor(taken: readonly Taken[], settings: RedirectSettings, base?: string): string | null {
  const { permalink, item = '{variantId}:{quantity}', separator = ',', hosts, parameters = {} } = settings;
  const items = taken.map(({ item: { product, variant }, quantity }) => {
    const { id: productId, handle = productId } = product;
    const { id: variantId, sku = variantId } = variant;
    return fill(item, { productId, handle, variantId, sku, quantity }, encodeURIComponent);
  });
  const [first] = taken;
  const own = taken.length === 1 && first ? (first.item.variant.url ?? first.item.product.url) : undefined;
  const url = allowedAddress(permalink ? fill(permalink, { items: items.join(separator) }) : own, hosts, base);
  if (!url) return null;
  const origin = { ...taken.find((each) => each.origin)?.origin };
  for (const [name, value] of Object.entries(parameters)) {
    const filled = fill(value, origin);
    if (filled !== '') url.searchParams.set(name, filled);
  }
  return url.href;
}

/** Fills names in braces in; empty where one of them is not known. */
function fill(template: string, values: object, write: (value: string) => string = String): string {
  let whole = true;
  const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value: unknown = Object.entries(values).find(([known]) => known === name)?.[1];
    whole &&= value !== undefined;
    return write(String(value));
  });
  return whole ? filled : '';
}
