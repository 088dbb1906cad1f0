import type { ReadableAtom } from 'nanostores';
import type { Resettable } from '../resettable.js';

/** How much is known of the list: `error` is told of a list that did not load and of which nothing is known. */
export type WishlistStatus = 'loading' | 'ready' | 'error';

/** Products put by for later. */
export interface WishlistStore extends Resettable {
  readonly $ids: ReadableAtom<readonly string[]>;
  readonly $status: ReadableAtom<WishlistStatus>;
  /** Whether one product is on the list, in an atom of its own. */
  has(productId: string): ReadableAtom<boolean>;
  set(productId: string, saved: boolean): Promise<void>;
  /** Asks for a list again that did not load. */
  retry(): void;
  dispose(): void;
}
