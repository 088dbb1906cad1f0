import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cartWith, context, over, refused, variantsWith, type Answers } from './stub.js';

const email = 'typed@shopper.example';
const token = { ...context, customer: 'token-1' };
const amount = 23_220;
/** A cart with which everything is filled in, with other fields. */
const filledIn = (fields: object = {}): object =>
  cartWith({
    email,
    metadata: { payment_provider_id: 'pp_system_default' },
    shipping_address: { first_name: 'Xiaoman', phone: '138', country_code: 'cn', address_1: 'Lane 1', city: 'Xiamen' },
    shipping_methods: [
      { shipping_option_id: 'so_1', name: 'Post', amount: 0, total: 0, tax_total: 0, is_tax_inclusive: true },
    ],
    ...fields,
  });
const bought = filledIn({ completed_at: '2026-11-25T23:25:01.788Z' });
const hers = filledIn({ customer: { id: 'cus_1' } });
const fault = Response.json({}, { status: 502 });
const full: Answers = {
  'GET customers/me': { customer: { id: 'cus_1' } },
  'GET product-variants': variantsWith(),
  'GET shipping-options': { shipping_options: [{ id: 'so_1', name: 'Post', amount: 0 }] },
  'GET payment-providers': { payment_providers: [{ id: 'pp_system_default' }] },
  'POST carts/cart_1/customer': hers,
  'POST payment-collections': { payment_collection: { id: 'pay_1' } },
  'POST payment-collections/pay_1/payment-sessions': { payment_collection: { id: 'pay_1' } },
  'POST carts/cart_1/complete': { order: { id: 'order_1' } },
};

function complete(answers: Answers, at = context) {
  const { adapter, sent } = over({ ...full, 'GET carts/cart_1': [filledIn(), bought], ...answers });
  const told = (): string[] => sent.flatMap(({ what }) => (what.startsWith('GET') ? [] : [what]));
  const result = adapter.completeCheckout?.('cart_1', amount, { id: 'operation' }, at) ?? assert.fail();
  return { result, told };
}

test('the cart of a guest who signs in and pays at once becomes hers before it is an order', async () => {
  const { result, told } = complete({}, token);
  const done = await result;
  assert.ok('checkout' in done && done.checkout.orderId === 'order_1');
  const steps = told();
  const [handed, placed] = ['customer', 'complete'].map((path) => steps.indexOf(`POST carts/cart_1/${path}`));
  assert.ok(handed === 0 && placed !== undefined && placed > handed, steps.join());
});

test('where her prices are others she agrees to them before she pays', async () => {
  const { result, told } = complete(
    { 'POST carts/cart_1/customer': filledIn({ customer: { id: 'cus_1' }, total: 200 }) },
    token,
  );
  const asked = await result;
  assert.deepEqual(
    asked.messages.map(({ code, value }) => [code, value]),
    [['totals_changed', 20_000]],
  );
  assert.deepEqual(told(), ['POST carts/cart_1/customer']);
});

test('an order that was placed is in doubt while the cart cannot be read after it; what was refused is not', async () => {
  const unread = (): Answers => ({ 'GET carts/cart_1': [filledIn(), fault] });
  await assert.rejects(complete(unread()).result, { code: 'server', doubtful: true });
  const refusal = { ...unread(), 'POST carts/cart_1/complete': refused(409) };
  await assert.rejects(complete(refusal).result, { code: 'server', doubtful: false });
});
