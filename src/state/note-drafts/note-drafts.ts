import type { KeyValueStore } from '../../lib/key-value-store.js';

/** A note as it was when nobody had saved it yet. */
export interface KeptDraft {
  /** The note as JSON; whoever takes it lets it through the schema. */
  readonly text: string;
  /** When it was kept, in milliseconds since the epoch. */
  readonly at: number;
}

/** The same before it is written: what is never written need not be made. */
export interface DraftToKeep extends Omit<KeptDraft, 'text'> {
  readonly text: string | (() => string);
}

const prefix = 'note-draft:';
/** A note of more is none: the schema takes a million characters. */
const longest = 2_000_000;

/**
 * Notes that are being edited, kept on this device against a crash or a closed tab. Of what is kept while something is
 * being written only the last is written: a tag that is dragged moves sixty times a second.
 */
export class NoteDrafts {
  /** False once the storage has turned out to be none: what is kept goes with the page. */
  lasts = true;

  readonly #storage: KeyValueStore;
  readonly #waiting = new Map<string, DraftToKeep | null>();
  #writing: Promise<void> | undefined;
  readonly #before: Promise<void> | undefined;

  /** @param before what others are still writing there: nothing is read meanwhile. */
  constructor(storage: KeyValueStore, before?: Promise<void>) {
    this.#storage = storage;
    this.#before = before;
  }

  async read(name: string): Promise<KeptDraft | undefined> {
    await this.#before;
    await this.settled();
    const stored = await this.#storage.get(prefix + name);
    if (typeof stored !== 'object' || stored === null) return undefined;
    const { text, at } = stored as Record<string, unknown>;
    if (typeof text !== 'string' || text.length > longest || typeof at !== 'number') return undefined;
    return { text, at };
  }

  keep(name: string, draft: DraftToKeep): void {
    this.#write(name, draft);
  }

  drop(name: string): void {
    this.#write(name, null);
  }

  /** Resolves once everything that was asked for would survive a crash. */
  async settled(): Promise<void> {
    while (this.#writing) await this.#writing;
  }

  /** Writes what is still to be written, and lets go of the database. */
  async close(): Promise<void> {
    await this.settled();
    this.#storage.close();
  }

  #write(name: string, draft: DraftToKeep | null): void {
    this.#waiting.delete(name);
    this.#waiting.set(name, draft);
    this.#writing ??= this.#writeAll();
  }

  async #writeAll(): Promise<void> {
    for (let next = this.#next(); next; next = this.#next()) {
      const [name, draft] = next;
      // A storage that does not work makes do with memory, and says so itself.
      await (draft ? this.#storage.set(prefix + name, written(draft)) : this.#storage.delete(prefix + name)).catch(
        () => undefined,
      );
    }
    this.#writing = undefined;
  }

  #next(): readonly [string, DraftToKeep | null] | undefined {
    const [next] = this.#waiting;
    if (next) this.#waiting.delete(next[0]);
    return next;
  }
}

function written({ text, at }: DraftToKeep): KeptDraft {
  return { text: typeof text === 'string' ? text : text(), at };
}
