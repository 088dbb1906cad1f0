import type { Product } from '../../model/index.js';
import { priceRange } from '../../rules/price/price-range.js';
import { isSellable } from '../../rules/note/tagged-product.js';
import type { ProductFacets, ProductPage, ProductQuery, ProductSort } from '../adapter.js';
import type { Catalogue } from './catalogue.js';
import type { ProductData } from './shop-schema.js';

const pageSize = 20;
const mostStores = 20;

/** A product as the shopper sees it now, reckoned when it is asked for: of most, a search needs the words alone. */
class Found {
  readonly data: ProductData;
  readonly #view: (product: ProductData) => Product;
  #product: Product | undefined;

  constructor(data: ProductData, view: (product: ProductData) => Product) {
    this.data = data;
    this.#view = view;
  }

  get product(): Product {
    return (this.#product ??= this.#view(this.data));
  }

  /** In minor units. */
  get lowest(): number {
    return priceRange(this.product)?.lowest.amount ?? 0;
  }
}

/**
 * One page of the products that hold every word of a query, in the order of the shop or the one that is asked for.
 * @param view a product as it is now.
 */
export function searchProducts(
  catalogue: Catalogue,
  query: ProductQuery,
  view: (product: ProductData) => Product,
): ProductPage {
  const words = (query.query ?? '').toLocaleLowerCase().split(/\s+/).filter(Boolean);
  const all = catalogue.products
    .filter(
      (product) =>
        (query.category === undefined || product.category === query.category) &&
        words.every((word) => textOf(product, catalogue).includes(word)),
    )
    .map((data) => new Found(data, view));
  const narrowed = all.filter((found) => fits(found, query));
  if (query.sort) narrowed.sort(orders[query.sort]);
  const start = Math.max(0, Number.parseInt(query.cursor ?? '0', 10) || 0);
  const items = narrowed.slice(start, start + pageSize).map(({ product }) => product);
  return {
    items,
    ...(start + pageSize < narrowed.length && { cursor: String(start + pageSize) }),
    ...(start === 0 && { facets: { stores: countStores(all, catalogue) } }),
  };
}

const orders: Readonly<Record<ProductSort, (a: Found, b: Found) => number>> = {
  price_asc: (a, b) => a.lowest - b.lowest,
  price_desc: (a, b) => b.lowest - a.lowest,
  newest: (a, b) => (b.data.listedAt ?? 0) - (a.data.listedAt ?? 0),
  // How many have rated it is all that the data tell of how many have bought it.
  popular: (a, b) => (b.data.rating?.count ?? 0) - (a.data.rating?.count ?? 0),
};

function fits(found: Found, { storeId, inStock, trade, priceFrom, priceTo }: ProductQuery): boolean {
  return (
    (storeId === undefined || found.data.storeId === storeId) &&
    (!inStock || isSellable(found.product)) &&
    (trade === undefined || (trade === 'domestic') === (found.product.tradeMode === 'domestic')) &&
    (priceFrom === undefined || found.lowest >= priceFrom) &&
    (priceTo === undefined || found.lowest <= priceTo)
  );
}

/** The stores of all that is found, those with the most first. */
function countStores(all: readonly Found[], catalogue: Catalogue): NonNullable<ProductFacets['stores']> {
  const counts = new Map<string, number>();
  for (const { data } of all) counts.set(data.storeId, (counts.get(data.storeId) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, name: catalogue.findStore(id)?.name ?? id, count }))
    .sort((a, b) => b.count - a.count)
    .slice(0, mostStores);
}

function textOf(
  { title, subtitle, description, category, storeId, options }: ProductData,
  catalogue: Catalogue,
): string {
  const values = options.flatMap((option) => option.values.map(({ label }) => label));
  const store = catalogue.findStore(storeId)?.name;
  return [title, subtitle, description, category, store, ...values].join(' ').toLocaleLowerCase();
}
