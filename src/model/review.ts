import type { Picture } from './media.js';

/** What a buyer says of a product. */
export interface Review {
  readonly id: string;
  readonly productId: string;
  readonly author: string;
  /** 1 to 5. */
  readonly rating: number;
  readonly text: string;
  readonly variantTitle?: string;
  readonly pictures: readonly Picture[];
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** Said later (追评). */
  readonly followUp?: { readonly text: string; readonly createdAt: number };
  readonly reply?: { readonly text: string; readonly createdAt: number };
}
