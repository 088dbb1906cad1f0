import { atom, onMount, type ReadableAtom } from 'nanostores';
import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import { openTabHints } from '../../lib/tab-hints.js';
import type { WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import { changeGroups, changesToMerge } from '../../rules/wishlist-groups.js';
import { adapterGroups, type GroupShelf, localGroups } from './group-shelf.js';

export interface WishlistGroupsOptions {
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
}: WishlistGroupsOptions): WishlistGroups {
  const $groups = atom<readonly WishlistGroup[] | null>(null);
  const local = localGroups(storage, 'wish-groups');
  const ofGuest = localGroups(storage, 'guest-groups');
  /** What is under way, over what is kept. */
  const pending = new Set<WishlistGroupChange>();
  let kept: readonly WishlistGroup[] | undefined;
  /** Ends when a customer leaves: what she has asked for is then not to be written for anybody else. */
  let visit = new AbortController();
  let loaded: Promise<void> | undefined;
  let last: Promise<unknown> = Promise.resolve();
  let generation = 0;
  /** Counts what was written. */
  let writes = 0;
  const hints = openTabHints(channel, `wish-groups:${name}`, () => void readAgain().catch(() => undefined));

  const shelf = async (): Promise<GroupShelf> => adapterGroups(await adapter(), context) ?? local;
  const publish = (): void => {
    if (kept || pending.size > 0) $groups.set([...pending].reduce(changeGroups, kept ?? []));
  };

  /** The groups as they are kept: asked for again where something was written meanwhile, since they may have been answered before. */
  async function read(): Promise<readonly WishlistGroup[]> {
    for (;;) {
      const before = writes;
      const groups = await (await shelf()).read();
      if (before === writes) return groups;
    }
  }

  function load(): Promise<void> {
    const asked = generation;
    loaded ??= read()
      .then((groups) => {
        if (asked !== generation) return;
        kept = groups;
        publish();
        if (context().customer !== null) void merge();
      })
      .catch(() => {
        // What did not load is asked for again by whoever looks next.
        if (asked === generation) loaded = undefined;
      });
    return loaded;
  }

  /** Groups that are on their way since a reset may have been answered before a change arrived. */
  function loadAnew(): Promise<void> {
    generation += 1;
    loaded = undefined;
    return load();
  }

  /** Another tab has changed them. What is known stays where they cannot be had again. */
  async function readAgain(): Promise<void> {
    await load();
    const asked = generation;
    const groups = await read();
    if (asked !== generation) return;
    kept = groups;
    publish();
  }

  async function carryOut(change: WishlistGroupChange): Promise<void> {
    const { signal } = visit;
    pending.add(change);
    publish();
    const done = last.then(async () => {
      await load();
      const place = await shelf();
      signal.throwIfAborted();
      const as = context();
      const asked = generation;
      const groups = await place.write(change, { id: createId() }, as);
      writes += 1;
      hints.tell();
      if (as.customer === null && place !== local) await ofGuest.write(change, { id: createId() }, as);
      if (asked === generation) kept = groups;
      else if (!signal.aborted) await loadAnew();
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
    const asked = generation;
    const guest = await ofGuest.read();
    if (guest.length === 0 || asked !== generation) return;
    try {
      await change(changesToMerge(kept ?? [], guest));
      if (asked === generation) await ofGuest.clear();
    } catch {
      // What the back end does not take stays the guest's.
    }
  }

  onMount($groups, () => void load());

  return {
    $groups,
    load,
    change,
    dispose: () => hints.close(),
    reset(customerLeft) {
      generation += 1;
      loaded = undefined;
      kept = undefined;
      $groups.set(null);
      const cleared = customerLeft ? local.clear() : Promise.resolve();
      if (customerLeft) {
        visit.abort();
        visit = new AbortController();
        pending.clear();
      }
      void cleared.then(load);
    },
  };
}
