import type { ContentContext, ContentSource } from '../content/source.js';

/** What the suite lays down: the shape of a file of the `json` source, lists of notes, stores, reviews and so on. */
export interface StagedContent {
  readonly notes: readonly object[];
  readonly stores: readonly object[];
  readonly channels: readonly object[];
  readonly rooms: readonly object[];
  readonly pages: readonly object[];
  readonly suggestions: readonly string[];
  readonly reviews: readonly object[];
  readonly questions: readonly object[];
  readonly comments: readonly object[];
  /** Absent where visitors may not write. */
  readonly community?: 'sandbox';
}

/** A content source under test. Promises about what is left out are reported as not run. */
export interface ContentSubject {
  /** Where and as whom the suite looks. */
  readonly context: Omit<ContentContext, 'signal'>;
  /** Lays down content of its own for each promise, and makes a source over it. */
  readonly stage: (content: StagedContent) => ContentSource | Promise<ContentSource>;
  /** A source whose host cannot be reached. */
  readonly unreachable?: () => ContentSource | Promise<ContentSource>;
  /** A source whose host never answers. */
  readonly silent?: () => ContentSource | Promise<ContentSource>;
}
