import type { CommerceContext } from '../adapter.js';
import { cartAnswer, variants, type MedusaCart } from './answers.js';
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

  constructor(api: StoreApi) {
    this.#api = api;
  }

  /** The cart of an id; null where there is none. */
  async find(id: string, context: CommerceContext): Promise<MedusaCart | null> {
    return (await this.#api.ask(pathOf(id), { fields: cartFields }, cartAnswer, context))?.cart ?? null;
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

  async #tell(path: string, body: unknown, context: CommerceContext, method?: string): Promise<MedusaCart | Refused> {
    const told = await this.#api.tell(path, { fields: cartFields }, body, cartAnswer, context, method);
    if ('refused' in told) return told.refused;
    // An answer without a cart is read as a refusal: the cart is looked at.
    return told.done.cart ?? told.done.parent ?? { status: 404, code: null };
  }
}

export function pathOf(cartId: string): string {
  return `carts/${encodeURIComponent(cartId)}`;
}

export function lineAt(lineId: string): string {
  return `/line-items/${encodeURIComponent(lineId)}`;
}
