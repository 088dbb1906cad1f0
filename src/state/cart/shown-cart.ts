import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Cart, Message } from '../../model/index.js';
import { emptyCart } from '../../rules/cart-replay.js';
import type { CartView } from './cart-store.js';
import { viewCart } from './cart-view.js';
import { KnownCart } from './known-cart.js';
import type { PendingOperation } from './pending.js';

/** What a cart is shown from. */
export interface CartSource {
  readonly confirmed: Cart;
  readonly pending: readonly PendingOperation[];
  readonly messages: readonly Message[];
  readonly transport: readonly Message[];
  readonly status: CartView['status'];
  readonly generation: number;
}

/** What is shown of a cart: its view, how much is in it, and of each variant that somebody asks for how many. */
export class ShownCart {
  readonly $view: WritableAtom<CartView>;
  readonly $count = atom(0);
  readonly #quantities = new Map<string, WritableAtom<number>>();
  #units: ReadonlyMap<string, number> = new Map();
  readonly #known = new KnownCart();
  #confirmed: Cart | undefined;
  #source = '';

  constructor(currency: string) {
    this.$view = atom(viewCart(emptyCart(currency), [], [], 'loading', 0));
  }

  /** Shows a cart; nothing where that would look as it does. */
  show({ confirmed, pending, messages, transport, status, generation }: CartSource): void {
    // A change is written down again when it is sent, which nobody sees; what is read anew is often as it was.
    const asked = pending.map(({ sent: _, ...operation }) => operation);
    const source = JSON.stringify([asked, messages, transport, status, generation]);
    const known = this.#known.recognize(confirmed);
    if (known === this.#confirmed && source === this.#source) return;
    this.#confirmed = known;
    this.#source = source;
    const view = viewCart(known, pending, [...messages, ...transport], status, generation);
    this.$view.set(view);
    if (this.$count.get() !== view.count) this.$count.set(view.count);
    this.#tell(unitsByVariant(view));
  }

  /** Units of one variant. */
  quantityOf(variantId: string): ReadableAtom<number> {
    let $quantity = this.#quantities.get(variantId);
    if (!$quantity) {
      $quantity = atom(this.#units.get(variantId) ?? 0);
      this.#quantities.set(variantId, $quantity);
    }
    return $quantity;
  }

  /** Lets go of whoever asked for a quantity. */
  clear(): void {
    this.#quantities.clear();
  }

  /** However many want to know, only the variants that are or were in the cart are looked at. */
  #tell(units: ReadonlyMap<string, number>): void {
    const before = this.#units;
    this.#units = units;
    for (const variantId of new Set([...before.keys(), ...units.keys()])) {
      const quantity = units.get(variantId) ?? 0;
      if (quantity !== (before.get(variantId) ?? 0)) this.#quantities.get(variantId)?.set(quantity);
    }
  }
}

function unitsByVariant({ lines }: CartView): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { variantId, status, quantity } of lines) {
    if (status === 'available') units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  }
  return units;
}
