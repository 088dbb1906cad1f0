import type { ApprovalStatus, SetupItemKind, StoreSetup } from '../../model/index.js';
import { checklistOf, isCleared } from './checklist.js';

/** Why a listing may be neither tagged nor sold. */
export interface ListingRefusal {
  /** What is in the way: the listing itself, or what comes before it. */
  readonly kind: SetupItemKind;
  /** As the brand calls it; empty of the account and the store. */
  readonly name: string;
  readonly status: ApprovalStatus;
  /** Why it was rejected, in the words of whoever did. */
  readonly reason: string | undefined;
}

/**
 * Why a product may be neither tagged nor sold yet; null where it may, and of what is no listing of this store.
 * @param product by id or handle.
 * @param at the moment that counts, in milliseconds since the epoch.
 */
export function listingRefusal(setup: StoreSetup, product: string, at: number): ListingRefusal | null {
  const listing = setup.listings.find(({ id, handle }) => id === product || handle === product);
  if (!listing) return null;
  const { items } = checklistOf(setup, at);
  const own = items.find(({ kind, id }) => kind === 'listing' && id === listing.id);
  if (!own || isCleared(own)) return null;
  const before = items.find(
    ({ kind, id, status }) =>
      status !== 'approved' && kind !== 'listing' && (kind !== 'category' || id === listing.categoryId),
  );
  const { kind, name, status, reason } = before ?? own;
  return { kind, name, status, reason };
}
