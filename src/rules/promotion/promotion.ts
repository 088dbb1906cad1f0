import type { Origin } from '../../model/index.js';

/**
 * What a promotion gives. Amounts are minor units, `off` is basis points (1200 is 12 % off, 8.8折).
 *
 * - `every`: each full threshold takes an amount off (每满200减30), at most `times` times.
 * - `ladder`: the highest step that is reached takes its amount off (阶梯满减).
 * - `percent`: a part of what is left to pay, at most `most` (折扣, 封顶).
 * - `fixed`: one amount, from a threshold on (满减券).
 * - `gift`: things that cost nothing (满赠). Nothing of a discount is shared out to them.
 * - `freeShipping`: the freight of the goods it is for, at most `most` (包邮). Its threshold is measured on what is left
 *   to pay for them.
 */
export type Benefit =
  | { readonly kind: 'every'; readonly threshold: number; readonly amount: number; readonly times?: number }
  | { readonly kind: 'ladder'; readonly steps: readonly { readonly threshold: number; readonly amount: number }[] }
  | { readonly kind: 'percent'; readonly off: number; readonly threshold?: number; readonly most?: number }
  | { readonly kind: 'fixed'; readonly amount: number; readonly threshold?: number }
  | { readonly kind: 'gift'; readonly threshold?: number; readonly gifts: readonly GiftUnits[] }
  | { readonly kind: 'freeShipping'; readonly threshold?: number; readonly most?: number };

/** So many units of a variant as a gift. */
export interface GiftUnits {
  readonly variantId: string;
  readonly quantity: number;
}

/** What is said of a discount wherever it is listed. */
export interface DiscountSource {
  readonly id: string;
  readonly title: string;
  /** Who pays for it. */
  readonly bearer: 'store' | 'platform';
  /** What has to be entered; applies by itself where absent. */
  readonly code?: string;
}

/** One rule by which something is taken off. */
export interface Promotion extends DiscountSource {
  /** The store whose goods it is for; all stores together where absent. */
  readonly storeId?: string;
  /** Only these products; all where absent. */
  readonly productIds?: readonly string[];
  /** Only these categories; all where absent. */
  readonly categories?: readonly string[];
  /** Only what was found there, such as `live`; everything where absent. */
  readonly origins?: readonly Origin['kind'][];
  /** Milliseconds since the epoch. */
  readonly startsAt?: number;
  /** Milliseconds since the epoch; over from this moment on. */
  readonly endsAt?: number;
  /** Only for who has bought nothing yet: of its store, or of any where it is for all. */
  readonly newShoppers?: boolean;
  /** In how many orders it may be used altogether. */
  readonly uses?: number;
  /** In how many of her orders a shopper may use it. */
  readonly usesPerShopper?: number;
  /** It is a coupon that has to be claimed before (领券), of which there are so many; any number where `stock` is absent. */
  readonly claim?: { readonly stock?: number };
  /** Of all promotions of one group an order gets one (互斥). */
  readonly group?: string;
  readonly benefit: Benefit;
}

/** How a promotion was used so far, altogether and by the shopper at hand. */
export interface PromotionUsage {
  /** Orders that it was used in. */
  readonly uses: (promotionId: string) => number;
  /** Orders of this shopper that it was used in. */
  readonly usesOfShopper: (promotionId: string) => number;
  /** Whether this shopper has bought nothing yet of a store; of any for undefined. */
  readonly isNew: (storeId: string | undefined) => boolean;
  /** Whether this shopper has claimed a coupon. */
  readonly hasClaimed: (promotionId: string) => boolean;
}
