import type { Comment, Question, Review, ReviewSummary } from '../../model/index.js';
import { hasPictures, lowStars, summarizeReviews, summaryAfter } from '../../rules/product/review-summary.js';
import { parseComment } from '../comment-schema.js';
import type { CommentQuery, PostPage, QuestionQuery, ReviewPage, ReviewQuery } from '../community-source.js';
import { isFields, own } from '../fields.js';
import { parseQuestion } from '../question-schema.js';
import { readEach, type Reporting } from '../read-each.js';
import { parseReview, parseReviewSummary } from '../review-schema.js';
import { pageOf } from './page-of.js';

const onPage = { reviews: 10, questions: 5, comments: 10, replies: 20 };

/** What stands in a file of posts. */
export interface PostData {
  readonly reviews: readonly unknown[];
  /** `{ productId, average, count, … }`: where the file holds but some of the reviews. */
  readonly reviewSummaries: readonly unknown[];
  readonly questions: readonly unknown[];
  readonly comments: readonly unknown[];
}

/** Reviews, questions and comments of one file. Those that are unusable are left out, and reported to whoever asks first. */
export class Posts {
  reviews: readonly Review[];
  questions: readonly Question[];
  comments: readonly Comment[];
  /** Whether visitors may write. */
  readonly open: boolean;
  /** The reviews as they stand in the file. */
  readonly #inFile: readonly Review[];
  readonly #summaries: readonly unknown[];

  constructor(data: PostData, base: string | undefined, open: boolean, asked: Reporting) {
    this.#inFile = readEach(data.reviews, (each) => parseReview(each, base), asked, 'reviews');
    this.reviews = this.#inFile;
    this.questions = readEach(data.questions, (each) => parseQuestion(each, base), asked, 'questions');
    this.comments = readEach(data.comments, (each) => parseComment(each, base), asked, 'comments');
    this.#summaries = data.reviewSummaries;
    this.open = open;
  }

  listReviews(query: ReviewQuery, asked: Reporting): ReviewPage {
    const all = this.reviews.filter(({ productId }) => productId === query.productId);
    const given = this.#summaryOf(query.productId, asked);
    const summary = given ? this.#afterChanges(given, query.productId, all) : summarizeReviews(all);
    const found = selectReviews(all, query);
    return {
      ...pageOf(found, query.cursor ?? null, onPage.reviews),
      total: found.length,
      open: this.open,
      ...(summary && { summary }),
    };
  }

  listQuestions({ productId, cursor }: QuestionQuery): PostPage<Question> {
    const found = this.questions.filter((question) => question.productId === productId);
    return { ...pageOf(found, cursor ?? null, onPage.questions), total: found.length, open: this.open };
  }

  listComments({ noteId, parentId, cursor }: CommentQuery): PostPage<Comment> {
    const { open } = this;
    const threads = this.comments.filter((comment) => comment.noteId === noteId);
    if (parentId !== undefined) {
      const replies = threads.find(({ id }) => id === parentId)?.replies ?? [];
      return { ...pageOf(replies, cursor ?? null, onPage.replies), total: replies.length, open };
    }
    const found = [...threads].sort((a, b) => Number(b.pinned ?? false) - Number(a.pinned ?? false));
    const total = found.reduce((all, { replyCount }) => all + 1 + replyCount, 0);
    return { ...pageOf(found, cursor ?? null, onPage.comments), total, open };
  }

  /** What is given of a product with what visitors have written and deleted since. */
  #afterChanges(given: ReviewSummary, productId: string, now: readonly Review[]): ReviewSummary | null {
    const before = this.#inFile.filter((review) => review.productId === productId);
    const without = (reviews: readonly Review[], others: readonly Review[]): readonly Review[] =>
      reviews.filter(({ id }) => !others.some((other) => other.id === id));
    return summaryAfter(given, without(now, before), without(before, now));
  }

  #summaryOf(productId: string, asked: Reporting): ReviewSummary | null {
    const data = this.#summaries.find((each) => isFields(each) && String(own(each, 'productId')) === productId);
    const given = data === undefined ? [] : [data];
    return readEach(given, (each) => parseReviewSummary(each), asked, 'reviewSummaries')[0] ?? null;
  }
}

/** Those of some reviews that are asked for, in the order that is asked for; the order given counts as recommended. */
export function selectReviews(reviews: readonly Review[], { filter, tag, sort }: ReviewQuery): Review[] {
  const found = reviews.filter(
    (review) =>
      (filter !== 'pictures' || hasPictures(review)) &&
      (filter !== 'follow_up' || review.followUp !== undefined) &&
      (filter !== 'low' || review.rating <= lowStars) &&
      (tag === undefined || review.tags?.includes(tag)),
  );
  return sort === 'latest' ? found.sort((a, b) => b.createdAt - a.createdAt) : found;
}
