import type { MessageCode } from '../../model/index.js';
import { sameCode } from '../cart/cart-replay.js';
import type { Promotion, PromotionUsage } from './promotion.js';

/** What came of one code that was entered. */
export interface CodeResult {
  readonly code: string;
  readonly status: 'applied' | 'dormant' | 'rejected';
  readonly promotion?: Promotion;
  /** What it takes off goods and freight, in minor units; 0 unless applied, and of a gift. */
  readonly amount: number;
  /** Why it gives nothing. */
  readonly reason?: MessageCode;
  /** The threshold not met, in minor units, and what the goods lack to it. */
  readonly threshold?: number;
  readonly missing?: number;
}

/** Whether something with a window is in it. */
export function isOpen(
  { startsAt = -Infinity, endsAt = Infinity }: { readonly startsAt?: number; readonly endsAt?: number },
  now: number,
): boolean {
  return startsAt <= now && now < endsAt;
}

/** Why this shopper cannot use a promotion now, whatever she buys; undefined where she can. */
export function barOf(promotion: Promotion, now: number, usage?: PromotionUsage): MessageCode | undefined {
  const { id, storeId, endsAt, uses = Infinity, usesPerShopper = Infinity } = promotion;
  if (!isOpen(promotion, now)) {
    return endsAt !== undefined && endsAt <= now ? 'discount_code_expired' : 'discount_code_invalid';
  }
  if (!usage) return undefined;
  if (promotion.claim && !usage.hasClaimed(id)) return 'discount_code_user_ineligible';
  if (promotion.newShoppers && !usage.isNew(storeId)) return 'discount_code_user_ineligible';
  const usedUp = usage.uses(id) >= uses || usage.usesOfShopper(id) >= usesPerShopper;
  return usedUp ? 'discount_code_usage_limit_reached' : undefined;
}

/** The promotion that a code stands for, or why there is none. */
export function judgeCode(
  code: string,
  promotions: readonly Promotion[],
  now: number,
  usage?: PromotionUsage,
): Promotion | CodeResult {
  const matches = promotions.filter((promotion) => promotion.code !== undefined && sameCode(promotion.code, code));
  const bars = matches.map((promotion) => barOf(promotion, now, usage));
  const usable = matches[bars.indexOf(undefined)];
  if (usable) return usable;
  // Of several by the same code the one that says most about why: a window that is to come says nothing.
  const reason = bars.find((bar) => bar !== undefined && bar !== 'discount_code_invalid') ?? 'discount_code_invalid';
  return { code, status: 'rejected', amount: 0, reason };
}
