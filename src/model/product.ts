import type { Picture, Video } from './media.js';
import type { Money } from './money.js';
import type { Presale } from './presale.js';
import type { Clearance } from './store-setup.js';

/**
 * What a struck-through price stands for. Chinese law (明码标价和禁止价格欺诈规定, in force 2022-07-01,
 * art. 16) wants its meaning said, so a compare price without a kind does not exist here.
 */
export type ComparePriceKind = 'suggestedRetail' | 'sevenDayLow' | 'lastDeal' | 'market';

export interface ComparePrice {
  readonly price: Money;
  readonly kind: ComparePriceKind;
}

export type AvailabilityStatus = 'in_stock' | 'low_stock' | 'out_of_stock' | 'preorder' | 'discontinued';

export interface Availability {
  readonly status: AvailabilityStatus;
  /** Units left, when the back end tells. */
  readonly quantity?: number;
  /** The most units one order may hold. */
  readonly maxPerOrder?: number;
}

/** One choice of an option, such as the colour "Rose". */
export interface OptionValue {
  readonly id: string;
  readonly label: string;
  /** A CSS colour for a swatch. */
  readonly swatch?: string;
  readonly picture?: Picture;
}

export interface ProductOption {
  readonly id: string;
  readonly name: string;
  readonly values: readonly OptionValue[];
}

/** A markdown (直降) or flash price (限时购) that a variant is sold at now. */
export interface VariantOffer {
  readonly kind: 'markdown' | 'flash';
  /** Milliseconds since the epoch; the price is over from this moment on. */
  readonly endsAt?: number;
  /** Units that are left at this price, where the back end tells. */
  readonly quantity?: number;
  /** Units that one shopper gets at this price (限购). */
  readonly perShopper?: number;
}

/** A price for a time that is not on yet, as the back end announces it. */
export interface UpcomingOffer {
  readonly kind: VariantOffer['kind'];
  /** What one unit is to cost. What it does cost then, the back end is asked once it has begun. */
  readonly price: Money;
  /** Milliseconds since the epoch. */
  readonly startsAt: number;
  readonly endsAt?: number;
}

/** One buyable thing: a product in one colour, size, taste. */
export interface Variant {
  readonly id: string;
  readonly sku?: string;
  readonly title: string;
  /** Option id → value id. */
  readonly options: Readonly<Record<string, string>>;
  readonly price: Money;
  readonly comparePrice?: ComparePrice;
  /** Set where `price` is one for a time; `comparePrice` is then what it costs without it. */
  readonly offer?: VariantOffer;
  readonly upcomingOffer?: UpcomingOffer;
  readonly availability: Availability;
  /** Set where it is sold with a deposit: it is then bought alone, and never goes into a cart. */
  readonly presale?: Presale;
  readonly picture?: Picture;
}

/** How the goods reach mainland China: within it, from a bonded warehouse (保税仓), or posted from abroad (海外直邮). */
export type TradeMode = 'domestic' | 'bonded' | 'directMail';

export interface ShippingPromise {
  /** Hours until it is sent off. */
  readonly dispatchHours?: number;
  /** Days until it arrives, earliest and latest. */
  readonly days?: readonly [earliest: number, latest: number];
  readonly from?: string;
  readonly free?: boolean;
  /** Goods total of a store from which shipping is free. */
  readonly freeOver?: Money;
}

export type Guarantee =
  'authentic' | 'noReasonReturn7' | 'freeReturnShipping' | 'damageCover' | 'instantRefund' | 'taxIncluded';

export interface Rating {
  /** Average on the scale. */
  readonly value: number;
  /** Top of the scale, normally 5. */
  readonly scale: number;
  readonly count: number;
}

/** A number that shows the goods may be sold: a filing, a registration. */
export interface Qualification {
  readonly kind: string;
  readonly number: string;
  readonly issuer?: string;
  readonly url?: string;
}

export interface Product {
  readonly id: string;
  readonly handle: string;
  readonly title: string;
  readonly subtitle?: string;
  readonly description?: string;
  readonly storeId: string;
  readonly category?: string;
  readonly media: readonly Picture[];
  readonly video?: Video;
  readonly options: readonly ProductOption[];
  readonly variants: readonly Variant[];
  readonly tradeMode: TradeMode;
  readonly shipping?: ShippingPromise;
  /** Days in which it may be returned without a reason; 0 where the goods are excluded. */
  readonly returnDays: number;
  readonly guarantees: readonly Guarantee[];
  readonly rating?: Rating;
  readonly qualifications: readonly Qualification[];
  /** How far its listing is, where the back end tells: one that is not approved is neither tagged nor sold. */
  readonly listing?: Pick<Clearance, 'status' | 'reason'>;
  readonly specifications: readonly { readonly name: string; readonly value: string }[];
  readonly url?: string;
}
