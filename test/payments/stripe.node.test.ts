import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Stripe } from '@stripe/stripe-js';
import type { HandlerRequest } from '../../src/payments/handlers.js';
import { stripePayments, type StripeIntent, type StripeLike } from '../../src/payments/stripe/index.js';

// Stripe.js is loaded from Stripe's own host alone, so that a stand-in answers here, in the shapes of its published types.

/** Never called: it compiles as long as what Stripe publishes can be handed in. */
export const typed = (stripe: Stripe): StripeLike => stripe;

const request = (method: string): HandlerRequest => ({
  parameters: { clientSecret: 'pi_1_secret_2', method },
  checkoutId: 'checkout-1',
  amount: { amount: 100, currency: 'CNY' },
  locale: 'en',
  returnUrl: 'https://notes.example/',
});

const asking = (next: StripeIntent['next_action']): StripeIntent => ({ status: 'requires_action', next_action: next });
const alipay = asking({ alipay_handle_redirect: { url: 'https://hooks.stripe.com/1' } });
const wechat = asking({ wechat_pay_display_qr_code: { data: 'weixin://wxpay/1' } });

function standIn(
  known: StripeIntent,
  confirmed: StripeIntent | 'refused',
): StripeLike & { readonly calls: unknown[][] } {
  const calls: unknown[][] = [];
  const confirm =
    (name: string) =>
    (...given: unknown[]) => {
      calls.push([name, ...given]);
      const error = { code: 'payment_intent_unexpected_state', message: 'of 林小满' };
      return Promise.resolve(confirmed === 'refused' ? { error } : { paymentIntent: confirmed });
    };
  return {
    calls,
    retrievePaymentIntent: () => Promise.resolve({ paymentIntent: known }),
    confirmAlipayPayment: confirm('alipay'),
    confirmWechatPayPayment: confirm('wechat'),
  };
}

const fresh: StripeIntent = { status: 'requires_payment_method' };

test('Alipay leads to the address that Stripe gives, and back to the page', async () => {
  const stripe = standIn(fresh, alipay);
  const action = await stripePayments({ stripe })(request('alipay'));
  assert.deepEqual(action, { kind: 'redirect', url: 'https://hooks.stripe.com/1' });
  assert.deepEqual(stripe.calls, [
    ['alipay', 'pi_1_secret_2', { return_url: 'https://notes.example/' }, { handleActions: false }],
  ]);
});

test('WeChat Pay is a code, which the checkout draws itself', async () => {
  const stripe = standIn(fresh, wechat);
  const action = await stripePayments({ stripe })(request('wechat_pay'));
  assert.deepEqual(action, { kind: 'render_qrcode', payload: 'weixin://wxpay/1' });
  assert.deepEqual(stripe.calls[0]?.at(-1), { handleActions: false });
});

test('what was confirmed before a reload is taken up, and not confirmed again', async () => {
  const stripe = standIn(wechat, 'refused');
  assert.equal((await stripePayments({ stripe })(request('wechat_pay'))).kind, 'render_qrcode');
  assert.deepEqual(stripe.calls, []);
});

for (const status of ['succeeded', 'processing']) {
  test(`of one that is ${status} the back end is asked`, async () => {
    const stripe = standIn({ status }, 'refused');
    assert.deepEqual(await stripePayments({ stripe })(request('alipay')), { kind: 'none' });
    assert.deepEqual(stripe.calls, []);
  });
}

test('a refusal is told by its code, and by nothing that Stripe says of anybody', async () => {
  const paying = stripePayments({ stripe: standIn(fresh, 'refused') })(request('alipay'));
  await assert.rejects(paying, (error: Error) => /unexpected_state/.test(error.message) && !/林/.test(error.message));
});

test('a step that cannot be shown here is a failure', async () => {
  await assert.rejects(stripePayments({ stripe: standIn(fresh, asking({})) })(request('alipay')));
});
