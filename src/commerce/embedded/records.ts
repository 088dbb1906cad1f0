import type {
  Address,
  Buyer,
  Checkout,
  Invoice,
  Message,
  Order,
  OrderPayment,
  Origin,
  PaymentAction,
  PaymentMethod,
  RefundRequest,
  ReturnShipment,
} from '../../model/index.js';
import type { CommerceContext } from '../adapter.js';
import type { PaidLine, RefundAmounts } from '../../rules/order/refund.js';
import type { PaidParts } from '../../rules/order/refund-sources.js';
import type { GatewayFlow } from './shop-schema.js';

/** A line as the shop keeps it: what is wanted, never what it costs. */
export interface LineRecord {
  readonly id: string;
  readonly productId: string;
  readonly variantId: string;
  readonly storeId: string;
  readonly quantity: number;
  readonly selected: boolean;
  readonly origin?: Origin;
  /** Price and names when it was put in: to tell a change of price, and to name what is sold no more. */
  readonly seen: { readonly unitPrice: number; readonly title: string; readonly variantTitle: string };
}

export interface CartRecord {
  /** Newest first. */
  readonly lines: readonly LineRecord[];
  /** Stores in the order of their groups, newest first. */
  readonly storeIds: readonly string[];
  readonly codes: readonly string[];
  /** Lines that orders have taken units from, oldest first; a line may occur more than once. */
  readonly bought: readonly string[];
  readonly revision: number;
  readonly nextLine: number;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** A payment that is made at the gateway: what it is asked for by, the same however often it is asked. */
export interface GatewayPayment {
  /** Of one attempt to pay: another attempt is another payment. */
  readonly id: string;
  readonly flow: GatewayFlow;
  /** In minor units. */
  readonly amount: number;
  readonly currency: string;
  readonly subject: string;
  /** Where it is paid: on a phone a code can be opened instead of scanned. */
  readonly client?: CommerceContext['client'];
  /** The page that the gateway leads back to. */
  readonly returnUrl?: string;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** What a checkout is made of, and how far it is. */
export interface CheckoutRecord {
  readonly id: string;
  /** The cart that what was bought leaves; none for one variant alone. */
  readonly cartRef?: string;
  /** How many lines of that cart had been bought when this began. */
  readonly boughtBefore: number;
  readonly lines: readonly LineRecord[];
  readonly storeIds: readonly string[];
  readonly codes: readonly string[];
  readonly buyer: Buyer;
  readonly address?: Address;
  readonly deliveryOptionId?: string;
  readonly paymentMethodId?: string;
  readonly usesBalance?: boolean;
  /** What the balance was said to pay, in minor units: nothing else was agreed to. */
  readonly balanceShown?: number;
  readonly acceptedConsents: readonly string[];
  readonly orderNote?: string;
  readonly invoice?: Invoice | null;
  /** The identity number as only its owner recognises it; the number itself is never kept. */
  readonly maskedIdentity?: string;
  /** `open` may be changed, `paying` waits for the payment. */
  readonly phase: 'open' | 'paying' | 'completed' | 'canceled';
  /** What is said until the next change. */
  readonly notices: readonly Message[];
  /** The one order that may come of it. */
  readonly orderId: string;
  /** It began with a deposit. */
  readonly paysDeposit?: boolean;
  /** Set where the balance of a presale is paid: what was agreed to with its deposit. */
  readonly balanceOf?: Checkout;
  /** What was agreed to, kept from the moment the order was placed. */
  readonly agreed?: Checkout;
  readonly action?: PaymentAction;
  /** Where it is paid at the gateway: from the moment the order was placed until what became of it is known. */
  readonly payment?: GatewayPayment;
  /** Milliseconds since the epoch. */
  readonly expiresAt: number;
}

/** How the goods of one store travel. */
export interface ParcelRecord {
  readonly customs: boolean;
  /** Milliseconds after payment. */
  readonly shipsAfter: number;
  /** Milliseconds after payment. */
  readonly arrivesAfter: number;
  readonly carrier?: string;
  readonly trackingNumber: string;
}

/** What an order has used of what is limited. */
export interface OrderUses {
  /** Ids of promotions. */
  readonly promotions: readonly string[];
  /** Units that had the price of an offer. */
  readonly offers: readonly { readonly offerId: string; readonly variantId: string; readonly quantity: number }[];
  readonly storeIds: readonly string[];
  /** Customs value in minor units. */
  readonly imported: number;
}

/** What was paid of an order at one time. */
export interface PaymentRecord extends PaidParts {
  readonly part: OrderPayment['part'];
  /** The method that has paid `other`. */
  readonly method?: Pick<PaymentMethod, 'kind' | 'title'>;
  /** The payment at the gateway, where `other` was paid there. */
  readonly gatewayId?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** A refund that was asked for. Money comes back at once, or some time after the goods were posted. */
export interface RefundRecord {
  readonly id: string;
  readonly request: RefundRequest;
  readonly amounts: RefundAmounts;
  /** Milliseconds since the epoch. */
  readonly requestedAt: number;
  /** Milliseconds since the epoch; infinite while nobody has posted the goods. */
  readonly refundedAt: number;
  /** Where the goods go, as the shop told it when the refund was asked for. */
  readonly returnAddress?: string;
  /** How the goods travel, once it was told. */
  readonly returnShipment?: ReturnShipment;
  /** What goes back to each payment of the order. Missing on refunds of older versions. */
  readonly back?: readonly PaidParts[];
  /** Set where something was paid at the gateway: whether the gateway has given it back decides. */
  readonly gateway?: 'due' | 'done' | 'refused';
}

/** An order whose deposit is paid first. */
export interface PresaleRecord {
  /** What was agreed to with the deposit. */
  readonly agreed: Checkout;
  /** Milliseconds since the epoch. */
  readonly depositPaidAt?: number;
}

export interface OrderRecord {
  readonly owner: string;
  readonly order: Omit<Order, 'status' | 'payment' | 'events'>;
  readonly parcels: readonly ParcelRecord[];
  /** Days in which all of it may be returned; the most of its lines. */
  readonly returnDays: number;
  /** Milliseconds since the epoch. */
  readonly payBy: number;
  /** Missing on orders of older versions, of which nothing can be refunded. */
  readonly paidLines?: readonly PaidLine[];
  readonly uses?: OrderUses;
  /** What the balance has paid of it, in minor units. */
  readonly balance?: number;
  /** Missing on orders of older versions. */
  readonly payments?: readonly PaymentRecord[];
  readonly refunds?: readonly RefundRecord[];
  /** Missing on orders of older versions. */
  readonly checkoutId?: string;
  /** Lines of goods that are taken back only if something is wrong with them. Missing on orders of older versions. */
  readonly faultOnly?: readonly string[];
  readonly presale?: PresaleRecord;
  readonly confirmedAt?: number;
  /** When all of it was paid. */
  readonly paidAt?: number;
  readonly cancelledAt?: number;
}

/** Units sold, units held for orders that are not paid yet, and units that come back. */
export interface StockRecord {
  readonly sold: Readonly<Record<string, number>>;
  readonly held: readonly Hold[];
  /** Units that are sent back. Missing where none are. */
  readonly back?: readonly UnitsBack[];
}

/** Units that were sold and are on the shelf again once they have arrived. */
export interface UnitsBack {
  readonly units: Readonly<Record<string, number>>;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

export interface Hold {
  readonly orderId: string;
  readonly units: Readonly<Record<string, number>>;
  /** Milliseconds since the epoch; from then on it holds nothing. */
  readonly until: number;
}
