import type { ReadableAtom } from 'nanostores';
import type { ProductFacets, ProductNarrowing, ProductSort } from '../../commerce/adapter.js';
import type { NoteFacets, NoteQuery } from '../../content/source.js';
import type { FeedChannel, FeedItem } from '../../model/index.js';
import type { ListState } from '../paged-list.js';
import type { Resettable } from '../resettable.js';
import type { MarketStore } from './market.js';
import type { SearchStore } from './search-store.js';

/** What a list of cards is of: notes of the content source, or products of the back end. */
export interface FeedQuery extends Omit<NoteQuery, 'cursor' | 'limit'> {
  /**
   * `products`: those that the back end finds by `query`, `storeId` and `category`. `all`: both of what is searched for.
   * Cards of the feed by default.
   */
  readonly show?: 'products' | 'all';
  readonly category?: string;
  /** In which order products are wanted: one of the capability `productSorts`. */
  readonly productSort?: ProductSort;
  /** How products are narrowed down. */
  readonly narrowing?: ProductNarrowing;
}

export type FeedState = ListState<FeedItem>;

/** Where a reader was in a feed: a card, and how far below the top of the window it began, in pixels. */
export interface FeedPlace {
  readonly key: string;
  readonly offset: number;
}

/** One list of cards, page by page. It is kept while the shop is there: whoever comes back finds it as it was left. */
export interface Feed {
  readonly $state: ReadableAtom<FeedState>;
  /** How many cards have come before the first one since. */
  readonly $newer: ReadableAtom<number>;
  /** What was counted, where the source counts; null until the first page is there. */
  readonly facets: NoteFacets | null;
  /** What products were counted by, where the back end counts; null until the first page is there. */
  readonly productFacets: ProductFacets | null;
  /** How many notes there are, where the source counts; null until the first page is there. */
  readonly total: number | null;
  /** Where the reader left it. */
  place: FeedPlace | undefined;
  /** Asks for the next page. */
  more(): Promise<void>;
  /** Asks for the first page again, with what is new. */
  refresh(): Promise<void>;
  /** Nobody looks at it any more: a first page that is still on its way is given up. */
  leave(): void;
  /** Asks whether there is anything newer. What cannot be asked, or does not come, is nothing new. */
  check(): Promise<void>;
}

/** What a shop has to be found: its feeds, the pages of its market, and what helps to search. */
export interface DiscoveryStore extends Resettable {
  /** The list of a query; the same one for the same query. */
  feed(query: FeedQuery): Feed;
  /** The feeds that there are; null until they are known, empty where there is one alone. */
  readonly $channels: ReadableAtom<readonly FeedChannel[] | null>;
  /** Pages of the market; loaded on first use. */
  market(): Promise<MarketStore>;
  /** Suggestions and history, loaded on first use. */
  search(): Promise<SearchStore>;
  dispose(): void;
}
