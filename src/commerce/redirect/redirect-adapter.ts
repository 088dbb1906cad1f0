import type { Environment } from '../../lib/environment.js';
import { once } from '../../lib/once.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { CartChange, CartRef, Product } from '../../model/index.js';
import type {
  Capabilities,
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  Operation,
} from '../adapter.js';
import type { Carts } from './carts.js';
import { loadShelf, type ShelfSource } from './load-shelf.js';
import { readSettings } from './settings.js';
import type { Shelf } from './shelf.js';

export interface RedirectOptions extends ShelfSource {
  /** `RedirectSettings`; and what the shop sells beside them, where there is no `src`. */
  readonly data?: unknown;
  /** Keeps the carts of two shops on one origin apart. */
  readonly name: string;
  readonly environment: Pick<Environment, 'fetch' | 'indexedDB' | 'address'>;
}

/**
 * Leads to a shop elsewhere, such as the brand's own site or its store on a marketplace. The cart is kept on the
 * device; the shop elsewhere takes the order, and its prices count.
 */
export class RedirectAdapter implements CommerceAdapter {
  readonly name: string = 'redirect';
  readonly capabilities: Capabilities;
  readonly #shelf: (context: CommerceContext) => Promise<Shelf>;
  readonly #carts: () => Promise<Carts>;
  #open: Carts | undefined;

  /** @throws TypeError where the settings lead nowhere, or anywhere. */
  constructor(options: RedirectOptions) {
    const settings = readSettings(options.data);
    this.capabilities = {
      promise: 'keyed',
      checkout: 'handOff',
      selection: true,
      ...((settings.cart || !settings.permalink) && { cart: 'none' }),
    };
    const shelves: Record<string, () => Promise<Shelf>> = {};
    // Loaded once for each language; a failed load is tried again by the next call.
    this.#shelf = ({ locale, signal, onProblem }) => {
      const loading = (shelves[locale] ??= once(() => loadShelf(options, locale, onProblem)))();
      // It may be the line: whoever builds the page may have mistyped the address all the same.
      loading.catch((error: Error) => onProblem?.(error));
      return signal ? untilAborted(loading, signal) : loading;
    };
    this.#carts = once(async () => (this.#open = new (await import('./carts.js')).Carts(options, settings)));
  }

  async getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    const shelf = await this.#shelf(context);
    return refs.map((ref) => shelf.product(ref));
  }

  async openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return (await this.#carts()).open(await this.#shelf(context), ref);
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return (await this.#carts()).update(await this.#shelf(context), ref, changes, operation);
  }

  async beginCheckout(source: CheckoutSource, _: Operation, context: CommerceContext): Promise<CheckoutResult> {
    return (await this.#carts()).leave(await this.#shelf(context), source);
  }

  dispose(): void {
    this.#open?.close();
  }
}
