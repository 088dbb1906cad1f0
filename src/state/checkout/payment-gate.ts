import { XhsErrorEvent } from '../../events/index.js';
import type { Checkout } from '../../model/index.js';
import { allowAction } from '../../payments/allow-action.js';
import type { CheckoutSender } from './checkout-sender.js';

export interface PaymentGateOptions {
  readonly sender: CheckoutSender;
  readonly emit: (event: Event) => void;
}

/** Lets no payment lead where nobody has said that the shopper may be sent. */
export class PaymentGate {
  readonly #options: PaymentGateOptions;
  /** The action of which it was told last. */
  #told: string | undefined;

  constructor(options: PaymentGateOptions) {
    this.#options = options;
  }

  /** The checkout with what of its action is allowed. Whoever builds the page is told what is not, once an action. */
  async allow(checkout: Checkout): Promise<Checkout> {
    const { sender, emit } = this.#options;
    if (!checkout.action) return checkout;
    const { name, hosts } = await sender.paymentHosts();
    const { action, refused } = allowAction(checkout.action, hosts);
    const key = refused && JSON.stringify(checkout.action);
    if (refused && key !== this.#told) {
      const path = `checkout.action.${refused}`;
      const message = `leads to none of the payment hosts: ${hosts.join(', ') || 'none are declared'}`;
      emit(new XhsErrorEvent({ code: 'payment-address-refused', source: name, issues: [{ path, message }] }));
    }
    this.#told = key;
    return { ...checkout, action };
  }
}
