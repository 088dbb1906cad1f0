import { type ContentContext, ContentError, type ContentSource } from '../../content/source.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { once } from '../../lib/once.js';
import type { Note } from '../../model/index.js';
import { KeyedLoads } from '../keyed-loads.js';
import type { ContentStore, NoteState, StoreState } from './content-store.js';
import { ReactionBook } from './reactions.js';

export interface ContentStoreOptions {
  readonly source: () => Promise<ContentSource>;
  readonly context: () => ContentContext;
  readonly storage: KeyValueStore;
  /** For notes at an address of their own; the page's by default. */
  readonly fetch?: typeof fetch | undefined;
}

/** The content that runs the shop: see {@link ContentStore} for what it offers to others. */
export interface RunningContent extends ContentStore {
  /** Aborts what is under way. */
  dispose(): void;
}

/** Loaded with the first note: a page without one does not pay for it. */
const loadGate = once(() => import('../../content/note-schema.js'));

/** Makes the store of notes, stores and reactions. */
export function createContentStore({ source, context, storage, fetch }: ContentStoreOptions): RunningContent {
  const life = new AbortController();
  const reactions = new ReactionBook(storage);

  const notes = new KeyedLoads<NoteState>({
    loading: { status: 'loading' },
    async load(id, signal) {
      const { value, issues } = await (await source()).getNote(id, { ...context(), signal });
      return { status: 'ready', note: value, issues };
    },
    failed: noteFailure,
  });
  const notesAt = new KeyedLoads<NoteState>({
    loading: { status: 'loading' },
    async load(url, signal) {
      const { readNote } = await import('../../content/json/read-note.js');
      const { value, issues } = await readNote(url, fetch, signal);
      return { status: 'ready', note: value, issues };
    },
    failed: noteFailure,
  });
  const stores = new KeyedLoads<StoreState>({
    loading: { status: 'loading' },
    async load(id, signal) {
      const store = await (await source()).getStore(id, { ...context(), signal });
      return store ? { status: 'ready', store } : { status: 'missing' };
    },
    failed: (error) => ({ status: codeOf(error) === 'content-not-found' ? 'missing' : 'error' }),
  });
  const all = [notes, notesAt, stores];

  const contextFor = (signal?: AbortSignal): ContentContext => ({
    ...context(),
    signal: signal ? AbortSignal.any([signal, life.signal]) : life.signal,
  });

  const know = (found: readonly Note[]): void => {
    notes.seed(() => found.map((note) => [note.id, { status: 'ready', note, issues: [] }]));
  };

  return {
    note: (id) => notes.get(id),
    know,
    noteAt: (url) => notesAt.get(url),
    parseNote: async (data, base) => (await loadGate()).parseNote(data, base),
    retry(idOrUrl) {
      for (const loads of all) loads.retry(idOrUrl);
    },
    async list(query, signal) {
      const page = await (await source()).listNotes(query, contextFor(signal));
      know(page.items);
      return page;
    },
    store: (id) => stores.get(id),
    reactions: (noteId) => reactions.of(noteId),
    setReaction(noteId, reaction, active) {
      // It is of whoever taps, also when somebody else is there once its turn comes.
      const as = context();
      return reactions.set(noteId, reaction, active, async () =>
        (await source()).setReaction?.(noteId, reaction, active, { ...as, signal: life.signal }),
      );
    },
    reset(customerLeft) {
      if (customerLeft) void reactions.forget();
      for (const loads of all) loads.reset();
    },
    dispose() {
      life.abort(new DOMException('The shop was closed', 'AbortError'));
      for (const loads of all) loads.dispose();
    },
  };
}

function noteFailure(error: unknown): NoteState {
  const {
    source: path = '',
    message = '',
    issues = [{ path, message }],
  } = Object(error) as Partial<ContentError & { source: string }>;
  const code = codeOf(error);
  return { status: code === 'content-not-found' ? 'missing' : code === 'note-invalid' ? 'invalid' : 'error', issues };
}

function codeOf(error: unknown): string | undefined {
  return error instanceof ContentError ? error.code : undefined;
}
