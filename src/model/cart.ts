import type { Picture } from './media.js';
import type { Message } from './message.js';
import type { Money } from './money.js';
import type { Origin } from './origin.js';
import type { ComparePrice, TradeMode } from './product.js';

/** One discount on a line, with who pays for it: the store or the platform. */
export interface LineDiscount {
  readonly id: string;
  readonly title: string;
  readonly bearer: 'store' | 'platform';
  /** What it takes off the whole line; a positive amount. */
  readonly amount: Money;
}

/** A markdown (直降) or flash price (限时购) on units of a line. */
export interface LineOffer {
  readonly id: string;
  readonly title: string;
  readonly kind: 'markdown' | 'flash';
  /** How many units have it; the others cost as much as without it. */
  readonly quantity: number;
  /** What one of these units costs. */
  readonly unitPrice: Money;
  /** Milliseconds since the epoch; the price is over from this moment on. */
  readonly endsAt?: number;
}

export interface CartLine {
  /** The back end's own id of the line. */
  readonly id: string;
  readonly productId: string;
  readonly variantId: string;
  readonly storeId: string;
  readonly title: string;
  readonly variantTitle: string;
  readonly picture?: Picture;
  readonly quantity: number;
  readonly unitPrice: Money;
  readonly comparePrice?: ComparePrice;
  /** A price for a time that the line has, on all of its units or the first of them. */
  readonly offer?: LineOffer;
  /** Before discounts: unit price × quantity, as the adapter reckons it. */
  readonly subtotal: Money;
  /** After discounts, before tax and shipping. */
  readonly total: Money;
  readonly discounts: readonly LineDiscount[];
  /** Whether the line is ticked for check-out. */
  readonly selected: boolean;
  /** `unavailable` lines are shown apart, cost nothing and cannot be checked out. */
  readonly status: 'available' | 'unavailable';
  /** A gift costs nothing and cannot be changed. */
  readonly gift?: boolean;
  /** What of `total` is import tax, where the price holds it (包税). */
  readonly includedTax?: Money;
  /** The most units this line may hold: stock or the limit of an order, whichever is less. */
  readonly maxQuantity?: number;
  readonly origin?: Origin;
}

/** So many units of a line. */
export interface LineUnits {
  readonly lineId: string;
  readonly quantity: number;
}

/** Lines of one store that come into the country in one way: what is declared, sent and refunded together. */
export interface CartGroup {
  readonly storeId: string;
  readonly storeName: string;
  readonly tradeMode: TradeMode;
  readonly lineIds: readonly string[];
  /** What it comes to by its parts, in a checkout or an order: the totals of the whole are the sums of these. */
  readonly totals?: readonly Total[];
  /** Days until it arrives, earliest and latest, in a checkout. */
  readonly days?: readonly [earliest: number, latest: number];
}

export type TotalType = 'subtotal' | 'items_discount' | 'discount' | 'fulfillment' | 'tax' | 'fee' | 'total';

/** One named part of what is to be paid. Discounts are negative. */
export interface Total {
  readonly type: TotalType;
  readonly amount: Money;
}

/** A code that was entered, and what came of it. */
export interface DiscountCode {
  readonly code: string;
  readonly status: 'applied' | 'dormant' | 'rejected';
  readonly title?: string;
  /** What it takes off, when applied; a positive amount. */
  readonly amount?: Money;
}

export interface Cart {
  readonly lines: readonly CartLine[];
  readonly groups: readonly CartGroup[];
  readonly codes: readonly DiscountCode[];
  /** Of the ticked lines. */
  readonly totals: readonly Total[];
  readonly currency: string;
  readonly messages: readonly Message[];
  /** Grows with every change on the back end. */
  readonly revision: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** How an adapter finds a cart again: token, id, or id with key. Opaque, serialisable, and a bearer secret. */
export type CartRef = string;

/** What is asked of a cart. Sends ids and counts, never a price. */
export type CartChange =
  | {
      readonly type: 'add';
      readonly productId: string;
      readonly variantId: string;
      readonly quantity: number;
      readonly origin?: Origin;
    }
  /** Sets the quantity of a line; 0 removes it. */
  | { readonly type: 'set'; readonly lineId: string; readonly variantId: string; readonly quantity: number }
  /** Exchanges the variant of a line, keeping its quantity. */
  | { readonly type: 'exchange'; readonly lineId: string; readonly variantId: string; readonly toVariantId: string }
  | { readonly type: 'select'; readonly lineIds: readonly string[]; readonly selected: boolean }
  /** The whole list of wanted discount codes; an empty list clears them. */
  | { readonly type: 'codes'; readonly codes: readonly string[] };
