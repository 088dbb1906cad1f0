import type { ReadableAtom } from 'nanostores';
import type { Money, WishlistGroup, WishlistGroupChange } from '../../model/index.js';
import type { Resettable } from '../resettable.js';

/** What a wish list shows beside its products: the notes that were saved, what a product cost then, and its groups. */
export interface SavedStore extends Resettable {
  /** Notes that were saved on this device, what was saved last coming first; null until they are known. */
  readonly $notes: ReadableAtom<readonly string[] | null>;
  /** What a saved product cost when it was first known to be on the list, by its id. */
  readonly $prices: ReadableAtom<ReadonlyMap<string, Money>>;
  /** The groups that the shopper has made, in that order; null until they are known. */
  readonly $groups: ReadableAtom<readonly WishlistGroup[] | null>;
  /**
   * Changes them, in this order: shown at once, and taken back where the back end refuses.
   * @throws what the back end says.
   */
  changeGroups(changes: readonly WishlistGroupChange[]): Promise<void>;
  /** Resolves once all of it is known, or is known not to come. */
  settled(): Promise<void>;
  /** A note was saved, or is not any more. */
  note(noteId: string, saved: boolean): Promise<void>;
  /** A product was saved, or is not any more. */
  product(productId: string, saved: boolean): Promise<void>;
  /** Keeps what products on the list cost now, of those of which it is not known what they cost before. */
  see(productIds: readonly string[]): void;
  dispose(): void;
}
