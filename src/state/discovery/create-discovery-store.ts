import { atom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { FeedChannel } from '../../model/index.js';
import { createFeed, type FeedsOptions } from './feeds.js';
import type { DiscoveryStore, FeedQuery } from './discovery-store.js';
import type { RunningMarket } from './market.js';

/** Makes what {@link DiscoveryStore} tells of. */
export function createDiscoveryStore(options: FeedsOptions): DiscoveryStore {
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

  return {
    feed(query) {
      const key = keyOf(query);
      let feed = feeds.get(key);
      if (!feed) feeds.set(key, (feed = createFeed(query, options)));
      return feed;
    },
    $channels,
    market: once(async () => {
      const { createMarketStore } = await import('./market.js');
      market = createMarketStore(options);
      if (disposed) market.dispose();
      return market;
    }),
    reset() {
      for (const feed of feeds.values()) feed.reset();
      market?.reset();
      void askChannels();
    },
    dispose() {
      disposed = true;
      market?.dispose();
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
