import { atom, type WritableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { ContentSource } from '../../content/source.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { SeenPage } from '../../lib/page-seen.js';
import { guestMarks } from './guest-marks.js';
import { mergeNotes } from './merge-notes.js';
import { SharedReads } from './shared-reads.js';
import { adapterShelf, localShelf, type WishlistShelf } from './wishlist-shelf.js';
import type { WishlistStatus, WishlistStore } from './wishlist-store.js';

export interface WishlistStoreOptions extends SeenPage {
  readonly adapter: () => Promise<CommerceAdapter>;
  /** Told which notes a guest had saved, once she has signed in. */
  readonly source: () => Promise<ContentSource>;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  /** Opens a channel between the tabs of an origin. Without one the others see a change when they next ask. */
  readonly channel?: ((name: string) => BroadcastChannel | undefined) | undefined;
  /** Keeps the channels of two shops on one origin apart. */
  readonly name?: string;
  /** Told the whole list after each change that holds. */
  readonly onChange: (productIds: readonly string[]) => void;
}

/** What is seen of a list. It may be there, and be looked at, before what fills it is loaded. */
export interface WishlistSlices {
  readonly $ids: WritableAtom<readonly string[]>;
  readonly $status: WritableAtom<WishlistStatus>;
  readonly hearts: Map<string, WritableAtom<boolean>>;
}

/**
 * Makes the wish list, and loads it. It lives with the back end where that keeps one, else on this device. A tap shows at once
 * and is taken back where the back end refuses it.
 */
export function createWishlistStore(
  { adapter, source, context, storage, channel, name = '', onChange, page, visible }: WishlistStoreOptions,
  { $ids, $status, hearts }: WishlistSlices = { $ids: atom([]), $status: atom('loading'), hearts: new Map() },
): WishlistStore {
  const local = localShelf(storage);
  const marks = guestMarks(storage, 'guest-products');
  /** Taps that are under way, over what is kept. */
  const pending = new Map<string, { readonly saved: boolean; readonly id: string }>();
  let kept: readonly string[] = [];
  /** Ends when a customer leaves: what she has asked for is then not to be written for anybody else. */
  let visit = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const reads = new SharedReads<readonly string[]>({
    name: `wishlist:${name}`,
    channel,
    page: { page, visible },
    read: async () => (await shelf()).read(),
    onKnown: know,
    onLoaded() {
      // Nobody waits for it: what comes along is put in tap by tap.
      if (context().customer !== null) void merge();
    },
    // It is asked for again by `retry`, and by the next tap.
    onFailed: () => $status.set('error'),
  });

  async function shelf(): Promise<WishlistShelf> {
    const current = await adapter();
    return current.capabilities.wishlist && current.getWishlist && current.updateWishlist
      ? adapterShelf(current, context)
      : local;
  }

  function publish(): void {
    const added = [...pending].filter(([, tap]) => tap.saved).map(([id]) => id);
    const rest = kept.filter((id) => !pending.has(id));
    const next = [
      ...added.filter((id) => !kept.includes(id)),
      ...kept.filter((id) => rest.includes(id) || added.includes(id)),
    ];
    if (next.join('\n') === $ids.get().join('\n')) return;
    $ids.set(next);
    for (const [productId, $has] of hearts) $has.set(next.includes(productId));
  }

  /** What is known is published first: nobody sees a list as empty that is not. */
  function know(ids: readonly string[]): void {
    kept = ids;
    publish();
    $status.set('ready');
  }

  async function set(productId: string, saved: boolean): Promise<void> {
    const tap = { saved, id: createId() };
    const { signal } = visit;
    pending.set(productId, tap);
    publish();
    const done = last.then(async () => {
      await reads.load();
      const place = await shelf();
      signal.throwIfAborted();
      const as = context();
      const asked = reads.generation;
      const isGuest = as.customer === null;
      const ids = await place.write(productId, saved, tap, as);
      reads.wrote();
      // On this device the list is hers already, whoever she turns out to be.
      if (isGuest && place !== local) await marks.mark(productId, saved);
      if (asked === reads.generation) know(ids);
      else if (!signal.aborted) await reads.loadAnew();
      // Written on this device after she had left it.
      else if (place === local) await place.write(productId, false, tap, as);
    });
    last = done.catch(() => undefined);
    try {
      await done;
      onChange($ids.get());
    } finally {
      if (pending.get(productId) === tap) pending.delete(productId);
      publish();
    }
  }

  /** Takes what a guest has saved along to whom she turned out to be, in its order. */
  async function merge(): Promise<void> {
    const asked = reads.generation;
    void mergeNotes(source, storage, context, visit.signal).catch(() => undefined);
    for (const id of [...(await marks.read())].reverse()) {
      // Somebody else is there now.
      if (asked !== reads.generation) return;
      try {
        if (!kept.includes(id)) await set(id, true);
        await marks.mark(id, false);
      } catch {
        // What the back end does not take stays the guest's.
      }
    }
  }

  void reads.load();

  return {
    $ids,
    $status,
    has(productId) {
      let $has = hearts.get(productId);
      if (!$has) hearts.set(productId, ($has = atom($ids.get().includes(productId))));
      return $has;
    },
    set,
    retry() {
      if (reads.isAsked) return;
      $status.set('loading');
      void reads.load();
    },
    dispose: () => reads.dispose(),
    reset(customerLeft) {
      reads.reset();
      const cleared = customerLeft ? local.clear() : Promise.resolve();
      if (customerLeft) {
        visit.abort();
        visit = new AbortController();
        pending.clear();
      }
      kept = [];
      publish();
      $status.set('loading');
      void cleared.then(() => reads.load());
    },
  };
}
