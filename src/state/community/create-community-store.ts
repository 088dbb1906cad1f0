import { atom, type WritableAtom } from 'nanostores';
import {
  type CommentQuery,
  type ContentContext,
  ContentError,
  type ContentSource,
  type QuestionQuery,
} from '../../content/source.js';
import { createId } from '../../lib/ids.js';
import type { SeenPage } from '../../lib/page-seen.js';
import type { Comment, Post, PostKind, Question, Review } from '../../model/index.js';
import type { CommunityStore, Draft, Following, ReviewList } from './community-store.js';
import { LastingChanges } from './lasting-changes.js';
import { deliver, previewOf, putBelow } from './outgoing.js';
import { type AllLists, changePost, type PostChange } from './post-changes.js';
import type { Listed, Permissions } from '../../rules/list/post-list.js';
import { PostLists } from './post-lists.js';
import { Retraction } from './retraction.js';
import type { ReviewDrafts } from './review-drafts.js';
import { Taps } from './taps.js';

export interface CommunityStoreOptions extends SeenPage {
  readonly source: () => Promise<ContentSource>;
  readonly context: () => ContentContext;
  /** Whoever made them has them forgotten, and closes them. */
  readonly drafts: ReviewDrafts;
  readonly now: () => number;
  /** Which visit it is: not 0 where a customer has left since it was asked for. */
  readonly visit?: number;
}

const localPrefix = 'local-';

/** Makes the store of what people say: reviews, questions, comments; and of whom this visitor follows. */
export function createCommunityStore(options: CommunityStoreOptions): CommunityStore {
  const { source, context, drafts, now } = options;
  const $visit = atom(options.visit ?? 0);
  /** What is on its way to the host, or did not arrive, and how it stands in its list. */
  const outgoing = new Map<string, { readonly draft: Draft; post: Listed<Post> }>();
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
  const below = () => {
    const sent = [...outgoing.values()];
    return <T extends Post>(head: Listed<T>): Listed<T> =>
      sent.reduce<Listed<Post>>((each, { draft, post }) => putBelow(each, draft, post), head) as Listed<T>;
  };
  const lasting = new LastingChanges((kind, id, by) => change(kind, id, by));
  const reviews = new PostLists<ReviewList, Review>({
    load: async (query, cursor, signal) =>
      (await (await source()).listReviews?.({ ...query, cursor }, contextFor(signal))) ?? nothing,
    lasting: () => lasting.of('review'),
    may: may('createReview'),
  });
  const questions = new PostLists<QuestionQuery, Question>({
    load: async (query, cursor, signal) =>
      (await (await source()).listQuestions?.({ ...query, cursor }, contextFor(signal))) ?? nothing,
    below,
    lasting: () => lasting.of('question', 'answer'),
    may: may('createQuestion'),
  });
  const comments = new PostLists<CommentQuery, Comment>({
    load: async (query, cursor, signal) =>
      (await (await source()).listComments?.({ ...query, cursor }, contextFor(signal))) ?? nothing,
    below,
    lasting: () => lasting.of('comment'),
    may: may('createComment'),
  });
  const lists = { review: reviews, question: questions, comment: comments };
  const change = (kind: PostKind, id: string, by: PostChange): void =>
    changePost(lists as unknown as AllLists, kind, id, by);
  const retraction = new Retraction({ source, context, lasting, page: options.page, visible: options.visible });
  function show(draft: Draft, post: Listed<Post>): void {
    switch (draft.kind) {
      case 'review':
        return reviews.add(
          post as Listed<Review>,
          (query) => query.productId === draft.productId && !query.filter && !query.tag,
        );
      case 'question':
        return questions.add(post as Listed<Question>, (query) => query.productId === draft.productId);
      case 'answer':
        return change('question', draft.questionId, (each) => putBelow(each, draft, post));
      case 'comment': {
        const { noteId, parentId } = draft;
        if (parentId === undefined) {
          return comments.add(post as Listed<Comment>, (query) => query.noteId === noteId && !query.parentId);
        }
        return change('comment', parentId, (each) => putBelow(each, draft, post));
      }
    }
  }

  function mark(id: string, delivery: 'sending' | 'failed'): void {
    const sent = outgoing.get(id);
    if (!sent) return;
    sent.post = { ...sent.post, delivery };
    change(sent.draft.kind, id, (post) => ({ ...post, delivery }));
  }

  /** It stands in its list once, also where it stood there before. */
  function showOutgoing(id: string): void {
    const sent = outgoing.get(id);
    if (!sent) return;
    change(sent.draft.kind, id, () => undefined);
    show(sent.draft, sent.post);
  }

  async function send(id: string): Promise<string> {
    const draft = outgoing.get(id)?.draft;
    if (!draft) throw new Error('There is nothing to send');
    mark(id, 'sending');
    const as = context();
    try {
      const post = await deliver(await source(), draft, { id: id.slice(localPrefix.length) }, as);
      // Of a customer who has left it is seen as the source tells of it.
      if (!outgoing.delete(id)) return post.id;
      // A page that came meanwhile may hold it already.
      change(draft.kind, post.id, () => undefined);
      change(draft.kind, id, () => post);
      return post.id;
    } catch (error) {
      mark(id, 'failed');
      throw error;
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
    post({ operationId = createId(), ...draft }) {
      const id = `${localPrefix}${operationId}`;
      outgoing.set(id, { draft, post: previewOf(draft, id, now()) });
      showOutgoing(id);
      return send(id);
    },
    resend: send,
    discard(id) {
      const draft = outgoing.get(id)?.draft;
      outgoing.delete(id);
      if (draft) change(draft.kind, id, () => undefined);
    },
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
        outgoing.clear();
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
        [...outgoing.keys()].forEach(showOutgoing);
        taps.showAgain();
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
