import type { ProductQuery } from '../adapter.js';
import type { Catalogue } from './catalogue.js';
import type { ProductData } from './shop-schema.js';

const pageSize = 20;

/**
 * One page of the products that hold every word of a query, in the order of the shop.
 * @param priceOf the lowest price of a product now, in minor units; asked where they are wanted by it.
 */
export function searchProducts(
  catalogue: Catalogue,
  query: ProductQuery,
  priceOf: (product: ProductData) => number,
): { readonly found: readonly ProductData[]; readonly cursor?: string } {
  const words = (query.query ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = catalogue.products.filter(
    (product) =>
      (query.storeId === undefined || product.storeId === query.storeId) &&
      (query.category === undefined || product.category === query.category) &&
      words.every((word) => textOf(product, catalogue).includes(word)),
  );
  if (query.sort) {
    const prices = new Map(all.map((product) => [product, priceOf(product)]));
    const sign = query.sort === 'price_asc' ? 1 : -1;
    all.sort((a, b) => sign * ((prices.get(a) ?? 0) - (prices.get(b) ?? 0)));
  }
  const start = Math.max(0, Number.parseInt(query.cursor ?? '0', 10) || 0);
  const found = all.slice(start, start + pageSize);
  return start + pageSize < all.length ? { found, cursor: String(start + pageSize) } : { found };
}

function textOf(
  { title, subtitle, description, category, storeId, options }: ProductData,
  catalogue: Catalogue,
): string {
  const values = options.flatMap((option) => option.values.map(({ label }) => label));
  const store = catalogue.findStore(storeId)?.name;
  return [title, subtitle, description, category, store, ...values].join(' ').toLocaleLowerCase();
}
