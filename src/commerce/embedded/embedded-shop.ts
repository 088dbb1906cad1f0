import type { Environment } from '../../lib/environment.js';
import { once } from '../../lib/once.js';
import { untilAborted } from '../../lib/until-aborted.js';
import type {
  Address,
  CartChange,
  CartRef,
  CheckoutInput,
  Order,
  OrderFilter,
  Page,
  Product,
  RefundRequest,
  ReturnShipment,
  WishlistGroup,
  WishlistGroupChange,
} from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import { orderFilters } from '../../model/order.js';
import type {
  Capabilities,
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  CouponList,
  CouponQuery,
  CouponResult,
  Operation,
  OrderResult,
  ProductPage,
  ProductQuery,
  RefundQuoteResult,
} from '../adapter.js';
import { openCall, shelfOf, type Call } from './call.js';
import { openCart, updateCart } from './carts.js';
import { Catalogue } from './catalogue.js';
import { answer, beginCheckout, readCheckout, updateCheckout } from './checkouts.js';
import type { Database, TransactionMode } from './database.js';
import { claimCoupon, listCoupons } from './coupons.js';
import { customerKey } from './customer-key.js';
import { loadShopData } from './load-shop-data.js';
import { offerNext, offerNow, presaleNow, viewOffer } from './offers.js';
import { openDatabase } from './open-database.js';
import { cancelOrder, confirmReceipt } from './order-actions.js';
import { quoteRefund, requestRefund } from './order-refunds.js';
import { beginBalance } from './presale-orders.js';
import { updateReturnShipment } from './return-shipments.js';
import { getOrder, lacksSamples, listAddresses, listOrders } from './orders.js';
import { cancelCheckout, completeCheckout, confirmPayment } from './place-order.js';
import type { ProductData } from './shop-schema.js';
import { getWishlist, getWishlistGroups, updateWishlist, updateWishlistGroups } from './wishlist.js';

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
 * `confirmPayment` then pays or lets go. A method whose flow is `immediate` is paid at once, and one whose flow leads to
 * the `gateway` of the data is paid there. Orders go on by the clock of the environment.
 *
 * Throws `TransportError` when the data cannot be reached, `ShopDataError` when it cannot be used.
 */
export class EmbeddedShop implements CommerceAdapter {
  readonly name: string = 'embedded';
  #known: Catalogue | undefined;
  readonly #gateway = once(async () => {
    const { GatewayPayments } = await import('./gateway-payments.js');
    return new GatewayPayments((mode, context, run) => this.#call(mode, context, run), this.#options.environment.fetch);
  });
  readonly #gatewayRefunds = once(async () => {
    const { GatewayRefunds } = await import('./gateway-refunds.js');
    return new GatewayRefunds((mode, context, run) => this.#call(mode, context, run), this.#options.environment.fetch);
  });
  readonly #capabilities: Capabilities = {
    promise: 'keyed',
    checkout: 'embedded',
    search: true,
    productSorts: ['price_asc', 'price_desc', 'newest', 'popular'],
    productFilters: ['price', 'stock', 'trade', 'store'],
    selection: true,
    discountCodes: true,
    orders: true,
    orderFilters,
    cancelOrder: true,
    confirmReceipt: true,
    refunds: true,
    returnShipments: true,
    coupons: true,
    wishlist: true,
    wishlistGroups: true,
    addresses: true,
  };
  readonly #options: EmbeddedShopOptions;
  readonly #database: Database;
  readonly #catalogues = new Map<string, Promise<Catalogue>>();

  constructor(options: EmbeddedShopOptions) {
    this.#options = options;
    this.#database = openDatabase(options.environment.indexedDB, `xhs-embedded-${options.name}`);
  }

  /** Where payments may lead is known once the data are there: no payment is asked for before. */
  get capabilities(): Capabilities {
    const { paymentHosts = [] } = this.#known ?? {};
    return paymentHosts.length > 0 ? { ...this.#capabilities, paymentHosts } : this.#capabilities;
  }

  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]> {
    return this.#call('readonly', context, async (call) =>
      refs.map((ref) => {
        const product = call.catalogue.findProduct(ref);
        return product ? viewProduct(call, product) : null;
      }),
    );
  }

  async searchProducts(query: ProductQuery, context: CommerceContext): Promise<ProductPage> {
    // Before the transaction begins: it would end while this is on its way.
    const { searchProducts } = await import('./search-products.js');
    return this.#call('readonly', context, async (call) =>
      searchProducts(call.catalogue, query, (product) => viewProduct(call, product)),
    );
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

  beginBalance(orderId: string, _operation: Operation, context: CommerceContext): Promise<CheckoutResult> {
    return this.#call('readwrite', context, (call) => beginBalance(call, orderId));
  }

  updateCheckout(
    id: string,
    input: CheckoutInput,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return this.#call('readwrite', context, (call) => updateCheckout(call, id, input, operation));
  }

  async completeCheckout(
    id: string,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const placed = await this.#call('readwrite', context, (call) =>
      completeCheckout(call, id, expectedTotal, operation),
    );
    return isPaidElsewhere(placed) ? (await this.#gateway()).settle(id, context) : placed;
  }

  async confirmPayment(
    id: string,
    confirmed: boolean,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    const answered = await this.#call('readwrite', context, (call) => confirmPayment(call, id, confirmed, operation));
    if (!isPaidElsewhere(answered)) return answered;
    const gateway = await this.#gateway();
    return confirmed ? gateway.settle(id, context) : gateway.giveUp(id, context);
  }

  async getCheckout(id: string, context: CommerceContext): Promise<CheckoutResult> {
    const found = await this.#call('readonly', context, async (call) => answer(call, await readCheckout(call, id), []));
    return isPaidElsewhere(found) ? (await this.#gateway()).settle(id, context) : found;
  }

  async cancelCheckout(id: string, _operation: Operation, context: CommerceContext): Promise<void> {
    // First nobody can pay it any more.
    if (await this.#hasGateway(context)) await (await this.#gateway()).giveUp(id, context);
    return this.#call('readwrite', context, (call) => cancelCheckout(call, id));
  }

  async getOrder(id: string, context: CommerceContext): Promise<Order | null> {
    const order = await this.#call('readonly', context, (call) => getOrder(call, id));
    if (!hasPending(order)) return order;
    // How the order stands is told all the same, while the gateway cannot be reached.
    await (await this.#gatewayRefunds()).settle(id, context).catch(() => undefined);
    return this.#call('readonly', context, (call) => getOrder(call, id));
  }

  async listOrders(cursor: string | null, context: CommerceContext, filter?: OrderFilter): Promise<Page<Order>> {
    const list = (call: Call): Promise<Page<Order>> => listOrders(call, cursor, filter);
    const page = await this.#call('readonly', context, async (call) =>
      (await lacksSamples(call)) ? null : list(call),
    );
    if (page) return page;
    const { makeSampleOrders } = await import('./sample-orders.js');
    return this.#call('readwrite', context, async (call) => {
      await makeSampleOrders(call);
      return list(call);
    });
  }

  listAddresses(context: CommerceContext): Promise<readonly Address[]> {
    return this.#call('readonly', context, listAddresses);
  }

  async cancelOrder(id: string, operation: Operation, context: CommerceContext): Promise<OrderResult> {
    if (await this.#hasGateway(context)) await (await this.#gateway()).giveUpOrder(id, context);
    return this.#settled(await this.#call('readwrite', context, (call) => cancelOrder(call, id, operation)), context);
  }

  confirmReceipt(id: string, operation: Operation, context: CommerceContext): Promise<OrderResult> {
    return this.#call('readwrite', context, (call) => confirmReceipt(call, id, operation));
  }

  quoteRefund(id: string, request: RefundRequest, context: CommerceContext): Promise<RefundQuoteResult> {
    return this.#call('readonly', context, (call) => quoteRefund(call, id, request));
  }

  async requestRefund(
    id: string,
    request: RefundRequest,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<OrderResult> {
    return this.#settled(
      await this.#call('readwrite', context, (call) => requestRefund(call, id, request, expectedTotal, operation)),
      context,
    );
  }

  updateReturnShipment(
    orderId: string,
    refundId: string,
    shipment: ReturnShipment,
    operation: Operation,
    context: CommerceContext,
  ): Promise<OrderResult> {
    return this.#call('readwrite', context, (call) =>
      updateReturnShipment(call, orderId, refundId, shipment, operation),
    );
  }

  listCoupons(query: CouponQuery, context: CommerceContext): Promise<CouponList> {
    return this.#call('readonly', context, (call) => listCoupons(call, query));
  }

  claimCoupon(id: string, _operation: Operation, context: CommerceContext): Promise<CouponResult> {
    return this.#call('readwrite', context, (call) => claimCoupon(call, id));
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

  getWishlistGroups(context: CommerceContext): Promise<readonly WishlistGroup[]> {
    return this.#call('readonly', context, getWishlistGroups);
  }

  updateWishlistGroups(
    change: WishlistGroupChange,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<readonly WishlistGroup[]> {
    return this.#call('readwrite', context, (call) => updateWishlistGroups(call, change));
  }

  dispose(): void {
    this.#database.close();
  }

  async #call<T>(mode: TransactionMode, context: CommerceContext, run: (call: Call) => Promise<T>): Promise<T> {
    context.signal?.throwIfAborted();
    const loading = this.#catalogue(context);
    const catalogue = await (context.signal ? untilAborted(loading, context.signal) : loading);
    const now = this.#options.environment.now();
    // Whoever comes with an id may be new here, which is written down.
    return this.#database.transact(context.customerId ? 'readwrite' : mode, async (transaction) =>
      run(await openCall({ transaction, catalogue, now, context, owner: await customerKey(transaction, context) })),
    );
  }

  /** After the gateway was asked for what it has to give back. Where it refuses, nothing has come of it. */
  async #settled(result: OrderResult, context: CommerceContext): Promise<OrderResult> {
    if (!('order' in result) || !hasPending(result.order)) return result;
    const { id } = result.order;
    await (await this.#gatewayRefunds()).settle(id, context);
    const order = await this.#call('readonly', context, (call) => getOrder(call, id));
    if (!order) return result;
    const refused = order.refunds?.at(-1)?.status === 'refused';
    return { order, messages: refused ? [...result.messages, errorMessage('refund_refused')] : result.messages };
  }

  async #hasGateway(context: CommerceContext): Promise<boolean> {
    return (await this.#catalogue(context)).gateway !== undefined;
  }

  /** Loaded once for each locale; a failed load is tried again by the next call. */
  #catalogue({ locale, onProblem }: CommerceContext): Promise<Catalogue> {
    const { src, data, base, environment } = this.#options;
    const key = data === undefined ? locale : '';
    let loading = this.#catalogues.get(key);
    if (!loading) {
      loading = loadShopData({ src, data, base, fetch: environment.fetch, onProblem }, locale).then(
        (loaded) => (this.#known = new Catalogue(loaded)),
      );
      this.#catalogues.set(key, loading);
      loading.catch((error: Error) => {
        this.#catalogues.delete(key);
        // It may be the line: whoever builds the page may have mistyped the address all the same.
        onProblem?.(error);
      });
    }
    return loading;
  }
}

function hasPending(order: Order | null): boolean {
  return order?.refunds?.some(({ status }) => status === 'pending') ?? false;
}

/** Whether what a checkout waits for is known at the gateway alone. */
function isPaidElsewhere(result: CheckoutResult): boolean {
  if (!('checkout' in result)) return false;
  const { status, action } = result.checkout;
  return status === 'complete_in_progress' && action?.kind !== 'confirm';
}

function viewProduct(call: Call, product: ProductData): Product {
  const shelf = shelfOf(call);
  const { catalogue, stock, context } = call;
  return catalogue.toProduct(product, stock.taken, context.country, (variant) => {
    const offered = offerNow(variant, shelf);
    const offer = offered && viewOffer(offered, variant, shelf);
    return { offered, offer, next: offerNext(variant, shelf), presale: presaleNow(variant, call.now) };
  });
}
