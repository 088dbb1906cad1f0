import { scaleAmount } from './money.js';

/**
 * The law on retail imports into mainland China as it stood when it was last read. Amounts are fen, rates are
 * basis points (1300 is 13 %).
 *
 * Sources: 财关税〔2016〕18号 (rates), 财关税〔2018〕49号 (limits), 中国海关 questions and answers of 2025-11.
 */
export const retailImportLaw = {
  reviewedOn: '2026-11-23',
  /** The most that one purchase of several things may come to. */
  perPurchase: 500_000,
  /** The most that a person may import in a calendar year. */
  perYear: 2_600_000,
  /** The part of the statutory tax that is levied within the limits. */
  reducedTo: 7_000,
} as const;

/** Statutory rates of a thing, in basis points. */
export interface ImportRates {
  /** Import VAT. */
  readonly vat: number;
  /** Consumption tax, levied on some cosmetics, watches, alcohol. */
  readonly consumption: number;
  /** Customs duty, levied only beyond the limits. */
  readonly duty?: number;
  /** Whether the price holds the tax already (包税). */
  readonly included?: boolean;
}

/** A ratio of whole numbers, kept so until the one rounding at the end. */
interface Ratio {
  readonly numerator: number;
  readonly denominator: number;
}

/** The composite rate within the limits: (VAT + consumption tax) ÷ (1 − consumption tax) × 70 %. */
function compositeRate({ vat, consumption }: ImportRates): Ratio {
  return {
    numerator: (vat + consumption) * retailImportLaw.reducedTo,
    denominator: (10_000 - consumption) * 10_000,
  };
}

/** The rate beyond the limits: (duty + VAT + consumption tax + duty × VAT) ÷ (1 − consumption tax). */
function fullRate({ vat, consumption, duty = 0 }: ImportRates): Ratio {
  return {
    numerator: (duty + vat + consumption) * 10_000 + duty * vat,
    denominator: (10_000 - consumption) * 10_000,
  };
}

/**
 * Import tax on one line of goods from abroad or from a bonded warehouse, in fen, rounded half up.
 *
 * @param dutiable what is paid for it without tax, its share of the freight included.
 * @param beyondLimits a single thing dearer than the limit of one purchase bears the whole rates.
 */
export function importTax(dutiable: number, rates: ImportRates, beyondLimits = false): number {
  const { numerator, denominator } = beyondLimits ? fullRate(rates) : compositeRate(rates);
  return scaleAmount(dutiable, numerator, denominator);
}

/**
 * Divides a price that holds the tax (包税价) into goods and tax, in fen. They sum to the price.
 *
 * @param beyondLimits the tax in it is that of the whole rates.
 */
export function splitTaxIncluded(
  price: number,
  rates: ImportRates,
  beyondLimits = false,
): { readonly goods: number; readonly tax: number } {
  const { numerator, denominator } = beyondLimits ? fullRate(rates) : compositeRate(rates);
  const goods = scaleAmount(price, denominator, denominator + numerator);
  return { goods, tax: price - goods };
}

/**
 * How one purchase of imported goods stands to the limits. `fullRates`: one thing alone that costs more than a
 * purchase may is allowed, at the whole rates. `overPurchase`: several things that together cost more have to be bought
 * apart. `overYear`: with it the shopper would have imported more this year than she may, so it cannot be bought.
 */
export type ImportStanding = 'within' | 'fullRates' | 'overPurchase' | 'overYear';

/**
 * @param value the customs value of the purchase, in fen: goods and their freight, without tax.
 * @param pieces how many things are in it.
 * @param importedThisYear the customs value of what the shopper has bought before in this calendar year of Shanghai.
 */
export function importStanding(value: number, pieces: number, importedThisYear = 0): ImportStanding {
  if (value > 0 && importedThisYear + value > retailImportLaw.perYear) return 'overYear';
  if (value <= retailImportLaw.perPurchase) return 'within';
  return pieces === 1 ? 'fullRates' : 'overPurchase';
}
