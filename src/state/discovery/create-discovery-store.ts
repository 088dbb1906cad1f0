import { atom } from 'nanostores';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { createLatestWins } from '../../lib/latest-wins.js';
import type { FeedChannel } from '../../model/index.js';
import { KeyedLoads } from '../keyed-loads.js';
import { createFeed, type FeedsOptions } from './feeds.js';
import type { DiscoveryStore, FeedQuery, MarketPageState } from './discovery-store.js';

const historyKey = 'search-history';
const longestHistory = 20;

export interface DiscoveryStoreOptions extends FeedsOptions {
  readonly storage: KeyValueStore;
}

/** Makes what {@link DiscoveryStore} tells of. */
export function createDiscoveryStore(options: DiscoveryStoreOptions): DiscoveryStore {
  const { source, context, storage } = options;
  const feeds = new Map<string, ReturnType<typeof createFeed>>();
  const $channels = atom<readonly FeedChannel[] | null>(null);
  const $history = atom<readonly string[]>([]);
  const suggestions = createLatestWins();
  let { customer } = context();

  const pages = new KeyedLoads<MarketPageState>({
    loading: { status: 'loading' },
    async load(id, signal) {
      const page = await (await source()).getMarketPage?.(id, { ...context(), signal });
      return page ? { status: 'ready', page } : { status: 'missing' };
    },
    failed: () => ({ status: 'error' }),
  });

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

  const changeHistory = (change: (before: readonly string[]) => readonly string[]): Promise<unknown> => {
    $history.set(change($history.get()));
    return storage.change(historyKey, (stored) => {
      const after = change(readHistory(stored));
      return after.length > 0 ? after : undefined;
    });
  };
  void storage.get(historyKey).then((stored) => {
    // What was searched for meanwhile comes first.
    $history.set([...new Set([...$history.get(), ...readHistory(stored)])].slice(0, longestHistory));
  });

  return {
    feed(query) {
      const key = keyOf(query);
      let feed = feeds.get(key);
      if (!feed) feeds.set(key, (feed = createFeed(query, options)));
      return feed;
    },
    $channels,
    page: (id) => pages.get(id),
    retryPage: (id) => pages.retry(id),
    suggest: (text) =>
      suggestions.run(async (signal) => {
        try {
          return (await (await source()).suggest?.(text, { ...context(), signal })) ?? [];
        } catch {
          return [];
        }
      }),
    $history,
    async remember(query) {
      const text = query.trim().slice(0, 60);
      if (text === '') return;
      await changeHistory((before) => [text, ...before.filter((each) => each !== text)].slice(0, longestHistory));
    },
    async forget(query) {
      await changeHistory((before) => (query === undefined ? [] : before.filter((each) => each !== query)));
    },
    reset() {
      const earlier = customer;
      ({ customer } = context());
      // After a customer nothing of theirs stays on this device.
      if (earlier !== null && earlier !== customer) {
        void changeHistory(() => []);
      }
      for (const feed of feeds.values()) feed.reset();
      pages.reset();
      void askChannels();
    },
    dispose() {
      for (const feed of feeds.values()) feed.dispose();
      pages.dispose();
      suggestions.cancel();
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

function readHistory(stored: unknown): string[] {
  return Array.isArray(stored) ? stored.filter((each): each is string => typeof each === 'string').slice(0, 20) : [];
}
