import type {
  BuyNowDetail,
  CouponClaimDetail,
  CouponUseDetail,
  ErrorDetail,
  OpenOrderDetail,
  OpenOrdersDetail,
  OpenStoreDetail,
  SaveProductDetail,
  SetReactionDetail,
  UpdateGroupsDetail,
  WriteReviewDetail,
} from '../events/index.js';
import type { Answer, FurtherRequest } from './requests.js';

/** Loaded with the first word that somebody has to say. */
const loadCommunity = () => import('./community.js');

const say =
  (type: string): Answer =>
  async (shop, detail) =>
    (await loadCommunity()).answerCommunity(shop, type, detail);

const ignore = (): void => undefined;

/** Answers that a page which is only read has no use for. */
export const furtherAnswers: Readonly<Record<FurtherRequest, Answer>> = {
  'xhs-begin-checkout': async (shop) => {
    shop.overlay.open({ kind: 'checkout' });
    await shop.checkout.begin({ kind: 'cart' });
  },
  'xhs-buy-now': async (shop, detail: BuyNowDetail) => (await import('./purchase.js')).buyNow(shop, detail),
  'xhs-coupon-claim': (shop, { couponId }: CouponClaimDetail) => shop.coupons.claim(couponId),
  'xhs-coupon-use': async (shop, detail: CouponUseDetail) => (await import('./purchase.js')).useCoupon(shop, detail),
  'xhs-save-product': async (shop, { productId, saved }: SaveProductDetail) => {
    await shop.wishlist.set(productId, saved);
    // What it cost then is for the wish list to tell; nobody waits until that is written down.
    void shop.saved().then((store) => store.product(productId, saved), ignore);
  },
  'xhs-set-reaction': async (shop, { noteId, reaction, active }: SetReactionDetail) => {
    const list = (saved: boolean): unknown =>
      reaction === 'save' && shop.saved().then((store) => store.note(noteId, saved), ignore);
    // Before the source has answered: the page may be left meanwhile.
    list(active);
    try {
      await shop.content.setReaction(noteId, reaction, active);
    } finally {
      // As it stands now, also for the other tabs.
      list(shop.content.reactions(noteId).get().save);
    }
  },
  'xhs-update-groups': async (shop, { changes }: UpdateGroupsDetail) => (await shop.saved()).changeGroups(changes),
  'xhs-open-order': async (shop, detail: OpenOrderDetail) => shop.overlay.open({ kind: 'order', ...detail }),
  'xhs-open-orders': async (shop, detail: OpenOrdersDetail) => shop.overlay.open({ kind: 'orders', ...detail }),
  'xhs-open-store': async (shop, { storeId }: OpenStoreDetail) => shop.overlay.open({ kind: 'store', storeId }),
  'xhs-write-review': async (shop, detail: WriteReviewDetail) => (await loadCommunity()).writeReview(shop, detail),
  'xhs-post': say('xhs-post'),
  'xhs-retract': say('xhs-retract'),
  'xhs-like': say('xhs-like'),
  'xhs-report': say('xhs-report'),
  'xhs-follow': say('xhs-follow'),
  'xhs-error': async (_, detail: ErrorDetail) => (await import('./warn-of-error.js')).warnOfError(detail),
};
