import { TransportError } from '../../lib/transport-error.js';
import type { CartChange, CartRef } from '../../model/index.js';
import type { CartResult, CommerceContext } from '../adapter.js';
import { CartDesk, type Standing } from './cart-desk.js';
import { changeCart, goneReason } from './change-cart.js';
import { readCart } from './read-cart.js';
import type { MedusaSettings } from './settings.js';
import type { StoreApi } from './store-api.js';

/** Carts of a Medusa. Their id is their reference, and the secret of who shops with them. */
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
      const found = ref === null ? await this.desk.open(context) : await this.desk.find(ref, context);
      if (found && 'status' in found) throw new TransportError('malformed', { doubtful: false });
      const gone = goneReason(found);
      if (!found || gone) return { gone: gone ?? 'not_found', messages: [] };
      return this.#view(await this.desk.stand(found, context));
    });
  }

  update(ref: CartRef, changes: readonly CartChange[], context: CommerceContext): Promise<CartResult> {
    return this.#api.inTurn(async () => {
      const changed = await changeCart(this.desk, ref, changes, context);
      if ('gone' in changed) return { ...changed, messages: [] };
      return { ...this.#view(changed.standing), messages: changed.messages };
    });
  }

  #view({ cart, shelf }: Standing): Extract<CartResult, { readonly ref: CartRef }> {
    return { ref: cart.id, cart: readCart(cart, shelf, this.#settings), messages: [] };
  }
}
