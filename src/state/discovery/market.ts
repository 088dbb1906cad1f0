import type { ReadableAtom } from 'nanostores';
import type { MarketPage } from '../../model/index.js';
import { productsOfPage } from '../../rules/list/market-products.js';
import { KeyedLoads } from '../keyed-loads.js';
import type { FeedsOptions } from './feeds.js';

export type MarketPageState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly page: MarketPage }
  /** The source has none of this id, or no pages at all. */
  | { readonly status: 'missing' }
  | { readonly status: 'error' };

/** Pages of the market (市集), each loaded once and kept. */
export interface MarketStore {
  page(id: string): ReadableAtom<MarketPageState>;
  /** Asks again after an error. */
  retry(id: string): void;
}

export type RunningMarket = MarketStore & { reset(): void; dispose(): void };

/** Makes the store of the market's pages. */
export function createMarketStore({
  source,
  context,
  know,
}: Pick<FeedsOptions, 'source' | 'context' | 'know'>): RunningMarket {
  const pages = new KeyedLoads<MarketPageState>({
    loading: { status: 'loading' },
    async load(id, signal) {
      const page = await (await source()).getMarketPage?.(id, { ...context(), signal });
      signal.throwIfAborted();
      if (!page) return { status: 'missing' };
      // Asked for together: its sections are drawn one after the other as they come into sight.
      know({ wanted: productsOfPage(page) });
      return { status: 'ready', page };
    },
    failed: () => ({ status: 'error' }),
  });
  return {
    page: (id) => pages.get(id),
    retry: (id) => pages.retry(id),
    reset: () => pages.reset(),
    dispose: () => pages.dispose(),
  };
}
