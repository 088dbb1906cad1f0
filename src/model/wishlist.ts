import type { Money } from './money.js';

/** Something that was saved. */
export interface WishlistItem {
  readonly kind: 'product' | 'note';
  readonly id: string;
}

/** A group of the wish list, as its shopper named it. */
export interface WishlistGroup {
  /** Opaque; made by whoever makes the group. */
  readonly id: string;
  readonly name: string;
  /**
   * What was put into it, the latest first. What is not saved any more may stand there still: saved again, it is in its groups
   * again.
   */
  readonly items: readonly WishlistItem[];
}

/** One change of the groups of a wish list. Carried out twice, it does what it does once. */
export type WishlistGroupChange =
  /** Makes a group, or brings one back with what was in it; `at` is its place, the last by default. */
  | { readonly type: 'make'; readonly group: WishlistGroup; readonly at?: number }
  | { readonly type: 'rename'; readonly id: string; readonly name: string }
  /** What is in it stays saved. */
  | { readonly type: 'delete'; readonly id: string }
  /** Puts something into a group, or takes it out. */
  | { readonly type: 'place'; readonly id: string; readonly item: WishlistItem; readonly placed: boolean };

/** A product of the wish list as a brand may take it along: nobody is in it. */
export interface WishlistExportItem {
  readonly productId: string;
  /** What it cost when it was saved, as far as that is known. */
  readonly savedPrice?: Money;
  /** The lowest price now, as far as that is known. */
  readonly price?: Money;
  /** Nothing of it can be bought now. */
  readonly soldOut: boolean;
  /** Ids of the groups that it is in; what they are called stays with the shopper. */
  readonly groups: readonly string[];
}

export interface WishlistExport {
  /** What was saved last comes first. */
  readonly items: readonly WishlistExportItem[];
}
