import type { Page, Product } from '../../model/index.js';
import type { CommerceContext, ProductQuery } from '../adapter.js';
import { foundAnswer, productsAnswer, searchAnswer, type ShopifyProduct } from './product-answers.js';
import { productsBy, productsFound, searchProducts } from './product-documents.js';
import { readProduct } from './read-product.js';
import type { ShopifySettings } from './settings.js';
import type { Storefront } from './storefront.js';

const productId = /^gid:\/\/shopify\/Product\/\d+$/;
const variantId = /^gid:\/\/shopify\/ProductVariant\/\d+$/;

/** The products of a shop. */
export class Products {
  readonly #storefront: Storefront;
  readonly #settings: ShopifySettings;

  constructor(storefront: Storefront, settings: ShopifySettings) {
    this.#storefront = storefront;
    this.#settings = settings;
  }

  /** By id, handle or SKU, null for what is none of these: one request, and a second for what may be a SKU. */
  async get(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    const distinct = [...new Set(refs)];
    const known = new Map<string, ShopifyProduct>();
    if (distinct.length > 0) {
      const asked = named(distinct);
      const document = productsBy(distinct.map((ref) => (productId.test(ref) ? 'id' : 'handle')));
      const answer = await this.#storefront.ask(productsAnswer(Object.keys(asked)), document, context, asked);
      distinct.forEach((ref, index) => keep(known, ref, answer[`p${index}`]));
    }
    const skus = distinct.filter((ref) => !known.has(ref) && !productId.test(ref));
    if (skus.length > 0) {
      const asked = named(skus.map((sku) => `sku:"${plain(sku)}"`));
      const document = productsFound(skus.length);
      const answer = await this.#storefront.ask(foundAnswer(Object.keys(asked)), document, context, asked);
      skus.forEach((sku, index) => keep(known, sku, withSku(answer[`p${index}`] ?? [], sku)));
    }
    return refs.map((ref) => {
      const product = known.get(ref);
      return product ? readProduct(product, this.#settings) : null;
    });
  }

  /** The id of a variant that is named by its SKU or its id; null for what is not sold. */
  async variantId(product: string, variant: string, context: CommerceContext): Promise<string | null> {
    if (variantId.test(variant)) return variant;
    for (const found of await this.get([product, variant], context)) {
      const meant = found?.variants.find(({ sku }) => sku === variant);
      if (meant) return meant.id;
    }
    return null;
  }

  async search(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    if (query.storeId !== undefined && query.storeId !== this.#settings.storeId) return { items: [] };
    const words = plain(query.query ?? '');
    const parts = [words, query.category !== undefined && `product_type:"${plain(query.category)}"`];
    const { products } = await this.#storefront.ask(searchAnswer, searchProducts, context, {
      query: parts.filter(Boolean).join(' ') || null,
      sortKey: words === '' ? 'BEST_SELLING' : 'RELEVANCE',
      after: query.cursor ?? null,
    });
    const { hasNextPage, endCursor } = products.pageInfo;
    return {
      items: products.nodes.map((product) => readProduct(product, this.#settings)),
      ...(hasNextPage && endCursor !== null && { cursor: endCursor }),
    };
  }
}

/** Variables of documents that ask for several things at once. */
function named(values: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(values.map((value, index) => [`p${index}`, value]));
}

function keep(known: Map<string, ShopifyProduct>, ref: string, product: ShopifyProduct | null | undefined): void {
  if (product) known.set(ref, product);
}

/** Of a filter that it does not know Shopify takes no notice: whether a product has the SKU is looked up. */
function withSku(products: readonly ShopifyProduct[], wanted: string): ShopifyProduct | undefined {
  return products.find(({ variants }) => variants.some(({ sku }) => sku === wanted));
}

/** Text without what the search syntax takes for more than text; in small letters `or` and `not` are words. */
function plain(text: string): string {
  return ` ${text}`
    .toLowerCase()
    .replace(/["'\\:()<>*\s]["'\\:()<>*\s-]*/g, ' ')
    .trim();
}
