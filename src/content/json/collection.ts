import type { FeedChannel, FeedPage, MarketPage, Note, Page, Store } from '../../model/index.js';
import { readEach } from '../read-each.js';
import { isFields, own } from '../fields.js';
import { parseNote } from '../note-schema.js';
import { ContentError, type Loaded, type NotePage, type NoteQuery, type StoreQuery } from '../source.js';
import { once } from '../../lib/once.js';
import type { Feeds } from './feeds.js';
import { pageOf } from './page-of.js';
import type { Posts } from './posts.js';
import type { Sandbox } from './sandbox.js';
import { countFacets, holdsAll, select, wordsIn } from './select.js';

const notesOnPage = 20;
const storesOnPage = 20;
const lists = ['notes', 'stores', 'channels', 'rooms', 'pages', 'suggestions'] as const;

/** Notes, stores, feeds, pages and what people say of them, of one file. Each passes its gate when it is first asked for. */
export class Collection {
  readonly #base: string | undefined;
  readonly #data: Readonly<Record<(typeof lists)[number], readonly unknown[]>>;
  /** Loaded with the first feed. */
  readonly #feeds: () => Promise<Feeds>;
  /** Loaded with the first question about what people say. */
  readonly posts: () => Promise<Posts>;
  readonly sandbox: () => Promise<Sandbox>;
  /** By id; of two with the same the first counts. */
  readonly #noteData = new Map<string, unknown>();
  readonly #notes = new Map<string, Loaded<Note> | ContentError>();
  #readable: readonly Note[] | undefined;
  #readableStores: readonly Store[] | undefined;

  /**
   * @param base address of the file.
   * @throws ContentError when it is no object with lists.
   */
  constructor(data: unknown, base: string | undefined) {
    this.#base = base;
    const list = (key: string): readonly unknown[] => {
      const value = isFields(data) ? own(data, key) : undefined;
      if (value !== undefined && !Array.isArray(value)) throw wrong(key, 'must be a list');
      return value ?? [];
    };
    if (!isFields(data)) throw wrong('', 'must be an object with notes, stores and reviews');
    this.#data = Object.fromEntries(lists.map((key) => [key, list(key)])) as Record<(typeof lists)[number], unknown[]>;
    for (const note of this.#data.notes.filter(isFields)) {
      const id = String(own(note, 'id'));
      if (!this.#noteData.has(id)) this.#noteData.set(id, note);
    }
    this.#feeds = once(async () => new (await import('./feeds.js')).Feeds(this.#data, base, () => this.#allNotes()));
    const posts = {
      reviews: list('reviews'),
      reviewSummaries: list('reviewSummaries'),
      questions: list('questions'),
      comments: list('comments'),
    };
    const open = own(data, 'community') === 'sandbox';
    this.posts = once(async () => new (await import('./posts.js')).Posts(posts, base, open));
    this.sandbox = once(async () => new (await import('./sandbox.js')).Sandbox(await this.posts()));
  }

  /** @throws ContentError */
  note(id: string): Loaded<Note> {
    const known = this.#notes.get(id);
    if (known instanceof ContentError) throw known;
    if (known) return known;
    const data = this.#noteData.get(id);
    if (data === undefined)
      throw new ContentError('content-not-found', [{ path: `notes.${id}`, message: 'is missing' }]);
    try {
      const loaded = parseNote(data, this.#base);
      this.#notes.set(id, loaded);
      return loaded;
    } catch (error) {
      if (error instanceof ContentError) this.#notes.set(id, error);
      throw error;
    }
  }

  /** The notes that a query asks for. */
  async list(query: NoteQuery): Promise<NotePage> {
    const { feed, ...rest } = query;
    // Asked by the feed, the notes among its cards.
    const notes = feed === undefined ? this.#allNotes() : (await this.#feeds()).notes(feed);
    const found = select(notes, rest);
    const page = pageOf(found, query.cursor ?? null, query.limit ?? notesOnPage);
    return query.cursor === undefined ? { ...page, total: found.length, facets: countFacets(found) } : page;
  }

  async feed(query: NoteQuery): Promise<FeedPage> {
    return (await this.#feeds()).page(query);
  }

  async newer(query: NoteQuery, head: string): Promise<number> {
    return (await this.#feeds()).newer(query, head);
  }

  async channels(): Promise<readonly FeedChannel[]> {
    return (await this.#feeds()).channels;
  }

  async suggest(text: string): Promise<readonly string[]> {
    const [{ suggest }, stores] = await Promise.all([import('./suggest.js'), this.#allStores()]);
    const popular = this.#data.suggestions.filter((each) => typeof each === 'string');
    return suggest(text, popular, this.#allNotes(), stores);
  }

  /** @throws ContentError when there is one and it is unusable. */
  async page(id: string): Promise<MarketPage | null> {
    const data = find(this.#data.pages, id);
    if (data === undefined) return null;
    const { parseMarketPage } = await import('../market-schema.js');
    return parseMarketPage(data, this.#base).value;
  }

  async stores({ query, cursor }: StoreQuery): Promise<Page<Store>> {
    const words = wordsIn(query);
    const found = (await this.#allStores()).filter(({ name }) => holdsAll(name.toLowerCase(), words));
    return pageOf(found, cursor ?? null, storesOnPage);
  }

  /** @throws ContentError when there is one and it is unusable. */
  async store(id: string): Promise<Store | null> {
    const data = find(this.#data.stores, id);
    if (data === undefined) return null;
    const { parseStore } = await import('../store-schema.js');
    return parseStore(data, this.#base).value;
  }

  /** Those that are unusable are left out: each says so when it is asked for alone. */
  #allNotes(): readonly Note[] {
    return (this.#readable ??= readEach([...this.#noteData.keys()], (id) => this.note(String(id))));
  }

  async #allStores(): Promise<readonly Store[]> {
    const { parseStore } = await import('../store-schema.js');
    return (this.#readableStores ??= readEach(this.#data.stores, (data) => parseStore(data, this.#base)));
  }
}

function find(list: readonly unknown[], id: string): unknown {
  return list.find((each) => isFields(each) && String(own(each, 'id')) === id);
}

function wrong(path: string, message: string): ContentError {
  return new ContentError('content-unavailable', [{ path, message }]);
}
