import type { CommerceAdapter, CommerceContext } from '../commerce/adapter.js';
import type { ContentSource } from '../content/source.js';
import type { Environment } from '../lib/environment.js';
import type { KeyValueStore } from '../lib/key-value-store.js';
import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { once } from '../lib/once.js';
import type { CatalogStore } from '../state/catalog/catalog-store.js';
import type { ClockStore } from '../state/clock/clock-store.js';
import type { CommunityStore } from '../state/community/community-store.js';
import { ReviewDrafts } from '../state/community/review-drafts.js';
import type { ContentStore } from '../state/content/content-store.js';
import type { DiscoveryStore } from '../state/discovery/discovery-store.js';
import type { RunningLive } from '../state/live/create-live-store.js';
import type { Resettable } from '../state/resettable.js';
import type { SavedStore } from '../state/wishlist/saved-store.js';
import type { ShopOptions } from './shop.js';

/** What of a shop the further stores stand on. */
export interface ShopParts {
  readonly name: string;
  readonly environment: Environment;
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly source: () => Promise<ContentSource>;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  readonly catalog: CatalogStore;
  readonly content: ContentStore;
  readonly emit: (event: Event) => void;
}

interface Running extends Resettable {
  dispose(): void;
}

/**
 * What a shop has beside notes, products, cart and checkout. Loaded when somebody asks for some of it, and each store
 * then by itself: a page with a note and a cart pays for none.
 */
export class FurtherStores {
  readonly #parts: ShopParts;
  readonly #live: ShopOptions['live'];
  readonly #running: Running[] = [];
  readonly #drafts: ReviewDrafts;
  /** Somebody waits for what people say, and may have typed something already. */
  #communityAsked = false;
  /** More than 0 once a customer has left meanwhile. */
  #leftMeanwhile = 0;
  #disposed = false;

  constructor(parts: ShopParts, live: ShopOptions['live']) {
    this.#parts = parts;
    this.#live = live;
    const { environment, name, storage } = parts;
    this.#drafts = new ReviewDrafts(storage, (onWarning) =>
      lazyKeyValueStore({ indexedDB: environment.indexedDB, name: `xhs-pictures-${name}`, onWarning }),
    );
  }

  readonly clock = once(async (): Promise<ClockStore> => {
    const { createClockStore } = await import('../state/clock/create-clock-store.js');
    return createClockStore(this.#parts);
  });

  readonly #offers = once(async () => {
    const { OfferTimes } = await import('../state/catalog/offer-times.js');
    return this.#run(new OfferTimes({ ...this.#parts, clock: this.clock }));
  });

  /** Has products asked for anew when a price for a time of theirs begins or ends, by these names. */
  async followOffers(refs: readonly string[]): Promise<void> {
    (await this.#offers()).follow(refs);
  }

  readonly community = once(async (): Promise<CommunityStore> => {
    this.#communityAsked = true;
    const { createCommunityStore } = await import('../state/community/create-community-store.js');
    const { environment } = this.#parts;
    const visit = this.#leftMeanwhile;
    return this.#run(createCommunityStore({ ...environment, ...this.#parts, drafts: this.#drafts, visit }));
  });

  readonly discovery = once(async (): Promise<DiscoveryStore> => {
    const { createDiscoveryStore } = await import('../state/discovery/create-discovery-store.js');
    const { catalog, content } = this.#parts;
    return this.#run(
      createDiscoveryStore({
        ...this.#parts,
        know({ notes = [], products = [], wanted = [] }) {
          content.know(notes);
          for (const product of products) catalog.put(product.id, product);
          for (const ref of wanted) catalog.load(ref).catch(() => undefined);
        },
      }),
    );
  });

  readonly live = once(async (): Promise<RunningLive> => {
    const { openLive } = await import('./open-live.js');
    return this.#run(openLive(this.#live, this.#parts));
  });

  readonly saved = once(async (): Promise<SavedStore> => {
    const { createSavedStore } = await import('../state/wishlist/create-saved-store.js');
    return this.#run(createSavedStore({ ...this.#parts.environment, ...this.#parts }));
  });

  reset(customerLeft?: boolean): void {
    if (customerLeft) this.#countLeft();
    for (const store of this.#running) store.reset(customerLeft);
  }

  /**
   * What a customer has ordered, said, searched for and saved does not outlast them on this device, whether or not what keeps it was loaded
   * while they were there. Done before any of it can be read for whoever comes next.
   */
  async forget(): Promise<void> {
    // Nothing was there to be reset where a customer has left before this was loaded.
    this.#countLeft();
    const prefixes = ['order:', 'search-history', 'saved-note:', 'saved-price:', 'wish-groups', 'unsent-post:'];
    const all = (entries: ReadonlyMap<string, unknown>) => [...entries.keys()].map((key) => [key, undefined] as const);
    await Promise.all([...prefixes.map((prefix) => this.#parts.storage.update(prefix, all)), this.#drafts.forget()]);
  }

  /** Ends what runs, and whatever is on its way as soon as it is there. */
  dispose(): void {
    this.#disposed = true;
    for (const store of this.#running) store.dispose();
    this.#drafts.close();
  }

  #countLeft(): void {
    if (this.#communityAsked) this.#leftMeanwhile += 1;
  }

  #run<T extends Running>(store: T): T {
    if (this.#disposed) store.dispose();
    this.#running.push(store);
    return store;
  }
}
