import type { Environment } from '../../lib/environment.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type { Address, CartChange, CartRef, CheckoutInput, Order, Page, Product } from '../../model/index.js';
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
import type { Call } from './call.js';
import { openCart, updateCart } from './carts.js';
import { Catalogue } from './catalogue.js';
import { answer, beginCheckout, readCheckout, updateCheckout } from './checkouts.js';
import type { Database, TransactionMode } from './database.js';
import { loadShopData } from './load-shop-data.js';
import { openDatabase } from './open-database.js';
import { getOrder, listAddresses, listOrders } from './orders.js';
import { cancelCheckout, completeCheckout, confirmPayment } from './place-order.js';
import { searchProducts } from './search-products.js';
import { StockLedger } from './stock-ledger.js';
import { getWishlist, updateWishlist } from './wishlist.js';

export interface EmbeddedShopOptions {
  /** Address of `shop.json`. `{locale}` in it is replaced by the shopper's locale, else by `en`. */
  readonly src?: string | undefined;
  /** The content of `shop.json` itself; goes before `src`. */
  readonly data?: unknown;
  /** Address against which `src`, and relative addresses in `data`, are read. */
  readonly base?: string | undefined;
  /** Shops of one name on one origin share carts, stock and orders. */
  readonly name: string;
  /** What the browser offers: IndexedDB, fetch, the clock. */
  readonly environment: Environment;
}

/**
 * A small shop that runs in the page: catalogue, stock, promotions, import tax, checkout, orders, in IndexedDB or
 * else in memory. Every call is one transaction, so tabs never undo each other's changes, and operation ids are
 * honoured (promise level `keyed`).
 *
 * Payments are a sandbox. `completeCheckout` holds the goods for 15 minutes and answers the action `confirm`;
 * `confirmPayment` then pays or lets go. A method whose flow is `immediate` is paid at once. Orders go on by the
 * clock of the environment.
 *
 * Throws `TransportError` when the data cannot be reached, `ShopDataError` when it cannot be used.
 */
export class EmbeddedShop implements CommerceAdapter {
  readonly name: string = 'embedded';
  readonly capabilities: Capabilities = {
    promise: 'keyed',
    checkout: 'embedded',
    search: true,
    selection: true,
    discountCodes: true,
    orders: true,
    wishlist: true,
    addresses: true,
  };
  readonly #options: EmbeddedShopOptions;
  readonly #database: Database;
  readonly #catalogues = new Map<string, Promise<Catalogue>>();

  constructor(options: EmbeddedShopOptions) {
    this.#options = options;
    this.#database = openDatabase(options.environment.indexedDB, `xhs-embedded-${options.name}`);
  }

  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return this.#call('readonly', context, async ({ catalogue, stock }) =>
      refs.map((ref) => {
        const product = catalogue.findProduct(ref);
        return product ? catalogue.toProduct(product, stock.taken, context.country) : null;
      }),
    );
  }

  searchProducts(query: ProductQuery, context: CommerceContext): Promise<Page<Product>> {
    return this.#call('readonly', context, async ({ catalogue, stock }) => {
      const { found, cursor } = searchProducts(catalogue, query);
      const items = found.map((product) => catalogue.toProduct(product, stock.taken, context.country));
      return cursor === undefined ? { items } : { items, cursor };
    });
  }

  openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return this.#call(ref === null ? 'readwrite' : 'readonly', context, (call) => openCart(call, ref));
  }

  updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return this.#call('readwrite', context, (call) => updateCart(call, ref, changes, operation));
  }

  beginCheckout(source: CheckoutSource, operation: Operation, context: CommerceContext): Promise<CheckoutResult> {
    return this.#call('readwrite', context, (call) => beginCheckout(call, source, operation));
  }

  updateCheckout(
    id: string,
    input: CheckoutInput,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return this.#call('readwrite', context, (call) => updateCheckout(call, id, input, operation));
  }

  completeCheckout(
    id: string,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return this.#call('readwrite', context, (call) => completeCheckout(call, id, expectedTotal, operation));
  }

  confirmPayment(
    id: string,
    confirmed: boolean,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return this.#call('readwrite', context, (call) => confirmPayment(call, id, confirmed, operation));
  }

  getCheckout(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return this.#call('readonly', context, async (call) => answer(call, await readCheckout(call, id), []));
  }

  cancelCheckout(id: string, _operation: Operation, context: CommerceContext): Promise<void> {
    return this.#call('readwrite', context, (call) => cancelCheckout(call, id));
  }

  getOrder(id: string, context: CommerceContext): Promise<Order | null> {
    return this.#call('readonly', context, (call) => getOrder(call, id));
  }

  listOrders(cursor: string | null, context: CommerceContext): Promise<Page<Order>> {
    return this.#call('readonly', context, (call) => listOrders(call, cursor));
  }

  listAddresses(context: CommerceContext): Promise<readonly Address[]> {
    return this.#call('readonly', context, listAddresses);
  }

  getWishlist(context: CommerceContext): Promise<readonly string[]> {
    return this.#call('readonly', context, (call) => getWishlist(call));
  }

  updateWishlist(
    productId: string,
    saved: boolean,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<readonly string[]> {
    return this.#call('readwrite', context, (call) => updateWishlist(call, productId, saved));
  }

  dispose(): void {
    this.#database.close();
  }

  async #call<T>(mode: TransactionMode, context: CommerceContext, run: (call: Call) => Promise<T>): Promise<T> {
    context.signal?.throwIfAborted();
    const loading = this.#catalogue(context.locale);
    const catalogue = await (context.signal ? untilAborted(loading, context.signal) : loading);
    const now = this.#options.environment.now();
    return this.#database.transact(mode, async (transaction) =>
      run({ transaction, catalogue, stock: await StockLedger.read(transaction, now), now, context }),
    );
  }

  /** Loaded once for each locale; a failed load is tried again by the next call. */
  #catalogue(locale: string): Promise<Catalogue> {
    const { src, data, base, environment } = this.#options;
    const key = data === undefined ? locale : '';
    let loading = this.#catalogues.get(key);
    if (!loading) {
      loading = loadShopData({ src, data, base, fetch: environment.fetch }, locale).then(
        (loaded) => new Catalogue(loaded),
      );
      this.#catalogues.set(key, loading);
      loading.catch(() => this.#catalogues.delete(key));
    }
    return loading;
  }
}
