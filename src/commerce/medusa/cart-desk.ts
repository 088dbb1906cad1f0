import type { TransportError } from '../../lib/transport-error.js';
import type { CartRef } from '../../model/index.js';
import type { CartGoneReason, CommerceContext } from '../adapter.js';
import { cartAnswer, signedIn, variants, type MedusaCart } from './answers.js';
import { minorUnits } from './minor-units.js';
import { cartFields, type Shelf } from './read-cart.js';
import { priceOf, variantFields } from './read-product.js';
import type { Refused, StoreApi } from './store-api.js';

/** A cart as it stands, with what is known of its variants. */
export interface Standing {
  readonly cart: MedusaCart;
  readonly shelf: Shelf;
}

/** Reads and changes the carts of one Medusa, a request at a time. */
export class CartDesk {
  readonly #api: StoreApi;
  /** Lines that were priced anew, so that one which keeps another price is not asked for ever. */
  readonly #priced = new Set<string>();
  /** Carts that somebody wanted to change or to buy who may not. */
  readonly #withheld = new Set<CartRef>();
  /** Something was carried out since {@link CartDesk.wholly} has begun. */
  #carriedOut = false;
  /** Whose the token is that was asked about last. */
  #known: { readonly token: string; readonly id: string | null } | undefined;

  constructor(api: StoreApi) {
    this.#api = api;
  }

  /** The cart of an id; null where there is none. */
  async find(id: string, context: CommerceContext): Promise<MedusaCart | null> {
    return (await this.#api.ask(pathOf(id), { fields: cartFields }, cartAnswer, context))?.cart ?? null;
  }

  /** The cart of a reference, which is then that of whoever is signed in; or why there is none to be shopped with. */
  async take(ref: CartRef, context: CommerceContext): Promise<MedusaCart | { readonly gone: CartGoneReason }> {
    const id = await this.idIn(ref, context);
    const cart = id === null ? null : await this.find(id, context);
    const gone = goneReason(cart);
    return !cart || gone ? { gone: gone ?? 'not_found' } : this.handOver(cart, context);
  }

  /**
   * The id of the cart of a reference; null where somebody has signed in with it who is not signed in now. What Medusa says of a
   * cart's customer would not do: a guest who types the email address of an account gets the account there.
   */
  async idIn(ref: CartRef, context: CommerceContext): Promise<string | null> {
    const [id, owner] = partsOf(ref);
    if (owner === undefined || owner === (await this.#customer(context))) return id;
    this.#withheld.add(ref);
    return null;
  }

  /**
   * Whether somebody has signed in with the cart of a reference, and nobody is signed in now, or it is not said yet who. Once it was
   * withheld from a guest who would go on with it, it is gone for her.
   */
  async isLeft(ref: CartRef, context: CommerceContext): Promise<boolean> {
    return partsOf(ref).length > 1 && !this.#withheld.has(ref) && (await this.#customer(context)) === null;
  }

  /** The reference of a cart: its id, and who is signed in with it. */
  async refOf({ id, customer: owner }: MedusaCart, context: CommerceContext): Promise<CartRef> {
    const customer = await this.#customer(context);
    return customer !== null && owner?.id === customer ? `${id} ${customer}` : id;
  }

  /** Makes a cart that of whoever is signed in, if it is not yet: its order stands in her list, and her prices are hers. */
  async handOver(cart: MedusaCart, context: CommerceContext): Promise<MedusaCart> {
    const customer = await this.#customer(context);
    if (customer === null || cart.customer?.id === customer) return cart;
    const told = await this.tell(cart.id, '/customer', undefined, context);
    const handed = 'items' in told ? told : cart;
    if (!cart.email || handed.email === cart.email) return handed;
    // With the cart Medusa writes the address of the account over the one that was typed for this order.
    const kept = await this.tell(cart.id, '', { email: cart.email }, context);
    return 'items' in kept ? kept : handed;
  }

  /** A new cart of the region, with units of a variant or with none. */
  async open(context: CommerceContext, items: readonly object[] = []): Promise<MedusaCart | Refused> {
    return this.#tell('carts', { region_id: (await this.#api.region(context)).id, items }, context);
  }

  /** Changes a cart, and answers it as it then stands. */
  tell(
    id: string,
    path: string,
    body: unknown,
    context: CommerceContext,
    method?: string,
  ): Promise<MedusaCart | Refused> {
    return this.#tell(pathOf(id) + path, body, context, method);
  }

  /**
   * Does what takes several requests. Once one of them was carried out whatever fails leaves all of it in doubt, be it a question or
   * a change that was asked for too often: whoever then did it all again would do a part of it twice.
   */
  async wholly<Result>(work: () => Promise<Result>): Promise<Result> {
    this.#carriedOut = false;
    try {
      return await work();
    } catch (error) {
      if (this.#carriedOut) inDoubt(error);
      throw error;
    }
  }

  /**
   * What is known of the variants of a cart. Prices in a Medusa cart are those of the day on which a line was put in or
   * changed last: a line whose price has changed since is set to the quantity that it has, which prices it anew.
   */
  async stand(cart: MedusaCart, context: CommerceContext, also: readonly string[] = []): Promise<Standing> {
    const shelf = await this.variants([...cart.items.map((item) => item.variant_id), ...also], cart.region_id, context);
    let latest = cart;
    for (const { id, quantity, variant_id, unit_price } of cart.items) {
      const variant = shelf.get(variant_id);
      const price = variant && priceOf(variant);
      if (!price || price.amount === minorUnits(unit_price, price.currency)) continue;
      const key = `${id} ${quantity} ${price.amount}`;
      if (this.#priced.has(key)) continue;
      const told = await this.tell(cart.id, lineAt(id), { quantity }, context);
      // Of a refused one there is less than that: it is said at the line.
      if ('items' in told) latest = told;
      this.#priced.add(key);
    }
    return { cart: latest, shelf };
  }

  /** Variants that are sold, by id. */
  async variants(ids: readonly string[], region: string, context: CommerceContext): Promise<NonNullable<Shelf>> {
    const id = [...new Set(ids)].filter(Boolean);
    const query = { id, region_id: region, fields: variantFields, limit: id.length };
    const found = id.length > 0 ? await this.#api.ask('product-variants', query, variants, context) : null;
    return new Map(found?.variants.map((variant) => [variant.id, variant]));
  }

  /** Whose the token is; null for a guest, and for a token that Medusa does not know or knows no more. */
  async #customer(context: CommerceContext): Promise<string | null> {
    const { customer: token } = context;
    if (token === null) return null;
    if (this.#known?.token !== token) {
      const found = await this.#api.ask('customers/me', { fields: 'id' }, signedIn, context, [401, 404]);
      this.#known = { token, id: found?.customer.id ?? null };
    }
    return this.#known.id;
  }

  async #tell(path: string, body: unknown, context: CommerceContext, method?: string): Promise<MedusaCart | Refused> {
    const told = await this.#api.tell(path, { fields: cartFields }, body, cartAnswer, context, method);
    if ('refused' in told) return told.refused;
    this.#carriedOut = true;
    // An answer without a cart is read as a refusal: the cart is looked at.
    return told.done.cart ?? told.done.parent ?? { status: 404, code: null };
  }
}

/** Passes a fault on after which it has to be looked up what was done. To an error of another kind this says nothing. */
export function inDoubt(error: unknown): never {
  throw Object.assign(error as TransportError, { doubtful: true });
}

/** What a reference is made of: the id of a cart, and who has signed in with it. */
export function partsOf(ref: CartRef): readonly [id: string, owner?: string] {
  return ref.split(' ') as [string, string?];
}

/** Why a cart cannot be shopped with any more; undefined where it can. */
export function goneReason(cart: MedusaCart | null): CartGoneReason | undefined {
  return cart ? (cart.completed_at ? 'completed' : undefined) : 'not_found';
}

export function pathOf(cartId: string): string {
  return `carts/${encodeURIComponent(cartId)}`;
}

export function lineAt(lineId: string): string {
  return `/line-items/${encodeURIComponent(lineId)}`;
}
