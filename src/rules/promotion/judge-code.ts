import type { MessageCode } from '../../model/index.js';
import { sameCode } from '../cart-replay.js';
import type { Promotion } from './promotion.js';

/** What came of one code that was entered. */
export interface CodeResult {
  readonly code: string;
  readonly status: 'applied' | 'dormant' | 'rejected';
  readonly promotion?: Promotion;
  /** What it takes off, in minor units; 0 unless applied. */
  readonly amount: number;
  /** Why it takes nothing off. */
  readonly reason?: MessageCode;
  /** The threshold not met, in minor units. */
  readonly threshold?: number;
}

/** Whether a promotion is in its window. */
export function isOpen({ startsAt = -Infinity, endsAt = Infinity }: Promotion, now: number): boolean {
  return startsAt <= now && now < endsAt;
}

/** The promotion that a code stands for, or why there is none. */
export function judgeCode(code: string, promotions: readonly Promotion[], now: number): Promotion | CodeResult {
  const matches = promotions.filter((promotion) => promotion.code !== undefined && sameCode(promotion.code, code));
  const open = matches.find((promotion) => isOpen(promotion, now));
  if (open) return open;
  const over = matches.some(({ endsAt }) => endsAt !== undefined && endsAt <= now);
  return { code, status: 'rejected', amount: 0, reason: over ? 'discount_code_expired' : 'discount_code_invalid' };
}
