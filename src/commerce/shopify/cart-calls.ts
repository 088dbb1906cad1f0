import type { CartChange, CartRef, Message } from '../../model/index.js';
import type {
  CartResult,
  CheckoutResult,
  CheckoutSource,
  CommerceAdapter,
  CommerceContext,
  Operation,
} from '../adapter.js';
import { CartChanges } from './cart-changes.js';
import { Carts, type Answered } from './carts.js';
import type { Products } from './products.js';
import type { ShopifySettings } from './settings.js';
import type { Storefront } from './storefront.js';

/** Everything that has to do with a cart. A page that only shows products does not load it. */
export class CartCalls implements Pick<CommerceAdapter, 'openCart' | 'updateCart' | 'beginCheckout'> {
  readonly #carts: Carts;
  readonly #changes: CartChanges;
  readonly #products: Products;

  constructor(storefront: Storefront, products: Products, settings: ShopifySettings) {
    this.#products = products;
    this.#carts = new Carts(storefront, settings);
    this.#changes = new CartChanges(this.#carts, products);
  }

  openCart(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return this.#carts.open(ref, context);
  }

  updateCart(
    ref: CartRef,
    changes: readonly CartChange[],
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CartResult> {
    return this.#changes.carryOut(ref, changes, context);
  }

  async beginCheckout(
    source: CheckoutSource,
    _operation: Operation,
    context: CommerceContext,
  ): Promise<CheckoutResult> {
    if (source.kind === 'cart') {
      const continueUrl = await this.#carts.handOver(source.ref, context);
      return continueUrl === null ? this.#carts.gone(source.ref) : { continueUrl, messages: [] };
    }
    const { productId, quantity } = source;
    const merchandiseId = await this.#products.variantId(productId, source.variantId, context);
    const lines = [{ merchandiseId, quantity }];
    const made = merchandiseId === null ? null : await this.#carts.create({ lines }, context);
    return handOver(made, merchandiseId ?? source.variantId);
  }
}

/** Hands a cart of one variant over; where it holds none of it, nothing is begun. */
function handOver(made: Answered | null, variantId: string): CheckoutResult {
  const units = made?.cart.lines[0]?.quantity ?? 0;
  if (made && units > 0) return { continueUrl: made.cart.checkoutUrl, messages: made.messages };
  const refused: Message = { type: 'error', code: 'item_unavailable', target: { kind: 'variant', variantId } };
  return { gone: 'not_found', messages: made && made.messages.length > 0 ? made.messages : [refused] };
}
