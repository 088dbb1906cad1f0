import { feedItemKey } from '../../model/index.js';
import type {
  Comment,
  FeedChannel,
  FeedItem,
  FeedPage,
  MarketPage,
  Note,
  Page,
  Question,
  Store,
} from '../../model/index.js';
import type { CommentQuery, PostPage, QuestionQuery, ReviewPage, ReviewQuery } from '../community-source.js';
import type { ContentContext } from '../content-context.js';
import { parseChannels, parseFeedItem } from '../feed-schema.js';
import { readEach, readOne } from '../read-each.js';
import { isFields, own } from '../fields.js';
import { parseMarketPage } from '../market-schema.js';
import { parseNote } from '../note-schema.js';
import { ContentError, type Loaded, type NoteQuery, type StoreQuery } from '../source.js';
import { parseStore } from '../store-schema.js';
import type { JsonReader } from './read-json.js';
import { holdsAll, notesOf, select, selectCards, wordsIn } from './select.js';

/** Of whoever asks: when to stop, and where to say what was left out. */
type Asked = Pick<ContentContext, 'signal' | 'report'>;

const mostPagesAtOnce = 10;
const fileName = /^[\w-]+(?:\.[\w-]+)*\.json$/;

/**
 * A folder of files, for content that is too much for one: `notes/<id>.json`, `stores/<id>.json`,
 * `reviews/<product id>.json`, `questions/<product id>.json`, `comments/<note id>.json`, and `notes.json` with
 * `{ items, cursor }`, where `items` are notes or their ids and `cursor` names the file of the next page. `channels.json`
 * lists the feeds, and `<channel id>.json` is the first page of one, where `{ live }` and `{ product }` may stand between
 * the notes; `pages/<id>.json` is a page of the market, and `stores.json` with `{ items }` lists the stores.
 */
export class Folder {
  readonly #url: string;
  readonly #reader: JsonReader;

  /** @param url its address, ending in a slash. */
  constructor(url: string, reader: JsonReader) {
    this.#url = url;
    this.#reader = reader;
  }

  async note(id: string, signal?: AbortSignal): Promise<Loaded<Note>> {
    const url = this.#file('notes', id);
    return parseNote(await this.#reader.read(url, signal), url);
  }

  /** A static host cannot search: pages are read until one holds something that was asked for. */
  async list(query: NoteQuery, asked: Asked = {}): Promise<Page<Note>> {
    return this.#seek(query, asked, (cards) => select(notesOf(cards), query));
  }

  async feed(query: NoteQuery, asked: Asked = {}): Promise<FeedPage> {
    const page = await this.#seek(query, asked, (cards) => selectCards(cards, query));
    const [first] = page.items;
    return { ...page, ...(query.cursor === undefined && first && { head: feedItemKey(first) }) };
  }

  /** The files are read once: what is newer is there after a reload. */
  newer(_query: NoteQuery, _head: string, _asked?: Asked): number {
    return 0;
  }

  async channels(asked: Asked = {}): Promise<readonly FeedChannel[]> {
    const data = await orNothing(this.#reader.read(`${this.#url}channels.json`, asked.signal));
    return data === null ? [] : readOne(() => parseChannels(data), asked);
  }

  /** Nothing is known of what others look for. */
  suggest(_text: string, _asked?: Asked): readonly string[] {
    return [];
  }

  async page(id: string, asked: Asked = {}): Promise<MarketPage | null> {
    const url = this.#file('pages', id);
    const data = await orNothing(this.#reader.read(url, asked.signal));
    return data === null ? null : readOne(() => parseMarketPage(data, url), asked);
  }

  async stores({ query, cursor }: StoreQuery, asked: Asked = {}): Promise<Page<Store>> {
    const url = new URL(checked(cursor ?? 'stores.json'), this.#url).href;
    const { items, next } = pageIn((await orNothing(this.#reader.read(url, asked.signal))) ?? [], url);
    const words = wordsIn(query);
    const stores = readEach(items, (item) => parseStore(item, url), asked);
    return {
      items: stores.filter(({ name }) => holdsAll(name.toLowerCase(), words)),
      ...(next !== undefined && { cursor: next }),
    };
  }

  async store(id: string, asked: Asked = {}): Promise<Store | null> {
    const url = this.#file('stores', id);
    const data = await orNothing(this.#reader.read(url, asked.signal));
    return data === null ? null : readOne(() => parseStore(data, url), asked);
  }

  /** A static host cannot choose: what was not asked for is left out of each page. */
  async listReviews(query: ReviewQuery, asked: Asked = {}): Promise<ReviewPage> {
    const page = await this.#posts('reviews', query.productId, query.cursor, asked.signal);
    const { selectReviews } = await import('./posts.js');
    const { parseReview, parseReviewSummary } = await import('../review-schema.js');
    const given = page.summary === undefined ? [] : [page.summary];
    const [summary] = readEach(given, parseReviewSummary, asked, 'summary');
    const reviews = readEach(page.items, (item) => parseReview(item, page.url), asked);
    return { ...page.rest, items: selectReviews(reviews, query), ...(summary && { summary }) };
  }

  async listQuestions({ productId, cursor }: QuestionQuery, asked: Asked = {}): Promise<PostPage<Question>> {
    const page = await this.#posts('questions', productId, cursor, asked.signal);
    const { parseQuestion } = await import('../question-schema.js');
    return { ...page.rest, items: readEach(page.items, (item) => parseQuestion(item, page.url), asked) };
  }

  async listComments({ noteId, parentId, cursor }: CommentQuery, asked: Asked = {}): Promise<PostPage<Comment>> {
    const page = await this.#posts('comments', noteId, cursor, asked.signal);
    const { parseComment } = await import('../comment-schema.js');
    const threads = readEach(page.items, (item) => parseComment(item, page.url), asked);
    if (parentId === undefined) return { ...page.rest, items: threads };
    return { items: threads.find(({ id }) => id === parentId)?.replies ?? [], open: false };
  }

  async #posts(
    kind: string,
    id: string,
    cursor: string | undefined,
    signal?: AbortSignal,
  ): Promise<{ items: readonly unknown[]; url: string; summary: unknown; rest: { open: false; cursor?: string } }> {
    const url = cursor === undefined ? this.#file(kind, id) : new URL(checked(cursor), `${this.#url}${kind}/`).href;
    const data = await orNothing(this.#reader.read(url, signal));
    const { items, next } = pageIn(data ?? [], url);
    const summary = isFields(data) ? own(data, 'summary') : undefined;
    return { items, url, summary, rest: { open: false, ...(next !== undefined && { cursor: next }) } };
  }

  async #seek<T>(query: NoteQuery, asked: Asked, pick: (cards: readonly FeedItem[]) => readonly T[]): Promise<Page<T>> {
    let cursor: string | undefined = query.cursor ?? (query.feed === undefined ? 'notes.json' : `${query.feed}.json`);
    for (let pages = 0; cursor !== undefined && pages < mostPagesAtOnce; pages += 1) {
      const page = await this.#page(cursor, asked);
      const items = pick(page.cards);
      cursor = page.next;
      if (items.length > 0 || cursor === undefined) return { items, ...(cursor !== undefined && { cursor }) };
    }
    return { items: [], ...(cursor !== undefined && { cursor }) };
  }

  async #page(name: string, asked: Asked): Promise<{ cards: FeedItem[]; next: string | undefined }> {
    const { signal } = asked;
    const url = new URL(checked(name), this.#url).href;
    const { items, next } = pageIn(await this.#reader.read(url, signal), url);
    const loaded = await Promise.allSettled(
      items.map(async (item): Promise<Loaded<FeedItem>> => {
        if (typeof item !== 'string') return parseFeedItem(item, url);
        const { value: note, issues } = await this.note(item, signal);
        return { value: { kind: 'note', note }, issues };
      }),
    );
    signal?.throwIfAborted();
    const settled = (each: (typeof loaded)[number]): Loaded<FeedItem> => {
      if (each.status === 'rejected') throw each.reason;
      return each.value;
    };
    return { cards: readEach(loaded, settled, asked), next };
  }

  #file(kind: string, id: string): string {
    // An id may hold anything but must not climb out of its folder.
    if (/^\.*$/.test(id)) throw new ContentError('content-not-found', [{ path: `${kind}.${id}`, message: 'is no id' }]);
    return new URL(`${kind}/${encodeURIComponent(id)}.json`, this.#url).href;
  }
}

function pageIn(data: unknown, url: string): { readonly items: readonly unknown[]; readonly next: string | undefined } {
  const items = Array.isArray(data) ? data : isFields(data) ? own(data, 'items') : undefined;
  if (!Array.isArray(items)) {
    throw new ContentError('content-unavailable', [{ path: url, message: 'must be a list, or an object with items' }]);
  }
  const next = isFields(data) ? own(data, 'cursor') : undefined;
  return { items: items.slice(0, 200), next: typeof next === 'string' && fileName.test(next) ? next : undefined };
}

/** A page's name comes from a file or from whoever asks: it must be a file of this folder. */
function checked(name: string): string {
  if (!fileName.test(name)) throw new ContentError('content-not-found', [{ path: name, message: 'is no page' }]);
  return name;
}

async function orNothing(data: Promise<unknown>): Promise<unknown> {
  try {
    return await data;
  } catch (error) {
    if (error instanceof ContentError && error.code === 'content-not-found') return null;
    throw error;
  }
}
