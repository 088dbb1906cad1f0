import { XhsErrorEvent } from '../../events/index.js';
import type { Checkout, Message, PaymentAction } from '../../model/index.js';
import { allowAction } from '../../payments/allow-action.js';
import { payments } from '../../payments/handlers.js';
import { payableOf } from '../../rules/price/payable.js';
import type { CheckoutSender } from './checkout-sender.js';

export interface PaymentGateOptions {
  readonly sender: CheckoutSender;
  readonly emit: (event: Event) => void;
  readonly payment: () => { readonly returnUrl?: string };
}

type Handled = PaymentAction | 'failed';

/** Lets no payment lead where nobody has said that the shopper may be sent, and has handlers of the page say where it leads. */
export class PaymentGate {
  readonly #options: PaymentGateOptions;
  /** The action of which it was told last. */
  #told: string | undefined;
  /** What came of the action that was handled last: however often it is asked about, it is handled once. */
  #handled: { readonly key: string; readonly outcome: Promise<Handled> } | undefined;

  constructor(options: PaymentGateOptions) {
    this.#options = options;
  }

  /**
   * The checkout with what of its action is allowed, and what is to be said of that. Whoever builds the page is told what
   * is not allowed, once an action.
   */
  async allow(checkout: Checkout): Promise<{ readonly checkout: Checkout; readonly messages: readonly Message[] }> {
    const { sender, emit } = this.#options;
    const { action: asked } = checkout;
    if (!asked) return { checkout, messages: [] };
    const due = asked.kind === 'handler' ? await this.#handle(checkout, asked) : asked;
    if (due === 'failed') {
      return { checkout, messages: [{ type: 'error', code: 'payment_failed', target: { kind: 'cart' } }] };
    }
    // Nothing is left to be done but to ask the back end.
    if (due.kind === 'none' && asked.kind === 'handler') return { checkout, messages: [] };
    const { name, hosts } = await sender.paymentHosts();
    const { action, refused } = allowAction(due, hosts);
    const key = refused && JSON.stringify(due);
    if (refused && key !== this.#told) {
      const path = `checkout.action.${refused}`;
      const message = `leads to none of the payment hosts: ${hosts.join(', ') || 'none are declared'}`;
      emit(new XhsErrorEvent({ code: 'payment-address-refused', source: name, issues: [{ path, message }] }));
    }
    this.#told = key;
    return { checkout: { ...checkout, action }, messages: [] };
  }

  /** The next attempt is handled anew, though it looks the same. */
  forget(): void {
    this.#handled = undefined;
  }

  #handle(checkout: Checkout, action: PaymentAction & { readonly kind: 'handler' }): Promise<Handled> {
    const key = JSON.stringify([checkout.id, action]);
    if (this.#handled?.key !== key) this.#handled = { key, outcome: this.#run(checkout, action) };
    return this.#handled.outcome;
  }

  async #run(checkout: Checkout, action: PaymentAction & { readonly kind: 'handler' }): Promise<Handled> {
    const { emit, sender, payment } = this.#options;
    const { handler: name, parameters, expiresAt, pollAfter } = action;
    const amount = payableOf(checkout);
    const fail = (code: string, message: string): 'failed' => {
      emit(new XhsErrorEvent({ code, source: name, issues: [{ path: 'checkout.action.handler', message }] }));
      return 'failed';
    };
    const handler = payments.get(name);
    if (!handler || !amount)
      return fail('payment-handler-missing', `Nothing was registered by payments.use("${name}")`);
    const { returnUrl } = payment();
    const { locale } = sender.context();
    try {
      const next = await handler({
        parameters,
        checkoutId: checkout.id,
        amount,
        locale,
        ...(returnUrl !== undefined && { returnUrl }),
      });
      if (next.kind === 'handler') return fail('payment-handler-failed', 'It has answered another handler');
      if (next.kind === 'none') return next;
      // What the back end has said of the time holds, unless the handler knows better.
      return { ...(expiresAt !== undefined && { expiresAt }), ...(pollAfter !== undefined && { pollAfter }), ...next };
    } catch (error) {
      return fail('payment-handler-failed', error instanceof Error ? error.message : 'It has failed');
    }
  }
}
