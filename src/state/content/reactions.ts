import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { Reactions } from './content-store.js';

/** Below these keys stands what was liked and saved on this device, a note a key. */
export const reactionKeys = 'reaction:';
const none: Reactions = { like: false, save: false };

/** What is known of one note. */
export interface Entry {
  readonly $state: WritableAtom<Reactions>;
  /** Ends when what is remembered is known. */
  ready?: Promise<void> | undefined;
  /** Taps of one note go out one after the other. */
  last: Promise<unknown>;
  /** Counts the taps of each kind: an older failure must not undo a newer tap. */
  readonly taps: { like: number; save: number };
  /** What the source has of each kind of which taps are on their way. */
  confirmed: Partial<Record<keyof Reactions, boolean>>;
}

/** What this visitor liked and saved: shown at once, remembered on this device, told to the source where it listens. */
export class ReactionBook {
  readonly #storage: KeyValueStore;
  readonly #entries = new Map<string, Entry>();

  constructor(storage: KeyValueStore) {
    this.#storage = storage;
  }

  of(noteId: string): ReadableAtom<Reactions> {
    const entry = this.#entry(noteId);
    void this.#read(noteId, entry);
    return entry.$state;
  }

  /**
   * @param tell tells the source.
   * @throws what `tell` throws, after the tap is taken back.
   */
  async set(noteId: string, reaction: keyof Reactions, active: boolean, tell: () => Promise<void>): Promise<void> {
    const entry = this.#entry(noteId);
    const [{ tap }] = await Promise.all([import('./tap-reaction.js'), this.#read(noteId, entry)]);
    await tap(entry, reaction, active, tell, (kept) => this.#keep(noteId, reaction, kept));
  }

  /** Forgets what the former customer did here. */
  async forget(): Promise<void> {
    for (const entry of this.#entries.values()) {
      entry.$state.set(none);
      // What is refused later is nothing to go back to.
      entry.ready = undefined;
      entry.confirmed = {};
    }
    await this.#storage.update(reactionKeys, (entries) => [...entries.keys()].map((key) => [key, undefined]));
  }

  #entry(noteId: string): Entry {
    let entry = this.#entries.get(noteId);
    if (!entry) {
      entry = { $state: atom(none), last: Promise.resolve(), taps: { like: 0, save: 0 }, confirmed: {} };
      this.#entries.set(noteId, entry);
    }
    return entry;
  }

  #read(noteId: string, entry: Entry): Promise<void> {
    const reading = (entry.ready ??= this.#storage.get(reactionKeys + noteId).then((stored) => {
      // Forgotten while it was read, it is a former customer's.
      if (entry.ready === reading && stored !== undefined) entry.$state.set(readReactions(stored));
    }));
    return reading;
  }

  /** Nothing but what was tapped: another tab may have written the other one since this one has read both. */
  async #keep(noteId: string, reaction: keyof Reactions, active: boolean): Promise<void> {
    await this.#storage.change(reactionKeys + noteId, (stored) => {
      const kept = { ...readReactions(stored), [reaction]: active };
      return kept.like || kept.save ? kept : undefined;
    });
  }
}

/** Anything of this origin may have written it. */
function readReactions(stored: unknown): Reactions {
  const { like, save } = Object(stored) as Partial<Record<keyof Reactions, unknown>>;
  return { like: like === true, save: save === true };
}
