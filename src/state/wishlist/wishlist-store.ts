import type { ReadableAtom } from 'nanostores';

/** Products put by for later. */
export interface WishlistStore {
  readonly $ids: ReadableAtom<readonly string[]>;
  /** Whether one product is on the list, in an atom of its own. */
  has(productId: string): ReadableAtom<boolean>;
  set(productId: string, saved: boolean): Promise<void>;
  reset(): void;
}
