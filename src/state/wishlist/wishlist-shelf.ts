import type { CommerceAdapter, CommerceContext, Operation } from '../../commerce/adapter.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';

/** Where a wish list is kept. */
export interface WishlistShelf {
  /** The list, what was saved last coming first. */
  read(): Promise<readonly string[]>;
  /** @returns the list after the change. */
  write(productId: string, saved: boolean, operation: Operation, as: CommerceContext): Promise<readonly string[]>;
}

/** A wish list that the back end keeps. */
export function adapterShelf(adapter: CommerceAdapter, context: () => CommerceContext): WishlistShelf {
  return {
    read: async () => (await adapter.getWishlist?.(context())) ?? [],
    write: async (productId, saved, operation, as) =>
      (await adapter.updateWishlist?.(productId, saved, operation, as)) ?? [],
  };
}

const prefix = 'wish:';

/** A wish list on this device. One entry a product: two tabs that save at once do not overwrite each other. */
export function localShelf(storage: KeyValueStore): WishlistShelf & { clear(): Promise<void> } {
  const read = async (): Promise<readonly string[]> => {
    const keys = await storage.keys(prefix);
    const entries = await Promise.all(keys.map(async (key) => ({ key, place: Number(await storage.get(key)) || 0 })));
    return entries.sort((a, b) => b.place - a.place).map(({ key }) => key.slice(prefix.length));
  };
  return {
    read,
    async write(productId, saved) {
      if (saved) {
        const places = await Promise.all((await storage.keys(prefix)).map((key) => storage.get(key)));
        await storage.set(prefix + productId, Math.max(0, ...places.map((place) => Number(place) || 0)) + 1);
      } else {
        await storage.delete(prefix + productId);
      }
      return read();
    },
    async clear() {
      await Promise.all((await storage.keys(prefix)).map((key) => storage.delete(key)));
    },
  };
}
