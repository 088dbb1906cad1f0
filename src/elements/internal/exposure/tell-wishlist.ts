import type { AnalyticsBus } from '../../../analytics/index.js';
import { XhsWishlistExportEvent } from '../../../events/wishlist-export.js';
import { createLatestWins } from '../../../lib/latest-wins.js';
import { warnOnce } from '../../../lib/warn.js';
import { knownDefaultShop } from '../../../runtime/page-default.js';
import type { Shop } from '../../../runtime/shop.js';

/**
 * Tells the wish list by `xhs-wishlist-export` each time that it has changed, with consent; of changes in quick succession the
 * last alone. What it is made by is loaded then.
 * @returns what stops it.
 */
export function tellWishlist(root: Document | Element, analytics: Pick<AnalyticsBus, 'consent'>): () => void {
  const life = new AbortController();
  const latest = new Map<Shop, ReturnType<typeof createLatestWins>>();

  async function tell(target: EventTarget, shop: Shop): Promise<void> {
    const only = latest.get(shop) ?? createLatestWins();
    latest.set(shop, only);
    try {
      const list = await only.run(async () =>
        (await import('../../../runtime/export-wishlist.js')).exportWishlist(shop, analytics),
      );
      if (list && !life.signal.aborted) target.dispatchEvent(new XhsWishlistExportEvent(list));
    } catch (error) {
      if ((error as Error).name !== 'AbortError') warnOnce('wishlist-export', `The wish list was not told: ${error}`);
    }
  }

  root.addEventListener(
    'xhs-wishlist-change',
    (event) => {
      const [target] = event.composedPath() as readonly (EventTarget & { readonly shop?: Shop })[];
      const shop = target?.shop ?? knownDefaultShop();
      if (target && shop && analytics.consent === 'granted') void tell(target, shop);
    },
    { signal: life.signal },
  );
  return () => {
    life.abort();
    for (const only of latest.values()) only.cancel();
  };
}
