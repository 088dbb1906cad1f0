import type { Ledger, LineShare } from './ledger.js';
import type { Promotion } from './promotion.js';

/** The freight of one store, in minor units. */
export interface FreightFee {
  readonly storeId: string;
  /** Before discounts. */
  readonly fee: number;
  /** Who takes what off it. */
  readonly shares: readonly LineShare[];
}

/**
 * Takes free shipping off the freight of the stores it is for. Its threshold is measured on what is left to pay for
 * their goods; of several for one store the one that takes most off applies.
 *
 * @param use told what applies, with its amount.
 */
export function takeOffFreight(
  fees: ReadonlyMap<string, number>,
  promotions: readonly Promotion[],
  ledger: Ledger,
  use: (promotion: Promotion, amount: number) => void,
): readonly FreightFee[] {
  const amounts = new Map<Promotion, number>();
  const groups = new Set<string>();
  const freight = [...fees].map(([storeId, fee]): FreightFee => {
    let best: { promotion: Promotion; amount: number } | undefined;
    for (const promotion of promotions) {
      const amount = amountOf(promotion, storeId, fee, ledger, amounts.get(promotion) ?? 0);
      const excluded = promotion.group !== undefined && groups.has(promotion.group) && !amounts.has(promotion);
      if (!excluded && amount > (best?.amount ?? 0)) best = { promotion, amount };
    }
    if (!best) return { storeId, fee, shares: [] };
    amounts.set(best.promotion, (amounts.get(best.promotion) ?? 0) + best.amount);
    if (best.promotion.group !== undefined) groups.add(best.promotion.group);
    return { storeId, fee, shares: [best] };
  });
  for (const [promotion, amount] of amounts) use(promotion, amount);
  return freight;
}

/** The cap of one promotion holds for all stores together. */
function amountOf(promotion: Promotion, storeId: string, fee: number, ledger: Ledger, before: number): number {
  const { benefit } = promotion;
  if (benefit.kind !== 'freeShipping' || ledger.leftFor(promotion) < (benefit.threshold ?? 0)) return 0;
  const isFor = ledger.eligible(promotion).some((line) => line.storeId === storeId);
  return isFor ? Math.min(fee, (benefit.most ?? Infinity) - before) : 0;
}
