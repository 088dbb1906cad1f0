import type { Environment } from '../../lib/environment.js';
import { once } from '../../lib/once.js';
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
import { Catalogue } from './catalogue.js';
import { Merchant } from './merchant.js';
import type { UcpSettings } from './settings.js';

export interface UcpOptions {
  /** Address of the merchant; its profile stands at `/.well-known/ucp` there. */
  readonly src?: string | undefined;
  /** Address against which `src` is read. */
  readonly base?: string | undefined;
  /** {@link UcpSettings}. */
  readonly data?: unknown;
  readonly environment: Pick<Environment, 'fetch'>;
  /** How long an answer may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
}

/** Sells what a merchant sells that speaks the Universal Commerce Protocol, of 2026-04-08. */
export class UcpAdapter implements CommerceAdapter {
  readonly name: string = 'ucp';
  readonly capabilities: Capabilities;
  readonly #merchant: Merchant;
  readonly #catalogue: Catalogue;
  /** Loaded with the first thing that is put in, and when somebody checks out. */
  readonly #carts;
  readonly #checkouts;

  constructor(options: UcpOptions) {
    const settings: UcpSettings = options.data ?? {};
    const merchant = new Merchant(options);
    const catalogue = new Catalogue(merchant, settings);
    this.capabilities = {
      promise: 'keyed',
      checkout: settings.payments?.length ? 'embedded' : 'handOff',
      search: true,
      discountCodes: true,
    };
    this.#merchant = merchant;
    this.#catalogue = catalogue;
    this.#carts = once(async () => new (await import('./carts.js')).Carts(merchant, catalogue, settings));
    this.#checkouts = once(async () => new (await import('./checkouts.js')).Checkouts(merchant, catalogue, settings));
  }

  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return this.#catalogue.products(refs, context);
  }

  searchProducts(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    return this.#catalogue.search(query, context);
  }

  async openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return (await this.#carts()).open(ref, context);
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return (await this.#carts()).update(ref, changes, operation, context);
  }

  async beginCheckout(source: CheckoutSource, operation: Operation, context: CommerceContext): Promise<CheckoutResult> {
    return (await this.#checkouts()).begin(source, operation, context);
  }

  async updateCheckout(
    id: string,
    input: CheckoutInput,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return (await this.#checkouts()).update(id, input, operation, context);
  }

  async completeCheckout(
    id: string,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return (await this.#checkouts()).complete(id, expectedTotal, operation, context);
  }

  async getCheckout(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return (await this.#checkouts()).get(id, context);
  }

  async cancelCheckout(id: string, operation: Operation, context: CommerceContext): Promise<void> {
    return (await this.#checkouts()).cancel(id, operation, context);
  }

  async getOrder(id: string, context: CommerceContext): Promise<Order | null> {
    return (await this.#checkouts()).order(id, context);
  }

  serverTime(context: CommerceContext): Promise<ServerTime | null> {
    return this.#merchant.serverTime(context);
  }

  dispose(): void {
    this.#merchant.close();
  }
}
