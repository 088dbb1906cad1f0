import * as v from 'valibot';
import type { Page, Product } from '../../model/index.js';
import type { CommerceContext, ProductQuery } from '../adapter.js';
import { refusal } from './document-fields.js';
import { detailDocument, productsDocument } from './product-document.js';
import { read, type Merchant } from './merchant.js';
import type { ProductOf } from './read-basket.js';
import { readProduct } from './read-product.js';
import type { UcpSettings } from './settings.js';

const pageSize = 20;
/** Every merchant is to take so many identifiers at once. */
const batch = 10;

/** What the merchant sells. Remembers which product a variant is of: lines of a cart name variants alone. */
export class Catalogue {
  readonly #merchant: Merchant;
  readonly #settings: UcpSettings;
  /** By language and variant. */
  readonly #products = new Map<string, Product | undefined>();

  constructor(merchant: Merchant, settings: UcpSettings) {
    this.#merchant = merchant;
    this.#settings = settings;
  }

  /** By id, or whatever else the merchant looks things up by; one request each, since only that answers all variants. */
  products(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    const asked = new Map<string, Promise<Product | null>>();
    for (const ref of refs) if (!asked.has(ref)) asked.set(ref, this.#product(ref, context));
    return Promise.all(refs.map((ref) => asked.get(ref) ?? null));
  }

  async #product(id: string, context: CommerceContext): Promise<Product | null> {
    const { status, body } = await this.#merchant.ask('catalog/product', context, { id, context: contextOf(context) });
    if (status === 404 || v.is(refusal, body)) return null;
    return this.#keep(readProduct(read(detailDocument, body).product, this.#settings), context);
  }

  async search(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    const { storeId = 'store' } = this.#settings;
    if (query.storeId !== undefined && query.storeId !== storeId) return { items: [] };
    const { body } = await this.#merchant.ask('catalog/search', context, {
      ...(query.query && { query: query.query }),
      ...(query.category && { filters: { categories: [query.category] } }),
      pagination: { limit: pageSize, ...(query.cursor && { cursor: query.cursor }) },
      context: contextOf(context),
    });
    const { products, pagination } = read(productsDocument, body);
    const items = products.map((document) => this.#keep(readProduct(document, this.#settings), context));
    return pagination?.has_next_page && pagination.cursor !== undefined
      ? { items, cursor: pagination.cursor }
      : { items };
  }

  /** What variants are of; those that are new are looked up together, as many at once as every merchant takes. */
  async of(variantIds: readonly string[], context: CommerceContext): Promise<ProductOf> {
    const key = (variantId: string): string => `${context.locale} ${variantId}`;
    const fresh = [...new Set(variantIds)].filter((variantId) => !this.#products.has(key(variantId)));
    const batches = Array.from({ length: Math.ceil(fresh.length / batch) }, (_, at) =>
      fresh.slice(at * batch, (at + 1) * batch),
    );
    await Promise.all(
      batches.map(async (ids) => {
        const { body } = await this.#merchant.ask('catalog/lookup', context, { ids, context: contextOf(context) });
        for (const document of read(productsDocument, body).products) {
          this.#keep(readProduct(document, this.#settings), context);
        }
      }),
    );
    // What is not sold is not asked for again with every answer.
    for (const id of fresh) if (!this.#products.has(key(id))) this.#products.set(key(id), undefined);
    return (variantId) => this.#products.get(key(variantId));
  }

  #keep(product: Product, { locale }: CommerceContext): Product {
    for (const { id } of product.variants) this.#products.set(`${locale} ${id}`, product);
    return product;
  }
}

/** Where and how somebody shops, as a hint: the merchant decides. */
export function contextOf({ locale, country, currency }: CommerceContext): object {
  return { address_country: country, language: locale, currency };
}
