import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { retryTransport, type RetryOptions } from '../../lib/retry.js';
import type { Order, OrderFilter } from '../../model/index.js';
import { isOfKind } from '../../rules/order/order-standing.js';
import { type PagedAnswer, PagedList } from '../paged-list.js';
import type { KeptOrder } from './kept-orders.js';

export interface OrderListsOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  /** The orders that are kept on this device. */
  readonly kept: () => Promise<readonly KeptOrder[]>;
  /** Told of kept orders that the back end does not have. */
  readonly onMissing: (orders: readonly KeptOrder[]) => void;
  readonly retry?: Pick<RetryOptions, 'first' | 'longest'> | undefined;
}

/** Where a list goes on: with a page of the back end, or with orders of this device that it did not list. */
type Place = { readonly cursor: string } | { readonly kept: readonly KeptOrder[] };

type OrderPage = PagedAnswer<Order, Place>;

/** How long a page may take, in milliseconds. */
const patience = 30_000;
/** So many orders of this device are asked for at a time. */
const keptPage = 10;

/**
 * The orders of a shopper, page by page: one list of each kind that is looked at. Those that a guest has placed on this
 * device, and that the back end lists for nobody, come after the others.
 */
export class OrderLists {
  readonly #options: OrderListsOptions;
  readonly #lists = new Map<OrderFilter | undefined, PagedList<Order, Place>>();
  /** What the back end has listed itself, in whichever list. */
  readonly #listed = new Set<string>();

  constructor(options: OrderListsOptions) {
    this.#options = options;
  }

  /** The list of one kind: the first look asks for it. */
  list(filter: OrderFilter | undefined): PagedList<Order, Place> {
    let list = this.#lists.get(filter);
    if (!list) {
      list = new PagedList<Order, Place>(
        (place, signal) => this.#page(place, filter, AbortSignal.any([signal, AbortSignal.timeout(patience)])),
        ({ id }) => id,
      );
      this.#lists.set(filter, list);
    }
    return list;
  }

  /** Everything is another's now. */
  reset(): void {
    this.#listed.clear();
    for (const list of this.#lists.values()) list.reset();
  }

  /** An order as it was listed last. */
  find(id: string): Order | undefined {
    return [...this.#lists.values()].flatMap(({ items }) => items).find((order) => order.id === id);
  }

  /** Takes over how an order stands now; it leaves the lists that it is no more of. */
  put(order: Order): void {
    for (const [filter, list] of this.#lists) {
      list.change((each) => {
        if (each.id !== order.id) return each;
        return isOfKind(each, filter) && !isOfKind(order, filter) ? undefined : order;
      });
    }
  }

  async #page(place: Place | undefined, filter: OrderFilter | undefined, signal: AbortSignal): Promise<OrderPage> {
    if (place && 'kept' in place) return this.#keptPage(place.kept, filter, signal);
    const { context } = this.#options;
    const page = await this.#ask(
      async (adapter) =>
        (await adapter.listOrders?.(place?.cursor ?? null, { ...context(), signal }, filter)) ?? { items: [] },
      signal,
    );
    for (const { id } of page.items) this.#listed.add(id);
    // A cursor that leads to its own page would be followed for ever.
    if (page.cursor !== undefined && page.cursor !== place?.cursor) {
      return { items: page.items, cursor: { cursor: page.cursor } };
    }
    const kept = (await this.#options.kept()).filter(({ id }) => !this.#listed.has(id));
    // What the back end has listed does not wait for the others, nor go with one that cannot be had.
    if (page.items.length > 0) return { items: page.items, cursor: kept.length > 0 ? { kept } : undefined };
    return this.#keptPage(kept, filter, signal);
  }

  /** Orders of this device, by asking for each of them. There is at least one, unless there is none any more. */
  async #keptPage(
    kept: readonly KeptOrder[],
    filter: OrderFilter | undefined,
    signal: AbortSignal,
  ): Promise<OrderPage> {
    const { context, onMissing } = this.#options;
    let rest = kept;
    let items: readonly Order[] = [];
    while (rest.length > 0 && items.length === 0) {
      const some = rest.slice(0, keptPage);
      rest = rest.slice(keptPage);
      const found = await Promise.all(
        some.map(({ id }) =>
          this.#ask(async (adapter) => (await adapter.getOrder?.(id, { ...context(), signal })) ?? null, signal),
        ),
      );
      onMissing(some.filter((_, index) => found[index] === null));
      items = found.filter((order) => order !== null && isOfKind(order, filter)) as Order[];
    }
    return { items, cursor: rest.length > 0 ? { kept: rest } : undefined };
  }

  #ask<T>(call: (adapter: CommerceAdapter) => Promise<T>, signal: AbortSignal): Promise<T> {
    const { adapter, retry } = this.#options;
    return retryTransport(async () => call(await adapter()), { signal, attempts: 3, ...retry });
  }
}
