import { atom, type WritableAtom } from 'nanostores';
import { once } from '../../lib/once.js';
import type { WishlistSlices, WishlistStoreOptions } from './create-wishlist-store.js';
import type { WishlistStatus, WishlistStore } from './wishlist-store.js';

/** The wish list of a shop, loaded when somebody looks at it: a page that is only read does not pay for it. */
export function lazyWishlistStore(options: WishlistStoreOptions): WishlistStore {
  const $ids = atom<readonly string[]>([]);
  const $status = atom<WishlistStatus>('loading');
  const hearts = new Map<string, WritableAtom<boolean>>();
  const slices: WishlistSlices = { $ids, $status, hearts };
  let running: WishlistStore | undefined;
  let disposed = false;
  const load = once(async () => {
    running = (await import('./create-wishlist-store.js')).createWishlistStore(options, slices);
    if (disposed) running.dispose();
    return running;
  });
  // A list that does not come shows no heart; the next look or tap asks for it again.
  const look = (also?: (store: WishlistStore) => unknown): void =>
    void load()
      .then(also)
      .catch(() => $status.set('error'));

  return {
    get $ids() {
      look();
      return $ids;
    },
    $status,
    has(productId) {
      look();
      let $has = hearts.get(productId);
      if (!$has) hearts.set(productId, ($has = atom($ids.get().includes(productId))));
      return $has;
    },
    set: async (productId, saved) => (await load()).set(productId, saved),
    retry: () => (running ? running.retry() : look()),
    dispose() {
      disposed = true;
      running?.dispose();
    },
    reset(customerLeft) {
      // What a customer marks is cleared when they leave, and what a guest has marked comes along when they arrive.
      if (running) running.reset(customerLeft);
      else if (customerLeft || options.context().customer !== null) look((store) => customerLeft && store.reset(true));
    },
  };
}
