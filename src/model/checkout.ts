import type { Address, Buyer } from './address.js';
import type { CartGroup, CartLine, DiscountCode, LineUnits, Total } from './cart.js';
import type { Message } from './message.js';
import type { Money } from './money.js';
import type { PaymentAction, PaymentMethod } from './payment.js';
import type { CheckoutPresale } from './presale.js';

/** The states of a checkout session, as in the Universal Commerce Protocol (2026-04-08). */
export type CheckoutStatus =
  'incomplete' | 'requires_escalation' | 'ready_for_complete' | 'complete_in_progress' | 'completed' | 'canceled';

export interface DeliveryOption {
  readonly id: string;
  readonly title: string;
  readonly price: Money;
  /** Days until it arrives, earliest and latest. */
  readonly days?: readonly [earliest: number, latest: number];
}

/** A notice that the shopper must accept before paying; never accepted beforehand. */
export interface Consent {
  readonly id: string;
  readonly kind:
    | 'crossBorder'
    | 'noReturn'
    | 'terms'
    /** That a deposit (定金) is not given back where the buyer does not go on. */
    | 'deposit'
    /** That name and identity number go to customs and to the payment institution: asked for apart from all else. */
    | 'identity';
  readonly lineIds: readonly string[];
  readonly accepted: boolean;
}

/** Whom the electronic invoice of an order (电子发票) is made out to. */
export type Invoice =
  | { readonly kind: 'person'; readonly title: string }
  | {
      readonly kind: 'company';
      readonly title: string;
      /** The unified social credit code, 18 characters (GB 32100). */
      readonly taxId: string;
    };

/** The identity number that customs ask of whoever orders goods from abroad. */
export interface IdentityRequest {
  /** As only its owner recognises it, once the back end has it: `110101********1233`. Never the number itself. */
  readonly masked?: string;
}

/** Goods of one group that cannot be imported as they are, and the way out. */
export interface ImportLimit {
  /** `purchase`: they are too much for one purchase. `year`: for what a person may still import this year. */
  readonly kind: 'purchase' | 'year';
  readonly lineIds: readonly string[];
  /** What customs reckon the goods at, their freight included, without tax. */
  readonly value: Money;
  /** The most that one purchase may come to, or all of a year. */
  readonly limit: Money;
  /** What is left of the year. */
  readonly left?: Money;
  /** The same goods as purchases that can each be made, one after the other; empty where none can. */
  readonly purchases: readonly (readonly LineUnits[])[];
  /** What cannot be bought any more this year. */
  readonly notThisYear: readonly LineUnits[];
}

/** What the shopper has with the shop (余额), which pays a part of an order, or all of it. */
export interface Balance {
  readonly available: Money;
  /** What of the total it pays; never more than either. Left out while she has not chosen to use it. */
  readonly applied?: Money;
}

export interface Checkout {
  readonly id: string;
  readonly status: CheckoutStatus;
  readonly lines: readonly CartLine[];
  readonly groups: readonly CartGroup[];
  readonly codes: readonly DiscountCode[];
  readonly totals: readonly Total[];
  readonly currency: string;
  readonly buyer: Buyer;
  readonly address?: Address;
  readonly deliveryOptions: readonly DeliveryOption[];
  readonly deliveryOptionId?: string;
  readonly paymentMethods: readonly PaymentMethod[];
  readonly paymentMethodId?: string;
  /** Set where the shopper has something to use. What it does not pay is paid by the chosen method. */
  readonly balance?: Balance;
  readonly consents: readonly Consent[];
  readonly orderNote?: string;
  /** An invoice can be asked for with the order. */
  readonly offersInvoice?: boolean;
  /** The invoice that was asked for. */
  readonly invoice?: Invoice;
  /** Set where an identity number is needed. */
  readonly identity?: IdentityRequest;
  /**
   * Why goods from abroad cannot be ordered together, one for each group that is over a limit. The checkout then says
   * `limit_exceeded` and stays `incomplete`, until `CheckoutInput.units` asks for less.
   */
  readonly importLimits?: readonly ImportLimit[];
  /** Set where a deposit is paid first. */
  readonly presale?: CheckoutPresale;
  readonly messages: readonly Message[];
  /** Set once a payment has begun. */
  readonly action?: PaymentAction;
  /** Set once completed. */
  readonly orderId?: string;
  /** Where the shop's own checkout goes on, when this one cannot. */
  readonly continueUrl?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt?: number;
}

/** What a shopper fills in. Only what is present changes. */
export interface CheckoutInput {
  readonly buyer?: Buyer;
  readonly address?: Address;
  readonly deliveryOptionId?: string;
  readonly paymentMethodId?: string;
  /** Whether the balance is to pay as much of the total as it can. */
  readonly usesBalance?: boolean;
  readonly codes?: readonly string[];
  /**
   * The way out of `importLimits`: so many units are bought, at most what the checkout has of a line, and lines that are
   * not named leave it. What is left out stays in the cart.
   */
  readonly units?: readonly LineUnits[];
  readonly orderNote?: string;
  /** Null takes back what was asked for. */
  readonly invoice?: Invoice | null;
  /**
   * Handed over once, and only with the consent of the kind `identity`. Whoever takes it neither logs nor answers it: what
   * is answered is `identity.masked`.
   */
  readonly identityNumber?: string;
  readonly acceptedConsents?: readonly string[];
}
