import type { Address } from './address.js';
import type { CartGroup, CartLine, Total } from './cart.js';
import type { Invoice } from './checkout.js';
import type { PaymentState } from './payment.js';

/** Where an order stands. */
export type OrderStatus =
  'unpaid' | 'processing' | 'customs' | 'to_ship' | 'partly_shipped' | 'shipped' | 'completed' | 'closed' | 'cancelled';

/** Something that happened to an order or to a parcel of it. */
export interface OrderEvent {
  readonly type:
    | 'placed'
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
  readonly carrier?: string;
  readonly trackingNumber?: string;
  readonly trackingUrl?: string;
}

export interface Order {
  readonly id: string;
  /** The number that a shopper quotes. */
  readonly number: string;
  readonly status: OrderStatus;
  readonly payment: PaymentState;
  readonly lines: readonly CartLine[];
  readonly groups: readonly CartGroup[];
  readonly totals: readonly Total[];
  readonly currency: string;
  readonly address?: Address;
  readonly deliveryTitle?: string;
  /** The invoice that was asked for with it. */
  readonly invoice?: Invoice;
  readonly events: readonly OrderEvent[];
  /** Milliseconds since the epoch. */
  readonly placedAt: number;
  /** Whether no money moved. */
  readonly sandbox?: boolean;
}
