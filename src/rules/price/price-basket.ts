import { feesOf, shareFreight } from './basket-freight.js';
import { customsValue, importsOf, taxOf, type LineTax, type PricedImport, type TaxBase } from './basket-tax.js';
import type { ImportRates } from './import-tax.js';
import { presalePrice, type PresaleTerms } from './presale.js';
import {
  applyPromotions,
  type EarnedGift,
  type LineShare,
  type PromotionTerms,
} from '../promotion/apply-promotions.js';
import { bestOffer, type ItemOffer, type OfferedUnits, type OfferUsage } from '../promotion/item-offer.js';
import type { CodeResult } from '../promotion/judge-code.js';
import type { PromotedLine } from '../promotion/ledger.js';
import type { FreightFee } from '../promotion/take-off-freight.js';
import type { FreightRate } from './shipping.js';
import { sum } from './sum.js';
import type { TotalParts } from './totals.js';

export type { PricedImport, TaxBase } from './basket-tax.js';

/** A line to be priced, in minor units and grams. */
export interface BasketLine extends Omit<PromotedLine, 'amount'> {
  /** What offers for single things are for; the product where absent. */
  readonly variantId?: string;
  readonly quantity: number;
  readonly unitPrice: number;
  /** Grams of one unit. */
  readonly weight: number;
  /** Set for goods that are taxed on import. */
  readonly importRates?: ImportRates;
  /** Set for goods that are sold with a deposit; `title` names what it is worth beyond itself. */
  readonly presale?: PresaleTerms & { readonly title?: string };
}

export interface BasketTerms extends PromotionTerms {
  /** Markdowns and flash prices. */
  readonly offers?: readonly ItemOffer[];
  readonly offerUsage?: OfferUsage | undefined;
  /** Freight by store; a store that is missing cannot send. Left out where the way of delivery is not known. */
  readonly freight?: ReadonlyMap<string, FreightRate> | undefined;
  readonly taxBase?: TaxBase;
  /** The customs value of what this shopper has imported this year, in fen. */
  readonly importedThisYear?: number;
}

export interface PricedLine extends LineTax {
  readonly id: string;
  /** That of an offer where the store itself makes it, and it is on all units. */
  readonly unitPrice: number;
  readonly subtotal: number;
  /** Units that have the price of an offer. Where `unitPrice` is not that price, it is among the shares. */
  readonly offered?: OfferedUnits;
  readonly shares: readonly LineShare[];
  /** After discounts, before tax and freight. */
  readonly total: number;
  /** Its part of the freight. */
  readonly freight: number;
  /** What customs reckon it at, its part of the freight included; 0 for domestic goods. */
  readonly importValue: number;
  /** What of `total` is paid at once as a deposit. */
  readonly deposit: number;
}

export interface PricedBasket {
  readonly lines: readonly PricedLine[];
  readonly gifts: readonly EarnedGift[];
  readonly freight: readonly FreightFee[];
  readonly imports: readonly PricedImport[];
  readonly codes: readonly CodeResult[];
  readonly parts: TotalParts;
}

/**
 * Prices goods: markdown or flash price, deposit, promotions, then freight on what is left to pay, then import tax.
 * Whole minor units throughout; the parts of every line sum to the parts of the whole.
 */
export function priceBasket(lines: readonly BasketLine[], terms: BasketTerms): PricedBasket {
  const offered = lines.map((line) => offerOn(line, terms));
  const { freight: rates } = terms;
  const promoted = applyPromotions(offered, terms, rates && ((left) => feesOf(lines, left, rates)));
  const discounted = offered.map((line) => {
    const shares = [...line.shares, ...(promoted.shares.get(line.id) ?? [])];
    return { ...line, shares, total: line.subtotal - sum(shares.map(({ amount }) => amount)) };
  });
  const fees = shareFreight(promoted.freight, discounted);
  const values = new Map(discounted.map((line) => [line.id, customsValue(line, terms.taxBase)]));
  const valueOf = (id: string): number => (values.get(id) ?? 0) + (fees.get(id) ?? 0);
  const imports = importsOf(discounted, valueOf, terms.importedThisYear);
  const priced = discounted.map((line): PricedLine => {
    const { id, unitPrice, subtotal, shares, total, deposit, offered: units } = line;
    const fee = fees.get(id) ?? 0;
    const beyond = imports.some(({ storeId, standing }) => storeId === line.storeId && standing === 'fullRates');
    return {
      id,
      unitPrice,
      subtotal,
      shares,
      total,
      freight: fee,
      ...taxOf(line, values.get(id) ?? 0, fee, beyond),
      importValue: line.importRates ? valueOf(id) : 0,
      deposit,
      ...(units && { offered: units }),
    };
  });
  return {
    lines: priced,
    gifts: promoted.gifts,
    freight: promoted.freight,
    imports,
    codes: promoted.codes,
    parts: partsOf(priced, rates !== undefined),
  };
}

/** What priced lines come to together; those of all stores sum to those of the whole. */
export function partsOf(lines: readonly PricedLine[], freightKnown: boolean): TotalParts {
  const shares = lines.flatMap((line) => line.shares);
  return {
    subtotal: sum(lines.map(({ subtotal }) => subtotal)),
    itemsDiscount: sum(shares.filter(({ promotion }) => promotion.code === undefined).map(({ amount }) => amount)),
    discount: sum(shares.filter(({ promotion }) => promotion.code !== undefined).map(({ amount }) => amount)),
    fulfillment: freightKnown ? sum(lines.map(({ freight }) => freight)) : undefined,
    tax: sum(lines.map(({ tax }) => tax)),
  };
}

interface OfferedLine extends BasketLine {
  readonly amount: number;
  readonly subtotal: number;
  readonly offered?: OfferedUnits;
  readonly shares: readonly LineShare[];
  readonly deposit: number;
}

/**
 * What a thing costs before promotions. An offer that a store makes on all units is its price; any other is a discount
 * on the line, so that it is known who pays for it. What is sold with a deposit has no other offer, and promotions are on
 * its balance alone.
 */
function offerOn(line: BasketLine, terms: BasketTerms): OfferedLine {
  const { variantId = line.productId, quantity, presale } = line;
  const normal = line.unitPrice * quantity;
  if (presale) {
    const { deposit, swell, balance } = presalePrice(line.unitPrice, quantity, presale);
    const promotion = { id: 'deposit', title: presale.title ?? '', bearer: 'store' } as const;
    return {
      ...line,
      subtotal: normal,
      shares: swell > 0 ? [{ promotion, amount: swell }] : [],
      amount: balance,
      deposit,
    };
  }
  const offered = bestOffer({ ...line, variantId }, terms.offers ?? [], terms.now, terms.offerUsage);
  if (!offered) return { ...line, subtotal: normal, shares: [], amount: normal, deposit: 0 };
  const saved = (line.unitPrice - offered.unitPrice) * offered.quantity;
  const amount = normal - saved;
  const isPrice = offered.offer.bearer === 'store' && offered.quantity === quantity;
  return isPrice
    ? { ...line, offered, unitPrice: offered.unitPrice, subtotal: amount, shares: [], amount, deposit: 0 }
    : { ...line, offered, subtotal: normal, shares: [{ promotion: offered.offer, amount: saved }], amount, deposit: 0 };
}
