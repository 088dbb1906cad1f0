import type { Comment, Post, Review, ReviewSummary } from '../../model/index.js';

/** A post as it is listed: one of this visitor's may still be on its way. */
export type Listed<T extends Post> = T & {
  /**
   * `failed`: it did not arrive; it can be sent again or given up. `retracted`: it is not to be shown, but can still be
   * brought back. Absent otherwise.
   */
  readonly delivery?: 'sending' | 'failed' | 'retracted';
};

/** Those that are to be seen. */
export function shownPosts<T extends Post>(posts: readonly Listed<T>[]): readonly Listed<T>[] {
  return posts.filter(({ delivery }) => delivery !== 'retracted');
}

/** How many of some posts a source counts: what stands below a comment counts as well, whether or not it came along. */
export function countTold(posts: readonly Post[]): number {
  return posts.reduce((all, post) => all + 1 + ((post as Partial<Comment>).replyCount ?? 0), 0);
}

/** How many of them a reader counts: with a comment that is out of sight goes whatever stands below it. */
export function countSeen(posts: readonly Listed<Post>[]): number {
  const shown = shownPosts(posts);
  const repliesOf = (post: Listed<Post>): readonly Listed<Post>[] => (post as Partial<Comment>).replies ?? [];
  const unseen = (replies: readonly Listed<Post>[]): number => replies.length - shownPosts(replies).length;
  return shown.reduce((all, post) => all - unseen(repliesOf(post)), countTold(shown));
}

/**
 * The product that is rated otherwise once a post of this visitor has changed: a review on its way to the host has arrived, or the
 * host has deleted one that was retracted.
 */
export function ratedAnew(before: Listed<Post>, after: Listed<Post> | undefined): string | undefined {
  const { productId, rating } = before as Partial<Review>;
  if (rating === undefined) return undefined;
  const arrived = before.delivery === 'sending' && after !== undefined && after.delivery === undefined;
  return arrived || (before.delivery === 'retracted' && after === undefined) ? productId : undefined;
}

/** What visitors may do here. */
export interface Permissions {
  readonly write: boolean;
  readonly like: boolean;
  readonly report: boolean;
  /** Delete what they wrote. */
  readonly remove: boolean;
}

/** Posts, as far as they were asked for. */
export interface PostList<T extends Post> {
  readonly status: 'loading' | 'ready' | 'error';
  readonly items: readonly Listed<T>[];
  /** How many there are to be seen, where the source tells; of comments with their replies. */
  readonly total?: number | undefined;
  /** Of reviews, where the source tells. */
  readonly summary?: ReviewSummary | undefined;
  readonly may: Permissions;
  /** There are more to be asked for. */
  readonly more: boolean;
  readonly loadingMore: boolean;
  /** The next page did not come; it can be asked for again. */
  readonly moreFailed: boolean;
}

export const emptyPosts: PostList<never> = {
  status: 'loading',
  items: [],
  may: { write: false, like: false, report: false, remove: false },
  more: false,
  loadingMore: false,
  moreFailed: false,
};
