import type { Environment } from '../../lib/environment.js';
import { once } from '../../lib/once.js';
import { TransportError } from '../../lib/transport-error.js';
import type { CartChange, CartRef, CheckoutInput, Order, Page, Product } from '../../model/index.js';
import type {
  Capabilities,
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  Operation,
  ProductQuery,
  ServerTime,
} from '../adapter.js';
import type { Carts } from './carts.js';
import type { Checkouts } from './checkouts.js';
import type { Orders } from './orders.js';
import { findProducts, searchProducts } from './products.js';
import { settingsOf, type MedusaSettings } from './settings.js';
import { StoreApi } from './store-api.js';

export interface MedusaOptions {
  /** Address of the Medusa server, such as `https://shop.example`. */
  readonly src?: string | undefined;
  /** Address against which `src` is read. */
  readonly base?: string | undefined;
  /** The publishable API key of the sales channel. */
  readonly key?: string | undefined;
  /** What Medusa does not know of the shop: see {@link MedusaSettings}. */
  readonly data?: unknown;
  readonly environment: Pick<Environment, 'fetch'>;
}

/** Sells what a Medusa server sells, over its Store API. See the README of this folder for what it promises. */
export class MedusaAdapter implements CommerceAdapter {
  readonly name: string = 'medusa';
  readonly capabilities: Capabilities = {
    promise: 'absolute',
    checkout: 'embedded',
    search: true,
    discountCodes: true,
    orders: true,
  };
  readonly #settings: MedusaSettings;
  readonly #api: StoreApi;
  /** Whoever only looks does not load them. */
  readonly #carts: () => Promise<Carts>;
  readonly #checkouts: () => Promise<Checkouts>;
  readonly #orders: () => Promise<Orders>;

  constructor({ data, environment, ...options }: MedusaOptions) {
    const api = new StoreApi({ ...options, fetch: environment.fetch });
    const settings = settingsOf(data);
    this.#api = api;
    this.#settings = settings;
    this.#carts = part(async () => new (await import('./carts.js')).Carts(api, settings));
    this.#checkouts = part(async () => {
      const [{ Checkouts }, { desk }] = await Promise.all([import('./checkouts.js'), this.#carts()]);
      return new Checkouts(api, desk, settings);
    });
    this.#orders = part(async () => new (await import('./orders.js')).Orders(api, settings));
  }

  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return findProducts(this.#api, refs, this.#settings, context);
  }

  searchProducts(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    return searchProducts(this.#api, query, this.#settings, context);
  }

  async openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return (await this.#carts()).open(ref, context);
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return (await this.#carts()).update(ref, changes, context);
  }

  async beginCheckout(
    source: CheckoutSource,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return (await this.#checkouts()).begin(source, context);
  }

  async updateCheckout(
    id: string,
    input: CheckoutInput,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return (await this.#checkouts()).update(id, input, context);
  }

  async completeCheckout(
    id: string,
    expectedTotal: number,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return (await this.#checkouts()).complete(id, expectedTotal, context);
  }

  async getCheckout(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return (await this.#checkouts()).find(id, context);
  }

  async getOrder(id: string, context: CommerceContext): Promise<Order | null> {
    return (await this.#orders()).find(id, context);
  }

  async listOrders(cursor: string | null, context: CommerceContext): Promise<Page<Order>> {
    return (await this.#orders()).list(cursor, context);
  }

  /** By the `Date` of its answers, which a page of another site reads only where the server lets it. */
  async serverTime(context: CommerceContext): Promise<ServerTime | null> {
    // Nothing was asked yet: where somebody shops is needed anyway.
    if (!this.#api.serverTime) await this.#api.region(context);
    return this.#api.serverTime;
  }
}

/** A part of the adapter, loaded on first use. One that cannot be fetched is a line that is down. */
function part<Part>(load: () => Promise<Part>): () => Promise<Part> {
  return once(() =>
    load().catch((cause: unknown) => {
      throw new TransportError('network', { doubtful: false, cause });
    }),
  );
}
