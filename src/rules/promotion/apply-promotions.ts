import { sameCode } from '../cart/cart-replay.js';
import { leastThreshold } from './benefit.js';
import { barOf, judgeCode, type CodeResult } from './judge-code.js';
import { Ledger, type LineShare, type PromotedLine, type PromotionStrategy } from './ledger.js';
import type { GiftUnits, Promotion, PromotionUsage } from './promotion.js';
import { takeOffFreight, type FreightFee } from './take-off-freight.js';

export type { LineShare, PromotedLine, PromotionStrategy } from './ledger.js';

export const defaultStrategy: PromotionStrategy = { threshold: 'promoPrice', apportion: 'largestRemainder' };

/** Of more groups than these that codes compete in, the others are not tried: each doubles what is reckoned. */
const mostRivals = 5;

/** A gift with the promotion that gives it, and what earned it: lines with what was measured of each. */
export interface EarnedGift extends GiftUnits {
  readonly promotion: Promotion;
  readonly earnedBy: readonly { readonly lineId: string; readonly amount: number }[];
}

export interface Promoted {
  /** Shares by line id, in the order they were taken. */
  readonly shares: ReadonlyMap<string, readonly LineShare[]>;
  readonly gifts: readonly EarnedGift[];
  /** Freight by store, before and after what is taken off; none where the way of delivery is not known. */
  readonly freight: readonly FreightFee[];
  /** One result for each code, in the order they were entered. */
  readonly codes: readonly CodeResult[];
}

export interface PromotionTerms {
  readonly promotions: readonly Promotion[];
  readonly codes: readonly string[];
  /** Milliseconds since the epoch. */
  readonly now: number;
  readonly strategy?: PromotionStrategy;
  /** What was used and claimed so far. Where absent nobody has used anything, and nothing has to be claimed. */
  readonly usage?: PromotionUsage;
}

/** The freight of each store, given what is left to pay for each line. */
export type FreightOf = (left: ReadonlyMap<string, number>) => ReadonlyMap<string, number>;

/**
 * Takes promotions off lines: of each store first its own, then one code of it; then those of all stores
 * together, then one code for all; then freight. Of several that compete in one step the one that gives most applies,
 * and of a group that excludes each other the one with which the whole comes to least.
 */
export function applyPromotions(
  lines: readonly PromotedLine[],
  terms: PromotionTerms,
  freightOf: FreightOf = () => new Map(),
): Promoted {
  const { promotions, now, usage } = terms;
  const wanted = distinct(terms.codes).map((code) => ({ code, judged: judgeCode(code, promotions, now, usage) }));
  const entered = wanted.flatMap(({ judged }) => (isResult(judged) ? [] : [judged]));
  const automatic = promotions.filter((each) => each.code === undefined && barOf(each, now, usage) === undefined);
  const walk = (without: readonly string[]): Walk => {
    const free = automatic.filter(({ group }) => group === undefined || !without.includes(group));
    return walkSteps(lines, free, entered, terms.strategy ?? defaultStrategy, freightOf);
  };
  // What applies by itself comes first and would always win its group; leaving it out for a code of the group may give
  // more. A code that does not apply itself keeps nothing out.
  const applies = ({ taken }: Walk, group: string): boolean =>
    entered.some((promotion) => promotion.group === group && taken.has(promotion.id));
  const groups = new Set(entered.flatMap(({ group }) => (group === undefined ? [] : [group])));
  const rivals = [...groups].filter((group) => automatic.some((each) => each.group === group));
  let best = walk([]);
  // All at once, too: what gives way in one group may be what another group's code needs.
  for (const without of subsetsOf(rivals.slice(0, mostRivals)).slice(1)) {
    const other = walk(without);
    if (other.saved > best.saved && without.every((group) => applies(other, group))) best = other;
  }
  const { ledger, taken, gifts, freight } = best;
  const untouched = new Ledger(lines, terms.strategy ?? defaultStrategy);
  return {
    shares: ledger.shares,
    gifts,
    freight,
    codes: wanted.map(({ code, judged }) => (isResult(judged) ? judged : resultOf(code, judged, taken, untouched))),
  };
}

/** All subsets, the empty one first. */
function subsetsOf(groups: readonly string[]): readonly (readonly string[])[] {
  return groups.reduce<readonly (readonly string[])[]>(
    (all, group) => [...all, ...all.map((some) => [...some, group])],
    [[]],
  );
}

interface Walk {
  readonly ledger: Ledger;
  /** What each promotion that applies takes off; nothing of a gift. */
  readonly taken: ReadonlyMap<string, number>;
  readonly gifts: readonly EarnedGift[];
  readonly freight: readonly FreightFee[];
  readonly saved: number;
}

function walkSteps(
  lines: readonly PromotedLine[],
  automatic: readonly Promotion[],
  entered: readonly Promotion[],
  strategy: PromotionStrategy,
  freightOf: FreightOf,
): Walk {
  const ledger = new Ledger(lines, strategy);
  const taken = new Map<string, number>();
  const closed = new Set<string>();
  const isFree = ({ group }: Promotion): boolean => group === undefined || !closed.has(group);
  const use = ({ id, group }: Promotion, amount: number): void => {
    taken.set(id, amount);
    if (group !== undefined) closed.add(group);
  };
  const takeBest = (candidates: readonly Promotion[]): void => {
    let best: { promotion: Promotion; amount: number } | undefined;
    for (const promotion of candidates.filter(isFree)) {
      const amount = ledger.amountOf(promotion);
      if (amount > (best?.amount ?? 0)) best = { promotion, amount };
    }
    if (best) use(best.promotion, ledger.take(best.promotion, best.amount));
  };
  const stores = [...new Set(lines.map(({ storeId }) => storeId))];
  for (const step of [automatic, entered]) {
    for (const store of stores) takeBest(step.filter(({ storeId }) => storeId === store));
  }
  for (const step of [automatic, entered]) takeBest(step.filter(({ storeId }) => storeId === undefined));

  const gifts: EarnedGift[] = [];
  for (const promotion of [...automatic, ...entered]) {
    const { benefit } = promotion;
    const base = ledger.baseOf(promotion);
    if (benefit.kind !== 'gift' || !isFree(promotion) || base < Math.max(1, benefit.threshold ?? 0)) continue;
    const earnedBy = ledger.eligible(promotion).map((line) => ({ lineId: line.id, amount: ledger.measured(line) }));
    gifts.push(...benefit.gifts.map((gift) => ({ ...gift, promotion, earnedBy })));
    use(promotion, 0);
  }
  const left = new Map(lines.map((line) => [line.id, ledger.left(line)]));
  const freight = takeOffFreight(freightOf(left), [...automatic, ...entered].filter(isFree), ledger, use);
  return { ledger, taken, gifts, freight, saved: [...taken.values()].reduce((sum, amount) => sum + amount, 0) };
}

function resultOf(
  code: string,
  promotion: Promotion,
  taken: ReadonlyMap<string, number>,
  untouched: Ledger,
): CodeResult {
  const amount = taken.get(promotion.id);
  if (amount !== undefined && (amount > 0 || promotion.benefit.kind === 'gift')) {
    return { code, status: 'applied', promotion, amount };
  }
  const threshold = leastThreshold(promotion.benefit);
  const base = untouched.baseOf(promotion);
  const missing = Math.max(1, threshold) - base;
  return missing > 0
    ? { code, status: 'dormant', promotion, amount: 0, reason: 'discount_code_minimum_not_met', threshold, missing }
    : { code, status: 'dormant', promotion, amount: 0, reason: 'discount_code_combination_disallowed' };
}

function isResult(judged: Promotion | CodeResult): judged is CodeResult {
  return 'status' in judged;
}

function distinct(codes: readonly string[]): string[] {
  return codes.filter((code, index) => codes.findIndex((other) => sameCode(other, code)) === index);
}
