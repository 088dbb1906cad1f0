import type { Address } from './address.js';
import type { CartGroup, CartLine, LineUnits, Total } from './cart.js';
import type { Invoice } from './checkout.js';
import type { Money } from './money.js';
import type { PaymentMethod, PaymentState } from './payment.js';
import type { PresalePayment } from './presale.js';

/** Where an order stands. */
export type OrderStatus =
  | 'unpaid'
  /** The deposit is paid, and the balance cannot be paid yet. */
  | 'deposit_paid'
  /** The balance can be paid now, until `presale.balanceUntil`. */
  | 'balance_due'
  | 'processing'
  | 'customs'
  | 'to_ship'
  | 'partly_shipped'
  | 'shipped'
  | 'completed'
  | 'closed'
  | 'cancelled';

/** Something that happened to an order or to a parcel of it. */
export interface OrderEvent {
  readonly type:
    | 'placed'
    | 'deposit_paid'
    /** The balance was not paid in time: the order is closed, and the deposit stays with the seller. */
    | 'deposit_forfeited'
    | 'paid'
    | 'customs_declared'
    | 'packed'
    | 'shipped'
    | 'in_transit'
    | 'delivered'
    | 'completed'
    | 'cancelled'
    | 'refunded';
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** The lines that it happened to, where it is not all of the order. */
  readonly lineIds?: readonly string[];
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly trackingUrl?: string;
}

/** Units that a refund can still be asked for. */
export interface RefundableUnits extends LineUnits {
  /** They go back only if something is wrong with them: that they are not taken back was agreed to when they were bought. */
  readonly faultOnly?: boolean;
}

/** Why goods go back. All but the first and the last are the fault of the seller, who then bears the freight. */
export const refundReasons = [
  'no_longer_wanted',
  'wrong_item',
  'damaged',
  'not_as_described',
  'not_received',
  'other',
] as const;
export type RefundReason = (typeof refundReasons)[number];

/** What a shopper asks to have refunded: the money alone, or goods that are sent back. */
export interface RefundRequest {
  readonly kind: 'refundOnly' | 'returnRefund';
  readonly units: readonly LineUnits[];
  readonly reason: RefundReason;
  /** What else the shopper has to say. */
  readonly note?: string;
}

/** So much of a refund goes back the way it was paid. */
export interface RefundShare extends Pick<PaymentMethod, 'kind' | 'title'> {
  readonly amount: Money;
}

/** What comes back for units of a line. */
export interface RefundLine extends LineUnits {
  /** With the tax on them. */
  readonly amount: Money;
  /** How much of it is tax, where the back end says. */
  readonly tax?: Money;
}

/** What a refund comes to, by its parts. They sum to `total`; what is kept for gifts is taken off it. */
export interface RefundQuote {
  readonly lines: readonly RefundLine[];
  readonly goods: Money;
  readonly tax: Money;
  /** Freight, with the tax on it. */
  readonly freight: Money;
  /** What a seller who does not deliver a presale in time pays beyond what was paid: the deposit once more. */
  readonly compensation?: Money;
  readonly total: Money;
  /** Where it goes, where the back end says. They sum to the total without the compensation. */
  readonly backTo?: readonly RefundShare[];
  /** Gifts that have to be sent back with the goods. */
  readonly giftsDue: readonly LineUnits[];
}

/** What a carrier knows a parcel by that a shopper has posted. */
export interface ReturnShipment {
  /** Its name, as the shopper has written it. */
  readonly carrier: string;
  /** Letters and digits, and hyphens between them. */
  readonly trackingNumber: string;
}

/** What the shopper can still do about a refund: tell how the goods travel, or correct it. */
export type RefundAction = 'return_shipment';

/**
 * A refund as it stands: asked for, waiting for the goods, paid out, refused, taken back, or closed because the goods were not
 * posted in time.
 */
export interface Refund extends RefundQuote {
  readonly id: string;
  readonly kind: RefundRequest['kind'];
  readonly reason: RefundReason;
  readonly status: 'pending' | 'returning' | 'refunded' | 'refused' | 'cancelled' | 'expired';
  /** Milliseconds since the epoch. */
  readonly requestedAt: number;
  /** Milliseconds since the epoch. */
  readonly refundedAt?: number;
  /** Where the goods are sent back to (退货地址), as it is written on a parcel, where the back end says. */
  readonly returnAddress?: string;
  /** Until when they are to be posted, in milliseconds since the epoch. */
  readonly returnBy?: number;
  /** How they travel (退货物流), once the shopper has told. */
  readonly returnShipment?: ReturnShipment;
  /** What can be asked for now. */
  readonly actions?: readonly RefundAction[];
}

/** What the shopper can still do about an order. */
export type OrderAction =
  | 'cancel'
  | 'confirm_receipt'
  | 'refund'
  /** The balance of a presale can be paid: by a checkout that begins from the order. */
  | 'pay_balance';

/** Which orders are looked for: those to be paid, to be sent, to be received, or of which something was to be refunded. */
export const orderFilters = ['unpaid', 'to_ship', 'to_receive', 'after_sales'] as const;
export type OrderFilter = (typeof orderFilters)[number];

/** A part of an order: it is declared, sent and received by itself. */
export interface OrderGroup extends CartGroup {
  /** The number that it has of its own, where the order has several parts. */
  readonly number?: string;
  /** Where it stands, where that is not where the whole order stands. */
  readonly status?: OrderStatus;
}

/**
 * One payment of an order: of all of it, of a deposit, or of the balance after it. What was paid by two ways at once is two;
 * the kind `wallet` is what the shopper has with the shop.
 */
export interface OrderPayment extends Pick<PaymentMethod, 'kind' | 'title'> {
  readonly part: 'whole' | 'deposit' | 'balance';
  readonly amount: Money;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Order {
  readonly id: string;
  /** The number that a shopper quotes. */
  readonly number: string;
  readonly status: OrderStatus;
  readonly payment: PaymentState;
  readonly lines: readonly CartLine[];
  readonly groups: readonly OrderGroup[];
  readonly totals: readonly Total[];
  readonly currency: string;
  readonly address?: Address;
  readonly deliveryTitle?: string;
  /** The invoice that was asked for with it. */
  readonly invoice?: Invoice;
  /** Set where a deposit was paid first. */
  readonly presale?: PresalePayment;
  /** What was paid of it so far, the earliest first, where the back end says. */
  readonly payments?: readonly OrderPayment[];
  readonly events: readonly OrderEvent[];
  /** Milliseconds since the epoch. */
  readonly placedAt: number;
  readonly refunds?: readonly Refund[];
  /** Units that a refund can still be asked for. */
  readonly refundable?: readonly RefundableUnits[];
  /** Until when, in milliseconds since the epoch. */
  readonly refundableUntil?: number;
  /** While it is unpaid: until when it can be paid, in milliseconds since the epoch. */
  readonly payBy?: number;
  /** While it is unpaid: the checkout that its payment belongs to. */
  readonly checkoutId?: string;
  /** What can be asked for now. */
  readonly actions?: readonly OrderAction[];
  /** Whether no money moved. */
  readonly sandbox?: boolean;
}
