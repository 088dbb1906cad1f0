/** What visitors write and others may like or report. */
export type PostKind = 'review' | 'question' | 'answer' | 'comment';

/**
 * How a post stands with the host, who moderates: seen by all, seen by its writer alone until it has been looked at, or
 * taken down. What was taken down comes without its words.
 */
export type PostState = 'published' | 'pending' | 'removed';

/** Why somebody reports a post. */
export const reportReasons = ['advertising', 'abuse', 'false_claim', 'privacy', 'infringement', 'other'] as const;

export type ReportReason = (typeof reportReasons)[number];

/** What every post has. */
export interface Post {
  readonly id: string;
  readonly text: string;
  /** Milliseconds since the epoch. */
  readonly createdAt: number;
  /** `published` by default. */
  readonly state?: PostState;
  /** Written by the visitor who asks: it can be deleted. */
  readonly mine?: boolean;
  /** How many found it helpful, or liked it. */
  readonly likes?: number;
  /** The visitor who asks is one of them. */
  readonly liked?: boolean;
}
