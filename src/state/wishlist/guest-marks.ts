import type { KeyValueStore } from '../../lib/key-value-store.js';

/** The most that is remembered of one guest. */
const most = 500;

/**
 * What a guest has saved on this device and nobody has taken over yet: whoever she turns out to be gets it, also on another
 * day, and only once. It is kept beside the list, since a back end may not know a guest again after she has signed in.
 */
export interface GuestMarks {
  /** The ids, the latest first. */
  read(): Promise<readonly string[]>;
  /** She has saved something, or taken it off. */
  mark(id: string, saved: boolean): Promise<void>;
}

/** @param key where they are kept; one list a kind of thing. */
export function guestMarks(storage: KeyValueStore, key: 'guest-products' | 'guest-notes'): GuestMarks {
  return {
    read: async () => readIds(await storage.get(key)),
    async mark(id, saved) {
      // Nothing is written for each thing that was never there.
      if (!saved && !readIds(await storage.get(key)).includes(id)) return;
      await storage.change(key, (stored) => {
        const others = readIds(stored).filter((each) => each !== id);
        const ids = saved ? [id, ...others].slice(0, most) : others;
        return ids.length > 0 ? ids : undefined;
      });
    },
  };
}

function readIds(stored: unknown): readonly string[] {
  return Array.isArray(stored) ? stored.filter((id): id is string => typeof id === 'string') : [];
}
