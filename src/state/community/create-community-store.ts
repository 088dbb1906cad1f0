import { atom, type WritableAtom } from 'nanostores';
import {
  type CommentQuery,
  type ContentContext,
  ContentError,
  type ContentSource,
  type QuestionQuery,
} from '../../content/source.js';
import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { SeenPage } from '../../lib/page-seen.js';
import type { Comment, Post, PostKind, Question, Review } from '../../model/index.js';
import type { Customer } from '../known-customers.js';
import type { CommunityStore, Draft, Following, ReviewList } from './community-store.js';
import { KeptPosts } from './kept-posts.js';
import { LastingChanges } from './lasting-changes.js';
import { isOnTop, putBelow } from './outgoing.js';
import { type AllLists, changePost, type PostChange } from './post-changes.js';
import type { Listed, Permissions } from '../../rules/list/post-list.js';
import { PostLists } from './post-lists.js';
import { PostsUnderWay } from './posts-under-way.js';
import { Retraction } from './retraction.js';
import type { ReviewDrafts } from './review-drafts.js';
import { Taps } from './taps.js';

export interface CommunityStoreOptions extends SeenPage {
  readonly source: () => Promise<ContentSource>;
  readonly context: () => ContentContext & Customer;
  /** Keeps what was written until the host has it. */
  readonly storage: KeyValueStore;
  /** Whoever made them has them forgotten, and closes them. */
  readonly drafts: ReviewDrafts;
  readonly now: () => number;
  /** Which visit it is: not 0 where a customer has left since it was asked for. */
  readonly visit?: number;
}

/** Makes the store of what people say: reviews, questions, comments; and of whom this visitor follows. */
export function createCommunityStore(options: CommunityStoreOptions): CommunityStore {
  const { source, context, drafts, now } = options;
  const $visit = atom(options.visit ?? 0);
  const taps = new Taps();
  const follows = new Map<string, WritableAtom<Following>>();
  /** Of whom it is known, or being asked, whether this visitor follows them. */
  const asked = new Set<WritableAtom<Following>>();

  const contextFor = (signal: AbortSignal): ContentContext => ({ ...context(), signal });
  const may = (call: 'createReview' | 'createQuestion' | 'createComment') => async (): Promise<Permissions> => {
    const can = await source();
    return { write: !!can[call], like: !!can.setLike, report: !!can.reportPost, remove: !!can.deletePost };
  };
  const nothing = { items: [], open: false };
  const lasting = new LastingChanges((kind, id, by) => change(kind, id, by));
  const underWay = new PostsUnderWay({
    source,
    context,
    kept: new KeptPosts(options.storage, context),
    now,
    change: (kind, id, by) => change(kind, id, by),
    show: (draft, post) => show(draft, post),
  });
  const below = () => underWay.below();
  const reviews = new PostLists<ReviewList, Review>({
    load: async (query, cursor, signal) =>
      (await (await source()).listReviews?.({ ...query, cursor }, contextFor(signal))) ?? nothing,
    lasting: () => lasting.of('review'),
    onTop: (query) => underWay.of((draft) => isOnTop(draft, 'review', query)) as readonly Listed<Review>[],
    may: may('createReview'),
  });
  const questions = new PostLists<QuestionQuery, Question>({
    load: async (query, cursor, signal) =>
      (await (await source()).listQuestions?.({ ...query, cursor }, contextFor(signal))) ?? nothing,
    below,
    lasting: () => lasting.of('question', 'answer'),
    onTop: (query) => underWay.of((draft) => isOnTop(draft, 'question', query)) as readonly Listed<Question>[],
    may: may('createQuestion'),
  });
  const comments = new PostLists<CommentQuery, Comment>({
    load: async (query, cursor, signal) =>
      (await (await source()).listComments?.({ ...query, cursor }, contextFor(signal))) ?? nothing,
    below,
    lasting: () => lasting.of('comment'),
    onTop: (query) => underWay.of((draft) => isOnTop(draft, 'comment', query)) as readonly Listed<Comment>[],
    may: may('createComment'),
  });
  const lists = { review: reviews, question: questions, comment: comments };
  const change = (kind: PostKind, id: string, by: PostChange): void =>
    changePost(lists as unknown as AllLists, kind, id, by);
  const retraction = new Retraction({ source, context, lasting, page: options.page, visible: options.visible });
  function show(draft: Draft, post: Listed<Post>): void {
    switch (draft.kind) {
      case 'review':
        return reviews.add(post as Listed<Review>, (query) => isOnTop(draft, 'review', query));
      case 'question':
        return questions.add(post as Listed<Question>, (query) => isOnTop(draft, 'question', query));
      case 'answer':
        return change('question', draft.questionId, (each) => putBelow(each, draft, post));
      case 'comment': {
        const { parentId } = draft;
        if (parentId !== undefined) return change('comment', parentId, (each) => putBelow(each, draft, post));
        return comments.add(post as Listed<Comment>, (query) => isOnTop(draft, 'comment', query));
      }
    }
  }

  const liked =
    (active: boolean): PostChange =>
    (post) =>
      (post.liked ?? false) === active
        ? post
        : { ...post, liked: active, likes: Math.max(0, (post.likes ?? 0) + (active ? 1 : -1)) };

  function following(authorId: string): WritableAtom<Following> {
    const $following = follows.get(authorId) ?? atom<Following>('unknown');
    follows.set(authorId, $following);
    if (asked.has($following)) return $following;
    asked.add($following);
    source()
      .then(async (can) => {
        if (!can.follow) return $following.set('unsupported');
        const follows = (await can.isFollowing?.(authorId, context())) ?? false;
        if ($following.get() === 'unknown') $following.set(follows ? 'yes' : 'no');
      })
      .catch((error: unknown) => {
        // Otherwise it stays unknown, and whoever looks next asks again.
        if (takesNothing(error)) $following.set('unsupported');
        else asked.delete($following);
      });
    return $following;
  }

  /** What cannot be read is not missed: nobody waits for it. */
  const takeUp = (): void => void underWay.takeUp().catch(() => undefined);
  takeUp();

  return {
    drafts,
    $visit,
    reviews: (list) => reviews.list(list),
    questions: (productId) => questions.list({ productId }),
    comments: (list) => comments.list(list),
    moreReviews: (list) => reviews.more(list),
    moreQuestions: (productId) => questions.more({ productId }),
    moreComments: (list) => comments.more(list),
    refreshReviews: (list) => reviews.refresh(list),
    refreshQuestions: (productId) => questions.refresh({ productId }),
    refreshComments: (list) => comments.refresh(list),
    async mayReview(productId) {
      const can = await source();
      if (!can.createReview) return false;
      return (await can.listReviews?.({ productId }, context()))?.open !== false;
    },
    post: ({ operationId, ...draft }) => underWay.post(draft, operationId),
    resend: (id) => underWay.send(id),
    discard: (id) => underWay.discard(id),
    retract(kind, id) {
      retraction.retract(kind, id);
      return Promise.resolve();
    },
    $retracted: retraction.$retracted,
    undo: () => retraction.undo(),
    settle: () => retraction.settle(),
    like(kind, id, active) {
      const as = context();
      let before = !active;
      change(kind, id, (post) => {
        before = post.liked ?? false;
        return post;
      });
      return taps.tap(
        `${kind} ${id}`,
        active,
        before,
        (on) => change(kind, id, liked(on)),
        async () => (await source()).setLike?.(kind, id, active, as),
      );
    },
    async report(kind, id, reason) {
      const as = context();
      const visit = $visit.get();
      await (await source()).reportPost?.(kind, id, reason, as);
      if ($visit.get() === visit) lasting.hide(kind, id);
    },
    following,
    follow(authorId, active) {
      const as = context();
      const $following = following(authorId);
      return taps.tap(
        `follow ${authorId}`,
        active,
        $following.get() === 'yes',
        (on) => $following.set(on ? 'yes' : 'no'),
        async () => (await source()).follow?.(authorId, active, as),
      );
    },
    reset(customerLeft) {
      void retraction.settle().catch(() => undefined);
      // A guest who signs in goes on with what they wrote, and so does whoever changes the language.
      if (customerLeft) {
        underWay.forget();
        lasting.forget();
        $visit.set($visit.get() + 1);
      }
      // Another language or market changes nothing of what she has tapped, nor of whom she follows.
      if (customerLeft !== undefined) {
        taps.forget();
        follows.clear();
        asked.clear();
      }
      const reloaded = [reviews, questions, comments].map((each) => each.reset());
      // What answers another can be shown only once that is there, and what was tapped may have been answered before.
      void Promise.all(reloaded).then(() => {
        underWay.showAgain();
        taps.showAgain();
        takeUp();
      });
    },
    dispose() {
      retraction.dispose();
      for (const each of [reviews, questions, comments]) each.dispose();
    },
  };
}

/** A source that takes nothing says so of the first question, and not that it cannot be reached. */
function takesNothing(error: unknown): boolean {
  return (
    error instanceof ContentError &&
    (error.code === 'content-not-found' ||
      error.issues.some(({ path }) => path === 'community' || path === 'following'))
  );
}
