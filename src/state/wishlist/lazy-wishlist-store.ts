import { atom, type WritableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { WishlistStoreOptions } from './create-wishlist-store.js';
import type { WishlistStore } from './wishlist-store.js';

/** The wish list of a shop, loaded when somebody looks at it: a page that is only read does not pay for it. */
export function lazyWishlistStore(options: WishlistStoreOptions): WishlistStore {
  const $ids = atom<readonly string[]>([]);
  const hearts = new Map<string, WritableAtom<boolean>>();
  let running: WishlistStore | undefined;
  const load = once(async (): Promise<WishlistStore> => {
    const { createWishlistStore } = await import('./create-wishlist-store.js');
    running = createWishlistStore(options);
    running.$ids.subscribe((ids) => {
      $ids.set(ids);
      for (const [productId, $has] of hearts) $has.set(ids.includes(productId));
    });
    return running;
  });
  // A list that does not come shows no heart; the next look or tap asks for it again.
  const look = (): void => void load().catch(() => undefined);

  return {
    get $ids() {
      look();
      return $ids;
    },
    has(productId) {
      look();
      let $has = hearts.get(productId);
      if (!$has) hearts.set(productId, ($has = atom($ids.get().includes(productId))));
      return $has;
    },
    set: async (productId, saved) => (await load()).set(productId, saved),
    reset() {
      // What a customer marks is cleared when they leave: for that, the list has to know them.
      if (running) running.reset();
      else if (options.context().customer !== null) look();
    },
  };
}
