import { lazyKeyValueStore } from '../lib/lazy-key-value-store.js';
import { NoteDrafts } from '../state/note-drafts/note-drafts.js';
import { pageEnvironment } from './environment.js';

/** Those opened last, by shop: an editor that is taken out of the page still writes while the next one reads. */
const last = new Map<string, NoteDrafts>();

/** Opens the notes that this device keeps for one shop while they are edited. @param shop its name. */
export function openNoteDrafts(shop: string): NoteDrafts {
  const { indexedDB } = pageEnvironment();
  const drafts: NoteDrafts = new NoteDrafts(
    lazyKeyValueStore({ indexedDB, name: `xhs-drafts-${shop}`, onWarning: () => (drafts.lasts = false) }),
    last.get(shop)?.settled(),
  );
  last.set(shop, drafts);
  return drafts;
}
