import type { AnalyticsBus } from '../analytics/index.js';
import type { WishlistExport, WishlistExportItem } from '../model/index.js';
import { holdsItem } from '../rules/wishlist-groups.js';
import { priceRange } from '../rules/price/price-range.js';
import { isSellable } from '../rules/note/tagged-product.js';
import type { Shop } from './shop.js';

/**
 * What is on the wish list, for a brand's own reminders: products, what they cost when they were saved and now, what is sold out,
 * and which stand together in a group. Nobody is in it: no name, no customer, and of groups not even what they are called, since
 * that is typed.
 *
 * @returns null unless the shopper has agreed to be counted, also where she takes that back meanwhile.
 * @throws Error where the list does not load.
 */
export async function exportWishlist(
  shop: Shop,
  analytics: Pick<AnalyticsBus, 'consent'>,
): Promise<WishlistExport | null> {
  const mayLeave = (): boolean => analytics.consent === 'granted';
  if (!mayLeave()) return null;
  const [ids, saved] = await Promise.all([listOf(shop), shop.saved()]);
  // What does not load is told without its price.
  await Promise.allSettled(ids.map((id) => shop.catalog.load(id)));
  await saved.settled();
  const [prices, groups] = [saved.$prices.get(), saved.$groups.get() ?? []];
  if (!mayLeave()) return null;
  const items = ids.map((productId): WishlistExportItem => {
    const product = shop.catalog.known(productId);
    const now = product && priceRange(product)?.lowest;
    const before = prices.get(productId);
    return {
      productId,
      ...(before && { savedPrice: before }),
      ...(now && { price: now }),
      soldOut: product !== undefined && !isSellable(product),
      groups: groups.filter((group) => holdsItem(group, { kind: 'product', id: productId })).map(({ id }) => id),
    };
  });
  return { items };
}

/** The list once it is known. */
async function listOf({ wishlist }: Shop): Promise<readonly string[]> {
  const { $ids } = wishlist;
  const status = await new Promise<string>((resolve) => {
    const stop = wishlist.$status.subscribe((now) => {
      if (now === 'loading') return;
      resolve(now);
      queueMicrotask(() => stop());
    });
  });
  if (status === 'error') throw new Error('The wish list did not load');
  return $ids.get();
}
