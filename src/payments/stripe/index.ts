import type { PaymentAction } from '../../model/index.js';
import type { PaymentHandler } from '../handlers.js';

interface StripeStep {
  readonly alipay_handle_redirect?: { readonly url?: string | null | undefined } | null | undefined;
  readonly redirect_to_url?: { readonly url?: string | null | undefined } | null | undefined;
  readonly wechat_pay_display_qr_code?: { readonly data?: string | null | undefined } | null | undefined;
}

/** A payment intent, as far as its next step is looked into. */
export interface StripeIntent {
  readonly status: string;
  readonly next_action?: StripeStep | null | undefined;
}

interface StripeResult {
  readonly paymentIntent?: StripeIntent | undefined;
  readonly error?: { readonly code?: string | undefined } | undefined;
}

/** What of Stripe.js is called: https://docs.stripe.com/js/payment_intents. The page loads it and makes it. */
export interface StripeLike {
  retrievePaymentIntent(clientSecret: string): Promise<StripeResult>;
  confirmAlipayPayment(
    clientSecret: string,
    data?: { return_url?: string },
    options?: { handleActions?: boolean },
  ): Promise<StripeResult>;
  confirmWechatPayPayment(
    clientSecret: string,
    data?: { payment_method_options: { wechat_pay: { client: 'web' } } },
    options?: { handleActions: false },
  ): Promise<StripeResult>;
}

/** States of an intent after which only the back end knows more: https://docs.stripe.com/payments/paymentintents/lifecycle. */
const over = new Set(['succeeded', 'processing', 'requires_capture']);

/**
 * Takes Alipay and WeChat Pay by Stripe. The back end makes the payment intent and answers the action
 * `{ kind: 'handler', handler: 'stripe', parameters: { clientSecret, method } }`, in which `method` is `alipay` or
 * `wechat_pay`. The code of WeChat is drawn by the checkout; for Alipay `paymentHosts` has to name Stripe's host, such as
 * `hooks.stripe.com`.
 *
 * It is made to the documentation, and tested with a stand-in alone: Stripe.js comes from Stripe's own host.
 *
 * @example
 * import { payments } from 'xhs-elements';
 * import { stripePayments } from 'xhs-elements/payments/stripe';
 *
 * payments.use('stripe', stripePayments({ stripe: await loadStripe('pk_live_…') }));
 */
export function stripePayments({ stripe }: { readonly stripe: StripeLike }): PaymentHandler {
  return async ({ parameters: { clientSecret = '', method }, returnUrl }) => {
    // One that was confirmed before a reload is taken up as it stands.
    const known = intentOf(await stripe.retrievePaymentIntent(clientSecret));
    const intent =
      known.status === 'requires_action' || over.has(known.status)
        ? known
        : intentOf(
            method === 'alipay'
              ? await stripe.confirmAlipayPayment(
                  clientSecret,
                  returnUrl === undefined ? {} : { return_url: returnUrl },
                  { handleActions: false },
                )
              : await stripe.confirmWechatPayPayment(
                  clientSecret,
                  { payment_method_options: { wechat_pay: { client: 'web' } } },
                  { handleActions: false },
                ),
          );
    return actionOf(intent);
  };
}

/** @throws Error with Stripe's code, never with its text, which may say who pays. */
function intentOf({ paymentIntent, error }: StripeResult): StripeIntent {
  if (paymentIntent) return paymentIntent;
  throw new Error(`Stripe has refused the payment: ${error?.code ?? 'no reason given'}`);
}

function actionOf({ status, next_action: next }: StripeIntent): PaymentAction {
  if (over.has(status)) return { kind: 'none' };
  const url = next?.alipay_handle_redirect?.url ?? next?.redirect_to_url?.url;
  if (url) return { kind: 'redirect', url };
  const payload = next?.wechat_pay_display_qr_code?.data;
  if (payload) return { kind: 'render_qrcode', payload };
  throw new Error(`Stripe asks for nothing that can be done here: ${status}`);
}
