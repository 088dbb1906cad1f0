import { scaleAmount } from '../price/money.js';
import type { Benefit } from './promotion.js';

/** What goods have to come to before a benefit gives anything, in minor units. */
export function leastThreshold(benefit: Benefit): number {
  if (benefit.kind === 'ladder') return Math.min(...benefit.steps.map(({ threshold }) => threshold));
  return benefit.threshold ?? 0;
}

/**
 * What a benefit takes off goods, in minor units.
 *
 * @param base what is measured against the thresholds.
 * @param left what is left to pay: a percentage is taken of this, and no benefit gives more.
 */
export function benefitAmount(benefit: Benefit, base: number, left: number): number {
  return base < leastThreshold(benefit) ? 0 : Math.min(left, reckon(benefit, base, left));
}

function reckon(benefit: Benefit, base: number, left: number): number {
  switch (benefit.kind) {
    case 'every':
      return Math.min(Math.floor(base / benefit.threshold), benefit.times ?? Infinity) * benefit.amount;
    case 'ladder':
      return benefit.steps
        .filter(({ threshold }) => base >= threshold)
        .reduce((best, step) => (step.threshold >= best.threshold ? step : best), { threshold: 0, amount: 0 }).amount;
    case 'percent':
      // It is the price to pay that is rounded half up, as a shopper reckons 8.8折.
      return Math.min(left - scaleAmount(left, 10_000 - benefit.off, 10_000), benefit.most ?? Infinity);
    case 'fixed':
      return benefit.amount;
    case 'gift':
    case 'freeShipping':
      return 0;
  }
}
