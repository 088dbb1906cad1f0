import type { WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import { changeGroups } from '../../rules/wishlist-groups.js';
import type { Call } from './call.js';
import { customerKey } from './customer-key.js';

const most = 500;

/** Ids of saved products, newest first. */
export async function getWishlist({ transaction, context }: Call): Promise<readonly string[]> {
  return (await transaction.get<readonly string[]>('state', keyOf(context.customer))) ?? [];
}

/** Saving twice is saving once, so a repeat needs no operation id. */
export async function updateWishlist(call: Call, productRef: string, saved: boolean): Promise<readonly string[]> {
  const { transaction, catalogue, context } = call;
  const before = await getWishlist(call);
  const productId = catalogue.findProduct(productRef)?.id ?? productRef;
  const others = before.filter((id) => id !== productId);
  const known = catalogue.findProduct(productId) !== undefined;
  const after = saved && known ? [productId, ...others].slice(0, most) : saved ? before : others;
  await transaction.put('state', keyOf(context.customer), after);
  return after;
}

export async function getWishlistGroups({ transaction, context }: Call): Promise<readonly WishlistGroup[]> {
  return (await transaction.get<readonly WishlistGroup[]>('state', groupsKeyOf(context.customer))) ?? [];
}

/** Each change does once what it does twice, so a repeat needs no operation id. */
export async function updateWishlistGroups(call: Call, change: WishlistGroupChange): Promise<readonly WishlistGroup[]> {
  const after = changeGroups(await getWishlistGroups(call), change);
  await call.transaction.put('state', groupsKeyOf(call.context.customer), after);
  return after;
}

function groupsKeyOf(customer: string | null): string {
  return `wishlist-groups:${customerKey(customer)}`;
}

function keyOf(customer: string | null): string {
  return `wishlist:${customerKey(customer)}`;
}
