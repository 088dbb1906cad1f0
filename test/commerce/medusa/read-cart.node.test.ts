import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnsweredCart } from '../../../src/commerce/adapter.js';
import { cartWith, context, over, recorded, variantsWith } from './stub.js';

async function read(cart: object, variants: object = variantsWith()): Promise<AnsweredCart> {
  const { adapter } = over({ 'GET carts/cart_1': cart, 'GET product-variants': variants });
  const result = await adapter.openCart('cart_1', context);
  assert.ok('cart' in result);
  return result.cart;
}

const amounts = ({ totals }: AnsweredCart): object =>
  Object.fromEntries(totals.map(({ type, amount }) => [type, amount.amount]));

test('totals are whole units that sum: what is taken off is negative, and the code says how much it is', async () => {
  const cart = await read(cartWith());
  assert.deepEqual(amounts(cart), { subtotal: 25_800, discount: -2_580, total: 23_220 });
  assert.deepEqual(cart.codes, [{ code: 'GLOW20', status: 'applied', amount: { amount: 2_580, currency: 'CNY' } }]);
  assert.deepEqual(
    cart.lines[0]?.discounts.map(({ title, amount }) => [title, amount.amount]),
    [['GLOW20', 2_580]],
  );
});

test('where prices are without the tax it stands apart', async () => {
  const item = { is_tax_inclusive: false, total: 280.8375, tax_total: 22.8375, adjustments: [] };
  const cart = await read(cartWith({ total: 280.8375, promotions: [] }, item));
  assert.deepEqual(amounts(cart), { subtotal: 25_800, tax: 2_284, total: 28_084 });
  assert.equal(cart.lines[0]?.total.amount, 25_800);
});

test('delivery is a part of its own, and what is taken off it counts as taken off', async () => {
  const method = {
    name: 'Standard',
    shipping_option_id: 'so_1',
    amount: 10,
    total: 4,
    tax_total: 0.5,
    is_tax_inclusive: true,
  };
  const shipping_methods = [{ ...method, adjustments: [{ code: 'POST', amount: 6, total: 6 }] }];
  const promotions = [...recorded.cart.promotions, { code: 'POST', is_automatic: false }];
  const cart = await read(cartWith({ total: 236.2, shipping_methods, promotions }));
  assert.deepEqual(amounts(cart), { subtotal: 25_800, discount: -3_180, fulfillment: 1_000, total: 23_620 });
  assert.deepEqual(
    cart.codes.map(({ code, amount }) => [code, amount?.amount]),
    [
      ['GLOW20', 2_580],
      ['POST', 600],
    ],
  );
});

test('promotions that come by themselves lower the total, and are no codes', async () => {
  const cart = await read(cartWith({ promotions: [{ code: 'GLOW20', is_automatic: true }] }));
  assert.deepEqual([cart.codes, amounts(cart)], [[], { subtotal: 25_800, discount: -2_580, total: 23_220 }]);
});

test('a line that is sold out, and one that is sold no more, cost nothing and say so', async () => {
  for (const [variants, code] of [
    [variantsWith({ inventory_quantity: 0 }), 'out_of_stock'],
    [{ variants: [] }, 'item_unavailable'],
  ] as const) {
    const cart = await read(cartWith(), variants);
    const [line] = cart.lines;
    assert.deepEqual([line?.status, line?.total.amount, amounts(cart)], ['unavailable', 0, { subtotal: 0, total: 0 }]);
    assert.deepEqual(cart.messages, [{ type: 'error', code, target: { kind: 'line', lineId: 'cali_1' } }]);
  }
});

test('a line with more than there is says how many are left', async () => {
  const cart = await read(cartWith(), variantsWith({ inventory_quantity: 1 }));
  assert.deepEqual([cart.lines[0]?.status, cart.lines[0]?.maxQuantity], ['available', 1]);
  assert.deepEqual(cart.messages, [
    { type: 'error', code: 'low_stock', target: { kind: 'line', lineId: 'cali_1' }, value: 1 },
  ]);
});

test('what Medusa does not count may be had as often as one likes', async () => {
  for (const free of [{ manage_inventory: false }, { allow_backorder: true }]) {
    const cart = await read(cartWith(), variantsWith({ ...free, inventory_quantity: 0 }));
    assert.deepEqual([cart.messages, cart.lines[0]?.maxQuantity], [[], undefined]);
  }
});

test('a line whose price has changed is priced anew, once', async () => {
  const dearer = cartWith({}, { unit_price: 131.5, total: 236.7 });
  const { adapter, sent } = over({
    'GET carts/cart_1': cartWith(),
    'GET product-variants': variantsWith({ calculated_price: { calculated_amount: 131.5, currency_code: 'cny' } }),
    'POST carts/cart_1/line-items/cali_1': dearer,
  });
  const result = await adapter.openCart('cart_1', context);
  assert.ok('cart' in result);
  assert.equal(result.cart.lines[0]?.unitPrice.amount, 13_150);
  await adapter.openCart('cart_1', context);
  const touched = sent.filter(({ what }) => what.startsWith('POST'));
  assert.deepEqual(
    touched.map(({ body }) => body),
    [{ quantity: 2 }],
  );
});

test('a cart that is no more is told by its reason', async () => {
  const { adapter } = over({ 'GET carts/cart_1': cartWith({ completed_at: '2026-11-25T23:25:01.788Z' }) });
  const reasons = [await adapter.openCart('cart_1', context), await adapter.openCart('cart_2', context)];
  assert.deepEqual(
    reasons.map((result) => 'gone' in result && result.gone),
    ['completed', 'not_found'],
  );
});
