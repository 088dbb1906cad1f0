import { apportion } from './apportion.js';
import { importLimit, importTax, type ImportRates } from './import-tax.js';
import { applyPromotions, type LineShare, type PromotionTerms } from './promotion/apply-promotions.js';
import type { CodeResult } from './promotion/judge-code.js';
import { freight, type FreightRate } from './shipping.js';
import type { TotalParts } from './totals.js';

/** A line to be priced, in minor units and grams. */
export interface BasketLine {
  readonly id: string;
  readonly productId: string;
  readonly storeId: string;
  readonly quantity: number;
  readonly unitPrice: number;
  /** Grams of one unit. */
  readonly weight: number;
  /** Set for goods that are taxed on import. */
  readonly importRates?: ImportRates;
}

export interface BasketTerms extends PromotionTerms {
  /** Freight by store; a store that is missing cannot send. Left out where the way of delivery is not known. */
  readonly freight?: ReadonlyMap<string, FreightRate> | undefined;
}

export interface PricedLine {
  readonly id: string;
  readonly subtotal: number;
  readonly shares: readonly LineShare[];
  /** After discounts, before tax and freight. */
  readonly total: number;
  readonly tax: number;
}

export interface PricedBasket {
  readonly lines: readonly PricedLine[];
  readonly codes: readonly CodeResult[];
  readonly parts: TotalParts;
  /** The imported goods are more than one purchase may hold. */
  readonly overImportLimit: boolean;
}

/**
 * Prices goods: promotions, then freight on what is left to pay, then import tax. Whole minor units throughout;
 * the parts of every line sum to the parts of the whole.
 */
export function priceBasket(lines: readonly BasketLine[], terms: BasketTerms): PricedBasket {
  const promoted = applyPromotions(
    lines.map((line) => ({ ...line, amount: line.unitPrice * line.quantity })),
    terms,
  );
  const discounted = lines.map((line) => {
    const subtotal = line.unitPrice * line.quantity;
    const shares = promoted.shares.get(line.id) ?? [];
    return { ...line, subtotal, shares, total: subtotal - sum(shares.map(({ amount }) => amount)) };
  });
  const fees = terms.freight && freightByLine(discounted, terms.freight);
  const imported = discounted.filter(({ importRates }) => importRates);
  const limit = importLimit(sum(imported.map(({ total }) => total)), sum(imported.map(({ quantity }) => quantity)));
  const priced = discounted.map((line) => ({
    id: line.id,
    subtotal: line.subtotal,
    shares: line.shares,
    total: line.total,
    tax: taxOf(line, fees?.get(line.id) ?? 0, limit === 'fullRates'),
  }));
  const shares = priced.flatMap((line) => line.shares);
  return {
    lines: priced,
    codes: promoted.codes,
    overImportLimit: limit === 'tooMuch',
    parts: {
      subtotal: sum(priced.map(({ subtotal }) => subtotal)),
      itemsDiscount: sum(shares.filter(({ promotion }) => promotion.code === undefined).map(({ amount }) => amount)),
      discount: sum(shares.filter(({ promotion }) => promotion.code !== undefined).map(({ amount }) => amount)),
      fulfillment: fees && sum([...fees.values()]),
      tax: sum(priced.map(({ tax }) => tax)),
    },
  };
}

interface DiscountedLine extends BasketLine {
  readonly subtotal: number;
  readonly total: number;
  readonly shares: readonly LineShare[];
}

/** Each store sends its goods apart; its freight is borne by its lines in proportion to what they cost. */
function freightByLine(lines: readonly DiscountedLine[], rates: ReadonlyMap<string, FreightRate>): Map<string, number> {
  const fees = new Map<string, number>();
  for (const storeId of new Set(lines.map((line) => line.storeId))) {
    const own = lines.filter((line) => line.storeId === storeId);
    const rate = rates.get(storeId);
    const fee = rate
      ? freight(rate, {
          pieces: sum(own.map(({ quantity }) => quantity)),
          weight: sum(own.map(({ weight, quantity }) => weight * quantity)),
          goods: sum(own.map(({ total }) => total)),
        })
      : 0;
    shareFee(fee, own).forEach((share, index) => fees.set(own[index]?.id ?? '', share));
  }
  return fees;
}

/** A fee may exceed what the goods cost, so the weights are scaled up before it is divided. */
function shareFee(fee: number, lines: readonly DiscountedLine[]): number[] {
  const weights = lines.map(({ total, quantity }) => Math.max(total, quantity));
  return apportion(
    fee,
    weights.map((weight) => weight * Math.max(1, fee)),
  );
}

/**
 * Taxed is what is paid for the goods after what the store takes off, and their freight. What the platform
 * takes off is a voucher, which does not lower the customs value.
 */
function taxOf(line: DiscountedLine, fee: number, beyondLimits: boolean): number {
  if (!line.importRates || line.importRates.included) return 0;
  const borneByStore = line.shares.filter(({ promotion }) => promotion.bearer === 'store');
  const value = line.subtotal - sum(borneByStore.map(({ amount }) => amount));
  return importTax(value + fee, line.importRates, beyondLimits);
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
