import type { ReadableAtom } from 'nanostores';
import type { Capabilities, CommerceAdapter } from '../commerce/adapter.js';
import type { ContentSource } from '../content/source.js';
import type { Environment } from '../lib/environment.js';
import type { LiveSource } from '../live/source.js';
import type { RegionSource, ShopSettings } from '../model/index.js';
import type { CartStore } from '../state/cart/cart-store.js';
import type { CatalogStore } from '../state/catalog/catalog-store.js';
import type { CheckoutStore } from '../state/checkout/checkout-store.js';
import type { ClockStore } from '../state/clock/clock-store.js';
import type { CommunityStore } from '../state/community/community-store.js';
import type { ContentStore } from '../state/content/content-store.js';
import type { CouponsStore } from '../state/coupons/coupons-store.js';
import type { LiveStore } from '../state/live/live-store.js';
import type { DiscoveryStore } from '../state/discovery/discovery-store.js';
import type { OrdersStore } from '../state/orders/orders-store.js';
import type { OverlayStore } from '../state/overlay/overlay-store.js';
import type { SavedStore } from '../state/wishlist/saved-store.js';
import type { WishlistStore } from '../state/wishlist/wishlist-store.js';

/** A thing, or a way to load it on first use. */
export type Lazy<T> = T | (() => Promise<T>);

export interface ShopOptions extends Partial<ShopSettings> {
  /** The back end, or a function that loads it on first use. */
  readonly commerce: Lazy<CommerceAdapter>;
  /** Where notes come from, or a function that loads it on first use. */
  readonly content: Lazy<ContentSource>;
  /**
   * Where live rooms come from: a source, a function that loads it on first use, or the name that it is registered under.
   * Without one there are no rooms: whoever shows one gets the `xhs-error` `live-unavailable`.
   */
  readonly live?: Lazy<LiveSource> | string | undefined;
  /** Names of places that addresses are chosen from; those of the page by default, see `useRegions()`. */
  readonly regions?: RegionSource;
  /**
   * Where customer service (客服) is reached, for stores that name no address of their own. `{order}` and `{product}` in it
   * stand for the number of the order and the id of the product that it is about; without them nothing is handed over.
   */
  readonly serviceUrl?: string | undefined;
  /** Keeps the stored data of two shops on one origin apart. `default` by default. */
  readonly name?: string;
  /** What the browser offers; the page's own by default, nothing in Node. */
  readonly environment?: Environment;
}

/** Everything that the elements of one shop share. */
export interface Shop {
  /** Which release made it; two copies of the bundle on a page compare it. */
  readonly version: string;
  readonly name: string;
  readonly $settings: ReadableAtom<ShopSettings>;
  /** What the back end can do; null until it is loaded. */
  readonly $capabilities: ReadableAtom<Capabilities | null>;
  readonly cart: CartStore;
  readonly catalog: CatalogStore;
  readonly content: ContentStore;
  /** Live rooms; their code is loaded when somebody asks for them. */
  readonly live: () => Promise<LiveStore>;
  /** Feeds, pages of the market, search: loaded on first use. */
  readonly discovery: () => Promise<DiscoveryStore>;
  readonly checkout: CheckoutStore;
  readonly orders: OrdersStore;
  readonly coupons: CouponsStore;
  readonly wishlist: WishlistStore;
  /** Notes that were saved, and what products cost when they were: loaded on first use. */
  readonly saved: () => Promise<SavedStore>;
  /** What people say: reviews, questions, comments. Loaded on first use. */
  readonly community: () => Promise<CommunityStore>;
  readonly overlay: OverlayStore;
  /** What time it is for the shop; loaded when somebody counts. */
  readonly clock: () => Promise<ClockStore>;
  /** Where customer service is reached; stores may have their own. */
  readonly serviceUrl: string | undefined;
  /** Names of places of its own; undefined where those of the page do. */
  readonly regions: RegionSource | undefined;
  /** Changes language, country or currency. A change of market opens another cart. */
  configure(settings: Partial<ShopSettings>): void;
  /**
   * Tells who is signed in: an opaque token that the adapter understands, or null for a guest. Kept in memory only. Another token is
   * another customer: what the one before has typed, searched for and saved on this device is forgotten, and with sign-out, or where
   * ids tell that it is somebody else, the carts of all markets. What a guest has stays.
   *
   * @param who `id` is what stays the same for one customer however often her token is renewed, such as her number at the shop.
   * A token that comes with the id of whoever is signed in is her new one: what is sent from then on carries it, nothing
   * is forgotten and nothing asked for anew. Another id is another customer; an empty one says nothing. Adapters are told it.
   */
  identify(customer: string | null, who?: { readonly id?: string | undefined }): void;
  /**
   * Answers the requests that bubble up to a target and dispatches facts there; once, however often it is asked.
   * @returns what undoes it.
   */
  connect(target: EventTarget): () => void;
  /** Leaves no listener, timer, channel or lock. */
  dispose(): void;
}
