import type { Environment } from '../../lib/environment.js';
import { once } from '../../lib/once.js';
import { TransportError } from '../../lib/transport-error.js';
import type { Page, Product } from '../../model/index.js';
import type {
  Capabilities,
  CartResult,
  CheckoutResult,
  CommerceAdapter,
  CommerceContext,
  ProductQuery,
} from '../adapter.js';
import type { CartCalls } from './cart-calls.js';
import { Products } from './products.js';
import { readSettings } from './settings.js';
import { Storefront } from './storefront.js';

export interface ShopifyOptions {
  /** Address of the shop: `my-shop.myshopify.com`. */
  readonly src?: string | undefined;
  /** The public access token of its Storefront API. A private one must never stand in a page, and is refused. */
  readonly key?: string | undefined;
  /** What Shopify does not tell: see `ShopifySettings`. */
  readonly data?: unknown;
  readonly environment: Pick<Environment, 'fetch'>;
}

/**
 * Sells what a Shopify shop sells, by its Storefront API, and hands the checkout over to Shopify's own.
 */
export class ShopifyAdapter implements CommerceAdapter {
  readonly name: string = 'shopify';
  readonly capabilities: Capabilities = {
    promise: 'absolute',
    checkout: 'handOff',
    search: true,
    discountCodes: true,
  };
  readonly #products: Products;
  readonly #cartCalls: () => Promise<CartCalls>;

  /** @throws TypeError when the shop or its key is missing, the key is a private one, or a setting is wrong. */
  constructor({ src, key, data, environment }: ShopifyOptions) {
    if (!src || !key) throw new TypeError('Shopify needs the address of the shop and its public access token');
    if (key.startsWith('shp')) throw new TypeError('A private access token of Shopify must never stand in a page');
    const storefront = new Storefront(src, key, environment.fetch);
    const settings = readSettings(data, src.replace(/^https?:\/\//, ''));
    const products = new Products(storefront, settings);
    this.#products = products;
    this.#cartCalls = once(async () => {
      const loaded = import('./cart-calls.js').catch((cause: unknown) => {
        throw new TransportError('network', { doubtful: false, cause });
      });
      return new (await loaded).CartCalls(storefront, products, settings);
    });
  }

  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return this.#products.get(refs, context);
  }

  searchProducts(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    return this.#products.search(query, context);
  }

  async openCart(...given: Parameters<CommerceAdapter['openCart']>): Promise<CartResult> {
    return (await this.#cartCalls()).openCart(...given);
  }

  async updateCart(...given: Parameters<CommerceAdapter['updateCart']>): Promise<CartResult> {
    return (await this.#cartCalls()).updateCart(...given);
  }

  async beginCheckout(...given: Parameters<CommerceAdapter['beginCheckout']>): Promise<CheckoutResult> {
    return (await this.#cartCalls()).beginCheckout(...given);
  }
}
