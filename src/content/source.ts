import type { Note, Page, Review, ShopSettings, Store } from '../model/index.js';

/** What a content source is told with every call. */
export interface ContentContext extends ShopSettings {
  readonly customer: string | null;
  readonly signal?: AbortSignal;
}

/** Which notes, in which order. */
export interface NoteQuery {
  readonly feed?: string;
  readonly productId?: string;
  readonly storeId?: string;
  readonly authorId?: string;
  readonly query?: string;
  readonly sort?: 'recommended' | 'latest';
  readonly cursor?: string;
}

/** What went wrong with one part of what a source sent. */
export interface ContentIssue {
  /** Where in the data, such as `images.0.url`. */
  readonly path: string;
  readonly message: string;
}

/** Data that passed the gate, with the parts that did not and were left out. */
export interface Loaded<T> {
  readonly value: T;
  readonly issues: readonly ContentIssue[];
}

/** Content that could not be used at all. */
export class ContentError extends Error {
  override readonly name = 'ContentError';
  readonly code: 'content-unavailable' | 'content-not-found' | 'note-invalid';
  readonly issues: readonly ContentIssue[];

  constructor(code: ContentError['code'], issues: readonly ContentIssue[] = [], cause?: unknown) {
    super(`${code}${issues[0] ? `: ${issues[0].path} ${issues[0].message}` : ''}`, { cause });
    this.code = code;
    this.issues = issues;
  }
}

/**
 * The seam between the elements and whatever keeps the notes. Ranking is the source's business. Every answer
 * has passed a schema; what is wrong as a whole is thrown as a {@link ContentError}.
 */
export interface ContentSource {
  readonly name: string;
  getNote(id: string, context: ContentContext): Promise<Loaded<Note>>;
  listNotes(query: NoteQuery, context: ContentContext): Promise<Page<Note>>;
  getStore(id: string, context: ContentContext): Promise<Store | null>;
  listReviews?(productId: string, cursor: string | null, context: ContentContext): Promise<Page<Review>>;
  setReaction?(noteId: string, reaction: 'like' | 'save', active: boolean, context: ContentContext): Promise<void>;
}
