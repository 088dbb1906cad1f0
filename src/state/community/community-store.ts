import type { ReadableAtom } from 'nanostores';
import type { CommentDraft, ReviewFilter } from '../../content/source.js';
import type { Comment, PostKind, Question, ReportReason, Review, ReviewDraft } from '../../model/index.js';
import type { PostList } from '../../rules/list/post-list.js';
import type { Resettable } from '../resettable.js';
import type { Retracted } from './retraction.js';
import type { ReviewDrafts } from './review-drafts.js';

/** Which reviews are looked at. */
export interface ReviewList {
  readonly productId: string;
  readonly filter?: ReviewFilter | undefined;
  readonly tag?: string | undefined;
  readonly sort?: 'recommended' | 'latest' | undefined;
}

/** Which comments are looked at: those on a note, or the replies to one of them. */
export interface CommentList {
  readonly noteId: string;
  readonly parentId?: string | undefined;
}

/** What somebody wrote, on its way to the host. */
export type Draft =
  | ({ readonly kind: 'review' } & ReviewDraft)
  | { readonly kind: 'question'; readonly productId: string; readonly text: string }
  | { readonly kind: 'answer'; readonly questionId: string; readonly text: string }
  | ({ readonly kind: 'comment' } & CommentDraft);

/** Whether this visitor follows an author; `unsupported` where nobody could be told. */
export type Following = 'unknown' | 'unsupported' | 'no' | 'yes';

/** What people say, and what this visitor has to say: shown at once, told to the source, taken back where it refuses. */
export interface CommunityStore extends Resettable {
  /** Reviews that are not published yet. */
  readonly drafts: Omit<ReviewDrafts, 'forget' | 'close'>;
  /**
   * Grows when a customer leaves: what they have typed is not shown to whoever comes next. At 0 when it was asked for; more at
   * once where one has left before it was there.
   */
  readonly $visit: ReadableAtom<number>;
  reviews(list: ReviewList): ReadableAtom<PostList<Review>>;
  questions(productId: string): ReadableAtom<PostList<Question>>;
  comments(list: CommentList): ReadableAtom<PostList<Comment>>;
  /** The next page of a list. */
  moreReviews(list: ReviewList): Promise<void>;
  moreQuestions(productId: string): Promise<void>;
  moreComments(list: CommentList): Promise<void>;
  /** Asks for a list again. */
  refreshReviews(list: ReviewList): Promise<void>;
  refreshQuestions(productId: string): Promise<void>;
  refreshComments(list: CommentList): Promise<void>;
  /** Whether the source takes reviews of a product. */
  mayReview(productId: string): Promise<boolean>;
  /**
   * Sends what was written. It stands in its list meanwhile. Tried again with the same `operationId`, it is published once.
   * @returns its id with the host. Rejects when it did not arrive: it stays in the list as `failed`.
   */
  post(draft: Draft & { readonly operationId?: string | undefined }): Promise<string>;
  /** Sends again what did not arrive. */
  resend(id: string): Promise<string>;
  /** Gives up what did not arrive. */
  discard(id: string): void;
  /** Takes a post of this visitor out of sight; {@link settle} deletes it, {@link undo} brings it back. */
  retract(kind: PostKind, id: string): Promise<void>;
  /** What was taken out of sight last and can be brought back. */
  readonly $retracted: ReadableAtom<Retracted | null>;
  undo(): void;
  settle(): Promise<void>;
  like(kind: PostKind, id: string, active: boolean): Promise<void>;
  /** Reports a post; it goes from this visitor's sight. */
  report(kind: PostKind, id: string, reason: ReportReason): Promise<void>;
  following(authorId: string): ReadableAtom<Following>;
  follow(authorId: string, active: boolean): Promise<void>;
  dispose(): void;
}
