import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  context,
  amountOf,
  cartOf,
  codesOf,
  fillCart,
  newCart,
  openShop,
  operation,
  sampleData,
  start,
} from './sample-shop.js';

const day = 24 * 60 * 60 * 1000;

test('a new cart is empty and costs nothing', async () => {
  const { shop } = openShop();
  const cart = cartOf(await shop.openCart(null, context));
  assert.deepEqual(cart.lines, []);
  assert.deepEqual(
    cart.totals.map(({ type, amount }) => [type, amount]),
    [
      ['subtotal', { amount: 0, currency: 'CNY' }],
      ['total', { amount: 0, currency: 'CNY' }],
    ],
  );
});

test('one variant is one line, and keeps the origin it came with', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const origin = { kind: 'note', noteId: 'morning', tagId: 't1' } as const;
  const add = { type: 'add', productId: 'serum', variantId: 'serum-s' } as const;
  await shop.updateCart(ref, [{ ...add, quantity: 1, origin }], operation(), context);
  await shop.updateCart(ref, [{ ...add, quantity: 2, origin: { kind: 'search' } }], operation(), context);
  const [line] = cartOf(
    await shop.updateCart(
      ref,
      [{ type: 'exchange', lineId: 'line-1', variantId: 'serum-s', toVariantId: 'serum-l' }],
      operation(),
      context,
    ),
  ).lines;
  assert.equal(line?.quantity, 3);
  assert.equal(line?.variantId, 'serum-l');
  assert.deepEqual(line?.origin, origin);
});

test('products and variants are found by handle and SKU', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const change = { type: 'add', productId: 'harbour-serum', variantId: 'SE-S', quantity: 1 } as const;
  const cart = cartOf(await shop.updateCart(ref, [change], operation(), context));
  assert.equal(cart.lines[0]?.productId, 'serum');
  assert.equal(cart.lines[0]?.variantId, 'serum-s');
});

test('a variant of another product is not found', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const change = { type: 'add', productId: 'cream', variantId: 'serum-s', quantity: 1 } as const;
  const { messages } = await shop.updateCart(ref, [change], operation(), context);
  assert.deepEqual(messages, [{ type: 'error', code: 'not_found', target: { kind: 'variant', variantId: 'serum-s' } }]);
});

test('more than there is: what there is, and a warning on the line', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const change = { type: 'add', productId: 'serum', variantId: 'serum-l', quantity: 7 } as const;
  const result = await shop.updateCart(ref, [change], operation(), context);
  assert.equal(cartOf(result).lines[0]?.quantity, 5);
  assert.equal(cartOf(result).lines[0]?.maxQuantity, 5);
  assert.deepEqual(result.messages, [
    { type: 'warning', code: 'quantity_reduced', value: 5, target: { kind: 'line', lineId: 'line-1' } },
  ]);
});

test('more when the line holds all there is: refused', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-l': 5 });
  const change = { type: 'add', productId: 'serum', variantId: 'serum-l', quantity: 1 } as const;
  const result = await shop.updateCart(ref, [change], operation(), context);
  assert.equal(cartOf(result).lines[0]?.quantity, 5);
  assert.deepEqual(result.messages, [
    { type: 'error', code: 'low_stock', value: 5, target: { kind: 'line', lineId: 'line-1' } },
  ]);
});

test('the limit of an order holds for adding and for setting', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'tint-plum': 2 });
  const exceeded = { code: 'quantity_exceeded', value: 2, target: { kind: 'line', lineId: 'line-1' } };
  const add = { type: 'add', productId: 'tint', variantId: 'tint-plum', quantity: 1 } as const;
  assert.deepEqual((await shop.updateCart(ref, [add], operation(), context)).messages, [
    { type: 'error', ...exceeded },
  ]);
  const set = { type: 'set', lineId: 'line-1', variantId: 'tint-plum', quantity: 9 } as const;
  const result = await shop.updateCart(ref, [set], operation(), context);
  assert.equal(cartOf(result).lines[0]?.quantity, 2);
  assert.deepEqual(result.messages, [{ type: 'warning', ...exceeded }]);
});

test('what is sold out does not come into the cart', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const change = { type: 'add', productId: 'tint', variantId: 'tint-red', quantity: 1 } as const;
  const result = await shop.updateCart(ref, [change], operation(), context);
  assert.deepEqual(cartOf(result).lines, []);
  assert.deepEqual(result.messages, [
    { type: 'error', code: 'out_of_stock', target: { kind: 'variant', variantId: 'tint-red' } },
  ]);
});

test('quantities that are none are refused', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1 });
  for (const quantity of [-1, 1.5, Number.NaN, 1e9]) {
    const add = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity } as const;
    const set = { type: 'set', lineId: 'line-1', variantId: 'serum-s', quantity } as const;
    for (const change of [add, set]) {
      const result = await shop.updateCart(ref, [change], operation(), context);
      assert.deepEqual(codesOf(result.messages), ['invalid']);
      assert.equal(cartOf(result).lines[0]?.quantity, 1);
    }
  }
});

test('setting to nothing removes the line, once more does nothing', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1 });
  const remove = { type: 'set', lineId: 'line-1', variantId: 'serum-s', quantity: 0 } as const;
  for (let times = 0; times < 2; times += 1) {
    const result = await shop.updateCart(ref, [remove], operation(), context);
    assert.deepEqual(cartOf(result).lines, []);
    assert.deepEqual(cartOf(result).groups, []);
    assert.deepEqual(result.messages, []);
  }
});

test('exchanging into a variant that has a line joins the two', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 3, 'serum-l': 3 });
  const change = { type: 'exchange', lineId: 'line-1', variantId: 'serum-s', toVariantId: 'serum-l' } as const;
  const result = await shop.updateCart(ref, [change], operation(), context);
  assert.deepEqual(
    cartOf(result).lines.map(({ id, quantity }) => [id, quantity]),
    [['line-1', 5]],
  );
  assert.deepEqual(codesOf(result.messages), ['quantity_reduced']);
});

test('exchanging into what is sold out leaves the line', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'tint-plum': 1 });
  const change = { type: 'exchange', lineId: 'line-1', variantId: 'tint-plum', toVariantId: 'tint-red' } as const;
  const result = await shop.updateCart(ref, [change], operation(), context);
  assert.equal(cartOf(result).lines[0]?.variantId, 'tint-plum');
  assert.deepEqual(result.messages, [
    { type: 'error', code: 'out_of_stock', target: { kind: 'line', lineId: 'line-1' } },
  ]);
});

test('lines are grouped by store, the newest first, and groups stay in their place', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1, 'crisps-1': 1, 'serum-l': 1, 'cream-1': 1 });
  const { groups } = cartOf(await shop.openCart(ref, context));
  assert.deepEqual(groups, [
    { storeId: 'lune', storeName: 'Lune', tradeMode: 'bonded', lineIds: ['line-4'] },
    { storeId: 'mai', storeName: 'Mai', tradeMode: 'domestic', lineIds: ['line-2'] },
    { storeId: 'glow', storeName: 'Glow', tradeMode: 'domestic', lineIds: ['line-3', 'line-1'] },
  ]);
});

test('totals are those of the ticked lines, and sum exactly', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-l': 2, 'crisps-1': 1, 'cream-1': 1 });
  const all = cartOf(await shop.openCart(ref, context));
  assert.deepEqual(
    all.totals.map(({ type, amount }) => [type, amount.amount]),
    [
      ['subtotal', 85_100],
      ['items_discount', -6000],
      ['fulfillment', 800],
      ['tax', 9800],
      ['total', 89_700],
    ],
  );
  const untick = { type: 'select', lineIds: ['line-1', 'line-3'], selected: false } as const;
  const some = cartOf(await shop.updateCart(ref, [untick], operation(), context));
  assert.deepEqual(
    some.totals.map(({ type, amount }) => [type, amount.amount]),
    [
      ['subtotal', 2600],
      ['fulfillment', 800],
      ['total', 3400],
    ],
  );
  assert.deepEqual(
    some.lines.map(({ id, selected }) => [id, selected]),
    [
      ['line-3', false],
      ['line-2', true],
      ['line-1', false],
    ],
  );
});

test('discounts stand on the lines they are taken from, with who bears them', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1, 'serum-l': 1 });
  const cart = cartOf(await shop.openCart(ref, context));
  assert.deepEqual(
    cart.lines.map(({ discounts, total }) => [discounts[0]?.amount.amount, discounts[0]?.bearer, total.amount]),
    [
      [2000, 'store', 18_000],
      [1000, 'store', 9000],
    ],
  );
});

test('every code has its result, and comes to life when its minimum is reached', async () => {
  const { shop } = openShop();
  const ref = await fillCart(shop, { 'crisps-1': 1 });
  const codes = ['glow20', 'tea10', 'summer', 'nonsense', 'GLOW20'];
  const result = await shop.updateCart(ref, [{ type: 'codes', codes }], operation(), context);
  const before = cartOf(result);
  assert.deepEqual(
    before.codes.map(({ code, status, amount }) => [code, status, amount?.amount]),
    [
      ['glow20', 'applied', 520],
      ['tea10', 'dormant', undefined],
      ['summer', 'rejected', undefined],
      ['nonsense', 'rejected', undefined],
    ],
  );
  assert.deepEqual(before.messages, [
    { type: 'warning', code: 'discount_code_minimum_not_met', target: { kind: 'code', code: 'tea10' }, value: 5000 },
    { type: 'error', code: 'discount_code_expired', target: { kind: 'code', code: 'summer' } },
    { type: 'error', code: 'discount_code_invalid', target: { kind: 'code', code: 'nonsense' } },
  ]);
  const more = { type: 'set', lineId: 'line-1', variantId: 'crisps-1', quantity: 2 } as const;
  const after = cartOf(await shop.updateCart(ref, [more], operation(), context));
  assert.deepEqual(
    after.codes.map(({ status }) => status),
    ['applied', 'applied', 'rejected', 'rejected'],
  );
  assert.equal(amountOf(after.totals, 'discount'), -(520 + 936));
  const none = cartOf(await shop.updateCart(ref, [{ type: 'codes', codes: [] }], operation(), context));
  assert.deepEqual(none.codes, []);
});

test('an operation is done once, and a repeat is answered again', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const add = { type: 'add', productId: 'tint', variantId: 'tint-plum', quantity: 5 } as const;
  const once = operation();
  const first = await shop.updateCart(ref, [add], once, context);
  const again = await shop.updateCart(ref, [add], once, context);
  assert.deepEqual(again, first);
  assert.deepEqual(codesOf(again.messages), ['quantity_exceeded']);
});

test('hundreds of operations later a repeat is still known', async () => {
  const { shop } = openShop({ indexedDB: null });
  const ref = await newCart(shop);
  const add = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;
  const once = operation();
  await shop.updateCart(ref, [add], once, context);
  for (let count = 0; count < 399; count += 1) {
    await shop.updateCart(ref, [{ type: 'select', lineIds: [], selected: true }], operation(), context);
  }
  assert.equal(cartOf(await shop.updateCart(ref, [add], once, context)).lines[0]?.quantity, 1);
});

test('the revision grows with every change, and not with reading', async () => {
  const { shop } = openShop();
  const ref = await newCart(shop);
  const before = cartOf(await shop.openCart(ref, context)).revision;
  await shop.updateCart(ref, [{ type: 'codes', codes: ['GLOW20'] }], operation(), context);
  assert.ok(cartOf(await shop.openCart(ref, context)).revision > before);
  assert.equal(cartOf(await shop.openCart(ref, context)).revision, cartOf(await shop.openCart(ref, context)).revision);
});

test('a cart that was never there, or has expired, is gone', async () => {
  const { shop, pass } = openShop();
  const unknown = await shop.openCart('nobody', context);
  assert.equal('gone' in unknown && unknown.gone, 'not_found');
  const ref = await fillCart(shop, { 'serum-s': 1 });
  pass(30 * day - 1);
  assert.equal(cartOf(await shop.openCart(ref, context)).expiresAt, start + 30 * day);
  pass(1);
  const opened = await shop.openCart(ref, context);
  const changed = await shop.updateCart(ref, [{ type: 'codes', codes: [] }], operation(), context);
  for (const result of [opened, changed]) {
    assert.equal('gone' in result && result.gone, 'expired');
    assert.deepEqual(codesOf(result.messages), ['cart_expired']);
  }
});

test('a change of price is told until the line is touched, and what is sold no more stands apart', async () => {
  const { shop, environment } = openShop();
  const ref = await fillCart(shop, { 'serum-s': 1, 'crisps-1': 2 });
  const [serum, ...others] = sampleData.products;
  const dearer = {
    ...sampleData,
    products: [
      { ...serum, variants: serum.variants.map((variant) => ({ ...variant, price: variant.price + 500 })) },
      ...others.filter(({ id }) => id !== 'crisps'),
    ],
  };
  const later = openShop({ data: dearer, environment }).shop;
  const cart = cartOf(await later.openCart(ref, context));
  assert.deepEqual(cart.messages, [
    { type: 'error', code: 'not_found', target: { kind: 'line', lineId: 'line-2' } },
    { type: 'warning', code: 'price_changed', target: { kind: 'line', lineId: 'line-1' }, value: 10_000 },
  ]);
  const [crisps] = cart.lines;
  assert.deepEqual(
    [crisps?.status, crisps?.title, crisps?.total.amount, crisps?.quantity],
    ['unavailable', 'Crisps', 0, 2],
  );
  assert.equal(amountOf(cart.totals, 'subtotal'), 10_500);
  const set = { type: 'set', lineId: 'line-1', variantId: 'serum-s', quantity: 1 } as const;
  assert.deepEqual(codesOf(cartOf(await later.updateCart(ref, [set], operation(), context)).messages), ['not_found']);
});

test('a shop may measure its promotions one after the other', async () => {
  const promotions = [
    { id: 'first', title: '-', bearer: 'store', storeId: 'glow', benefit: { kind: 'fixed', amount: 5000 } },
    { id: 'then', title: '-', bearer: 'platform', benefit: { kind: 'fixed', amount: 1000, threshold: 10_000 } },
  ];
  const discount = async (more: object): Promise<number | undefined> => {
    const { shop } = openShop({ data: { ...sampleData, promotions, ...more } });
    const ref = await fillCart(shop, { 'serum-s': 1 });
    return amountOf(cartOf(await shop.openCart(ref, context)).totals, 'items_discount');
  };
  assert.equal(await discount({}), -6000);
  assert.equal(await discount({ promotionStrategy: { threshold: 'remaining' } }), -5000);
});
