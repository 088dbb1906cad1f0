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
  /** How orders stand after what was done to them, each with how often something had been done by then. */
  readonly #changed = new Map<string, { readonly order: Order; readonly at: number }>();
  #changes = 0;

  constructor(options: OrderListsOptions) {
    this.#options = options;
  }

  /** The list of one kind: the first look asks for it. */
  list(filter: OrderFilter | undefined): PagedList<Order, Place> {
    let list = this.#lists.get(filter);
    if (!list) {
      list = new PagedList<Order, Place>(
        (place, signal) => this.#pageNow(place, filter, AbortSignal.any([signal, AbortSignal.timeout(patience)])),
        ({ id }) => id,
      );
      this.#lists.set(filter, list);
    }
    return list;
  }

  /** Everything is another's now. */
  reset(): void {
    this.#listed.clear();
    this.#changed.clear();
    for (const list of this.#lists.values()) list.reset();
  }

  /** Another tab has done something to an order. A list that somebody has gone on in is not taken back to its first page. */
  hear(): void {
    for (const list of this.#lists.values()) {
      if (list.first && list.isShown && list.items.length <= list.first.items.length) void list.refresh();
    }
  }

  /** An order as it was listed last. */
  find(id: string): Order | undefined {
    return [...this.#lists.values()].flatMap(({ items }) => items).find((order) => order.id === id);
  }

  /**
   * Takes over how an order stands now; it leaves the lists that it is no more of.
   * @param isChanged something was done to it: a page that is on its way may have been answered before.
   */
  put(order: Order, isChanged: boolean): void {
    if (isChanged) this.#changed.set(order.id, { order, at: (this.#changes += 1) });
    for (const [filter, list] of this.#lists) {
      list.change((each) => (each.id === order.id ? inPlaceOf(each, order, filter) : each));
    }
  }

  async #pageNow(place: Place | undefined, filter: OrderFilter | undefined, signal: AbortSignal): Promise<OrderPage> {
    const before = this.#changes;
    const page = await this.#page(place, filter, signal);
    const items = page.items.flatMap((each) => {
      const changed = this.#changed.get(each.id);
      return changed && changed.at > before ? (inPlaceOf(each, changed.order, filter) ?? []) : each;
    });
    return { ...page, items };
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

/** An order as it stands now, in the place of how it stood; undefined where it is not of the kind any more. */
function inPlaceOf(before: Order, now: Order, filter: OrderFilter | undefined): Order | undefined {
  return isOfKind(before, filter) && !isOfKind(now, filter) ? undefined : now;
}
