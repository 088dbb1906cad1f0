import type {
  Address,
  Cart,
  CartChange,
  CartRef,
  Checkout,
  CheckoutInput,
  Coupon,
  CouponCombination,
  Message,
  Order,
  OrderFilter,
  Origin,
  Page,
  Product,
  RefundQuote,
  RefundRequest,
  ReturnShipment,
  ShopSettings,
  WishlistGroup,
  WishlistGroupChange,
} from '../model/index.js';
import type { ServerTime } from '../rules/time/server-clock.js';

export type { ServerTime } from '../rules/time/server-clock.js';

/** What every call is told: where and how somebody shops, and who. */
export interface CommerceContext extends ShopSettings {
  /** An opaque token of the signed-in customer as the host gave it, or null for a guest. */
  readonly customer: string | null;
  /** What stays the same for a signed-in customer when her token is renewed; empty or absent where the host has not told it. */
  readonly customerId?: string | undefined;
  /** Where a payment is made, so that a back end can choose between a code, an app and a bridge; with `completeCheckout`. */
  readonly client?: 'desktop' | 'phone' | 'wechat';
  /** The page that a payment elsewhere leads back to; with `completeCheckout`. What it is opened with proves nothing. */
  readonly returnUrl?: string;
  /**
   * What the page's own provider has given for a card; with `completeCheckout`, and with nothing else. Hand it on and keep
   * it nowhere.
   */
  readonly paymentToken?: string;
  /** Aborts the call; an aborted call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
  /**
   * To be told what is wrong though the call goes on, or fails by the line: a product of a file that is left out, a file that does
   * not arrive. An error that has `code`, `source` and `issues` is told as it says. The page hears each reason once; and of products
   * whose ids and handles stand in its `leftOut` nothing more, however often they are asked for.
   */
  readonly onProblem?: (problem: Error) => void;
}

/** One intent of the shopper. Its id is the idempotency key: the same id is sent again only to retry the same request. */
export interface Operation {
  /** A random text of 32 characters or a few more. */
  readonly id: string;
}

/**
 * What an adapter promises of its cart. `keyed`: the back end honours operation ids, a repeat is done once.
 * `absolute`: it does not; quantities are set absolutely under one lock and read back before a retry.
 */
export type PromiseLevel = 'keyed' | 'absolute';

/** What a back end can do. Elements hide what is absent. */
export interface Capabilities {
  /** Whether the back end honours operation ids: see {@link PromiseLevel}. Say `absolute` where it is not sure. */
  readonly promise: PromiseLevel;
  /** `embedded`: checkout happens on the page. `handOff`: `beginCheckout` answers an address to go on at. */
  readonly checkout: 'embedded' | 'handOff';
  /** There is no cart to be shown: everything is bought at once, and what is put into the cart is checked out alone. */
  readonly cart?: 'none';
  /** `searchProducts` is there. Without it nothing to search with is shown; absent means no, here and below. */
  readonly search?: boolean;
  /** The orders in which `searchProducts` can answer beside its own. */
  readonly productSorts?: readonly ProductSort[];
  /** What `searchProducts` can narrow its answers down by. Without it nothing to do so is shown. */
  readonly productFilters?: readonly ProductFilter[];
  /** Lines can be ticked, and totals are those of the ticked lines. */
  readonly selection?: boolean;
  /** Changes of the kind `codes` are carried out, and each code has its result. Without it no field for one is shown. */
  readonly discountCodes?: boolean;
  /** `getOrder` and `listOrders` are there, so that an order can be looked at after it was placed. */
  readonly orders?: boolean;
  /** The kinds of orders that `listOrders` can look for. Without it all orders stand in one list. */
  readonly orderFilters?: readonly OrderFilter[];
  /** `getWishlist` and `updateWishlist` are there. Without it what is saved stays on the device. */
  readonly wishlist?: boolean;
  /** `getWishlistGroups` and `updateWishlistGroups` are there. Without it the groups of a wish list stay on the device. */
  readonly wishlistGroups?: boolean;
  /** `listAddresses` answers where a signed-in customer has things sent. */
  readonly addresses?: boolean;
  /** `listCoupons` and `claimCoupon` are there: coupons are shown, and can be claimed and chosen. */
  readonly coupons?: boolean;
  /**
   * Hosts that a payment may lead to, by `redirect`, `post_form` or the link of a code: `pay.example`, or `*.pay.example`
   * for those below it. A port counts. An address of any other host is refused, and `xhs-error` says so.
   */
  readonly paymentHosts?: readonly string[];
  /** `cancelOrder` is there: an order can be called off before it is sent. */
  readonly cancelOrder?: boolean;
  /** `confirmReceipt` is there. */
  readonly confirmReceipt?: boolean;
  /** `quoteRefund` and `requestRefund` are there. */
  readonly refunds?: boolean;
  /** `updateReturnShipment` is there: who sends goods back can tell how they travel. */
  readonly returnShipments?: boolean;
  /** The cart of a guest can be merged with that of a customer who signs in. No element asks for it yet. */
  readonly merge?: boolean;
}

/**
 * Why a cart or a checkout is no more. `expired`: nobody came back in time. `not_found`: there is none of this
 * reference, or it belongs to somebody else. `completed`: an order was made of it.
 */
export type CartGoneReason = 'expired' | 'not_found' | 'completed';

/**
 * A cart as a back end answers it. One that keeps no count of changes leaves `revision` out: its answers are then taken
 * in the order in which they were asked for, one after the other over all tabs.
 */
export type AnsweredCart = Omit<Cart, 'revision'> & Partial<Pick<Cart, 'revision'>>;

/** A cart with what is to be said beside it; or the news that it is gone. */
export type CartResult =
  | { readonly ref: CartRef; readonly cart: AnsweredCart; readonly messages: readonly Message[] }
  | { readonly gone: CartGoneReason; readonly messages: readonly Message[] };

/** A checkout with what is to be said beside it, or an address at which the shop's own checkout goes on. */
export type CheckoutResult =
  | { readonly checkout: Checkout; readonly messages: readonly Message[] }
  | {
      readonly continueUrl: string;
      /** Whose shop that is, where it is another's than the page's: the shopper is told before she leaves. */
      readonly shopName?: string;
      readonly messages: readonly Message[];
    }
  | { readonly gone: CartGoneReason; readonly messages: readonly Message[] };

/** An order as it stands after something was asked of it, with what is to be said of that; or there is no such order. */
export type OrderResult =
  | { readonly order: Order; readonly messages: readonly Message[] }
  | { readonly gone: 'not_found'; readonly messages: readonly Message[] };

/** What a refund would come to; or why there can be none, in the messages; or there is no such order. */
export type RefundQuoteResult =
  | { readonly quote: RefundQuote | null; readonly messages: readonly Message[] }
  | { readonly gone: 'not_found'; readonly messages: readonly Message[] };

/** Which coupons are asked for. What is given has to hold together. */
export interface CouponQuery {
  /** These alone, whatever has become of them; an id that there is not is left out. */
  readonly ids?: readonly string[];
  /** Those that can be used for a product. */
  readonly productId?: string;
  /** Those that can be used at a store, the ones for all stores among them. */
  readonly storeId?: string;
  /** Those that the shopper has claimed and can still use. */
  readonly claimed?: boolean;
  /** Each then says what it does for this cart or checkout: {@link Coupon.verdict}. */
  readonly verdictFor?:
    { readonly kind: 'cart'; readonly ref: CartRef } | { readonly kind: 'checkout'; readonly id: string };
}

/** Coupons, in the order in which they are to be shown. */
export interface CouponList {
  readonly coupons: readonly Coupon[];
  /**
   * With `verdictFor`: of the codes that were entered and those of the coupons that the shopper has claimed, the combination
   * with which the least is to be paid. A back end that looks for none leaves it out, and none is offered.
   */
  readonly best?: CouponCombination;
}

/** A coupon after it was claimed, or null where there is none of this id. */
export interface CouponResult {
  readonly coupon: Coupon | null;
  readonly messages: readonly Message[];
}

/**
 * By the lowest price that a product is sold at now, upwards or downwards; those first that came into the shop last, or that many
 * buy.
 */
export type ProductSort = 'price_asc' | 'price_desc' | 'newest' | 'popular';

/** By the lowest price now; by what can be bought now; by whether it comes from abroad; by its store. */
export type ProductFilter = 'price' | 'stock' | 'trade' | 'store';

/** How products are narrowed down. Only what the capability `productFilters` names is asked for. */
export interface ProductNarrowing {
  /** Products of one store alone. */
  readonly storeId?: string;
  /** What can be bought now alone. */
  readonly inStock?: true;
  /** `domestic`, or `cross_border` for what comes from a bonded warehouse or is posted from abroad. */
  readonly trade?: 'domestic' | 'cross_border';
  /** From this lowest price on, in minor units of the currency of the context. */
  readonly priceFrom?: number;
  /** Up to this lowest price, itself among them. */
  readonly priceTo?: number;
}

/** What there is to choose from in all that is found, before it is narrowed down. */
export interface ProductFacets {
  readonly stores?: readonly { readonly id: string; readonly name: string; readonly count: number }[];
}

/** One page of products. A back end that counts tells its facets with the first page. */
export interface ProductPage extends Page<Product> {
  readonly facets?: ProductFacets;
}

/** What is searched for. What is given has to hold together; an empty query finds everything. */
export interface ProductQuery extends ProductNarrowing {
  /** Words as the shopper typed them. */
  readonly query?: string;
  /** Products of one category alone, by its name. */
  readonly category?: string;
  /** One of the capability `productSorts`; the order of the shop by default. */
  readonly sort?: ProductSort;
  /** Where to go on: the `cursor` of the page before. */
  readonly cursor?: string;
}

/** What a checkout begins from: the ticked lines of the cart, or one variant alone ("buy now"). */
export type CheckoutSource =
  | { readonly kind: 'cart'; readonly ref: CartRef }
  | {
      readonly kind: 'variant';
      readonly productId: string;
      readonly variantId: string;
      readonly quantity: number;
      /** What led the shopper there. */
      readonly origin?: Origin;
    };

/**
 * The seam between the elements and a shop's back end. Products, cart and begin-checkout are required; the
 * rest is optional and declared in {@link Capabilities}.
 *
 * A refusal is a message beside the result, never an exception. Throw only {@link TransportError}.
 */
export interface CommerceAdapter {
  /** A short name for messages to whoever builds the page, such as `acme`. */
  readonly name: string;
  /** What the back end can do. Read once, when the shop is made. */
  readonly capabilities: Capabilities;
  /** Answers by reference (id or handle), in the order asked; null for what is unknown. */
  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]>;
  /** Finds products, in the order in which they are to be shown. */
  searchProducts?(query: ProductQuery, context: CommerceContext): Promise<ProductPage>;
  /** Opens the cart of a reference, or a new one for null. What is no cart any more answers `gone`. */
  openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult>;
  /**
   * Carries changes out in their order, all of one operation, and answers the cart as it then stands. What is refused is
   * left out, and said in a message beside the cart.
   */
  updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult>;
  /** Begins a checkout, or answers the address at which the shop's own goes on (`checkout: 'handOff'`). */
  beginCheckout(source: CheckoutSource, operation: Operation, context: CommerceContext): Promise<CheckoutResult>;
  /**
   * Begins the checkout in which the balance of an order is paid whose deposit was paid before: its total is that of the
   * order, its `presale.pays` the balance, and the order that it completes with is the same. There where an order answers the
   * action `pay_balance`. An order that cannot be paid now answers `gone`.
   */
  beginBalance?(orderId: string, operation: Operation, context: CommerceContext): Promise<CheckoutResult>;
  /** Takes over what the shopper has filled in. Only what is present in `input` changes. */
  updateCheckout?(
    id: string,
    input: CheckoutInput,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult>;
  /**
   * Places the order. `expectedTotal` is what the shopper agreed to, in minor units: a back end that reckons
   * another total answers the checkout with a `totals_changed` message and charges nothing; so does one whose share of
   * the balance is not the one that it has answered last. A checkout begun from
   * cart lines that another order has bought meanwhile answers `gone: 'completed'`.
   */
  completeCheckout?(
    id: string,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult>;
  /**
   * Answers a payment action of kind `confirm`. Confirmed: the checkout is `completed` and names its order.
   *
   * Refused, an action of any kind is given up: it is closed where it is paid before anything else, the checkout can be
   * edited and completed again, and nothing was charged. What was paid meanwhile answers `completed` all the same.
   */
  confirmPayment?(
    id: string,
    confirmed: boolean,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult>;
  /**
   * How a checkout stands. After a request whose answer was lost this decides what happened: `completed` with
   * `orderId`, `complete_in_progress` with the `action` that is still due, or anything else for "not carried out".
   */
  getCheckout?(id: string, context: CommerceContext): Promise<CheckoutResult>;
  /** Closes a checkout that will not be completed, and lets go of what it held. Does nothing where it is gone. */
  cancelCheckout?(id: string, operation: Operation, context: CommerceContext): Promise<void>;
  /**
   * An order of this shopper; null for what is unknown, or somebody else's. A back end that asks a guest for more than a
   * number has that in the order's id, which is opaque: the id is all that the device keeps of what a guest has ordered.
   */
  getOrder?(id: string, context: CommerceContext): Promise<Order | null>;
  /**
   * Orders of this shopper, the newest first; `cursor` is that of the page before, or null for the first. `filter` is one
   * of the capability `orderFilters`; all orders without one. A back end that does not know a guest again lists none for
   * her: what she has ordered on this device is then asked for by `getOrder`.
   */
  listOrders?(cursor: string | null, context: CommerceContext, filter?: OrderFilter): Promise<Page<Order>>;
  /** Calls an order off. What is on its way already is not: a message says so, and the order stays as it is. */
  cancelOrder?(id: string, operation: Operation, context: CommerceContext): Promise<OrderResult>;
  /** Says that all of an order has arrived, with which the trade is done. */
  confirmReceipt?(id: string, operation: Operation, context: CommerceContext): Promise<OrderResult>;
  /** What a refund would come to. Changes nothing. */
  quoteRefund?(id: string, request: RefundRequest, context: CommerceContext): Promise<RefundQuoteResult>;
  /**
   * Asks for a refund. `expectedTotal` is what the shopper was shown, in minor units: a back end that reckons another
   * answers with a `totals_changed` message, and nothing was asked for.
   */
  requestRefund?(
    id: string,
    request: RefundRequest,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<OrderResult>;
  /**
   * Tells how the goods of a refund travel back, or corrects it: there where the refund answers the action
   * `return_shipment`. What is missing or cannot be right is a message about the field `carrier` or `trackingNumber`, and
   * what was told before stays.
   */
  updateReturnShipment?(
    orderId: string,
    refundId: string,
    shipment: ReturnShipment,
    operation: Operation,
    context: CommerceContext,
  ): Promise<OrderResult>;
  /** Coupons that this shopper can claim or has claimed. What is over and was never claimed is asked for by its id alone. */
  listCoupons?(query: CouponQuery, context: CommerceContext): Promise<CouponList>;
  /** Claims a coupon for this shopper, who may be a guest. One that she has already stays hers. */
  claimCoupon?(id: string, operation: Operation, context: CommerceContext): Promise<CouponResult>;
  /** Where the signed-in customer has things sent, the usual one first; none for a guest. */
  listAddresses?(context: CommerceContext): Promise<readonly Address[]>;
  /** Ids of the products that are saved, the newest first. */
  getWishlist?(context: CommerceContext): Promise<readonly string[]>;
  /** Saves a product, or forgets it, and answers the list as it then stands. */
  updateWishlist?(
    productId: string,
    saved: boolean,
    operation: Operation,
    context: CommerceContext,
  ): Promise<readonly string[]>;
  /** The groups of the wish list, as this shopper has made them. */
  getWishlistGroups?(context: CommerceContext): Promise<readonly WishlistGroup[]>;
  /** Changes them, and answers the groups as they then stand. A change of what is not there changes nothing. */
  updateWishlistGroups?(
    change: WishlistGroupChange,
    operation: Operation,
    context: CommerceContext,
  ): Promise<readonly WishlistGroup[]>;
  /**
   * What the back end's clock says, so that what is on sale for a time is counted by it. `earliest` and `latest`, in
   * milliseconds since the epoch, hold between them the time at which the answer was given: the `Date` of HTTP tells it to
   * the second. Null where it cannot be told; without this call the clock of the shopper's device holds.
   */
  serverTime?(context: CommerceContext): Promise<ServerTime | null>;
  /** Frees whatever the adapter holds open. */
  dispose?(): void;
}
