/** What can lead a shopper to a product. */
export const originKinds = [
  'note',
  'live',
  'search',
  'feed',
  'store',
  'market',
  'product',
  'wishlist',
  'page',
] as const;

/**
 * What led a shopper to a product. It rides on the cart line, survives every change of it and ends on the
 * order, so that a brand can see which content sells.
 */
export interface Origin {
  readonly kind: (typeof originKinds)[number];
  readonly noteId?: string;
  readonly tagId?: string;
  readonly authorId?: string;
  readonly liveRoomId?: string;
  readonly query?: string;
  /** Place in the list it was picked from, counted from 0. */
  readonly position?: number;
  /** When it was tapped, in milliseconds since the epoch. */
  readonly at?: number;
  /** What had led there first, where that was something else. */
  readonly first?: Origin;
}
