import * as v from 'valibot';
import type { Environment } from '../../lib/environment.js';
import { lazyKeyValueStore } from '../../lib/lazy-key-value-store.js';
import { TransportError } from '../../lib/transport-error.js';
import type { CartChange, CartRef, CheckoutInput, Order, Page, Product } from '../../model/index.js';
import type { ServerTime } from '../../rules/time/server-clock.js';
import type {
  Capabilities,
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  Operation,
  ProductQuery,
} from '../adapter.js';
import { products } from './documents.js';
import { readProduct } from './read-product.js';
import { ShopApi } from './shop-api.js';
import type { VendureShop } from './vendure-shop.js';

const settings = v.object({
  storeId: v.optional(v.string(), 'store'),
  storeName: v.optional(v.string(), ''),
  precision: v.optional(v.union([v.literal('currency'), v.pipe(v.number(), v.integer(), v.minValue(0))]), 2),
  currencies: v.optional(v.array(v.string()), []),
  elsewhere: v.optional(v.array(v.string()), []),
  paymentHosts: v.optional(v.array(v.string()), []),
});

export interface VendureOptions {
  /** Address of the Shop API, such as `https://shop.example/shop-api`. */
  readonly src?: string | undefined;
  /** Address against which `src` is read. */
  readonly base?: string | undefined;
  /** Token of the channel to sell from; the default channel without it. It is public. */
  readonly key?: string | undefined;
  /**
   * `storeId` and `storeName` of products that no facet `store` puts into another one (`store` by default),
   * `precision` of its `MoneyStrategy` (2 by default), and `currencies` in which the channel sells besides its own. `elsewhere`: codes of the payment methods that the shop's
   * own `createPaymentIntent` begins, and `paymentHosts` to which those may lead.
   */
  readonly data?: unknown;
  readonly environment: Pick<Environment, 'fetch' | 'indexedDB'>;
}

// Most pages are looked at without buying: each of these comes when it is needed.
const loadCart = () => load(() => import('./cart.js'));
const loadCheckout = () => load(() => import('./checkout.js'));
const loadOrders = () => load(() => import('./orders.js'));

async function load<Part>(part: () => Promise<Part>): Promise<Part> {
  try {
    return await part();
  } catch (cause) {
    throw new TransportError('network', { doubtful: false, cause });
  }
}

/** So many products at a time are what a shop answers unless it is set up otherwise. */
const page = 100;

/** Sells what a Vendure shop sells, over its Shop API. See the README of this folder. */
export class VendureAdapter implements CommerceAdapter {
  readonly name: string = 'vendure';
  readonly capabilities: Capabilities;
  readonly #shop: VendureShop;

  /** @throws ValiError when the data is not as described. */
  constructor({ src, base, key, data, environment }: VendureOptions) {
    const { currencies, elsewhere, paymentHosts, ...details } = v.parse(settings, data ?? {});
    this.capabilities = {
      promise: 'absolute',
      checkout: 'embedded',
      search: true,
      discountCodes: true,
      orders: true,
      ...(paymentHosts.length > 0 && { paymentHosts }),
    };
    this.#shop = {
      api: new ShopApi({ src, base, channel: key, currencies, fetch: environment.fetch }),
      details,
      triedPrices: new Set(),
      payments: lazyKeyValueStore({ indexedDB: environment.indexedDB, name: 'xhs-vendure-payments' }),
      elsewhere,
    };
  }

  async getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    const pages: Promise<Page<Product>>[] = [];
    for (let start = 0; start < refs.length; start += page) {
      const some = refs.slice(start, start + page);
      // What is no native id would not be one for every database.
      const ids = some.filter((ref) => /^\d{1,18}$|^[\da-f]{8}-[\da-f-]{27}$/i.test(ref));
      pages.push(this.#products({ _or: [{ slug: { in: some } }, { id: { in: ids } }] }, 0, context));
    }
    const found = (await Promise.all(pages)).flatMap(({ items }) => items);
    return refs.map((ref) => found.find(({ handle }) => handle === ref) ?? found.find(({ id }) => id === ref) ?? null);
  }

  async searchProducts(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    const { query: words = '', storeId, category, cursor } = query;
    const filter = words.trim() === '' ? {} : { name: { contains: words.trim() } };
    const found = await this.#products(filter, Number(cursor) || 0, context);
    const wanted = (product: Product): boolean =>
      (storeId === undefined || product.storeId === storeId) &&
      (category === undefined || product.category === category);
    return { ...found, items: found.items.filter(wanted) };
  }

  async openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    const { openCart } = await loadCart();
    return openCart(this.#shop, ref, context);
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    const { updateCart } = await loadCart();
    return updateCart(this.#shop, ref, changes, context);
  }

  async beginCheckout(
    source: CheckoutSource,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const { beginCheckout } = await loadCheckout();
    return beginCheckout(this.#shop, source, context);
  }

  async updateCheckout(
    id: string,
    input: CheckoutInput,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const { updateCheckout } = await loadCheckout();
    return updateCheckout(this.#shop, id, input, context);
  }

  async completeCheckout(
    id: string,
    expectedTotal: number,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const { completeCheckout } = await loadCheckout();
    return completeCheckout(this.#shop, id, expectedTotal, context);
  }

  async confirmPayment(
    id: string,
    _confirmed: boolean,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const { giveUpPayment } = await loadCheckout();
    return giveUpPayment(this.#shop, id, context);
  }

  async getCheckout(id: string, context: CommerceContext): Promise<CheckoutResult> {
    const { getCheckout } = await loadCheckout();
    return getCheckout(this.#shop, id, context);
  }

  async cancelCheckout(id: string, _operation: Operation, context: CommerceContext): Promise<void> {
    const { cancelCheckout } = await loadCheckout();
    return cancelCheckout(this.#shop, id, context);
  }

  async getOrder(id: string, context: CommerceContext): Promise<Order | null> {
    const { getOrder } = await loadOrders();
    return getOrder(this.#shop, id, context);
  }

  async listOrders(cursor: string | null, context: CommerceContext): Promise<Page<Order>> {
    const { listOrders } = await loadOrders();
    return listOrders(this.#shop, cursor, context);
  }

  serverTime(context: CommerceContext): Promise<ServerTime | null> {
    return this.#shop.api.serverTime(context);
  }

  dispose(): void {
    this.#shop.payments.close();
  }

  async #products(filter: object, skip: number, context: CommerceContext): Promise<Page<Product>> {
    const { api, details } = this.#shop;
    const { data } = await api.send(products, { options: { filter, skip, take: page } }, '', context);
    const { items = [], totalItems = 0 } = data?.products ?? {};
    return {
      items: items.map((product) => readProduct(product, details)),
      ...(skip + page < totalItems && { cursor: String(skip + page) }),
    };
  }
}
