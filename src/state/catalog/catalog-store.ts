import type { ReadableAtom } from 'nanostores';
import type { Product } from '../../model/index.js';

export type ProductState =
  | { readonly status: 'loading' }
  | { readonly status: 'ready'; readonly product: Product }
  /** The back end does not know it, or does not sell it any more. */
  | { readonly status: 'missing' }
  /** It did not come; where the line is at fault it is asked for again while it is looked at. */
  | { readonly status: 'error' };

/** Products by reference (id or handle), asked for together and kept. */
export interface CatalogStore {
  /** Sends for the code of the back end, of which products will be asked soon. Does nothing where it is there, or does not come. */
  prepare(): void;
  /** Loads on first subscription; references asked for in one frame go out in one call. */
  product(ref: string): ReadableAtom<ProductState>;
  /** The product where it has been loaded already; asks for nothing. */
  known(ref: string): Product | undefined;
  /** The product once it is known. Resolves to null when the back end does not know it; rejects on transport. */
  load(ref: string): Promise<Product | null>;
  /** Asks again at once after an error. */
  retry(ref: string): void;
  /** Puts in what the back end says of a product now, in place of what it has said before. */
  put(ref: string, product: Product): void;
  /** Asks the back end anew for those of them that were asked for before. What was known stays until it answers, and where it does not. */
  refresh(refs: readonly string[]): void;
  /** Forgets everything and asks again for what is being shown: after a change of market or customer. */
  reset(): void;
}
