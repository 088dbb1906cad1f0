import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CartChange } from '../../../src/model/index.js';
import { cartWith, context, over, recorded, refused, variantsWith, type Answers } from './stub.js';

const line = { kind: 'line', lineId: 'cali_1' } as const;
const short = refused(400, { code: 'insufficient_inventory' });
const full: Answers = { 'GET carts/cart_1': cartWith(), 'GET product-variants': variantsWith() };

async function change(answers: Answers, ...changes: CartChange[]) {
  const { adapter, sent } = over({ ...full, ...answers });
  const result = await adapter.updateCart('cart_1', changes, { id: 'operation' }, context);
  return { result, sent, told: sent.filter(({ what }) => !what.startsWith('GET')) };
}

const add: CartChange = { type: 'add', productId: 'prod_1', variantId: 'variant_1', quantity: 9 };
const set: CartChange = { type: 'set', lineId: 'cali_1', variantId: 'variant_1', quantity: 9 };

test('every request has the key, the language, and no more of the shopper than was given', async () => {
  const { sent } = await change({ 'POST carts/cart_1/line-items': cartWith() }, add);
  for (const { headers } of sent) {
    assert.deepEqual(
      [headers.get('x-publishable-api-key'), headers.get('x-medusa-locale'), headers.get('authorization')],
      ['pk_1', 'en', null],
    );
  }
});

test('a line is put in with its variant and its quantity: where it came from would split it', async () => {
  const origin = { kind: 'note', noteId: 'note-1' } as const;
  const { told } = await change({ 'POST carts/cart_1/line-items': cartWith() }, { ...add, origin });
  assert.deepEqual(
    told.map(({ what, body }) => [what, body]),
    [['POST carts/cart_1/line-items', { variant_id: 'variant_1', quantity: 9 }]],
  );
});

for (const [left, message] of [
  [5, { type: 'error', code: 'low_stock', target: line, value: 5 }],
  [0, { type: 'error', code: 'out_of_stock', target: line }],
] as const) {
  test(`more than there is, of which ${left} are left, is refused with a message that says so`, async () => {
    for (const asked of [add, set]) {
      const { result } = await change(
        {
          'POST carts/cart_1/line-items': short,
          'POST carts/cart_1/line-items/cali_1': short,
          'GET product-variants': variantsWith({ inventory_quantity: left }),
        },
        asked,
      );
      assert.deepEqual(result.messages, [message]);
      assert.ok('cart' in result && result.cart.lines[0]?.quantity === 2);
    }
  });
}

test('an unknown variant, and one that cannot be bought, are told apart', async () => {
  for (const [variantId, code] of [
    ['variant_9', 'not_found'],
    ['variant_1', 'item_unavailable'],
  ] as const) {
    const { result } = await change(
      { 'POST carts/cart_1/line-items': refused(400), 'GET carts/cart_1': cartWith({ items: [] }) },
      { ...add, variantId },
    );
    assert.deepEqual(result.messages, [{ type: 'error', code, target: { kind: 'variant', variantId } }]);
  }
});

test('0 takes a line out, and of a line that is not there nothing is said', async () => {
  const empty = { parent: { ...recorded.cart, items: [], total: 0, promotions: [] } };
  const { result, told } = await change({ 'DELETE carts/cart_1/line-items/cali_1': empty }, { ...set, quantity: 0 });
  assert.ok('cart' in result && result.cart.lines.length === 0);
  assert.deepEqual([told.map(({ what }) => what), result.messages], [['DELETE carts/cart_1/line-items/cali_1'], []]);
});

test('a variant is exchanged by putting the other in before this one is taken out', async () => {
  const exchange: CartChange = { type: 'exchange', lineId: 'cali_1', variantId: 'variant_1', toVariantId: 'variant_2' };
  const done = {
    'POST carts/cart_1/line-items': cartWith(),
    'DELETE carts/cart_1/line-items/cali_1': { parent: null },
  };
  const { told } = await change(done, exchange);
  assert.deepEqual(
    told.map(({ what, body }) => [what, body]),
    [
      ['POST carts/cart_1/line-items', { variant_id: 'variant_2', quantity: 2 }],
      ['DELETE carts/cart_1/line-items/cali_1', undefined],
    ],
  );
  const refusedFirst = await change({ 'POST carts/cart_1/line-items': short }, exchange);
  assert.equal(refusedFirst.told.length, 1);
});

test('a line that is exchanged for its own variant stays, and nothing is asked for', async () => {
  const exchange: CartChange = { type: 'exchange', lineId: 'cali_1', variantId: 'variant_1', toVariantId: 'variant_1' };
  const done = {
    'POST carts/cart_1/line-items': cartWith(),
    'DELETE carts/cart_1/line-items/cali_1': { parent: null },
  };
  const { told, result } = await change(done, exchange);
  assert.ok('cart' in result && result.cart.lines[0]?.quantity === 2);
  assert.deepEqual([told, result.messages], [[], []]);
});

test('codes are a list: what is on it is entered, what is not is taken out, each in a request', async () => {
  const without = cartWith({ promotions: [] });
  const { told, result } = await change(
    {
      'POST carts/cart_1/promotions': cartWith({ promotions: [{ code: 'TEA10' }] }),
      'DELETE carts/cart_1/promotions': without,
    },
    { type: 'codes', codes: ['TEA10'] },
  );
  assert.deepEqual(
    told.map(({ what, body }) => [what.split(' ')[0], body]),
    [
      ['DELETE', { promo_codes: ['GLOW20'] }],
      ['POST', { promo_codes: ['TEA10'] }],
    ],
  );
  assert.deepEqual(result.messages, []);
});

test('a code is tried in capitals too, since Medusa minds the case', async () => {
  const entered = await change(
    { 'POST carts/cart_1/promotions': [refused(400), cartWith()], 'GET carts/cart_1': cartWith({ promotions: [] }) },
    { type: 'codes', codes: ['glow20 '] },
  );
  assert.deepEqual(
    entered.told.map(({ body }) => body),
    [{ promo_codes: ['glow20'] }, { promo_codes: ['GLOW20'] }],
  );
  assert.deepEqual(entered.result.messages, []);
});

test('an unknown code is told apart from one that does not apply, of which Medusa says no more', async () => {
  const target = { kind: 'code', code: 'SUMMER' };
  const enter = { type: 'codes', codes: ['GLOW20', 'SUMMER'] } as const;
  const unknown = await change({ 'POST carts/cart_1/promotions': refused(400) }, enter);
  assert.deepEqual(unknown.result.messages, [{ type: 'error', code: 'discount_code_invalid', target }]);
  const dormant = await change({ 'POST carts/cart_1/promotions': cartWith() }, enter);
  assert.deepEqual(dormant.result.messages, [{ type: 'error', code: 'discount_code_dropped', target }]);
});

test('changes wait for each other, though they are asked for at once', async () => {
  const { adapter, sent } = over({ ...full, 'POST carts/cart_1/line-items': cartWith() });
  const [more, fewer] = [add, set].map((each) => adapter.updateCart('cart_1', [each], { id: 'operation' }, context));
  await Promise.all([more, fewer]);
  const first = sent.findIndex(({ what }) => what === 'GET product-variants');
  const second = sent.findIndex(({ what }) => what === 'POST carts/cart_1/line-items/cali_1');
  assert.ok(first >= 0 && first < second);
});
