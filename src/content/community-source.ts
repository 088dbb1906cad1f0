import type {
  Answer,
  Comment,
  Page,
  PostKind,
  Question,
  ReportReason,
  Review,
  ReviewDraft,
  ReviewSummary,
} from '../model/index.js';
import type { ContentContext } from './content-context.js';

/** Which reviews: with pictures, with something said later, or with 3 stars or fewer. */
export type ReviewFilter = 'pictures' | 'follow_up' | 'low';

export interface ReviewQuery {
  readonly productId: string;
  readonly filter?: ReviewFilter | undefined;
  /** One of the tags of the summary. */
  readonly tag?: string | undefined;
  /** `recommended` by default; what that means is the source's business. */
  readonly sort?: 'recommended' | 'latest' | undefined;
  readonly cursor?: string | undefined;
}

export interface QuestionQuery {
  readonly productId: string;
  readonly cursor?: string | undefined;
}

export interface CommentQuery {
  readonly noteId: string;
  /** The replies to this comment; absent for comments on the note itself. */
  readonly parentId?: string | undefined;
  readonly cursor?: string | undefined;
}

/** One page of what people wrote. */
export interface PostPage<T> extends Page<T> {
  /** How many there are, where the source tells. Of the comments on a note their replies are counted, too. */
  readonly total?: number;
  /**
   * False where the host takes nothing: no posts, likes or reports. By default it takes whatever the source has a call
   * for.
   */
  readonly open?: boolean;
}

export interface ReviewPage extends PostPage<Review> {
  /** With the first page at least, which is asked for again once a review of the visitor has arrived or is deleted. */
  readonly summary?: ReviewSummary;
}

export interface CommentDraft {
  readonly noteId: string;
  readonly text: string;
  /** The comment at the head of the thread that is answered. */
  readonly parentId?: string | undefined;
  /** Whom it answers within the thread. */
  readonly replyTo?: string | undefined;
}

/** Repeated with the same id, something is done once. */
export interface PostOperation {
  readonly id: string;
}

/**
 * The part of a content source where people speak. All of it is optional: what a source has no call for is not offered.
 * The host moderates: a post may come back `pending`, and comes `removed`, without its words, once it was taken down.
 * Whatever is refused is thrown.
 */
export interface CommunitySource {
  listReviews?(query: ReviewQuery, context: ContentContext): Promise<ReviewPage>;
  createReview?(draft: ReviewDraft, operation: PostOperation, context: ContentContext): Promise<Review>;
  listQuestions?(query: QuestionQuery, context: ContentContext): Promise<PostPage<Question>>;
  createQuestion?(
    draft: { readonly productId: string; readonly text: string },
    operation: PostOperation,
    context: ContentContext,
  ): Promise<Question>;
  createAnswer?(
    draft: { readonly questionId: string; readonly text: string },
    operation: PostOperation,
    context: ContentContext,
  ): Promise<Answer>;
  /** The pinned one first. */
  listComments?(query: CommentQuery, context: ContentContext): Promise<PostPage<Comment>>;
  createComment?(draft: CommentDraft, operation: PostOperation, context: ContentContext): Promise<Comment>;
  /** Deletes what the visitor wrote. What is not there any more counts as deleted. */
  deletePost?(kind: PostKind, id: string, context: ContentContext): Promise<void>;
  /** Says that a post was helpful, or is liked; or takes that back. */
  setLike?(kind: PostKind, id: string, active: boolean, context: ContentContext): Promise<void>;
  reportPost?(kind: PostKind, id: string, reason: ReportReason, context: ContentContext): Promise<void>;
  setReaction?(noteId: string, reaction: 'like' | 'save', active: boolean, context: ContentContext): Promise<void>;
  /** Whether the visitor follows an author. */
  isFollowing?(authorId: string, context: ContentContext): Promise<boolean>;
  follow?(authorId: string, active: boolean, context: ContentContext): Promise<void>;
}
