import { atom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { FeedChannel } from '../../model/index.js';
import type { SearchStoreOptions } from './create-search-store.js';
import { createFeed, type FeedsOptions } from './feeds.js';
import type { DiscoveryStore, FeedQuery } from './discovery-store.js';
import type { RunningMarket } from './market.js';
import type { SearchStore } from './search-store.js';

/** How many searches are kept, so that whoever comes back finds them as they were left. */
const mostSearches = 20;

/** Makes what {@link DiscoveryStore} tells of. */
export function createDiscoveryStore(options: FeedsOptions & SearchStoreOptions): DiscoveryStore {
  const { source, context } = options;
  const feeds = new Map<string, ReturnType<typeof createFeed>>();
  const $channels = atom<readonly FeedChannel[] | null>(null);
  let asked = 0;
  const askChannels = async (): Promise<void> => {
    const mine = (asked += 1);
    const found = await source()
      .then((content) => content.listChannels?.(context()))
      // Without them there is one feed, which says itself when it does not come.
      .catch(() => undefined);
    if (mine === asked) $channels.set(found ?? []);
  };
  void askChannels();
  let market: RunningMarket | undefined;
  let disposed = false;

  /** Every word that is ever searched for would stay for good. */
  const dropSearches = (): void => {
    const left = [...feeds].filter(([, feed]) => feed.isSearch && !feed.isShown);
    for (const [key, feed] of left.slice(0, Math.max(0, left.length - mostSearches))) {
      feed.dispose();
      feeds.delete(key);
    }
  };

  let searches: SearchStore | undefined;
  const search = once(async () => {
    const { createSearchStore } = await import('./create-search-store.js');
    searches = createSearchStore(options);
    if (disposed) searches.dispose();
    return searches;
  });

  return {
    search,
    feed(query) {
      const key = keyOf(query);
      let feed = feeds.get(key);
      if (!feed) {
        if (query.query !== undefined) dropSearches();
        feeds.set(key, (feed = createFeed(query, options)));
      }
      return feed;
    },
    $channels,
    market: once(async () => {
      const { createMarketStore } = await import('./market.js');
      market = createMarketStore(options);
      if (disposed) market.dispose();
      return market;
    }),
    reset(customerLeft) {
      for (const feed of feeds.values()) feed.reset();
      market?.reset();
      searches?.reset(customerLeft);
      void askChannels();
    },
    dispose() {
      disposed = true;
      market?.dispose();
      searches?.dispose();
      for (const feed of feeds.values()) feed.dispose();
    },
  };
}

function keyOf(query: FeedQuery): string {
  return JSON.stringify(
    Object.entries(query)
      .filter(([, value]) => value !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}
