import type { Comment, Post, PostKind, Question } from '../../model/index.js';
import type { Listed } from '../../rules/list/post-list.js';
import type { PostLists } from './post-lists.js';

/** Changes one post; undefined takes it out. */
export type PostChange = (post: Listed<Post>) => Listed<Post> | undefined;

/** Every list there is, by what stands in it. */
export interface AllLists {
  readonly review: PostLists<never, never>;
  readonly question: PostLists<never, never>;
  readonly comment: PostLists<never, never>;
}

/** Changes the post of an id wherever it stands: in lists, and below the posts in them. */
export function changePost(lists: AllLists, kind: PostKind, id: string, change: PostChange): void {
  const list = lists[kind === 'answer' ? 'question' : kind] as unknown as PostLists<object, Post>;
  list.change(changeIn(kind, id, change));
}

/** What changes the post of an id in a post of a list: this itself, or what stands below it. */
export function changeIn(kind: PostKind, id: string, change: PostChange): PostChange {
  const apply: PostChange = (post) => (post.id === id ? change(post) : post);
  if (kind === 'answer') return (post) => withAnswers(post as unknown as Question, apply) as Listed<Post>;
  if (kind !== 'comment') return apply;
  return (post) => {
    const changed = apply(post);
    return changed && (withReplies(changed as unknown as Comment, apply) as Listed<Post>);
  };
}

function withAnswers(question: Question, apply: PostChange): Question {
  const answers = question.answers.flatMap((answer) => (apply(answer) ?? []) as typeof answer);
  return sameItems(answers, question.answers) ? question : { ...question, answers };
}

function withReplies(comment: Comment, apply: PostChange): Comment {
  const replies = comment.replies.flatMap((reply) => (apply(reply) ?? []) as typeof reply);
  if (sameItems(replies, comment.replies)) return comment;
  return { ...comment, replies, replyCount: comment.replyCount + replies.length - comment.replies.length };
}

function sameItems(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((each, at) => each === b[at]);
}
