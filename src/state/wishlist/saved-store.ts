import type { ReadableAtom } from 'nanostores';
import type { Money } from '../../model/index.js';

/** What a wish list shows beside its products: the notes that were saved, and what a product cost when it was saved. */
export interface SavedStore {
  /** Notes that were saved on this device, what was saved last coming first; null until they are known. */
  readonly $notes: ReadableAtom<readonly string[] | null>;
  /** What a saved product cost when it was first known to be on the list, by its id. */
  readonly $prices: ReadableAtom<ReadonlyMap<string, Money>>;
  /** A note was saved, or is not any more. */
  note(noteId: string, saved: boolean): Promise<void>;
  /** A product was saved, or is not any more. */
  product(productId: string, saved: boolean): Promise<void>;
  /** Keeps what products on the list cost now, of those of which it is not known what they cost before. */
  see(productIds: readonly string[]): void;
  reset(): void;
  dispose(): void;
}
