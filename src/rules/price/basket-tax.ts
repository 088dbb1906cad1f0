import { importStanding, importTax, splitTaxIncluded, type ImportRates, type ImportStanding } from './import-tax.js';
import type { LineShare } from '../promotion/ledger.js';
import { sum } from './sum.js';

/**
 * What lowers the customs value of goods; no official rule for promotions was found. `afterPublicDiscount`: all that
 * the store takes off does, and what the platform pays does not. `beforeVouchers`: only what the store takes off by
 * itself does, a code or coupon of nobody.
 */
export type TaxBase = 'afterPublicDiscount' | 'beforeVouchers';

/** The imported goods of one store are one purchase to customs. */
export interface PricedImport {
  readonly storeId: string;
  /** Customs value in fen. */
  readonly value: number;
  readonly standing: ImportStanding;
}

interface TaxedLine {
  readonly id: string;
  readonly storeId: string;
  readonly quantity: number;
  readonly subtotal: number;
  readonly shares: readonly LineShare[];
  /** After discounts. */
  readonly total: number;
  readonly importRates?: ImportRates;
}

/** What customs reckon the goods at, without their freight: what is paid for them without tax. */
export function customsValue(line: TaxedLine, taxBase: TaxBase = 'afterPublicDiscount'): number {
  if (!line.importRates) return 0;
  const lowering = line.shares.filter(
    ({ promotion }) =>
      promotion.bearer === 'store' && (taxBase === 'afterPublicDiscount' || promotion.code === undefined),
  );
  const paid = line.subtotal - sum(lowering.map(({ amount }) => amount));
  return line.importRates.included ? splitTaxIncluded(paid, line.importRates).goods : paid;
}

/** How the imports of each store stand to the limits; what comes first counts to the year of the next. */
export function importsOf(
  lines: readonly TaxedLine[],
  valueOf: (lineId: string) => number,
  importedThisYear = 0,
): readonly PricedImport[] {
  let before = importedThisYear;
  return [...new Set(lines.flatMap(({ importRates, storeId }) => (importRates ? [storeId] : [])))].map((storeId) => {
    const own = lines.filter((line) => line.importRates && line.storeId === storeId);
    const value = sum(own.map(({ id }) => valueOf(id)));
    const standing = importStanding(value, sum(own.map(({ quantity }) => quantity)), before);
    before += value;
    return { storeId, value, standing };
  });
}

export interface LineTax {
  /** What is paid on top of the price, for goods and freight. */
  readonly tax: number;
  /** What of `tax` is for the freight. */
  readonly freightTax: number;
  /** What of the price is tax, where the price holds it. */
  readonly includedTax: number;
}

/** The import tax of a line, whose freight bears it with the goods. */
export function taxOf({ importRates, total }: TaxedLine, value: number, fee: number, beyondLimits: boolean): LineTax {
  if (!importRates) return { tax: 0, freightTax: 0, includedTax: 0 };
  if (importRates.included) {
    return { tax: 0, freightTax: 0, includedTax: splitTaxIncluded(total, importRates, beyondLimits).tax };
  }
  const tax = importTax(value + fee, importRates, beyondLimits);
  return { tax, freightTax: tax - importTax(value, importRates, beyondLimits), includedTax: 0 };
}
