import type { ContentContext, ContentSource } from '../../content/source.js';
import type { Answer, Comment, Post, Question, Review } from '../../model/index.js';
import type { CommentList, Draft, ReviewList } from './community-store.js';
import type { Listed } from '../../rules/list/post-list.js';

/** How what was written stands in its list until the host has it. */
export function previewOf(draft: Draft, id: string, now: number): Listed<Post> {
  const post = { id, text: draft.text, createdAt: now, mine: true, delivery: 'sending' } as const;
  switch (draft.kind) {
    case 'review': {
      const { productId, rating } = draft;
      // Pictures of this device have no address that lasts: they come with the answer.
      const review: Listed<Review> = { ...post, productId, rating, author: '', pictures: [] };
      return review;
    }
    case 'question': {
      const question: Listed<Question> = { ...post, productId: draft.productId, author: '', answers: [] };
      return question;
    }
    case 'answer': {
      const answer: Listed<Answer> = { ...post, author: '', role: 'visitor' };
      return answer;
    }
    case 'comment': {
      const { noteId, parentId, replyTo } = draft;
      const comment: Listed<Comment> = {
        ...post,
        noteId,
        ...(parentId !== undefined && { parentId }),
        ...(replyTo !== undefined && { replyTo }),
        author: { id: '', name: '' },
        replies: [],
        replyCount: 0,
      };
      return comment;
    }
  }
}

/** Whether what was written stands on top of a list of its kind, by what that was asked for. */
export function isOnTop(draft: Draft, kind: Draft['kind'], asked: Partial<ReviewList & CommentList>): boolean {
  if (draft.kind !== kind) return false;
  switch (draft.kind) {
    case 'review':
      return asked.productId === draft.productId && !asked.filter && !asked.tag;
    case 'question':
      return asked.productId === draft.productId;
    case 'comment':
      return asked.noteId === draft.noteId && !asked.parentId && draft.parentId === undefined;
    case 'answer':
      return false;
  }
}

/** Puts what is on its way below a post, where that is the one that it answers; it stands there once. */
export function putBelow(head: Listed<Post>, draft: Draft, post: Listed<Post>): Listed<Post> {
  if (draft.kind === 'answer' && head.id === draft.questionId) {
    const { answers } = head as unknown as Question;
    if (answers.some(({ id }) => id === post.id)) return head;
    return { ...head, answers: [...answers, post] } as Listed<Post>;
  }
  if (draft.kind === 'comment' && head.id === draft.parentId) {
    const { replies, replyCount } = head as unknown as Comment;
    if (replies.some(({ id }) => id === post.id)) return head;
    return { ...head, replies: [...replies, post], replyCount: replyCount + 1 } as Listed<Post>;
  }
  return head;
}

/**
 * Hands what was written to the source.
 * @throws whatever it refuses with, and an Error where it has no call for it.
 */
export async function deliver(
  source: ContentSource,
  { kind, ...draft }: Draft,
  operation: { readonly id: string },
  context: ContentContext,
): Promise<Post> {
  const call = {
    review: source.createReview,
    question: source.createQuestion,
    answer: source.createAnswer,
    comment: source.createComment,
  }[kind];
  if (!call) throw new Error(`The content source "${source.name}" takes no ${kind}`);
  return Reflect.apply(call, source, [draft, operation, context]) as Promise<Post>;
}
