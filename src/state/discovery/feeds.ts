import { atom } from 'nanostores';
import type { CommerceAdapter, CommerceContext, ProductFacets } from '../../commerce/adapter.js';
import type { ContentContext, ContentSource, NotePage } from '../../content/source.js';
import { type FeedItem, feedItemKey, type FeedPage, type Note, type Product } from '../../model/index.js';
import { interleave } from '../../rules/list/interleave.js';
import { PagedList } from '../paged-list.js';
import type { Feed, FeedPlace, FeedQuery } from './discovery-store.js';

/** One call for notes and one for the products among them: see `ProductBatch`. */
const cardsOnPage = 100;

export interface FeedsOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly source: () => Promise<ContentSource>;
  readonly context: () => CommerceContext & ContentContext;
  /** Told of what came with a page, so that whoever shows it need not ask for it again. */
  readonly know: (found: {
    readonly notes?: readonly Note[];
    readonly products?: readonly Product[];
    /** Products that will be shown: asked for together, before each card would ask for its own. */
    readonly wanted?: readonly string[];
  }) => void;
}

type Answer = FeedPage & Pick<NotePage, 'facets' | 'total'> & { readonly productFacets?: ProductFacets };

/** A list as the store holds it. */
interface RunningFeed extends Feed {
  readonly isSearch: boolean;
  /** Whether somebody looks at it. */
  readonly isShown: boolean;
  reset(): void;
  dispose(): void;
}

/** Makes the list of a query. */
export function createFeed(query: FeedQuery, options: FeedsOptions): RunningFeed {
  const $newer = atom(0);
  const list = new PagedList<FeedItem, string, Answer>(async (cursor, signal) => {
    const ask = { products: askProducts, all: askAll, notes: askNotes }[query.show ?? 'notes'];
    const page = await ask(query, cursor, signal, options);
    if (cursor === undefined) $newer.set(0);
    return page;
  }, keyOf);
  let place: FeedPlace | undefined;
  return {
    isSearch: query.query !== undefined,
    get isShown() {
      return list.isShown;
    },
    get $state() {
      return list.$state;
    },
    $newer,
    get facets() {
      return list.first?.facets ?? null;
    },
    get productFacets() {
      return list.first?.productFacets ?? null;
    },
    get total() {
      return list.first?.total ?? null;
    },
    get place() {
      return place;
    },
    set place(value) {
      place = value;
    },
    more: () => list.more(),
    refresh: () => list.refresh(),
    leave: () => list.leave(),
    async check() {
      const head = list.first?.head;
      if (head === undefined) return;
      try {
        const { show: _, category: __, productSort: ___, narrowing: ____, ...notes } = query;
        const count = (await (await options.source()).countNewer?.(notes, head, options.context())) ?? 0;
        if (list.first?.head === head) $newer.set(count);
      } catch {
        // Asked again soon.
      }
    },
    reset() {
      place = undefined;
      $newer.set(0);
      list.reset();
    },
    dispose: () => list.dispose(),
  };
}

/** A note, most of what a feed has, is known by its id as it is; no id begins as the keys of the others do. */
function keyOf(item: FeedItem): string {
  return item.kind === 'note' ? item.note.id : `\n${feedItemKey(item)}`;
}

async function askNotes(
  { show: _, category: __, productSort: ___, narrowing: ____, ...query }: FeedQuery,
  cursor: string | undefined,
  signal: AbortSignal,
  { source, context, know }: FeedsOptions,
): Promise<Answer> {
  const content = await source();
  const asked = { ...query, limit: cardsOnPage, ...(cursor !== undefined && { cursor }) };
  const found = { ...context(), signal };
  // What is searched for is notes, counted; a feed is all that there is.
  const mixed = query.query === undefined ? await content.listFeed?.(asked, found) : undefined;
  // What comes late belongs to another market or customer.
  signal.throwIfAborted();
  if (mixed) {
    know({
      notes: mixed.items.flatMap((item) => (item.kind === 'note' ? [item.note] : [])),
      wanted: mixed.items.flatMap((item) => (item.kind === 'product' ? [item.productId] : [])),
    });
    return mixed;
  }
  const page = await content.listNotes(asked, found);
  signal.throwIfAborted();
  know({ notes: page.items });
  return { ...page, items: page.items.map((note) => ({ kind: 'note', note })) };
}

/**
 * Notes and products that are found, products standing between the notes. What does not come of the one keeps nothing of
 * the other back, and is asked for again with the next page.
 */
async function askAll(
  query: FeedQuery,
  cursor: string | undefined,
  signal: AbortSignal,
  options: FeedsOptions,
): Promise<Answer> {
  const [notes, products] = readPlaces(cursor);
  const none: Answer = { items: [] };
  const found = await Promise.allSettled([
    notes === null ? none : askNotes(query, notes || undefined, signal, options),
    products === null ? none : askProducts(query, products || undefined, signal, options),
  ]);
  signal.throwIfAborted();
  const [noteAnswer, productAnswer] = found.map((each) => (each.status === 'fulfilled' ? each.value : undefined));
  const failed = found.find((each) => each.status === 'rejected');
  const came = [noteAnswer, productAnswer].some((answer) => answer && answer !== none);
  if (failed && !came) throw failed.reason;
  const next: Places = [
    noteAnswer ? (noteAnswer.cursor ?? null) : notes,
    productAnswer ? (productAnswer.cursor ?? null) : products,
  ];
  return {
    items: interleave(noteAnswer?.items ?? [], productAnswer?.items ?? []),
    ...(next.some((place) => place !== null) && { cursor: JSON.stringify(next) }),
    ...(noteAnswer?.facets && { facets: noteAnswer.facets }),
    ...(noteAnswer?.total !== undefined && { total: noteAnswer.total }),
  };
}

/** Where notes and products go on: a cursor, empty for the beginning, null where all of them are there. */
type Places = readonly [notes: string | null, products: string | null];

function readPlaces(cursor: string | undefined): Places {
  return cursor === undefined ? ['', ''] : (JSON.parse(cursor) as Places);
}

async function askProducts(
  { query, storeId, category, productSort: sort, narrowing }: FeedQuery,
  cursor: string | undefined,
  signal: AbortSignal,
  { adapter, context, know }: FeedsOptions,
): Promise<Answer> {
  const asked = Object.entries({ query, storeId, category, sort, cursor, ...narrowing }).filter(
    ([, value]) => value !== undefined,
  );
  const page = await (await adapter()).searchProducts?.(Object.fromEntries(asked), { ...context(), signal });
  signal.throwIfAborted();
  know({ products: page?.items ?? [] });
  const { items = [], facets, ...rest } = page ?? {};
  return {
    ...rest,
    items: items.map(({ id }) => ({ kind: 'product', productId: id })),
    ...(facets && { productFacets: facets }),
  };
}
