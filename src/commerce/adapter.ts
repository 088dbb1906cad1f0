import type {
  Address,
  Cart,
  CartChange,
  CartRef,
  Checkout,
  CheckoutInput,
  Message,
  Order,
  Page,
  Product,
  ShopSettings,
} from '../model/index.js';

/** What every call is told: where and how somebody shops, and who. */
export interface CommerceContext extends ShopSettings {
  /** An opaque token of the signed-in customer as the host gave it, or null for a guest. */
  readonly customer: string | null;
  /** Aborts the call; an aborted call rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** One intent of the shopper. Its id is the idempotency key: the same id is sent again only to retry the same request. */
export interface Operation {
  readonly id: string;
}

/**
 * What an adapter promises of its cart. `keyed`: the back end honours operation ids, a repeat is done once.
 * `absolute`: it does not; quantities are set absolutely under one lock and read back before a retry.
 */
export type PromiseLevel = 'keyed' | 'absolute';

/** What a back end can do. Elements hide what is absent. */
export interface Capabilities {
  readonly promise: PromiseLevel;
  /** `embedded`: checkout happens on the page. `handOff`: `beginCheckout` answers an address to go on at. */
  readonly checkout: 'embedded' | 'handOff';
  readonly search?: boolean;
  /** Lines can be ticked, and totals are those of the ticked lines. */
  readonly selection?: boolean;
  readonly discountCodes?: boolean;
  readonly orders?: boolean;
  readonly wishlist?: boolean;
  readonly addresses?: boolean;
  readonly coupons?: boolean;
  readonly merge?: boolean;
}

/** Why a cart is no more. */
export type CartGoneReason = 'expired' | 'not_found' | 'completed';

/** A cart with what is to be said beside it; or the news that it is gone. */
export type CartResult =
  | { readonly ref: CartRef; readonly cart: Cart; readonly messages: readonly Message[] }
  | { readonly gone: CartGoneReason; readonly messages: readonly Message[] };

/** A checkout with what is to be said beside it, or an address at which the shop's own checkout goes on. */
export type CheckoutResult =
  | { readonly checkout: Checkout; readonly messages: readonly Message[] }
  | { readonly continueUrl: string; readonly messages: readonly Message[] }
  | { readonly gone: CartGoneReason; readonly messages: readonly Message[] };

export interface ProductQuery {
  readonly query?: string;
  readonly storeId?: string;
  readonly category?: string;
  readonly cursor?: string;
}

/** What a checkout begins from: the ticked lines of the cart, or one variant alone ("buy now"). */
export type CheckoutSource =
  | { readonly kind: 'cart'; readonly ref: CartRef }
  | { readonly kind: 'variant'; readonly productId: string; readonly variantId: string; readonly quantity: number };

/**
 * The seam between the elements and a shop's back end. Products, cart and begin-checkout are required; the
 * rest is optional and declared in {@link Capabilities}.
 *
 * A refusal is a message beside the result, never an exception. Throw only {@link TransportError}.
 */
export interface CommerceAdapter {
  readonly name: string;
  readonly capabilities: Capabilities;
  /** Answers by reference (id or handle), in the order asked; null for what is unknown. */
  getProducts(refs: readonly string[], context: CommerceContext): Promise<readonly (Product | null)[]>;
  searchProducts?(query: ProductQuery, context: CommerceContext): Promise<Page<Product>>;
  /** Opens the cart of a reference, or a new one for null. */
  openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult>;
  updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult>;
  beginCheckout(source: CheckoutSource, operation: Operation, context: CommerceContext): Promise<CheckoutResult>;
  updateCheckout?(
    id: string,
    input: CheckoutInput,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult>;
  /**
   * Places the order. `expectedTotal` is what the shopper agreed to, in minor units: a back end that reckons
   * another total answers the checkout with a `totals_changed` message and charges nothing. A checkout begun from
   * cart lines that another order has bought meanwhile answers `gone: 'completed'`.
   */
  completeCheckout?(
    id: string,
    expectedTotal: number,
    operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult>;
  /**
   * Answers a payment action of kind `confirm`. Confirmed: the checkout is `completed` and names its order. Refused:
   * it can be edited and completed again, and nothing was charged.
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
  cancelCheckout?(id: string, operation: Operation, context: CommerceContext): Promise<void>;
  getOrder?(id: string, context: CommerceContext): Promise<Order | null>;
  listOrders?(cursor: string | null, context: CommerceContext): Promise<Page<Order>>;
  listAddresses?(context: CommerceContext): Promise<readonly Address[]>;
  getWishlist?(context: CommerceContext): Promise<readonly string[]>;
  updateWishlist?(
    productId: string,
    saved: boolean,
    operation: Operation,
    context: CommerceContext,
  ): Promise<readonly string[]>;
  /** Frees whatever the adapter holds open. */
  dispose?(): void;
}
