import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cartWith, context, over, recorded, refused, variantsWith, type Answers } from './stub.js';

const add = { type: 'add', productId: 'prod_1', variantId: 'variant_1', quantity: 9 } as const;
const set = { type: 'set', lineId: 'cali_1', variantId: 'variant_1', quantity: 9 } as const;
const tooOften = Response.json({}, { status: 429, headers: { 'retry-after': '7' } });
const fault = Response.json({}, { status: 502 });
const full: Answers = {
  'GET carts/cart_1': cartWith(),
  'GET product-variants': variantsWith(),
  'POST carts/cart_1/line-items': cartWith(),
  'POST carts/cart_1/line-items/cali_1': cartWith(),
};

function change(answers: Answers, ...changes: readonly (typeof add | typeof set)[]) {
  return over({ ...full, ...answers }).adapter.updateCart('cart_1', changes, { id: 'operation' }, context);
}

/** What fails after something was put in, and is no change itself; how it fails. */
const later: Readonly<Record<string, readonly [answers: Answers, error: object]>> = {
  'it is asked too often': [{ 'GET product-variants': tooOften }, { code: 'rate_limited', retryAfter: 7_000 }],
  'the server has a fault': [{ 'GET product-variants': fault }, { code: 'server' }],
  'what is known of the variants makes no sense': [{ 'GET product-variants': ['nonsense'] }, { code: 'malformed' }],
  'the question is refused': [{ 'GET product-variants': refused(400) }, { code: 'malformed' }],
  'the cart was not in the answer and cannot be read': [
    { 'POST carts/cart_1/line-items': {}, 'GET carts/cart_1': fault },
    { code: 'server' },
  ],
};

for (const [when, [answers, error]] of Object.entries(later)) {
  test(`what was put in is in doubt when after it ${when}: it is not to be put in again unread`, async () => {
    await assert.rejects(change(answers, add), { name: 'TransportError', doubtful: true, ...error });
  });
}

test('a change that was asked for too often is in doubt where one before it was carried out, and only there', async () => {
  const answers = { 'POST carts/cart_1/line-items/cali_1': tooOften };
  const error = { code: 'rate_limited', retryAfter: 7_000 };
  await assert.rejects(change(answers, add, set), { ...error, doubtful: true });
  await assert.rejects(change(answers, set, add), { ...error, doubtful: false });
});

test('a price that is told anew too often leaves in doubt what was put in before', async () => {
  const answers = {
    'GET product-variants': variantsWith({
      calculated_price: { ...recorded.variant.calculated_price, calculated_amount: 131.5 },
    }),
    'POST carts/cart_1/line-items/cali_1': tooOften,
  };
  await assert.rejects(change(answers, add), { code: 'rate_limited', doubtful: true });
});

test('what was refused is in no doubt, whatever fails after it, nor is what comes next', async () => {
  const { adapter } = over({
    ...full,
    'POST carts/cart_1/line-items': [cartWith(), refused(400)],
    'GET product-variants': [variantsWith(), fault],
  });
  const update = () => adapter.updateCart('cart_1', [add], { id: 'operation' }, context);
  await update();
  await assert.rejects(update(), { code: 'server', doubtful: false });
});

test('a refusal after what was carried out is said beside the cart', async () => {
  const result = await change({ 'POST carts/cart_1/line-items/cali_1': refused(400) }, add, set);
  assert.deepEqual(
    result.messages.map(({ code }) => code),
    ['item_unavailable'],
  );
});
