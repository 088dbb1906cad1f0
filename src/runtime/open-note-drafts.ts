import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { NoteDrafts } from '../state/note-drafts/note-drafts.js';
import { pageEnvironment } from './environment.js';

/** Opens the notes that this device keeps for one shop while they are edited. @param shop its name. */
export function openNoteDrafts(shop: string): NoteDrafts {
  const { indexedDB } = pageEnvironment();
  const drafts: NoteDrafts = new NoteDrafts(
    lazyKeyValueStore({ indexedDB, name: `xhs-drafts-${shop}`, onWarning: () => (drafts.lasts = false) }),
  );
  return drafts;
}
