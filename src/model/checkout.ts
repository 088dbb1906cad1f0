import type { Address, Buyer } from './address.js';
import type { CartGroup, CartLine, DiscountCode, Total } from './cart.js';
import type { Message } from './message.js';
import type { Money } from './money.js';
import type { PaymentAction, PaymentMethod } from './payment.js';

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
  readonly kind: 'crossBorder' | 'noReturn' | 'terms';
  readonly lineIds: readonly string[];
  readonly accepted: boolean;
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
  readonly consents: readonly Consent[];
  readonly orderNote?: string;
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
  readonly codes?: readonly string[];
  readonly orderNote?: string;
  readonly acceptedConsents?: readonly string[];
}
