import type { FeedChannel, FeedPage, MarketPage, Note, Page, Store } from '../../model/index.js';
import { readEach, readOne, type Reporting } from '../read-each.js';
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
  readonly posts: (asked: Reporting) => Promise<Posts>;
  readonly sandbox: (asked: Reporting) => Promise<Sandbox>;
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
    this.#feeds = once(
      async () => new (await import('./feeds.js')).Feeds(this.#data, base, (asked) => this.#allNotes(asked)),
    );
    const posts = {
      reviews: list('reviews'),
      reviewSummaries: list('reviewSummaries'),
      questions: list('questions'),
      comments: list('comments'),
    };
    const open = own(data, 'community') === 'sandbox';
    const readPosts = once(() => import('./posts.js'));
    let read: Posts | undefined;
    this.posts = async (asked) => {
      const { Posts: Reader } = await readPosts();
      return (read ??= new Reader(posts, base, open, asked));
    };
    let sandbox: Sandbox | undefined;
    this.sandbox = async (asked) => {
      const [{ Sandbox: Box }, all] = await Promise.all([import('./sandbox.js'), this.posts(asked)]);
      return (sandbox ??= new Box(all));
    };
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
  async list(query: NoteQuery, asked: Reporting): Promise<NotePage> {
    const { feed, ...rest } = query;
    // Asked by the feed, the notes among its cards.
    const notes = feed === undefined ? this.#allNotes(asked) : (await this.#feeds()).notes(feed, asked);
    const found = select(notes, rest);
    const page = pageOf(found, query.cursor ?? null, query.limit ?? notesOnPage);
    return query.cursor === undefined ? { ...page, total: found.length, facets: countFacets(found) } : page;
  }

  async feed(query: NoteQuery, asked: Reporting): Promise<FeedPage> {
    return (await this.#feeds()).page(query, asked);
  }

  async newer(query: NoteQuery, head: string, asked: Reporting): Promise<number> {
    return (await this.#feeds()).newer(query, head, asked);
  }

  async channels(asked: Reporting): Promise<readonly FeedChannel[]> {
    return (await this.#feeds()).channels(asked);
  }

  async suggest(text: string, asked: Reporting): Promise<readonly string[]> {
    const [{ suggest }, stores] = await Promise.all([import('./suggest.js'), this.#allStores(asked)]);
    const popular = this.#data.suggestions.filter((each) => typeof each === 'string');
    return suggest(text, popular, this.#allNotes(asked), stores);
  }

  /** @throws ContentError when there is one and it is unusable. */
  async page(id: string, asked: Reporting): Promise<MarketPage | null> {
    const data = find(this.#data.pages, id);
    if (data === undefined) return null;
    const { parseMarketPage } = await import('../market-schema.js');
    return readOne(() => parseMarketPage(data, this.#base), asked);
  }

  async stores({ query, cursor }: StoreQuery, asked: Reporting): Promise<Page<Store>> {
    const words = wordsIn(query);
    const found = (await this.#allStores(asked)).filter(({ name }) => holdsAll(name.toLowerCase(), words));
    return pageOf(found, cursor ?? null, storesOnPage);
  }

  /** @throws ContentError when there is one and it is unusable. */
  async store(id: string, asked: Reporting): Promise<Store | null> {
    const data = find(this.#data.stores, id);
    if (data === undefined) return null;
    const { parseStore } = await import('../store-schema.js');
    return readOne(() => parseStore(data, this.#base), asked);
  }

  /** Those that are unusable are left out. What is wrong is reported to whoever asks first, of all of the file. */
  #allNotes(asked: Reporting): readonly Note[] {
    const ids = [...this.#noteData.keys()];
    return (this.#readable ??= readEach(ids, (id) => this.note(String(id)), asked, 'notes'));
  }

  async #allStores(asked: Reporting): Promise<readonly Store[]> {
    const { parseStore } = await import('../store-schema.js');
    return (this.#readableStores ??= readEach(
      this.#data.stores,
      (data) => parseStore(data, this.#base),
      asked,
      'stores',
    ));
  }
}

function find(list: readonly unknown[], id: string): unknown {
  return list.find((each) => isFields(each) && String(own(each, 'id')) === id);
}

function wrong(path: string, message: string): ContentError {
  return new ContentError('content-unavailable', [{ path, message }]);
}
