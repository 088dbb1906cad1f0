import type { Picture } from './media.js';
import type { Post } from './post.js';

/** Said later of the same purchase (追评), or by the seller. */
export interface ReviewRemark {
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  readonly pictures?: readonly Picture[];
}

/** What a buyer says of a product. */
export interface Review extends Post {
  readonly productId: string;
  /** Empty where the buyer wishes not to be named. */
  readonly author: string;
  readonly avatar?: Picture;
  /** 1 to 5. */
  readonly rating: number;
  readonly variantTitle?: string;
  readonly pictures: readonly Picture[];
  /** What it is about, such as "Texture"; the same words as in {@link ReviewSummary.tags}. */
  readonly tags?: readonly string[];
  /** Said later (追评). */
  readonly followUp?: ReviewRemark;
  readonly reply?: ReviewRemark;
}

/** What all reviews of a product come to. */
export interface ReviewSummary {
  /** 1 to 5. */
  readonly average: number;
  readonly count: number;
  /** How many gave 1, 2, 3, 4 and 5 stars. */
  readonly distribution?: readonly number[];
  readonly withPictures?: number;
  readonly withFollowUp?: number;
  /** Those with 3 stars or fewer. */
  readonly low?: number;
  /** What buyers speak of most. */
  readonly tags: readonly { readonly name: string; readonly count: number }[];
}

/** A review as it is written, before the host has it. */
export interface ReviewDraft {
  readonly productId: string;
  readonly variantId?: string | undefined;
  /** The order that it was bought with. */
  readonly orderId?: string | undefined;
  /** 1 to 5. */
  readonly rating: number;
  readonly text: string;
  /** Files of this device: the source uploads them. At most 9. */
  readonly pictures: readonly Blob[];
  readonly anonymous: boolean;
}
