import type {
  FollowDetail,
  LikeDetail,
  PostDetail,
  ReportDetail,
  RetractDetail,
  WriteReviewDetail,
} from '../events/index.js';
import type { CommunityStore } from '../state/community/community-store.js';
import type { Shop } from './shop.js';

type Verb = (store: CommunityStore, detail: never) => Promise<unknown>;

const verbs: Readonly<Record<string, Verb>> = {
  'xhs-post': (store, draft: PostDetail) => store.post(draft),
  'xhs-retract': (store, { kind, id }: RetractDetail) => store.retract(kind, id),
  'xhs-like': (store, { kind, id, active }: LikeDetail) => store.like(kind, id, active),
  'xhs-report': (store, { kind, id, reason }: ReportDetail) => store.report(kind, id, reason),
  'xhs-follow': (store, { authorId, active }: FollowDetail) => store.follow(authorId, active),
};

/** Answers a request about what people say. */
export async function answerCommunity(shop: Shop, type: string, detail: unknown): Promise<unknown> {
  return verbs[type]?.(await shop.community(), detail as never);
}

/** Shows the form for a review where the source takes any, else the product with the reviews that stand there. */
export async function writeReview(shop: Shop, { productId, variantId, orderId }: WriteReviewDetail): Promise<void> {
  const takes = await (await shop.community()).mayReview(productId).catch(() => false);
  if (takes) shop.overlay.open({ kind: 'review', productId, variantId, orderId });
  else shop.overlay.open({ kind: 'product', productId, variantId });
}
