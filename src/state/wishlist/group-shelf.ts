import * as v from 'valibot';
import type { CommerceAdapter, CommerceContext, Operation } from '../../commerce/adapter.js';
import { wishlistGroupsSchema } from '../../commerce/wishlist-schema.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import { changeGroups } from '../../rules/wishlist-groups.js';

/** Where the groups of a wish list are kept. */
export interface GroupShelf {
  read(): Promise<readonly WishlistGroup[]>;
  /** @returns the groups after the change. */
  write(change: WishlistGroupChange, operation: Operation, as: CommerceContext): Promise<readonly WishlistGroup[]>;
}

/** Groups that the back end keeps; undefined where it keeps none. */
export function adapterGroups(adapter: CommerceAdapter, context: () => CommerceContext): GroupShelf | undefined {
  if (!adapter.capabilities.wishlistGroups || !adapter.getWishlistGroups || !adapter.updateWishlistGroups)
    return undefined;
  return {
    read: async () => (await adapter.getWishlistGroups?.(context())) ?? [],
    write: async (change, operation, as) => (await adapter.updateWishlistGroups?.(change, operation, as)) ?? [],
  };
}

/** Groups on this device, under one key: each change is one step that no other tab can come between. */
export function localGroups(storage: KeyValueStore, key: string): GroupShelf & { clear(): Promise<void> } {
  return {
    read: async () => readGroups(await storage.get(key)),
    async write(change) {
      let after: readonly WishlistGroup[] = [];
      await storage.change(key, (stored) => {
        after = changeGroups(readGroups(stored), change);
        return after.length > 0 ? after : undefined;
      });
      return after;
    },
    clear: () => storage.delete(key),
  };
}

/** Anything of this origin may have written it. */
function readGroups(stored: unknown): readonly WishlistGroup[] {
  const parsed = v.safeParse(wishlistGroupsSchema, stored);
  return parsed.success ? parsed.output : [];
}
