import type { CartView } from '../../state/cart/cart-store.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import { StoreController } from '../internal/stores/store-controller.js';
import type { XhsElement } from '../internal/xhs-element.js';

/** What coupons are chosen for: the cart, or the checkout. */
export class Purchase {
  readonly #host: XhsElement;
  readonly #kind: () => 'cart' | 'checkout' | undefined;
  readonly #cart: StoreController<CartView>;
  readonly #checkout: StoreController<CheckoutView>;
  /** What the coupons were judged by last. */
  #judged: string | undefined;
  /** Codes that are on their way to the checkout. */
  #wanted: readonly string[] | undefined;

  constructor(host: XhsElement, kind: () => 'cart' | 'checkout' | undefined) {
    this.#host = host;
    this.#kind = kind;
    this.#cart = new StoreController(host, () => (kind() === 'cart' ? host.shop?.cart.$view : undefined));
    this.#checkout = new StoreController(host, () => (kind() === 'checkout' ? host.shop?.checkout.$view : undefined));
  }

  /** Whether there is something to judge coupons by. */
  get asked(): boolean {
    return this.#judged !== undefined;
  }

  /** The codes that are wanted for it. */
  get codes(): readonly string[] {
    const codes = (this.#kind() === 'cart' ? this.#cart.value : this.#checkout.value?.checkout)?.codes ?? [];
    return this.#wanted ?? codes.map(({ code }) => code);
  }

  forget(): void {
    this.#judged = undefined;
  }

  /** Whether what coupons are judged by is another than when this was asked last. */
  hasChanged(): boolean {
    const state = this.#kind() === 'cart' ? cartState(this.#cart.value) : checkoutState(this.#checkout.value);
    // Out of date while a change is on its way: what is shown stays until it is known.
    if (state === undefined || state === this.#judged) return false;
    this.#judged = state || undefined;
    return this.asked;
  }

  /** Asks the checkout for other codes. */
  choose(codes: readonly string[]): void {
    const { shop } = this.#host;
    this.#wanted = codes;
    this.#host.requestUpdate();
    const settle = (): void => {
      if (this.#wanted === codes) this.#wanted = undefined;
      this.#host.requestUpdate();
    };
    void shop?.checkout.update({ codes }).then(settle, settle);
  }
}

/** Empty where there is nothing to buy; undefined while it is not known. */
function cartState(view: CartView | undefined): string | undefined {
  if (!view || view.status !== 'ready' || view.estimating) return undefined;
  if (view.lines.length === 0) return '';
  const { lines, codes, totals } = view;
  return JSON.stringify([
    lines.map(({ id, quantity, selected, status }) => [id, quantity, selected, status]),
    codes.map(({ code, status }) => [code, status]),
    totals,
  ]);
}

function checkoutState(view: CheckoutView | undefined): string | undefined {
  if (view?.status !== 'editing' || view.pending || !view.checkout) return undefined;
  const { id, lines, codes, totals } = view.checkout;
  return JSON.stringify([
    id,
    lines.map((line) => [line.id, line.quantity]),
    codes.map(({ code, status }) => [code, status]),
    totals,
  ]);
}
