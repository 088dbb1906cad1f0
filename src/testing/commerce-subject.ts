import type { CommerceAdapter, CommerceContext } from '../commerce/adapter.js';
import type { CartRef, CheckoutInput } from '../model/index.js';
import type { Difference } from './contract-case.js';

/** One variant of what a back end under test sells. */
export interface KnownVariant {
  /** Its id, as the back end answers it. */
  readonly productId: string;
  /** Its id, as the back end answers it. */
  readonly variantId: string;
}

/** A discount code that needs more than one unit. */
export interface CodeWithMinimum extends KnownVariant {
  readonly code: string;
  /** So many units reach the minimum; one does not. */
  readonly units: number;
}

/** A back end that sells in one currency, for the promise that money is exact. */
export interface KnownMarket extends KnownVariant {
  readonly create: CommerceSubject['create'];
  readonly context: CommerceContext;
  /** What one unit costs, in minor units: 500 is ¥500 in JPY, ¥5.00 in CNY and 0.500 in KWD. */
  readonly price: number;
}

/** The adapter to go on with, where it is another than before. */
type Onward = Promise<CommerceAdapter | void> | CommerceAdapter | void;

/** What a test can bring about in the back end. What is left out is reported as not run. */
export interface Situations {
  /** Makes a variant dearer or cheaper. */
  readonly changePrice?: (adapter: CommerceAdapter, variant: KnownVariant) => Onward;
  /** Leaves so many units of a variant: 0 sells it out. */
  readonly setStock?: (adapter: CommerceAdapter, variant: KnownVariant, units: number) => Onward;
  /** Ends a cart as the back end ends those that nobody came back for. */
  readonly expireCart?: (adapter: CommerceAdapter, ref: CartRef) => Onward;
  /** Sends an order, all of it. */
  readonly ship?: (adapter: CommerceAdapter, orderId: string) => Onward;
  /**
   * Two shoppers at the back end of an adapter, each with an adapter of her own, whose next payments meet: neither comes
   * there before both have done all that goes before it. Without it both shop over the one adapter and pay at once.
   */
  readonly shoppersMeet?: (adapter: CommerceAdapter) => readonly [CommerceAdapter, CommerceAdapter];
  /** An adapter whose back end never answers. */
  readonly silent?: () => CommerceAdapter | Promise<CommerceAdapter>;
  /** An adapter whose back end cannot be reached. */
  readonly unreachable?: () => CommerceAdapter | Promise<CommerceAdapter>;
}

/**
 * An adapter under test, with what has to be known of its back end. Promises about what is left out are reported as
 * not run.
 */
export interface CommerceSubject {
  /** Gives an adapter; called once for each promise. Stock may be shared: a promise takes a few units at most. */
  readonly create: () => CommerceAdapter | Promise<CommerceAdapter>;
  /** Where and as whom the suite shops: one for all promises. */
  readonly context: CommerceContext;
  /** At least 10 units are left, and an order may hold as many. */
  readonly plenty: KnownVariant;
  /** Another product, of which at least 10 units are left. */
  readonly other: KnownVariant;
  /** Another variant of the product `plenty`, of which at least 10 units are left. */
  readonly sibling?: KnownVariant;
  /** None of it is left. */
  readonly soldOut?: KnownVariant;
  /** Exactly so many units are left. */
  readonly scarce?: KnownVariant & { readonly units: number };
  /** An order may hold so many units, and more are left. */
  readonly limited?: KnownVariant & { readonly units: number };
  /** A discount code that applies to one unit of `plenty`. */
  readonly code?: string;
  /** A discount code that has run out. */
  readonly expiredCode?: string;
  /** A discount code that one unit does not reach. */
  readonly minimumCode?: CodeWithMinimum;
  /** Id of a coupon that the shopper can claim, or has, and that applies to one unit of `plenty`. */
  readonly coupon?: string;
  /** Id of a coupon of which none is left for her. */
  readonly usedUpCoupon?: string;
  /** What completes a checkout of `plenty` without a further action of the shopper. Consents are given by the suite. */
  readonly checkout?: CheckoutInput;
  /** One back end for each of these currencies: they have no, two and three digits. */
  readonly markets?: Partial<Readonly<Record<'JPY' | 'CNY' | 'KWD', KnownMarket>>>;
  /** What the suite may bring about in the back end. */
  readonly situations?: Situations;
  /**
   * Promises that the back end itself cannot keep, by the name of the promise: why not, in a sentence for whoever chooses
   * a back end. Each is run all the same and has to fail, so that none stands here longer than it is true; only one that is
   * not kept at times may be kept.
   */
  readonly differences?: Readonly<Record<string, Difference>>;
}
