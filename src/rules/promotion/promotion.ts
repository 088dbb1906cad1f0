/**
 * What a promotion gives. Amounts are minor units, `off` is basis points (1200 is 12 % off, 8.8折).
 *
 * - `every`: each full threshold takes an amount off (每满200减30), at most `times` times.
 * - `ladder`: the highest step that is reached takes its amount off (阶梯满减).
 * - `percent`: a part of what is left to pay, at most `most` (折扣, 封顶).
 * - `fixed`: one amount, from a threshold on (满减券).
 */
export type Benefit =
  | { readonly kind: 'every'; readonly threshold: number; readonly amount: number; readonly times?: number }
  | { readonly kind: 'ladder'; readonly steps: readonly { readonly threshold: number; readonly amount: number }[] }
  | { readonly kind: 'percent'; readonly off: number; readonly threshold?: number; readonly most?: number }
  | { readonly kind: 'fixed'; readonly amount: number; readonly threshold?: number };

/** One rule by which something is taken off. */
export interface Promotion {
  readonly id: string;
  readonly title: string;
  /** Who pays for it. */
  readonly bearer: 'store' | 'platform';
  /** The store whose goods it is for; all stores together where absent. */
  readonly storeId?: string;
  /** Only these products; all where absent. */
  readonly productIds?: readonly string[];
  /** What has to be entered; applies by itself where absent. */
  readonly code?: string;
  /** Milliseconds since the epoch. */
  readonly startsAt?: number;
  /** Milliseconds since the epoch; over from this moment on. */
  readonly endsAt?: number;
  readonly benefit: Benefit;
}
