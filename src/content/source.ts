import type { FeedChannel, FeedPage, MarketPage, Note, Page, Store } from '../model/index.js';
import type { CommunitySource } from './community-source.js';
import type { ContentContext } from './content-context.js';

export type * from './community-source.js';
export type { ContentContext } from './content-context.js';

/** Which notes, in which order. What is given has to hold together. */
export interface NoteQuery {
  /** One of the source's feeds: the id of a channel. */
  readonly feed?: string;
  readonly productId?: string;
  readonly storeId?: string;
  readonly authorId?: string;
  /** Words as the reader typed them. */
  readonly query?: string;
  /** Notes with this topic alone, without its mark. */
  readonly topic?: string;
  readonly type?: Note['type'];
  readonly sort?: 'recommended' | 'latest';
  /** False asks for what everybody gets (不针对个人特征). A source that knows nothing of its readers need not look at it. */
  readonly personalized?: boolean;
  /** How many are wanted at once; a source may answer fewer or more. */
  readonly limit?: number;
  /** Where to go on: the `cursor` of the page before. */
  readonly cursor?: string;
}

/** How many of the notes that were found there are of each kind, the most frequent first. */
export interface NoteFacets {
  readonly types: readonly { readonly value: Note['type']; readonly count: number }[];
  readonly topics: readonly { readonly value: string; readonly count: number }[];
}

/** One page of notes. What was counted stands on the first page, where the source counts. */
export interface NotePage extends Page<Note> {
  readonly total?: number;
  readonly facets?: NoteFacets;
}

/** Which stores. */
export interface StoreQuery {
  /** Words as the reader typed them. */
  readonly query?: string;
  readonly cursor?: string;
}

/** What went wrong with one part of what a source sent. */
export interface ContentIssue {
  /** Where in the data, such as `images.0.url`. */
  readonly path: string;
  readonly message: string;
}

/** Takes what went wrong with parts of an answer, which are left out. */
export type Report = (issues: readonly ContentIssue[]) => void;

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
export interface ContentSource extends CommunitySource {
  readonly name: string;
  getNote(id: string, context: ContentContext): Promise<Loaded<Note>>;
  listNotes(query: NoteQuery, context: ContentContext): Promise<NotePage>;
  /** A feed that mixes notes with live rooms and products. Without it, a feed is what `listNotes` answers. */
  listFeed?(query: NoteQuery, context: ContentContext): Promise<FeedPage>;
  /** How many cards there are before those that a page began with: its `head` tells which those were. */
  countNewer?(query: NoteQuery, head: string, context: ContentContext): Promise<number>;
  /** The feeds that there are, in the order in which they are to be shown. */
  listChannels?(context: ContentContext): Promise<readonly FeedChannel[]>;
  /** What else might be meant by the beginning of a search; for an empty one, what many look for. The best first. */
  suggest?(text: string, context: ContentContext): Promise<readonly string[]>;
  getStore(id: string, context: ContentContext): Promise<Store | null>;
  listStores?(query: StoreQuery, context: ContentContext): Promise<Page<Store>>;
  /** A page that sells; `market` is the id of the first one. */
  getMarketPage?(id: string, context: ContentContext): Promise<MarketPage | null>;
}
