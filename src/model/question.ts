import type { Post } from './post.js';

/** Who answers: somebody who bought it, the seller, or anybody else. */
export type AnswerRole = 'buyer' | 'seller' | 'visitor';

export interface Answer extends Post {
  readonly author: string;
  readonly role: AnswerRole;
}

/** What somebody asks about a product (问大家), with the answers that are known. */
export interface Question extends Post {
  readonly productId: string;
  readonly author: string;
  /** The most helpful first. */
  readonly answers: readonly Answer[];
}
