import { createId } from '../../lib/ids.js';
import { openKeyValueStore, type KeyValueStore } from '../../lib/key-value-store.js';
import { warnOnce } from '../../lib/warn.js';
import type { CartChange, CartRef, Message } from '../../model/index.js';
import type { CartResult, CheckoutResult, CheckoutSource, Operation } from '../adapter.js';
import { changed, emptyKept, isTaken, ordered, stayedBehind, takenAlong, viewOf, type KeptCart } from './kept-cart.js';
import { addressFor } from './leave.js';
import type { RedirectOptions } from './redirect-adapter.js';
import type { RedirectSettings } from './settings.js';
import { isSold, type Shelf } from './shelf.js';

/** The carts that are kept here, and the way from them to the other shop. Loaded with the first thing that is put in. */
export class Carts {
  readonly #options: RedirectOptions;
  readonly #settings: RedirectSettings;
  readonly #kept: KeyValueStore;

  constructor(options: RedirectOptions, settings: RedirectSettings) {
    const { indexedDB } = options.environment;
    this.#options = options;
    this.#settings = settings;
    this.#kept = openKeyValueStore({ indexedDB, name: `xhs-redirect-${options.name}` });
  }

  /** Opens a cart; where the other shop has told of an order, without what was bought. */
  open(shelf: Shelf, ref: CartRef | null): Promise<CartResult> {
    const fresh = ref === null ? emptyKept : undefined;
    return this.#change(ref ?? createId(), shelf, (cart) => ordered(cart, this.#order()), fresh);
  }

  update(shelf: Shelf, ref: CartRef, changes: readonly CartChange[], { id }: Operation): Promise<CartResult> {
    return this.#change(ref, shelf, (cart, tell) => changed(cart, changes, id, shelf, tell));
  }

  /** Where the other shop takes the order; `unsupported` where no address that may be gone to leads there. */
  async leave(shelf: Shelf, source: CheckoutSource): Promise<CheckoutResult> {
    const result =
      source.kind === 'cart'
        ? await this.#change(source.ref, shelf, (cart) => takenAlong(cart, shelf, this.#order()))
        : null;
    if (result && 'gone' in result) return result;
    const bought = source.kind === 'variant' && shelf.item(source.variantId);
    if (bought && !isSold(bought)) return gone('item_unavailable');
    const lines = source.kind === 'cart' ? (result?.cart.lines.filter(isTaken) ?? []) : [source];
    const taken = lines.flatMap(({ variantId, quantity, origin }) => {
      const item = shelf.item(variantId);
      return item ? [{ item, quantity, origin }] : [];
    });
    const continueUrl = addressFor(taken, this.#settings, shelf.base);
    if (continueUrl !== null) {
      if (source.kind === 'variant') await this.#stayBehind();
      return { continueUrl, shopName: this.#settings.shop, messages: [] };
    }
    const ids = lines.map(({ variantId }) => variantId).join(', ');
    warnOnce('redirect-address', `No address that may be gone to leads to ${ids}`);
    return gone('unsupported');
  }

  close(): void {
    this.#kept.close();
  }

  /** The order that the other shop names in the page's address. */
  #order(): string | null {
    const { returns } = this.#settings;
    const address = returns && this.#options.environment.address?.();
    return address ? new URL(address).searchParams.get(returns) : null;
  }

  /** What was taken along before does not count where one thing is bought past the cart. */
  async #stayBehind(): Promise<void> {
    await this.#kept.update('', (carts) =>
      [...carts]
        .filter(([, cart]) => (cart as KeptCart).taken)
        .map(([ref, cart]) => [ref, stayedBehind(cart as KeptCart)] as const),
    );
  }

  /** Makes a cart into another one, in a step that no other tab can come between. */
  async #change(
    ref: CartRef,
    shelf: Shelf,
    change: (cart: KeptCart, tell: (message: Message) => void) => KeptCart,
    fresh?: KeptCart,
  ): Promise<CartResult> {
    let messages: Message[] = [];
    let cart: KeptCart | undefined;
    await this.#kept.change(ref, (stored) => {
      messages = [];
      const before = (stored as KeptCart | undefined) ?? fresh;
      return (cart = before && change(before, (message) => messages.push(message)));
    });
    return cart ? { ref, cart: viewOf(cart, shelf), messages } : gone('cart_expired');
  }
}

function gone(code: Message['code']): { gone: 'not_found'; messages: Message[] } {
  return { gone: 'not_found', messages: [{ type: 'error', code, target: { kind: 'cart' } }] };
}
