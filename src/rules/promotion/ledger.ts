import type { Origin } from '../../model/index.js';
import { apportion, type ApportionStrategy } from '../price/apportion.js';
import { sum } from '../price/sum.js';
import { benefitAmount } from './benefit.js';
import type { DiscountSource, Promotion } from './promotion.js';

/** A line as promotions see it. */
export interface PromotedLine {
  readonly id: string;
  readonly storeId: string;
  readonly productId: string;
  readonly category?: string;
  /** What led to it. */
  readonly origin?: Origin['kind'];
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

/** What one promotion takes off one line, in minor units. */
export interface LineShare {
  readonly promotion: DiscountSource;
  readonly amount: number;
}

/** Reckons on lines from which something may have been taken already. */
export class Ledger {
  readonly shares: ReadonlyMap<string, LineShare[]>;
  readonly #lines: readonly PromotedLine[];
  readonly #strategy: PromotionStrategy;

  constructor(lines: readonly PromotedLine[], strategy: PromotionStrategy) {
    this.#lines = lines;
    this.#strategy = strategy;
    this.shares = new Map(lines.map(({ id }) => [id, []]));
  }

  /** What its threshold is measured on. */
  baseOf(promotion: Promotion): number {
    return sum(this.eligible(promotion).map((line) => this.measured(line)));
  }

  /** What is left to pay for the lines it is for. */
  leftFor(promotion: Promotion): number {
    return sum(this.eligible(promotion).map((line) => this.left(line)));
  }

  amountOf(promotion: Promotion): number {
    return benefitAmount(promotion.benefit, this.baseOf(promotion), this.leftFor(promotion));
  }

  /** Divides an amount over the lines it is for. A line never falls below nothing; the others keep their shares. */
  take(promotion: Promotion, amount: number): number {
    const lines = this.eligible(promotion);
    const percent = promotion.benefit.kind === 'percent';
    const weights = lines.map((line) => (percent ? this.left(line) : this.measured(line)));
    const shares = apportion(amount, weights, this.#strategy.apportion);
    return sum(
      lines.map((line, index) => {
        const share = Math.min(shares[index] ?? 0, this.left(line));
        if (share > 0) this.shares.get(line.id)?.push({ promotion, amount: share });
        return share;
      }),
    );
  }

  eligible({ storeId, productIds, categories, origins }: Promotion): PromotedLine[] {
    return this.#lines.filter(
      (line) =>
        (storeId === undefined || line.storeId === storeId) &&
        (productIds === undefined || productIds.includes(line.productId)) &&
        (categories === undefined || (line.category !== undefined && categories.includes(line.category))) &&
        (origins === undefined || (line.origin !== undefined && origins.includes(line.origin))),
    );
  }

  left(line: PromotedLine): number {
    return line.amount - sum((this.shares.get(line.id) ?? []).map(({ amount }) => amount));
  }

  /** What of a line counts towards a threshold. */
  measured(line: PromotedLine): number {
    return this.#strategy.threshold === 'promoPrice' ? line.amount : this.left(line);
  }
}
