import type { ReadableAtom } from 'nanostores';
import type { ContentIssue, Loaded, NoteQuery } from '../../content/source.js';
import type { Note, Page, Store } from '../../model/index.js';
import type { Resettable } from '../resettable.js';

export type NoteState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly note: Note; readonly issues: readonly ContentIssue[] }
  | { readonly status: 'missing'; readonly issues?: readonly ContentIssue[] }
  /** The data is unusable: shown as a message in place of the note. */
  | { readonly status: 'invalid'; readonly issues: readonly ContentIssue[] }
  /** It could not be read. */
  | { readonly status: 'error'; readonly issues?: readonly ContentIssue[] };

export type StoreState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly store: Store }
  | { readonly status: 'missing' }
  | { readonly status: 'error' };

export interface Reactions {
  readonly like: boolean;
  readonly save: boolean;
}

/** Notes and stores, each loaded once and kept. */
export interface ContentStore extends Resettable {
  note(id: string): ReadableAtom<NoteState>;
  /** The note in a JSON file at an absolute address, or one of many: `https://…/content.json#morning-shelf`. */
  noteAt(url: string): ReadableAtom<NoteState>;
  /**
   * Passes data that came with the page through the same gate.
   * @param base what relative addresses are read against; without one the page reads them.
   * @throws ContentError when it is unusable.
   */
  parseNote(data: unknown, base?: string): Promise<Loaded<Note>>;
  retry(idOrUrl: string): void;
  list(query: NoteQuery, signal?: AbortSignal): Promise<Page<Note>>;
  /** Takes notes that came in another way: whoever opens one of them need not load it. */
  know(notes: readonly Note[]): void;
  store(id: string): ReadableAtom<StoreState>;
  /** What this visitor liked and saved. */
  reactions(noteId: string): ReadableAtom<Reactions>;
  setReaction(noteId: string, reaction: 'like' | 'save', active: boolean): Promise<void>;
}
