import { createId } from '../../lib/ids.js';
import type { Answer, Comment, PostKind, Question, Review, ReviewDraft } from '../../model/index.js';
import type { CommentDraft, PostOperation } from '../community-source.js';
import { ContentError } from '../source.js';
import type { Posts } from './posts.js';

type Whole = Review | Question | Answer | Comment;

/**
 * What visitors do with the posts of a file that says `"community": "sandbox"`. It stays in this page, for whoever
 * tries the elements out: a host of static files has nobody to tell.
 */
export class Sandbox {
  readonly #posts: Posts;
  /** What came of an operation: done again it is not done twice. */
  readonly #done = new Map<string, unknown>();
  readonly #followed = new Set<string>();

  /** @throws ContentError where the file takes nothing. */
  constructor(posts: Posts) {
    if (!posts.open) throw new ContentError('content-unavailable', [{ path: 'community', message: 'takes nothing' }]);
    this.#posts = posts;
  }

  createReview({ productId, rating, text, pictures }: ReviewDraft, operation: PostOperation): Review {
    return this.#once(operation, () => {
      const review: Review = {
        ...this.#post(text),
        productId,
        rating,
        author: '',
        pictures: pictures.map((file) => ({ url: URL.createObjectURL(file), width: 900, height: 1200, alt: '' })),
      };
      this.#posts.reviews = [review, ...this.#posts.reviews];
      return review;
    });
  }

  createQuestion(draft: { readonly productId: string; readonly text: string }, operation: PostOperation): Question {
    return this.#once(operation, () => {
      const question: Question = { ...this.#post(draft.text), productId: draft.productId, author: '', answers: [] };
      this.#posts.questions = [question, ...this.#posts.questions];
      return question;
    });
  }

  createAnswer(draft: { readonly questionId: string; readonly text: string }, operation: PostOperation): Answer {
    return this.#once(operation, () => {
      const answer: Answer = { ...this.#post(draft.text), author: '', role: 'visitor' };
      this.#posts.questions = this.#posts.questions.map((question) =>
        question.id === draft.questionId ? { ...question, answers: [...question.answers, answer] } : question,
      );
      return answer;
    });
  }

  createComment({ noteId, text, parentId, replyTo }: CommentDraft, operation: PostOperation): Comment {
    return this.#once(operation, () => {
      const comment: Comment = {
        ...this.#post(text),
        noteId,
        author: { id: 'you', name: '' },
        ...(parentId !== undefined && { parentId }),
        ...(replyTo !== undefined && { replyTo }),
        replies: [],
        replyCount: 0,
      };
      this.#posts.comments =
        parentId === undefined
          ? [comment, ...this.#posts.comments]
          : this.#posts.comments.map((head) =>
              head.id === parentId
                ? { ...head, replies: [...head.replies, comment], replyCount: head.replyCount + 1 }
                : head,
            );
      return comment;
    });
  }

  deletePost(kind: PostKind, id: string): void {
    this.#change(kind, id, () => undefined);
  }

  setLike(kind: PostKind, id: string, active: boolean): void {
    this.#change(kind, id, (post) =>
      (post.liked ?? false) === active
        ? post
        : { ...post, liked: active, likes: Math.max(0, (post.likes ?? 0) + (active ? 1 : -1)) },
    );
  }

  isFollowing(authorId: string): boolean {
    return this.#followed.has(authorId);
  }

  follow(authorId: string, active: boolean): void {
    if (active) this.#followed.add(authorId);
    else this.#followed.delete(authorId);
  }

  #post(text: string): Pick<Whole, 'id' | 'text' | 'createdAt' | 'state' | 'mine'> {
    return { id: createId(), text, createdAt: Date.now(), state: 'pending', mine: true };
  }

  #once<T>({ id }: PostOperation, make: () => T): T {
    if (!this.#done.has(id)) this.#done.set(id, make());
    return this.#done.get(id) as T;
  }

  #change(kind: PostKind, id: string, change: <T extends Whole>(post: T) => T | undefined): void {
    const all = <T extends Whole>(list: readonly T[]): T[] =>
      list.flatMap((post) => (post.id === id ? (change(post) ?? []) : [post]) as T[]);
    const posts = this.#posts;
    if (kind === 'review') posts.reviews = all(posts.reviews);
    if (kind === 'question') posts.questions = all(posts.questions);
    if (kind === 'answer') posts.questions = posts.questions.map((each) => ({ ...each, answers: all(each.answers) }));
    if (kind === 'comment') {
      posts.comments = all(posts.comments).map((head) => {
        const replies = all(head.replies);
        return { ...head, replies, replyCount: head.replyCount + replies.length - head.replies.length };
      });
    }
  }
}
