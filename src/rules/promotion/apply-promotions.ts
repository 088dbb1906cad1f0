import { apportion, type ApportionStrategy } from '../apportion.js';
import { sameCode } from '../cart-replay.js';
import { benefitAmount, leastThreshold } from './benefit.js';
import { isOpen, judgeCode, type CodeResult } from './judge-code.js';
import type { Promotion } from './promotion.js';

/** A line as promotions see it. */
export interface PromotedLine {
  readonly id: string;
  readonly storeId: string;
  readonly productId: string;
  /** Price × quantity, in minor units; markdowns and flash prices are in it already. */
  readonly amount: number;
}

/**
 * How promotions stand to each other. `promoPrice`: every threshold is measured on the goods' price, whatever
 * else is taken off (parallel). `remaining`: each on what the ones before have left (cascading).
 */
export interface PromotionStrategy {
  readonly threshold: 'promoPrice' | 'remaining';
  readonly apportion: ApportionStrategy;
}

export const defaultStrategy: PromotionStrategy = { threshold: 'promoPrice', apportion: 'largestRemainder' };

/** What one promotion takes off one line, in minor units. */
export interface LineShare {
  readonly promotion: Promotion;
  readonly amount: number;
}

export interface Promoted {
  /** Shares by line id, in the order they were taken. */
  readonly shares: ReadonlyMap<string, readonly LineShare[]>;
  /** One result for each code, in the order they were entered. */
  readonly codes: readonly CodeResult[];
}

export interface PromotionTerms {
  readonly promotions: readonly Promotion[];
  readonly codes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly strategy?: PromotionStrategy;
}

/**
 * Takes promotions off lines: of each store first its own, then one code of it; then those of all stores
 * together, then one code for all. Of several that compete in one step the one that gives most applies.
 */
export function applyPromotions(lines: readonly PromotedLine[], terms: PromotionTerms): Promoted {
  const { promotions, now, strategy = defaultStrategy } = terms;
  const wanted = distinct(terms.codes).map((code) => ({ code, judged: judgeCode(code, promotions, now) }));
  const entered = wanted.flatMap(({ judged }) => (isResult(judged) ? [] : [judged]));
  const automatic = promotions.filter((promotion) => promotion.code === undefined && isOpen(promotion, now));
  const taken = new Map<string, number>();
  const shares = new Map<string, LineShare[]>(lines.map(({ id }) => [id, []]));

  const takeBest = (candidates: readonly Promotion[]): void => {
    const ledger = new Ledger(lines, shares, strategy);
    let best: { promotion: Promotion; amount: number } | undefined;
    for (const promotion of candidates) {
      const amount = ledger.amountOf(promotion);
      if (amount > (best?.amount ?? 0)) best = { promotion, amount };
    }
    if (best) taken.set(best.promotion.id, ledger.take(best.promotion, best.amount));
  };

  const stores = [...new Set(lines.map(({ storeId }) => storeId))];
  for (const step of [automatic, entered]) {
    for (const store of stores) takeBest(step.filter(({ storeId }) => storeId === store));
  }
  for (const step of [automatic, entered]) takeBest(step.filter(({ storeId }) => storeId === undefined));

  const measure = new Ledger(lines, new Map(), strategy);
  return {
    shares,
    codes: wanted.map(({ code, judged }) => (isResult(judged) ? judged : resultOf(code, judged, taken, measure))),
  };
}

/** Reckons on lines from which something may have been taken already. */
class Ledger {
  readonly #lines: readonly PromotedLine[];
  readonly #shares: Map<string, LineShare[]>;
  readonly #strategy: PromotionStrategy;

  constructor(lines: readonly PromotedLine[], shares: Map<string, LineShare[]>, strategy: PromotionStrategy) {
    this.#lines = lines;
    this.#shares = shares;
    this.#strategy = strategy;
  }

  /** What its threshold is measured on. */
  baseOf(promotion: Promotion): number {
    return sum(this.#eligible(promotion).map((line) => this.#measured(line)));
  }

  amountOf(promotion: Promotion): number {
    const left = sum(this.#eligible(promotion).map((line) => this.#left(line)));
    return benefitAmount(promotion.benefit, this.baseOf(promotion), left);
  }

  /** Divides an amount over the lines it is for. A line never falls below nothing; the others keep their shares. */
  take(promotion: Promotion, amount: number): number {
    const lines = this.#eligible(promotion);
    const percent = promotion.benefit.kind === 'percent';
    const weights = lines.map((line) => (percent ? this.#left(line) : this.#measured(line)));
    const shares = apportion(amount, weights, this.#strategy.apportion);
    return sum(
      lines.map((line, index) => {
        const share = Math.min(shares[index] ?? 0, this.#left(line));
        if (share > 0) this.#shares.get(line.id)?.push({ promotion, amount: share });
        return share;
      }),
    );
  }

  #eligible({ storeId, productIds }: Promotion): PromotedLine[] {
    return this.#lines.filter(
      (line) =>
        (storeId === undefined || line.storeId === storeId) &&
        (productIds === undefined || productIds.includes(line.productId)),
    );
  }

  #measured(line: PromotedLine): number {
    return this.#strategy.threshold === 'promoPrice' ? line.amount : this.#left(line);
  }

  #left(line: PromotedLine): number {
    return line.amount - sum((this.#shares.get(line.id) ?? []).map(({ amount }) => amount));
  }
}

function resultOf(code: string, promotion: Promotion, taken: ReadonlyMap<string, number>, measure: Ledger): CodeResult {
  const amount = taken.get(promotion.id) ?? 0;
  if (amount > 0) return { code, status: 'applied', promotion, amount };
  const threshold = leastThreshold(promotion.benefit);
  const short = measure.baseOf(promotion) < Math.max(1, threshold);
  return short
    ? { code, status: 'dormant', promotion, amount, reason: 'discount_code_minimum_not_met', threshold }
    : { code, status: 'dormant', promotion, amount, reason: 'discount_code_combination_disallowed' };
}

function isResult(judged: Promotion | CodeResult): judged is CodeResult {
  return 'status' in judged;
}

function distinct(codes: readonly string[]): string[] {
  return codes.filter((code, index) => codes.findIndex((other) => sameCode(other, code)) === index);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
