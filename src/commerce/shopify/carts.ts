import { TransportError } from '../../lib/transport-error.js';
import type { CartRef, Message } from '../../model/index.js';
import type { CartGoneReason, CartResult, CommerceContext } from '../adapter.js';
import { cartAnswer, payloadAnswer, type CartPayload, type ShopifyCart } from './cart-answers.js';
import { cartIdOf, refOf } from './cart-ref.js';
import { createCart, readCart as cartDocument, setBuyer } from './cart-documents.js';
import { readMessages, type AskedOf } from './messages.js';
import { readCart } from './read-cart.js';
import type { ShopifySettings } from './settings.js';
import type { Storefront } from './storefront.js';

/** The news that a cart is no more. */
export type GoneCart = { readonly gone: CartGoneReason; readonly messages: readonly Message[] };

/** What a request came to. */
export interface Answered {
  readonly cart: ShopifyCart;
  readonly messages: readonly Message[];
}

/** The carts of a shop: how they are made, found again, told who shops, and read. */
export class Carts {
  readonly #storefront: Storefront;
  readonly #settings: ShopifySettings;
  /** Which customer a cart was told of. */
  readonly #customers = new Map<CartRef, string>();
  /** Carts at whose checkout somebody is, or was. */
  readonly #handedOver = new Set<CartRef>();

  constructor(storefront: Storefront, settings: ShopifySettings) {
    this.#storefront = storefront;
    this.#settings = settings;
  }

  /** A cart as it stands, told where and for whom it is, if that has changed; a new one for null. */
  async open(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    if (ref === null) {
      const made = await this.create({}, context);
      if (!made) throw new TransportError('malformed', { doubtful: false, message: 'Shopify made no cart' });
      return this.result(made);
    }
    const cart = await this.find(ref, context);
    if (!cart) return this.gone(ref);
    const { country, customer } = context;
    const isTold = cart.buyerIdentity.countryCode === country && this.#customers.get(ref) === (customer ?? undefined);
    if (isTold) return this.result({ cart, messages: [] });
    const told = await this.change(
      setBuyer,
      { buyerIdentity: buyerOf(context, this.#customers.has(ref)) },
      ref,
      context,
      {
        target: { kind: 'cart' },
      },
    );
    this.#note(ref, customer);
    return told ? this.result(told) : this.gone(ref);
  }

  /** Makes a cart; null where Shopify refuses to. */
  async create(input: Readonly<Record<string, unknown>>, context: CommerceContext): Promise<Answered | null> {
    const payload = await this.#send(createCart, { input: { buyerIdentity: buyerOf(context), ...input } }, context);
    if (!payload.cart) return null;
    this.#note(refIn(payload.cart), context.customer);
    return this.#answered(payload, payload.cart, { target: { kind: 'cart' } });
  }

  /** Changes a cart. Where the answer holds none it is looked up: what is refused may come without one. */
  async change(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    ref: CartRef,
    context: CommerceContext,
    asked: AskedOf,
  ): Promise<Answered | null> {
    const payload = await this.#send(document, { cartId: cartIdOf(ref), ...variables }, context);
    const cart = payload.cart ?? (await this.find(ref, context));
    return cart && this.#answered(payload, cart, asked);
  }

  /** A cart as it stands; null where there is none any more. */
  async find(ref: CartRef, context: CommerceContext): Promise<ShopifyCart | null> {
    const { cart } = await this.#storefront.ask(cartAnswer, cartDocument, context, { cartId: cartIdOf(ref) });
    return cart;
  }

  /** Where the checkout of a cart goes on; null where there is no cart any more. */
  async handOver(ref: CartRef, context: CommerceContext): Promise<string | null> {
    const cart = await this.find(ref, context);
    if (!cart) return null;
    this.#handedOver.add(ref);
    return cart.checkoutUrl;
  }

  /**
   * What is answered for a cart that is no more. Shopify tells of one that was bought as of one that has expired, or never
   * was: one whose checkout was begun here was bought, or its goods would be put into the next cart.
   */
  gone(ref: CartRef): GoneCart {
    return { gone: this.#handedOver.has(ref) ? 'completed' : 'not_found', messages: [] };
  }

  /** A cart as the elements know it, with what is to be said beside it. */
  result({ cart, messages }: Answered): CartResult {
    const ref = refIn(cart);
    return { ref, cart: readCart(cart, ref, this.#settings), messages };
  }

  #answered(payload: CartPayload, cart: ShopifyCart, asked: AskedOf): Answered {
    return { cart, messages: readMessages(payload, readCart(cart, refIn(cart), this.#settings), asked) };
  }

  async #send(
    document: string,
    variables: Readonly<Record<string, unknown>>,
    context: CommerceContext,
  ): Promise<CartPayload> {
    const { payload } = await this.#storefront.ask(payloadAnswer, document, context, variables, true);
    if (payload.userErrors.some(({ code }) => code === 'SERVICE_UNAVAILABLE')) {
      throw new TransportError('server', { doubtful: true, message: 'Shopify could not save the cart' });
    }
    return payload;
  }

  #note(ref: CartRef, customer: string | null): void {
    if (customer === null) this.#customers.delete(ref);
    else this.#customers.set(ref, customer);
  }
}

function buyerOf({ country, customer }: CommerceContext, forget = false): Readonly<Record<string, unknown>> {
  return { countryCode: country, ...((customer !== null || forget) && { customerAccessToken: customer }) };
}

function refIn({ id }: ShopifyCart): CartRef {
  const ref = refOf(id);
  if (ref !== null) return ref;
  throw new TransportError('malformed', { doubtful: true, message: 'Shopify answered a cart without its id' });
}
