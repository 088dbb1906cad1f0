import { sum } from '../price/sum.js';

/** A line of an order as it was paid, in minor units for all of its units. */
export interface PaidLine {
  readonly id: string;
  readonly storeId: string;
  readonly quantity: number;
  /** For the goods, after their share of every discount. */
  readonly goods: number;
  /** Its share of the freight. */
  readonly freight: number;
  /** Import tax on the goods, and on their freight. */
  readonly tax: number;
  readonly freightTax: number;
  /** What was taken off, and who paid for it. */
  readonly discounts: readonly { readonly bearer: 'store' | 'platform'; readonly amount: number }[];
  /** Set for a gift: what earned it, as it was measured when the order was placed. */
  readonly gift?: {
    readonly threshold: number;
    readonly earnedBy: readonly { readonly lineId: string; readonly amount: number }[];
    /** What it costs to keep one unit where gifts are charged for. */
    readonly unitValue?: number;
  };
}

/** So many units of a line. */
export interface RefundUnits {
  readonly lineId: string;
  readonly quantity: number;
}

export interface RefundTerms {
  /** Whether the goods are on their way or there. Unsent goods take their freight back with them. */
  readonly shipped: boolean;
  /** Whether it is the seller's fault: then the freight comes back too. */
  readonly sellerFault?: boolean;
  /**
   * What becomes of a gift whose threshold is no longer reached: it has to come back, which is the default; it is charged
   * for; or it may be kept.
   */
  readonly gifts?: 'dueBack' | 'charged' | 'kept';
}

export interface RefundedLine extends RefundUnits {
  readonly goods: number;
  readonly tax: number;
}

/** What comes back, by its parts, in minor units. */
export interface RefundAmounts {
  readonly lines: readonly RefundedLine[];
  readonly goods: number;
  readonly tax: number;
  readonly freight: number;
  readonly freightTax: number;
  /** What is kept for gifts that are charged for. */
  readonly giftCharge: number;
  /** What the seller pays beyond what was paid. */
  readonly compensation?: number;
  /** What is paid out. */
  readonly total: number;
  /** What each has given for these units, which goes back to them. */
  readonly discounts: Readonly<Record<'store' | 'platform', number>>;
  /** Gifts that have to be sent back with the goods. */
  readonly giftsDue: readonly RefundUnits[];
  /** Whether nothing of the order is left, so that its coupons can be used again. */
  readonly whole: boolean;
}

/**
 * What is paid back for units of an order: what was paid for them when every discount was shared out. Thresholds are
 * never reckoned anew, so that in whatever order the units come back, the refunds sum to what was paid. The freight of a
 * store comes back with the last of its units, where the goods were not sent or it is the seller's fault.
 *
 * @param lines the order as it was paid.
 * @param before units that were refunded already.
 * @throws RangeError when more units are asked for than are left of a line, or none of it was bought.
 */
export function refundOf(
  lines: readonly PaidLine[],
  before: readonly RefundUnits[],
  asked: readonly RefundUnits[],
  terms: RefundTerms,
): RefundAmounts {
  const back = (units: readonly RefundUnits[], id: string): number =>
    sum(units.filter(({ lineId }) => lineId === id).map(({ quantity }) => quantity));
  for (const { lineId, quantity } of asked) {
    const line = lines.find(({ id }) => id === lineId);
    const left = line ? line.quantity - back(before, lineId) : 0;
    if (!Number.isInteger(quantity) || quantity < 1 || back(asked, lineId) > left) {
      throw new RangeError(`Of line ${lineId} ${left} units are left, and ${quantity} are to be refunded`);
    }
  }
  const spans = lines.map((line) => {
    const from = back(before, line.id);
    return { line, from, to: from + back(asked, line.id) };
  });
  const touched = spans.filter(({ from, to }) => to > from);
  const refunded = touched.map(({ line, from, to }) => ({
    lineId: line.id,
    quantity: to - from,
    goods: partOf(line.goods, from, to, line.quantity),
    tax: partOf(line.tax - line.freightTax, from, to, line.quantity),
  }));
  const freighted = freightBack(spans, terms);
  const goods = sum(refunded.map((line) => line.goods));
  const tax = sum(refunded.map((line) => line.tax));
  const freight = sum(freighted.map((line) => line.freight));
  const freightTax = sum(freighted.map((line) => line.freightTax));
  const gifts = terms.gifts === 'kept' ? [] : giftsLost(spans);
  const charge = terms.gifts === 'charged' ? sum(gifts.map(({ unitValue, quantity }) => unitValue * quantity)) : 0;
  const giftCharge = Math.min(charge, goods);
  const given = (bearer: 'store' | 'platform'): number =>
    sum(
      touched.flatMap(({ line, from, to }) =>
        line.discounts
          .filter((discount) => discount.bearer === bearer)
          .map(({ amount }) => partOf(amount, from, to, line.quantity)),
      ),
    );
  return {
    lines: refunded,
    goods,
    tax,
    freight,
    freightTax,
    giftCharge,
    total: goods + tax + freight + freightTax - giftCharge,
    discounts: { store: given('store'), platform: given('platform') },
    giftsDue: terms.gifts === 'charged' ? [] : gifts.map(({ lineId, quantity }) => ({ lineId, quantity })),
    whole: spans.every(({ line, to }) => line.gift !== undefined || to === line.quantity),
  };
}

interface Span {
  readonly line: PaidLine;
  /** Units that were back before, and are back after. */
  readonly from: number;
  readonly to: number;
}

/** The part of an amount that falls to some units: rounded down from the first on, so that the last has the rest. */
function partOf(amount: number, from: number, to: number, quantity: number): number {
  const upTo = (units: number): bigint => (BigInt(amount) * BigInt(units)) / BigInt(quantity);
  return Number(upTo(to) - upTo(from));
}

function freightBack(spans: readonly Span[], { shipped, sellerFault = false }: RefundTerms): readonly PaidLine[] {
  if (shipped && !sellerFault) return [];
  const goods = spans.filter(({ line }) => !line.gift);
  const complete = [...new Set(goods.map(({ line }) => line.storeId))].filter((storeId) => {
    const own = goods.filter(({ line }) => line.storeId === storeId);
    return own.every(({ line, to }) => to === line.quantity) && own.some(({ from, to }) => to > from);
  });
  return goods.flatMap(({ line }) => (complete.includes(line.storeId) ? [line] : []));
}

/** Gifts that had been earned until now, and are not any more. */
function giftsLost(spans: readonly Span[]): readonly (RefundUnits & { readonly unitValue: number })[] {
  return spans.flatMap(({ line, from, to }) => {
    if (!line.gift || to === line.quantity) return [];
    const { threshold, earnedBy, unitValue = 0 } = line.gift;
    const remains = (at: 'from' | 'to'): number =>
      sum(
        earnedBy.map(({ lineId, amount }) => {
          const span = spans.find((each) => each.line.id === lineId);
          return span ? amount - partOf(amount, 0, span[at], span.line.quantity) : 0;
        }),
      );
    const least = Math.max(1, threshold);
    const lost = remains('from') >= least && remains('to') < least;
    return lost && to === from ? [{ lineId: line.id, quantity: line.quantity - to, unitValue }] : [];
  });
}
