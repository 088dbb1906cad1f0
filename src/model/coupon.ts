import type { MessageCode } from './message.js';
import type { Money } from './money.js';

/**
 * Where a coupon stands for a shopper: she may claim it; she has it; she has used it as often as she may; none is left
 * for her to claim; its time is over.
 */
export type CouponState = 'claimable' | 'claimed' | 'used' | 'used_up' | 'expired';

/** What a coupon is for: everything, the goods of a store, some products, some categories. */
export type CouponScope =
  | { readonly kind: 'all' }
  | { readonly kind: 'store'; readonly storeId: string; readonly storeName: string }
  | { readonly kind: 'products'; readonly productIds: readonly string[]; readonly storeId?: string }
  | { readonly kind: 'categories'; readonly categories: readonly string[]; readonly storeId?: string };

/** What a coupon gives, as data: the sentence is made of it in the shopper's language. `off` is basis points (1200 is 8.8折). */
export type CouponBenefit =
  | { readonly kind: 'fixed'; readonly amount: Money }
  | { readonly kind: 'every'; readonly threshold: Money; readonly amount: Money; readonly times?: number }
  | { readonly kind: 'ladder'; readonly steps: readonly { readonly threshold: Money; readonly amount: Money }[] }
  | { readonly kind: 'percent'; readonly off: number; readonly most?: Money }
  | { readonly kind: 'gift'; readonly gifts: readonly { readonly variantId: string; readonly quantity: number }[] }
  | { readonly kind: 'freeShipping'; readonly most?: Money };

/** What a coupon does for a cart or a checkout. */
export interface CouponVerdict {
  /** It is in use; it could be, alone; it could not. */
  readonly status: 'applied' | 'usable' | 'unusable';
  /** What it takes off, or would. */
  readonly amount?: Money;
  /** Why it cannot be used. */
  readonly reason?: MessageCode;
  /** What the goods lack to its threshold, where that is why. */
  readonly missing?: Money;
  /** False where none of the goods is one that it is for. */
  readonly hasGoods?: boolean;
  /** Codes now applied beside which it would not be, or they not beside it: whoever chooses it leaves these out. */
  readonly excludes?: readonly string[];
}

/** The codes with which the least is to be paid. */
export interface CouponCombination {
  readonly codes: readonly string[];
  /** What is to be paid less with them than without any code. */
  readonly saves: Money;
}

/** A voucher that a shopper claims and then uses by its code. */
export interface Coupon {
  readonly id: string;
  /** What is put among the codes of a cart or a checkout to use it. */
  readonly code: string;
  readonly state: CouponState;
  /** The name that the shop gives it. */
  readonly title: string;
  /** Who pays for it. */
  readonly bearer: 'store' | 'platform';
  readonly scope: CouponScope;
  readonly benefit: CouponBenefit;
  /** What the goods have to come to. */
  readonly threshold?: Money;
  /** Only for who has bought nothing there yet. */
  readonly newShoppers?: boolean;
  /** Milliseconds since the epoch. */
  readonly startsAt?: number;
  /** Milliseconds since the epoch; over from this moment on. */
  readonly endsAt?: number;
  /** How many can still be claimed, when the back end tells. */
  readonly left?: number;
  /** Set where it was asked for a cart or a checkout. */
  readonly verdict?: CouponVerdict;
}
