import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import {
  createCheckoutStore,
  type CheckoutStoreOptions,
  type RunningCheckout,
} from '../../../src/state/checkout/create-checkout-store.js';
import type { CheckoutView } from '../../../src/state/checkout/checkout-store.js';
import type { CartView } from '../../../src/state/cart/cart-store.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';

export interface Tab {
  readonly checkout: RunningCheckout;
  /** Facts that this tab told its page. */
  readonly events: Event[];
  /** What it was asked to show. */
  readonly shown: object[];
  /** How often the cart was fetched again. */
  refreshed: number;
  /** What the shopper sees of the cart. */
  cart: Pick<CartView, 'totals' | 'estimating'> & Partial<Pick<CartView, 'lines'>>;
}

export interface World {
  readonly adapter: CheckoutAdapter;
  readonly database: IDBFactory;
  /** Who shops. */
  customer: string | null;
  /** What stays the same for them. */
  customerId?: string;
  /** Opens a tab: a store of its own over the same back end and the same database. */
  open(environment?: CheckoutStoreOptions['environment']): Tab;
  /** Everything that stands in the database. */
  stored(): Promise<Record<string, unknown>>;
}

export function world(adapter = new CheckoutAdapter()): World {
  const database = new IDBFactory();
  const storage = () => openKeyValueStore({ indexedDB: database, name: 'shop' });
  const shop: World = {
    adapter,
    database,
    customer: null,
    open(environment) {
      const tab = {
        events: [] as Event[],
        shown: [] as Tab['shown'],
        refreshed: 0,
        cart: { totals: [] as Tab['cart']['totals'], estimating: false },
      } as {
        -readonly [Key in keyof Tab]: Tab[Key];
      };
      tab.checkout = createCheckoutStore({
        adapter: () => Promise.resolve(adapter),
        context: () => ({
          locale: 'en',
          country: 'CN',
          currency: 'CNY',
          customer: shop.customer,
          customerId: shop.customerId,
        }),
        cart: {
          $view: { get: () => tab.cart },
          ref: () => Promise.resolve('cart-1'),
          settled: () => Promise.resolve(),
          refresh: () => {
            tab.refreshed += 1;
            return Promise.resolve();
          },
        },
        storage: storage(),
        now: () => 1_000,
        emit: (event) => tab.events.push(event),
        show: (content) => tab.shown.push(content),
        ...(environment && { environment }),
        retry: { first: 1, longest: 2 },
      });
      return tab;
    },
    async stored() {
      const store = storage();
      const keys = await store.keys('');
      return Object.fromEntries(await Promise.all(keys.map(async (key) => [key, await store.get(key)] as const)));
    },
  };
  return shop;
}

/** Resolves with the first view that a test waits for. */
export function viewWhere(
  { checkout }: Pick<Tab, 'checkout'>,
  matches: (view: CheckoutView) => boolean,
): Promise<CheckoutView> {
  return new Promise((resolve) => {
    const stop = checkout.$view.subscribe((view) => {
      if (!matches(view)) return;
      queueMicrotask(() => stop());
      resolve(view);
    });
  });
}

/** Something a test opens when it is ready. */
export function gate(): { readonly opened: Promise<void>; open(): void } {
  let open = (): void => undefined;
  const opened = new Promise<void>((resolve) => (open = resolve));
  return { opened, open: () => open() };
}
