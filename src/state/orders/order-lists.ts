import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { retryTransport, type RetryOptions } from '../../lib/retry.js';
import type { Order, OrderFilter } from '../../model/index.js';
import { isOfKind } from '../../rules/order-standing.js';
import { emptyList, type OrderList } from './order-list.js';

export interface OrderListsOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly retry?: Pick<RetryOptions, 'first' | 'longest'> | undefined;
}

interface Held {
  readonly $list: WritableAtom<OrderList>;
  readonly filter: OrderFilter | undefined;
  cursor: string | null;
  /** Which question is the latest: an answer to an earlier one is dropped. */
  asked: number;
}

/** The orders of a shopper, page by page: one list of each kind that is looked at. */
export class OrderLists {
  readonly #options: OrderListsOptions;
  readonly #lists = new Map<OrderFilter | undefined, Held>();

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
    if (status === 'ready' && more && !loadingMore) await this.#load(held, held.cursor);
  }

  /** Asks for the first page again. What is known stays until it comes. */
  async refresh(filter: OrderFilter | undefined): Promise<void> {
    const held = this.#find(filter);
    if (held.$list.get().status === 'error') held.$list.set(emptyList);
    await this.#load(held, null);
  }

  /** Everything is another's now. */
  reset(): void {
    for (const held of this.#lists.values()) {
      held.$list.set(emptyList);
      void this.#load(held, null);
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
      this.#lists.set(filter, (held = { $list: atom(emptyList), filter, cursor: null, asked: 0 }));
      void this.#load(held, null);
    }
    return held;
  }

  async #load(held: Held, cursor: string | null): Promise<void> {
    const { $list, filter } = held;
    const asked = (held.asked += 1);
    const next = cursor !== null;
    $list.set({ ...$list.get(), loadingMore: next, moreFailed: false });
    try {
      const { adapter, context, retry } = this.#options;
      const page = await retryTransport(
        async () => (await (await adapter()).listOrders?.(cursor, context(), filter)) ?? { items: [] },
        { signal: AbortSignal.timeout(30_000), attempts: 3, ...retry },
      );
      if (held.asked !== asked) return;
      const known = next ? $list.get().orders : [];
      const added = page.items.filter(({ id }) => !known.some((order) => order.id === id));
      held.cursor = page.cursor ?? null;
      $list.set({ ...emptyList, status: 'ready', orders: [...known, ...added], more: page.cursor !== undefined });
    } catch {
      if (held.asked !== asked) return;
      const list = $list.get();
      // What is known is kept: orders do not go because the line does.
      $list.set(
        list.status === 'ready' ? { ...list, loadingMore: false, moreFailed: next } : { ...emptyList, status: 'error' },
      );
    }
  }
}
