import { TransportError } from '../../lib/transport-error.js';
import type { CartChange, CartRef, Message } from '../../model/index.js';
import type { CartResult, CommerceContext } from '../adapter.js';
import { CartDesk, goneReason, partsOf, type Standing } from './cart-desk.js';
import { changeCart } from './change-cart.js';
import { readCart } from './read-cart.js';
import type { MedusaSettings } from './settings.js';
import type { StoreApi } from './store-api.js';

/** Carts of a Medusa. Their id is the secret of who shops with them. */
export class Carts {
  readonly desk: CartDesk;
  readonly #api: StoreApi;
  readonly #settings: MedusaSettings;

  constructor(api: StoreApi, settings: MedusaSettings) {
    this.#api = api;
    this.#settings = settings;
    this.desk = new CartDesk(api);
  }

  open(ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
    return this.#api.inTurn(async () => {
      if (ref !== null && (await this.desk.isLeft(ref, context))) return this.#look(ref, context);
      const found = await (ref === null ? this.desk.open(context) : this.desk.take(ref, context));
      if ('status' in found) throw new TransportError('malformed', { doubtful: false });
      if ('gone' in found) return { ...found, messages: [] };
      return this.#view(await this.desk.stand(found, context), context);
    });
  }

  update(ref: CartRef, changes: readonly CartChange[], context: CommerceContext): Promise<CartResult> {
    return this.#api.inTurn(async () => {
      const id = await this.desk.idIn(ref, context);
      if (id === null) return { gone: 'not_found', messages: [] };
      // That of a guest is hers before it is changed: prices and codes may be for her alone. Whether it is gone is seen below.
      if (id === ref && context.customer !== null) await this.desk.take(ref, context);
      return this.desk.wholly(async () => {
        const changed = await changeCart(this.desk, id, changes, context);
        return 'gone' in changed
          ? { ...changed, messages: [] }
          : this.#view(changed.standing, context, changed.messages);
      });
    });
  }

  /**
   * A cart of a customer who is not signed in now: what is in it may be seen, since a page may say only later who is signed in. Nothing is
   * done to it before.
   */
  async #look(ref: CartRef, context: CommerceContext): Promise<CartResult> {
    const cart = await this.desk.find(partsOf(ref)[0], context);
    const gone = goneReason(cart);
    if (!cart || gone) return { gone: gone ?? 'not_found', messages: [] };
    const variantIds = cart.items.map((item) => item.variant_id);
    const shelf = await this.desk.variants(variantIds, cart.region_id, context);
    return { ref, cart: readCart(cart, shelf, this.#settings), messages: [] };
  }

  async #view(
    { cart, shelf }: Standing,
    context: CommerceContext,
    messages: readonly Message[] = [],
  ): Promise<CartResult> {
    return { ref: await this.desk.refOf(cart, context), cart: readCart(cart, shelf, this.#settings), messages };
  }
}
