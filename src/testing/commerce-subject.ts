import type { CommerceAdapter, CommerceContext } from '../commerce/adapter.js';
import type { CheckoutInput } from '../model/index.js';

/** One variant of what a back end under test sells. */
export interface KnownVariant {
  readonly productId: string;
  readonly variantId: string;
}

/**
 * An adapter under test, with what has to be known of its back end. Whatever is left out, the promises about it
 * are not tested.
 */
export interface CommerceSubject {
  /** Gives an adapter; called once for each promise. Stock may be shared: a promise takes a few units at most. */
  readonly create: () => CommerceAdapter | Promise<CommerceAdapter>;
  readonly context: CommerceContext;
  /** At least 10 units are left, and an order may hold as many. */
  readonly plenty: KnownVariant;
  /** Another product, of which at least 10 units are left. */
  readonly other: KnownVariant;
  /** Another variant of the product `plenty`, of which at least 10 units are left. */
  readonly sibling?: KnownVariant;
  readonly soldOut?: KnownVariant;
  /** Exactly so many units are left. */
  readonly scarce?: KnownVariant & { readonly units: number };
  /** An order may hold so many units, and more are left. */
  readonly limited?: KnownVariant & { readonly units: number };
  /** A discount code that applies to one unit of `plenty`. */
  readonly code?: string;
  /** What completes a checkout of `plenty` without a further action of the shopper. Consents are given by the suite. */
  readonly checkout?: CheckoutInput;
}
