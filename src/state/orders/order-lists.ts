import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { retryTransport, type RetryOptions } from '../../lib/retry.js';
import type { Order, OrderFilter } from '../../model/index.js';
import { isOfKind } from '../../rules/order-standing.js';
import type { KeptOrder } from './kept-orders.js';
import { emptyList, type OrderList } from './order-list.js';

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
type Place = { readonly cursor: string | null } | { readonly kept: readonly KeptOrder[] };

interface Held {
  readonly $list: WritableAtom<OrderList>;
  readonly filter: OrderFilter | undefined;
  /** Null at the end. */
  next: Place | null;
  /** Which question is the latest: an answer to an earlier one is dropped. */
  asked: number;
}

const start: Place = { cursor: null };
/** So many orders of this device are asked for at a time. */
const keptPage = 10;

/**
 * The orders of a shopper, page by page: one list of each kind that is looked at. Those that a guest has placed on this
 * device, and that the back end lists for nobody, come after the others.
 */
export class OrderLists {
  readonly #options: OrderListsOptions;
  readonly #lists = new Map<OrderFilter | undefined, Held>();
  /** What the back end has listed itself, in whichever list. */
  readonly #listed = new Set<string>();

  constructor(options: OrderListsOptions) {
    this.#options = options;
  }

  list(filter: OrderFilter | undefined): Held['$list'] {
    return this.#find(filter).$list;
  }

  /** The next page. Orders that a page repeats, since others came before it, stand once. */
  async more(filter: OrderFilter | undefined): Promise<void> {
    const held = this.#find(filter);
    const { status, more, loadingMore } = held.$list.get();
    if (status === 'ready' && more && !loadingMore && held.next) await this.#load(held, held.next);
  }

  /** Asks for the first page again. What is known stays until it comes. */
  async refresh(filter: OrderFilter | undefined): Promise<void> {
    const held = this.#find(filter);
    if (held.$list.get().status === 'error') held.$list.set(emptyList);
    await this.#load(held, start);
  }

  /** Everything is another's now. */
  reset(): void {
    this.#listed.clear();
    for (const held of this.#lists.values()) {
      held.$list.set(emptyList);
      void this.#load(held, start);
    }
  }

  /** An order as it was listed last. */
  find(id: string): Order | undefined {
    return [...this.#lists.values()].flatMap(({ $list }) => $list.get().orders).find((order) => order.id === id);
  }

  /** Takes over how an order stands now; it leaves the lists that it is no more of. */
  put(order: Order): void {
    for (const { $list, filter } of this.#lists.values()) {
      const list = $list.get();
      const before = list.orders.find(({ id }) => id === order.id);
      if (!before || before === order) continue;
      const leaves = isOfKind(before, filter) && !isOfKind(order, filter);
      const orders = list.orders.flatMap((each) => (each.id !== order.id ? [each] : leaves ? [] : [order]));
      $list.set({ ...list, orders });
    }
  }

  #find(filter: OrderFilter | undefined): Held {
    let held = this.#lists.get(filter);
    if (!held) {
      this.#lists.set(filter, (held = { $list: atom(emptyList), filter, next: null, asked: 0 }));
      void this.#load(held, start);
    }
    return held;
  }

  async #load(held: Held, place: Place): Promise<void> {
    const { $list, filter } = held;
    const asked = (held.asked += 1);
    const further = place !== start;
    $list.set({ ...$list.get(), loadingMore: further, moreFailed: false });
    try {
      const page = await this.#page(place, filter);
      if (held.asked !== asked) return;
      const known = further ? $list.get().orders : [];
      const added = page.items.filter(({ id }) => !known.some((order) => order.id === id));
      held.next = page.next;
      $list.set({ ...emptyList, status: 'ready', orders: [...known, ...added], more: page.next !== null });
    } catch {
      if (held.asked !== asked) return;
      const list = $list.get();
      // What is known is kept: orders do not go because the line does.
      $list.set(
        list.status === 'ready'
          ? { ...list, loadingMore: false, moreFailed: further }
          : { ...emptyList, status: 'error' },
      );
    }
  }

  async #page(place: Place, filter: OrderFilter | undefined): Promise<OrderPage> {
    if ('kept' in place) return this.#keptPage(place.kept, filter);
    const { context } = this.#options;
    const page = await this.#ask(
      async (adapter) => (await adapter.listOrders?.(place.cursor, context(), filter)) ?? { items: [] },
    );
    for (const { id } of page.items) this.#listed.add(id);
    if (page.cursor !== undefined) return { items: page.items, next: { cursor: page.cursor } };
    const kept = (await this.#options.kept()).filter(({ id }) => !this.#listed.has(id));
    // What the back end has listed does not wait for the others, nor go with one that cannot be had.
    if (page.items.length > 0) return { items: page.items, next: kept.length > 0 ? { kept } : null };
    return this.#keptPage(kept, filter);
  }

  /** Orders of this device, by asking for each of them. There is at least one, unless there is none any more. */
  async #keptPage(kept: readonly KeptOrder[], filter: OrderFilter | undefined): Promise<OrderPage> {
    const { context, onMissing } = this.#options;
    let rest = kept;
    let items: readonly Order[] = [];
    while (rest.length > 0 && items.length === 0) {
      const some = rest.slice(0, keptPage);
      rest = rest.slice(keptPage);
      const found = await Promise.all(
        some.map(({ id }) => this.#ask(async (adapter) => (await adapter.getOrder?.(id, context())) ?? null)),
      );
      onMissing(some.filter((_, index) => found[index] === null));
      items = found.filter((order) => order !== null && isOfKind(order, filter)) as Order[];
    }
    return { items, next: rest.length > 0 ? { kept: rest } : null };
  }

  #ask<T>(call: (adapter: CommerceAdapter) => Promise<T>): Promise<T> {
    const { adapter, retry } = this.#options;
    return retryTransport(async () => call(await adapter()), {
      signal: AbortSignal.timeout(30_000),
      attempts: 3,
      ...retry,
    });
  }
}

interface OrderPage {
  readonly items: readonly Order[];
  readonly next: Place | null;
}
