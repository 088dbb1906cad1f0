import type { Coupon, CouponCombination } from '../../model/index.js';
import { sameCode } from './cart-replay.js';

/** What can be done with a coupon at a moment. */
export type CouponStanding = 'claimable' | 'claimed' | 'upcoming' | 'used' | 'used_up' | 'expired';

/**
 * How a coupon stands at a moment: one whose time is over is over, whatever was last heard of it; one that was claimed
 * and whose time is still to come waits for it.
 *
 * @param now milliseconds since the epoch.
 */
export function standingOf({ state, startsAt = -Infinity, endsAt = Infinity }: Coupon, now: number): CouponStanding {
  if (state === 'used') return 'used';
  if (state === 'expired' || endsAt <= now) return 'expired';
  return state === 'claimed' && startsAt > now ? 'upcoming' : state;
}

/** Whether a coupon is among the wanted codes. */
export function isChosen({ code }: Pick<Coupon, 'code'>, codes: readonly string[]): boolean {
  return codes.some((each) => sameCode(each, code));
}

/** The codes that are wanted once a coupon is chosen, or is not any more. What it cannot be combined with is left out. */
export function chooseCoupon(codes: readonly string[], { code, verdict }: Coupon, chosen: boolean): readonly string[] {
  const out = [code, ...(chosen ? (verdict?.excludes ?? []) : [])];
  const rest = codes.filter((each) => !out.some((other) => sameCode(each, other)));
  return chosen ? [...rest, code] : rest;
}

/** Whether the wanted codes are those of a combination, in any order. */
export function isCombination(codes: readonly string[], best: CouponCombination): boolean {
  return codes.length === best.codes.length && best.codes.every((code) => isChosen({ code }, codes));
}
