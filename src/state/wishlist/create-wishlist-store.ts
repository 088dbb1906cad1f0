import { atom, computed, onMount, type ReadableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { adapterShelf, localShelf, type WishlistShelf } from './wishlist-shelf.js';
import type { WishlistStore } from './wishlist-store.js';

export interface WishlistStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  /** Told the whole list after each change that holds. */
  readonly onChange: (productIds: readonly string[]) => void;
}

/**
 * Makes the wish list. It lives with the back end where that keeps one, else on this device. A tap shows at once
 * and is taken back where the back end refuses it.
 */
export function createWishlistStore({ adapter, context, storage, onChange }: WishlistStoreOptions): WishlistStore {
  const $ids = atom<readonly string[]>([]);
  const local = localShelf(storage);
  const hearts = new Map<string, ReadableAtom<boolean>>();
  /** Taps that are under way, over what is kept. */
  const pending = new Map<string, { readonly saved: boolean; readonly id: string }>();
  let kept: readonly string[] = [];
  let customer = context().customer;
  let loaded: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let generation = 0;

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
    if (next.join('\n') !== $ids.get().join('\n')) $ids.set(next);
  }

  function load(): Promise<void> {
    const asked = generation;
    loaded ??= shelf()
      .then((place) => place.read())
      .then((ids) => {
        if (asked !== generation) return;
        kept = ids;
        publish();
      })
      .catch(() => {
        // A list that did not load is asked for again by whoever looks next.
        if (asked === generation) loaded = undefined;
      });
    return loaded;
  }

  async function set(productId: string, saved: boolean): Promise<void> {
    const tap = { saved, id: createId() };
    pending.set(productId, tap);
    publish();
    const done = last.then(async () => {
      await load();
      const asked = generation;
      const ids = await (await shelf()).write(productId, saved, tap);
      if (asked === generation) kept = ids;
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
  async function merge(ids: readonly string[]): Promise<void> {
    const asked = generation;
    for (const id of [...ids].reverse()) {
      // Somebody else is there now.
      if (asked !== generation) return;
      // What the back end does not take stays the guest's.
      if (!kept.includes(id)) await set(id, true).catch(() => undefined);
    }
  }

  onMount($ids, () => void load());

  return {
    $ids,
    has(productId) {
      let $has = hearts.get(productId);
      if (!$has) {
        $has = computed($ids, (ids) => ids.includes(productId));
        hearts.set(productId, $has);
      }
      return $has;
    },
    set,
    reset() {
      const before = customer;
      customer = context().customer;
      const asGuest = before === null && customer !== null ? kept : [];
      generation += 1;
      loaded = undefined;
      // What a guest marked stays; what a customer marked does not outlast them on this device.
      const cleared = before !== null && before !== customer ? local.clear() : Promise.resolve();
      kept = [];
      publish();
      void cleared.then(load).then(() => merge(asGuest));
    },
  };
}
