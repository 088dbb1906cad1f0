import { isFields, own } from '../fields.js';
import { parseNote } from '../note-schema.js';
import { parseReview } from '../review-schema.js';
import { ContentError, type Loaded, type NoteQuery } from '../source.js';
import { parseStore } from '../store-schema.js';
import type { Note, Page, Review, Store } from '../../model/index.js';

const notesOnPage = 20;
const reviewsOnPage = 10;

/** Notes, stores and reviews of one file. Each passes its gate when it is first asked for. */
export class Collection {
  readonly #base: string | undefined;
  readonly #data: {
    readonly notes: readonly unknown[];
    readonly stores: readonly unknown[];
    readonly reviews: readonly unknown[];
  };
  readonly #notes = new Map<string, Loaded<Note> | ContentError>();
  #reviews: readonly Review[] | undefined;

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
    this.#data = { notes: list('notes'), stores: list('stores'), reviews: list('reviews') };
  }

  /** @throws ContentError */
  note(id: string): Loaded<Note> {
    const known = this.#notes.get(id);
    if (known instanceof ContentError) throw known;
    if (known) return known;
    const data = find(this.#data.notes, id);
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

  /** The notes that a query asks for. Those that are unusable are left out: each says so when it is asked for alone. */
  list(query: NoteQuery): Page<Note> {
    const notes = this.#data.notes.flatMap((data): Note[] => {
      const id = isFields(data) ? own(data, 'id') : undefined;
      try {
        return [this.note(String(id)).value];
      } catch {
        return [];
      }
    });
    return pageOf(select(notes, query), query.cursor ?? null, notesOnPage);
  }

  /** @throws ContentError when there is one and it is unusable. */
  store(id: string): Store | null {
    const data = find(this.#data.stores, id);
    return data === undefined ? null : parseStore(data, this.#base).value;
  }

  reviews(productId: string, cursor: string | null): Page<Review> {
    this.#reviews ??= this.#data.reviews.flatMap((data) => readReviews(data, this.#base));
    return pageOf(
      this.#reviews.filter((review) => review.productId === productId),
      cursor,
      reviewsOnPage,
    );
  }
}

/** A review, or nothing where it is unusable. */
export function readReviews(data: unknown, base: string | undefined): Review[] {
  try {
    return [parseReview(data, base).value];
  } catch {
    return [];
  }
}

/** Those of some notes that a query asks for, in its order; the order given counts as recommended. */
export function select(notes: readonly Note[], query: NoteQuery): Note[] {
  const words = query.query?.toLowerCase().trim();
  const found = notes.filter(
    (note) =>
      (query.productId === undefined || note.products.includes(query.productId)) &&
      (query.storeId === undefined || note.author.storeId === query.storeId) &&
      (query.authorId === undefined || note.author.id === query.authorId) &&
      (!words || wordsOf(note).includes(words)),
  );
  if (query.sort === 'latest') found.sort((a, b) => (b.publishedAt ?? 0) - (a.publishedAt ?? 0));
  return found;
}

function wordsOf(note: Note): string {
  const body = note.body.map(({ text }) => text).join('');
  return [note.title, body, note.author.name, ...note.topics].join('\n').toLowerCase();
}

function pageOf<T>(all: readonly T[], cursor: string | null, size: number): Page<T> {
  const start = Math.max(0, Math.trunc(Number(cursor)) || 0);
  const end = start + size;
  return { items: all.slice(start, end), ...(end < all.length && { cursor: String(end) }) };
}

function find(list: readonly unknown[], id: string): unknown {
  return list.find((each) => isFields(each) && String(own(each, 'id')) === id);
}

function wrong(path: string, message: string): ContentError {
  return new ContentError('content-unavailable', [{ path, message }]);
}
