import { CartSender, type CartSenderOptions } from './cart-sender.js';
import { SharedCart, type SharedCartOptions } from './shared-cart.js';

export type MarketCartOptions = Omit<SharedCartOptions, 'sender'> & Omit<CartSenderOptions, 'retry'>;

/**
 * The cart of one market with what sends for it. What was asked of it goes to that market, also once the shopper has moved on to
 * another, and in the language that they have then.
 */
export class MarketCart {
  readonly scope: string;
  readonly shared: SharedCart;
  readonly sender: CartSender;
  readonly #life = new AbortController();

  constructor(options: MarketCartOptions) {
    const { scope, context, sleep } = options;
    const { country, currency } = context();
    this.scope = scope;
    this.sender = new CartSender({
      ...options,
      context: () => ({ ...context(), country, currency }),
      retry: { signal: this.#life.signal, sleep },
    });
    this.shared = new SharedCart({ ...options, sender: this.sender });
  }

  close(): void {
    const reason = new DOMException('The shop was closed', 'AbortError');
    this.#life.abort(reason);
    this.sender.abort(reason);
    this.shared.dispose();
  }
}
