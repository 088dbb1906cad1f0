import type { WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import { changeGroups } from '../../rules/wishlist-groups.js';
import type { Call } from './call.js';

const most = 500;
const products = 'wishlist:';
const groups = 'wishlist-groups:';

/** Ids of saved products, newest first. */
export async function getWishlist({ transaction, owner }: Call): Promise<readonly string[]> {
  return (await transaction.get<readonly string[]>('state', products + owner)) ?? [];
}

/** Saving twice is saving once, so a repeat needs no operation id. */
export async function updateWishlist(call: Call, productRef: string, saved: boolean): Promise<readonly string[]> {
  const { transaction, catalogue, owner } = call;
  const before = await getWishlist(call);
  const productId = catalogue.findProduct(productRef)?.id ?? productRef;
  const others = before.filter((id) => id !== productId);
  const known = catalogue.findProduct(productId) !== undefined;
  const after = saved && known ? [productId, ...others].slice(0, most) : saved ? before : others;
  await transaction.put('state', products + owner, after);
  return after;
}

export async function getWishlistGroups({ transaction, owner }: Call): Promise<readonly WishlistGroup[]> {
  return (await transaction.get<readonly WishlistGroup[]>('state', groups + owner)) ?? [];
}

/** Each change does once what it does twice, so a repeat needs no operation id. */
export async function updateWishlistGroups(call: Call, change: WishlistGroupChange): Promise<readonly WishlistGroup[]> {
  const after = changeGroups(await getWishlistGroups(call), change);
  await call.transaction.put('state', groups + call.owner, after);
  return after;
}
