import * as v from 'valibot';
import type { Environment } from '../../lib/environment.js';
import type { CartChange, CartRef, CheckoutInput, Message, Order, Page, Product } from '../../model/index.js';
import type {
  Capabilities,
  CartGoneReason,
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  Operation,
  ProductQuery,
} from '../adapter.js';
import { changeOrder, refreshLines } from './change-order.js';
import { completeCheckout, showCheckout, updateCheckout, type CheckoutCall, type Kept } from './checkout.js';
import { customerOrders, placedOrder, products } from './documents.js';
import { readOrder } from './read-order.js';
import { readPlacedOrder } from './read-placed-order.js';
import { readProduct, type ShopDetails } from './read-product.js';
import { Session } from './session.js';
import { ShopApi } from './shop-api.js';

const settings = v.object({
  storeId: v.optional(v.string(), 'store'),
  storeName: v.optional(v.string(), ''),
  currencies: v.optional(v.array(v.string()), []),
});

export interface VendureOptions {
  /** Address of the Shop API, such as `https://shop.example/shop-api`. */
  readonly src?: string | undefined;
  /** Address against which `src` is read. */
  readonly base?: string | undefined;
  /** Token of the channel to sell from; the default channel without it. It is public. */
  readonly key?: string | undefined;
  /**
   * `storeId` and `storeName` of products that no facet `store` puts into another one (`store` by default), and
   * `currencies` in which the channel sells besides its own.
   */
  readonly data?: unknown;
  readonly environment: Pick<Environment, 'fetch'>;
}

/** So many products at a time are what a shop answers unless it is set up otherwise. */
const page = 100;

/** Sells what a Vendure shop sells, over its Shop API. See the README of this folder. */
export class VendureAdapter implements CommerceAdapter {
  readonly name: string = 'vendure';
  readonly capabilities: Capabilities = {
    promise: 'absolute',
    checkout: 'embedded',
    search: true,
    discountCodes: true,
    orders: true,
  };
  readonly #api: ShopApi;
  readonly #details: ShopDetails;
  /** Lines that were brought to their price already, and did not take it. */
  readonly #tried = new Set<string>();
  readonly #kept = new Map<string, Kept>();

  /** @throws ValiError when the data is not as described. */
  constructor({ src, base, key, data, environment }: VendureOptions) {
    const { currencies, ...details } = v.parse(settings, data ?? {});
    this.#details = details;
    this.#api = new ShopApi({ src, base, channel: key, currencies, fetch: environment.fetch });
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
    const session = new Session(this.#api, context, ref ?? undefined);
    const gone = await session.read();
    if (gone) return goneFor(gone);
    return this.#cart(session, context, await refreshLines(session, this.#tried));
  }

  async updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    const session = new Session(this.#api, context, ref);
    const gone = await session.read();
    if (gone) return goneFor(gone);
    const messages = await changeOrder(session, changes);
    return session.lost ? goneFor('not_found') : this.#cart(session, context, messages);
  }

  async beginCheckout(
    source: CheckoutSource,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    if (source.kind === 'cart') return showCheckout(this.#call(source.ref, context));
    // Bought alone: an order of its own, in a session of its own.
    const call = this.#call('', context);
    const { variantId, productId, quantity } = source;
    const messages = await changeOrder(call.session, [{ type: 'add', productId, variantId, quantity }]);
    return showCheckout(call, messages);
  }

  updateCheckout(
    id: string,
    input: CheckoutInput,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return updateCheckout(this.#call(id, context), input);
  }

  completeCheckout(
    id: string,
    expectedTotal: number,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    return completeCheckout(this.#call(id, context), expectedTotal);
  }

  getCheckout(id: string, context: CommerceContext): Promise<CheckoutResult> {
    return showCheckout(this.#call(id, context));
  }

  /** Nothing is held before an order is placed; the cart can be changed again. */
  async cancelCheckout(id: string, _operation: Operation, context: CommerceContext): Promise<void> {
    const { session } = this.#call(id, context);
    if (!(await session.read())) await session.unlock();
  }

  async getOrder(id: string, context: CommerceContext): Promise<Order | null> {
    const { data } = await this.#api.send(placedOrder, { code: id }, context.customer ?? '', context);
    return data?.orderByCode ? readPlacedOrder(data.orderByCode, this.#details) : null;
  }

  /** Those of the customer who is signed in; none for a guest, whom Vendure does not know again. */
  async listOrders(cursor: string | null, context: CommerceContext): Promise<Page<Order>> {
    if (context.customer === null) return { items: [] };
    const skip = Number(cursor) || 0;
    const options = { skip, take: page, sort: { orderPlacedAt: 'DESC' }, filter: { active: { eq: false } } };
    const { data } = await this.#api.send(customerOrders, { options }, context.customer, context);
    const items = data?.activeCustomer?.orders.items ?? [];
    return {
      items: items.map((order) => readPlacedOrder(order, this.#details)),
      ...(items.length === page && { cursor: String(skip + page) }),
    };
  }

  async #products(filter: object, skip: number, context: CommerceContext): Promise<Page<Product>> {
    const { data } = await this.#api.send(products, { options: { filter, skip, take: page } }, '', context);
    const { items = [], totalItems = 0 } = data?.products ?? {};
    return {
      items: items.map((product) => readProduct(product, this.#details)),
      ...(skip + page < totalItems && { cursor: String(skip + page) }),
    };
  }

  #cart(session: Session, { currency }: CommerceContext, messages: readonly Message[]): CartResult {
    const contents = readOrder(session.order, this.#details, currency);
    // What was refused is shown where it was entered.
    const refused = messages.flatMap(({ type, target }) =>
      type === 'error' && target.kind === 'code' ? [{ code: target.code, status: 'rejected' as const }] : [],
    );
    return { ref: session.ref, cart: { ...contents, codes: [...contents.codes, ...refused] }, messages };
  }

  #call(ref: CartRef, context: CommerceContext): CheckoutCall {
    const session = new Session(this.#api, context, ref);
    return { session, details: this.#details, currency: context.currency, kept: this.#kept };
  }
}

function goneFor(gone: CartGoneReason): CartResult {
  return { gone, messages: [] };
}
