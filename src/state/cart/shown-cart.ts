import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Cart, Message } from '../../model/index.js';
import { isSameData } from '../../lib/same-data.js';
import { emptyCart } from '../../rules/cart/cart-replay.js';
import type { CartLineView, CartView, RemovedLine } from './cart-store.js';
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

/** What is seen of a cart. It may be there, and be looked at, before what fills it is loaded. */
export interface CartSlices {
  readonly $view: WritableAtom<CartView>;
  readonly $count: WritableAtom<number>;
  readonly $removed: WritableAtom<RemovedLine | null>;
  /** Units of each variant that somebody asks for. */
  readonly quantities: Map<string, WritableAtom<number>>;
}

/** The slices of a cart that is not known yet. */
export function cartSlices(currency: string): CartSlices {
  const view = viewCart(emptyCart(currency), [], [], 'loading', 0);
  return { $view: atom(view), $count: atom(0), $removed: atom(null), quantities: new Map() };
}

/** What is shown of a cart: its view, how much is in it, and of each variant that somebody asks for how many. */
export class ShownCart {
  readonly #slices: CartSlices;
  /** Units by variant, of the lines that are shown; made when somebody asks for one more variant. */
  #units: ReadonlyMap<string, number> | undefined;
  readonly #known = new KnownCart();
  #confirmed: Cart | undefined;
  #source: CartSource | undefined;

  constructor(slices: CartSlices) {
    this.#slices = slices;
  }

  /** Shows a cart; nothing where that would look as it does. */
  show(source: CartSource): void {
    const { confirmed, pending, messages, transport, status, generation } = source;
    const known = this.#known.recognize(confirmed);
    if (known === this.#confirmed && this.#source && looksAlike(this.#source, source)) return;
    this.#confirmed = known;
    this.#source = source;
    const view = viewCart(known, pending, [...messages, ...transport], status, generation);
    const { $view, $count } = this.#slices;
    const before = $view.get().lines;
    this.#units = undefined;
    $view.set(view);
    if ($count.get() !== view.count) $count.set(view.count);
    this.#tell(before, view.lines);
  }

  /** Units of one variant. */
  quantityOf(variantId: string): ReadableAtom<number> {
    const { $view, quantities } = this.#slices;
    let $quantity = quantities.get(variantId);
    if (!$quantity) {
      this.#units ??= unitsByVariant($view.get().lines);
      $quantity = atom(this.#units.get(variantId) ?? 0);
      quantities.set(variantId, $quantity);
    }
    return $quantity;
  }

  /** Lets go of whoever asked for a quantity. */
  clear(): void {
    this.#slices.quantities.clear();
  }

  /** However many want to know, only the variants of lines that are others than before are looked at. */
  #tell(before: readonly CartLineView[], after: readonly CartLineView[]): void {
    const { quantities } = this.#slices;
    if (quantities.size === 0) return;
    const changed = new Set<string>();
    for (let at = 0; at < Math.max(before.length, after.length); at += 1) {
      const old = before[at];
      const line = after[at];
      if (old === line) continue;
      if (old) changed.add(old.variantId);
      if (line) changed.add(line.variantId);
    }
    if (changed.size === 0) return;
    const units = unitsByVariant(after, changed);
    for (const variantId of changed) {
      const $quantity = quantities.get(variantId);
      const quantity = units.get(variantId) ?? 0;
      if ($quantity && $quantity.get() !== quantity) $quantity.set(quantity);
    }
  }
}

/** Whether two sources of the same confirmed cart show the same. What is read anew is often as it was. */
function looksAlike(one: CartSource, other: CartSource): boolean {
  return (
    one.status === other.status &&
    one.generation === other.generation &&
    one.pending.length === other.pending.length &&
    one.pending.every((operation, at) => isSameData(asked(operation), asked(other.pending[at]))) &&
    isSameData(one.messages, other.messages) &&
    isSameData(one.transport, other.transport)
  );
}

/** A change is written down again when it is sent, which nobody sees. */
function asked(operation: PendingOperation | undefined): unknown {
  return { ...operation, sent: undefined };
}

/** @param of these variants, or all. */
function unitsByVariant(lines: readonly CartLineView[], of?: ReadonlySet<string>): ReadonlyMap<string, number> {
  const units = new Map<string, number>();
  for (const { variantId, status, quantity } of lines) {
    if (status !== 'available' || (of && !of.has(variantId))) continue;
    units.set(variantId, (units.get(variantId) ?? 0) + quantity);
  }
  return units;
}
