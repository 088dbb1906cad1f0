import type { Answer, Comment, PostKind, Question, ReportReason, Review, ReviewDraft } from '../../model/index.js';
import { parseComment } from '../comment-schema.js';
import type {
  CommentDraft,
  CommentQuery,
  PostPage,
  QuestionQuery,
  ReviewPage,
  ReviewQuery,
} from '../community-source.js';
import { createId } from '../../lib/ids.js';
import { isFields, own } from '../fields.js';
import { parseAnswer, parseQuestion } from '../question-schema.js';
import { readEach, readOne } from '../read-each.js';
import { parseReview, parseReviewSummary } from '../review-schema.js';
import type { ContentContext, Loaded } from '../source.js';
import { type ContentApi, orNothing, type QueryFields, unavailable } from './content-api.js';
import { readPage } from './read-page.js';

/** Where posts of a kind are. */
const paths = { review: 'reviews', question: 'questions', answer: 'answers', comment: 'comments' } as const;
/** What the host takes nothing for. */
const nothing = { items: [], open: false };

/** What people say, and do with what others said. */
export class Community {
  readonly #api: ContentApi;

  constructor(api: ContentApi) {
    this.#api = api;
  }

  async listReviews({ productId, ...rest }: ReviewQuery, context: ContentContext): Promise<ReviewPage> {
    const answer = await this.#list('review', { product: productId, ...rest }, context);
    const given = isFields(answer) ? own(answer, 'summary') : undefined;
    const [summary] = readEach(given === undefined ? [] : [given], parseReviewSummary, context, 'summary');
    return { ...this.#page(answer, parseReview, context), ...(summary && { summary }) };
  }

  async listQuestions({ productId, cursor }: QuestionQuery, context: ContentContext): Promise<PostPage<Question>> {
    return this.#page(await this.#list('question', { product: productId, cursor }, context), parseQuestion, context);
  }

  async listComments(query: CommentQuery, context: ContentContext): Promise<PostPage<Comment>> {
    const { noteId, parentId, cursor } = query;
    return this.#page(
      await this.#list('comment', { note: noteId, parent: parentId, cursor }, context),
      parseComment,
      context,
    );
  }

  /** Pictures go with it, as the parts `pictures` of a form whose part `review` is the rest. */
  createReview({ pictures, ...review }: ReviewDraft, operationId: string, context: ContentContext): Promise<Review> {
    if (pictures.length === 0) return this.#create([paths.review], review, operationId, context, parseReview);
    const form = new FormData();
    form.set('review', new Blob([JSON.stringify(review)], { type: 'application/json' }));
    for (const picture of pictures) form.append('pictures', picture);
    return this.#create([paths.review], form, operationId, context, parseReview);
  }

  createQuestion(draft: object, operationId: string, context: ContentContext): Promise<Question> {
    return this.#create([paths.question], draft, operationId, context, parseQuestion);
  }

  createAnswer(
    { questionId, text }: { readonly questionId: string; readonly text: string },
    operationId: string,
    context: ContentContext,
  ): Promise<Answer> {
    return this.#create([paths.question, questionId, paths.answer], { text }, operationId, context, parseAnswer);
  }

  createComment(draft: CommentDraft, operationId: string, context: ContentContext): Promise<Comment> {
    return this.#create([paths.comment], draft, operationId, context, parseComment);
  }

  /** What is not there any more counts as deleted. */
  async deletePost(kind: PostKind, id: string, context: ContentContext): Promise<void> {
    await orNothing(this.#api.send([paths[kind], id], context, { method: 'DELETE' }));
  }

  setLike(kind: PostKind, id: string, active: boolean, context: ContentContext): Promise<void> {
    return this.#switch([paths[kind], id, 'like'], active, context);
  }

  async reportPost(kind: PostKind, id: string, reason: ReportReason, context: ContentContext): Promise<void> {
    const operationId = createId();
    await this.#api.send([paths[kind], id, 'reports'], context, { method: 'POST', body: { reason }, operationId });
  }

  setReaction(noteId: string, reaction: 'like' | 'save', active: boolean, context: ContentContext): Promise<void> {
    return this.#switch(['notes', noteId, 'reactions', reaction], active, context);
  }

  /** @throws ContentError when it is not told: then nobody can be followed here. */
  async isFollowing(authorId: string, context: ContentContext): Promise<boolean> {
    const answer = await this.#api.send(['authors', authorId, 'following'], context);
    const following = isFields(answer) ? own(answer, 'following') : answer;
    if (typeof following !== 'boolean') throw unavailable('following', 'must be true or false');
    return following;
  }

  follow(authorId: string, active: boolean, context: ContentContext): Promise<void> {
    return this.#switch(['authors', authorId, 'following'], active, context);
  }

  async #list(kind: keyof typeof paths, query: QueryFields, context: ContentContext): Promise<unknown> {
    return (await orNothing(this.#api.send([paths[kind]], context, { query }))) ?? nothing;
  }

  #page<T>(answer: unknown, parse: (data: unknown, base: string) => Loaded<T>, context: ContentContext): PostPage<T> {
    const { root } = this.#api;
    const { head: _, facets: __, ...page } = readPage(answer, (item) => parse(item, root), context);
    return page;
  }

  async #create<T>(
    path: readonly string[],
    body: unknown,
    operationId: string,
    context: ContentContext,
    parse: (data: unknown, base: string) => Loaded<T>,
  ): Promise<T> {
    const answer = await this.#api.send(path, context, { method: 'POST', body, operationId });
    return readOne(() => parse(answer, this.#api.root), context);
  }

  async #switch(path: readonly string[], active: boolean, context: ContentContext): Promise<void> {
    await this.#api.send(path, context, { method: active ? 'PUT' : 'DELETE' });
  }
}
