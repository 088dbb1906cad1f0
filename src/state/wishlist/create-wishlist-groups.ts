import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { SeenPage } from '../../lib/page-seen.js';
import type { WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import { changeGroups, changesToMerge } from '../../rules/wishlist-groups.js';
import { adapterGroups, type GroupShelf, localGroups } from './group-shelf.js';
import { SharedReads } from './shared-reads.js';

export interface WishlistGroupsOptions extends SeenPage {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  readonly storage: KeyValueStore;
  /** Opens a channel between the tabs of an origin. Without one the others see a change when they next ask. */
  readonly channel?: ((name: string) => BroadcastChannel | undefined) | undefined;
  /** Keeps the channels of two shops on one origin apart. */
  readonly name?: string;
}

/** The groups of a wish list. */
export interface WishlistGroups {
  /** In the order in which they were made; null until they are known. */
  readonly $groups: ReadableAtom<readonly WishlistGroup[] | null>;
  /** Resolves once they are known, or did not come. */
  load(): Promise<void>;
  /**
   * Changes them in the order of `changes`: shown at once, and taken back where the back end refuses.
   * @throws what the back end says.
   */
  change(changes: readonly WishlistGroupChange[]): Promise<void>;
  /** @param customerLeft nobody else sees what she has asked for, has it written to their groups, or finds it on this device. */
  reset(customerLeft?: boolean): void;
  dispose(): void;
}

/**
 * Makes what {@link WishlistGroups} tells of. They live with the back end where that keeps them, else on this device. Those of a
 * guest are kept on the device too until somebody takes them over.
 */
export function createWishlistGroups({
  adapter,
  context,
  storage,
  channel,
  name = '',
  page,
  visible,
}: WishlistGroupsOptions): WishlistGroups {
  const $groups = atom<readonly WishlistGroup[] | null>(null);
  const local = localGroups(storage, 'wish-groups');
  const ofGuest = localGroups(storage, 'guest-groups');
  /** What is under way, over what is kept. */
  const pending = new Set<WishlistGroupChange>();
  let kept: readonly WishlistGroup[] | undefined;
  /** Ends when a customer leaves: what she has asked for is then not to be written for anybody else. */
  let visit = new AbortController();
  let last: Promise<unknown> = Promise.resolve();
  const reads = new SharedReads<readonly WishlistGroup[]>({
    name: `wish-groups:${name}`,
    channel,
    page: { page, visible },
    read: async () => (await shelf()).read(),
    onKnown(groups) {
      kept = groups;
      publish();
    },
    onLoaded() {
      if (context().customer !== null) void merge();
    },
  });

  const shelf = async (): Promise<GroupShelf> => adapterGroups(await adapter(), context) ?? local;
  const publish = (): void => {
    if (kept || pending.size > 0) $groups.set([...pending].reduce(changeGroups, kept ?? []));
  };

  async function carryOut(change: WishlistGroupChange): Promise<void> {
    const { signal } = visit;
    pending.add(change);
    publish();
    const done = last.then(async () => {
      await reads.load();
      const place = await shelf();
      signal.throwIfAborted();
      const as = context();
      const asked = reads.generation;
      const groups = await place.write(change, { id: createId() }, as);
      reads.wrote();
      if (as.customer === null && place !== local) await ofGuest.write(change, { id: createId() }, as);
      if (asked === reads.generation) kept = groups;
      else if (!signal.aborted) await reads.loadAnew();
    });
    last = done.catch(() => undefined);
    try {
      await done;
    } finally {
      pending.delete(change);
      publish();
    }
  }

  async function change(changes: readonly WishlistGroupChange[]): Promise<void> {
    await Promise.all(changes.map(carryOut));
  }

  async function merge(): Promise<void> {
    const asked = reads.generation;
    const guest = await ofGuest.read();
    if (guest.length === 0 || asked !== reads.generation) return;
    try {
      await change(changesToMerge(kept ?? [], guest));
      if (asked === reads.generation) await ofGuest.clear();
    } catch {
      // What the back end does not take stays the guest's.
    }
  }

  onMount($groups, () => void reads.load());

  return {
    $groups,
    load: () => reads.load(),
    change,
    dispose: () => reads.dispose(),
    reset(customerLeft) {
      reads.reset();
      kept = undefined;
      $groups.set(null);
      const cleared = customerLeft ? local.clear() : Promise.resolve();
      if (customerLeft) {
        visit.abort();
        visit = new AbortController();
        pending.clear();
      }
      void cleared.then(() => reads.load());
    },
  };
}
