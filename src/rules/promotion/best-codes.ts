import { feesOf } from '../price/basket-freight.js';
import { sameCode } from '../cart/cart-replay.js';
import { priceBasket, type BasketLine, type BasketTerms } from '../price/price-basket.js';
import { sum } from '../price/sum.js';
import { totalAmount } from '../price/totals.js';
import { benefitAmount } from './benefit.js';
import { judgeCode, type CodeResult } from './judge-code.js';
import { defaultStrategy } from './apply-promotions.js';
import { Ledger } from './ledger.js';
import type { Promotion } from './promotion.js';

/** The codes with which the least is to be paid. */
export interface BestCodes {
  /** In the order in which they were given. */
  readonly codes: readonly string[];
  /** What is to be paid with them, freight and tax included, in minor units. */
  readonly payable: number;
  /** What is to be paid less than without any. */
  readonly saved: number;
  /** Whether no other choice gives more. False when there were too many to look at them all. */
  readonly exact: boolean;
}

/** More choices than this are not tried: a phone prices a basket some ten thousand times in a second. */
const mostTries = 4_000;

/**
 * Finds the best combination of codes, such as those of the coupons that a shopper has claimed. One code of each
 * store and one for all can apply at once, and freight and gifts have their own; which of them to take is searched, since
 * a large coupon of a store may keep the goods from the threshold of a larger one. Of choices that cost the same the one
 * with the most gifts and the fewest codes is taken.
 *
 * @param among the codes to choose from. `terms.codes` is not looked at.
 */
export function bestCodes(lines: readonly BasketLine[], terms: BasketTerms, among: readonly string[]): BestCodes {
  const usable = among.flatMap((code, index): Candidate[] => {
    const known = among.findIndex((other) => sameCode(other, code)) < index;
    const promotion = judgeCode(code, terms.promotions, terms.now, terms.usage);
    return known || 'status' in promotion ? [] : [{ code, promotion, most: mostSaved(promotion, lines, terms) }];
  });
  const slots = slotsOf(usable);
  const rest = slots.map((_, index) =>
    sum(slots.slice(index).map((slot) => Math.max(...slot.map(({ most }) => most)))),
  );
  // A gift is worth no amount. A code for which what applies by itself is left out changes what all others give.
  const givingWay = new Set(
    terms.promotions.flatMap(({ code, group }) => (code === undefined && group ? [group] : [])),
  );
  const isBounded = ({ benefit, group }: Promotion): boolean =>
    benefit.kind !== 'gift' && !(group !== undefined && givingWay.has(group));
  const without = evaluate(lines, terms, []);
  let best = without;
  let tries = 0;
  const search = (index: number, chosen: readonly string[], reached: Choice): void => {
    tries += 1;
    if (isBetter(reached, best)) best = reached;
    const slot = slots[index];
    if (!slot || tries > mostTries) return;
    const hopeless = reached.payable - (rest[index] ?? 0) >= best.payable;
    if (hopeless && slots.slice(index).every((each) => each.every(({ promotion }) => isBounded(promotion)))) return;
    for (const { code } of slot) {
      // In the order in which they will be entered: of two that give the same the first applies.
      const codes = among.filter((each) => each === code || chosen.includes(each));
      search(index + 1, codes, evaluate(lines, terms, codes));
    }
    search(index + 1, chosen, reached);
  };
  search(0, [], without);
  return { codes: best.codes, payable: best.payable, saved: without.payable - best.payable, exact: tries <= mostTries };
}

/** What comes of each code when it is entered alone: what it takes off, or why it does not apply. */
export function judgeCodes(
  lines: readonly BasketLine[],
  terms: BasketTerms,
  codes: readonly string[],
): readonly CodeResult[] {
  return codes.flatMap((code) => priceBasket(lines, { ...terms, codes: [code] }).codes);
}

interface Candidate {
  readonly code: string;
  readonly promotion: Promotion;
  /** No choice in which it is saves more by it. */
  readonly most: number;
}

interface Choice {
  readonly codes: readonly string[];
  readonly payable: number;
  readonly gifts: number;
}

function evaluate(lines: readonly BasketLine[], terms: BasketTerms, codes: readonly string[]): Choice {
  const { parts, gifts } = priceBasket(lines, { ...terms, codes });
  return { codes, payable: totalAmount(parts), gifts: gifts.length };
}

function isBetter(one: Choice, other: Choice): boolean {
  if (one.payable !== other.payable) return one.payable < other.payable;
  if (one.gifts !== other.gifts) return one.gifts > other.gifts;
  return one.codes.length < other.codes.length;
}

/** Codes of which one at most can apply are looked at together, the most promising first. */
function slotsOf(candidates: readonly Candidate[]): readonly (readonly Candidate[])[] {
  const slots = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { benefit, storeId = '' } = candidate.promotion;
    const own = benefit.kind === 'gift' ? candidate.code : benefit.kind === 'freeShipping' ? 'freight' : '';
    const key = JSON.stringify([own, storeId]);
    slots.set(key, [...(slots.get(key) ?? []), candidate]);
  }
  const sorted = [...slots.values()].map((slot) => slot.sort((a, b) => b.most - a.most));
  return sorted.sort((a, b) => (b[0]?.most ?? 0) - (a[0]?.most ?? 0));
}

/**
 * What it would take off if nothing else did, and no thing had another price: thresholds are measured on no more than
 * that, and of no more is a percentage taken. Less is taxed, too; no import tax comes to more than the goods.
 */
function mostSaved(promotion: Promotion, lines: readonly BasketLine[], terms: BasketTerms): number {
  const { benefit } = promotion;
  if (benefit.kind === 'freeShipping') {
    const fees = feesOf(lines, new Map(), terms.freight ?? new Map());
    return 2 * Math.min(sum([...fees.values()]), benefit.most ?? Infinity);
  }
  const full = lines.map((line) => ({ ...line, amount: line.unitPrice * line.quantity }));
  const base = new Ledger(full, terms.strategy ?? defaultStrategy).baseOf(promotion);
  const most =
    benefit.kind === 'ladder'
      ? Math.max(0, ...benefit.steps.filter(({ threshold }) => base >= threshold).map(({ amount }) => amount))
      : benefitAmount(benefit, base, base);
  const taxed = lines.some(({ importRates }) => importRates && !importRates.included);
  return Math.min(most, base) * (taxed ? 2 : 1);
}
