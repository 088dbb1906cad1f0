import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { AnsweredCart, CommerceAdapter, CommerceContext } from '../../../src/commerce/adapter.js';
import type { CartChange, Message } from '../../../src/model/index.js';
import { context, named, openShop } from './subject.js';

const serum = named('isle-glow-serum-30ml');
const tea = named('shanmai-oolong-light-50g');
const soldOut = named('isle-glow-cushion-n30');

interface Open {
  readonly ref: string;
  readonly cart: AnsweredCart;
  readonly messages: readonly Message[];
}

async function open(adapter: CommerceAdapter, ref: string | null = null, where = context): Promise<Open> {
  const result = await adapter.openCart(ref, where);
  assert.ok('cart' in result);
  return result;
}

async function change(adapter: CommerceAdapter, ref: string, ...changes: readonly CartChange[]): Promise<Open> {
  const result = await adapter.updateCart(ref, changes, { id: 'operation' }, context);
  assert.ok('cart' in result);
  return result;
}

const add = (variant: typeof serum, quantity: number): CartChange => ({ type: 'add', ...variant, quantity });
const codes = (...all: readonly string[]): CartChange => ({ type: 'codes', codes: all });
const totals = ({ cart }: Open): unknown =>
  Object.fromEntries(cart.totals.map(({ type, amount }) => [type, amount.amount]));
const operations = (seen: readonly { operation: string }[]): readonly string[] =>
  seen.map(({ operation }) => operation);

test('the secret of a cart is in its reference alone', async () => {
  const { adapter } = openShop();
  const { ref } = await open(adapter);
  const [token = '', key = ''] = ref.split('?key=');
  assert.ok(token.length > 10 && key.length > 10);
  const { cart, messages } = await change(adapter, ref, add(serum, 100), codes('NO-SUCH'));
  assert.equal(cart.lines.length, 1);
  assert.ok(messages.length === 2);
  const shown = JSON.stringify([cart, messages]);
  assert.ok(!shown.includes(token) && !shown.includes(key), shown);
});

test('a line is found again by the id that a page knows it by', async () => {
  const { adapter } = openShop();
  const { ref } = await open(adapter);
  const [line] = (await change(adapter, ref, add(serum, 2))).cart.lines;
  assert.ok(line);
  const set: CartChange = { type: 'set', lineId: line.id, variantId: line.variantId, quantity: 5 };
  const { cart, messages } = await change(adapter, ref, set);
  assert.deepEqual([cart.lines.map(({ id, quantity }) => [id, quantity]), messages], [[[line.id, 5]], []]);
});

test('variants are added by SKU, with a product by handle', async () => {
  const { adapter } = openShop();
  const { ref } = await open(adapter);
  const variantId = 'isle-glow-serum-15ml';
  const { cart } = await change(adapter, ref, { type: 'add', productId: 'isle-glow-serum', variantId, quantity: 1 });
  assert.deepEqual(
    cart.lines.map((line) => [line.productId, line.variantId, line.title, line.variantTitle]),
    [[serum.productId, named(variantId).variantId, 'Harbour Light Serum', '15 ml']],
  );
});

test('of what is sold out no empty line stays behind', async () => {
  const { adapter, stub } = openShop();
  const { ref } = await open(adapter);
  const { cart, messages } = await change(adapter, ref, add(soldOut, 1));
  const target = { kind: 'variant', variantId: soldOut.variantId };
  assert.deepEqual([cart.lines, messages], [[], [{ type: 'error', code: 'out_of_stock', target }]]);
  assert.deepEqual(operations(stub.seen).slice(-2), ['cartLinesAdd', 'cartLinesRemove']);
});

test('a line that Shopify has emptied stays, and can be taken out', async () => {
  const { adapter, stub } = openShop();
  const { ref } = await open(adapter);
  const [line] = (await change(adapter, ref, add(serum, 2), add(tea, 1))).cart.lines.filter(
    ({ productId }) => productId === serum.productId,
  );
  assert.ok(line);
  const variant = stub.catalogue.variant(serum.variantId);
  assert.ok(variant);
  variant.stock = 0;
  const set = (quantity: number): CartChange => ({ type: 'set', lineId: line.id, variantId: line.variantId, quantity });
  const emptied = await change(adapter, ref, set(3));
  const [left] = emptied.cart.lines.filter(({ id }) => id === line.id);
  assert.deepEqual([left?.quantity, left?.status, left?.total.amount], [0, 'unavailable', 0]);
  assert.deepEqual(emptied.messages, [
    { type: 'error', code: 'out_of_stock', target: { kind: 'line', lineId: line.id } },
  ]);
  assert.deepEqual(
    (await change(adapter, ref, set(0))).cart.lines.map(({ productId }) => productId),
    [tea.productId],
  );
});

test('what is known of no line is a conflict, and taking it out again is nothing', async () => {
  const { adapter } = openShop();
  const { ref } = await open(adapter);
  for (const lineId of ['preview:1', 'gid://shopify/CartLine/none?cart=*']) {
    const of = (quantity: number): CartChange => ({ type: 'set', lineId, variantId: 'v', quantity });
    assert.deepEqual((await change(adapter, ref, of(0))).messages, []);
    const conflict = { type: 'error', code: 'conflict', target: { kind: 'line', lineId } };
    assert.deepEqual((await change(adapter, ref, of(2))).messages, [conflict]);
  }
});

test('discounts of lines and of the order are told apart, and all of it sums', async () => {
  const { adapter } = openShop();
  const { ref } = await open(adapter);
  const found = await change(adapter, ref, add(serum, 1), add(tea, 2), codes('TEA10', 'glow20'));
  const ofTea = found.cart.lines.find(({ productId }) => productId === tea.productId);
  assert.ok(ofTea);
  const off = ofTea.subtotal.amount - ofTea.total.amount;
  assert.equal(off, Math.round(ofTea.subtotal.amount / 10));
  assert.deepEqual(
    ofTea.discounts.map(({ id, amount }) => [id, amount.amount]),
    [['TEA10', off]],
  );
  const subtotal = 21_900 + ofTea.subtotal.amount;
  const goods = subtotal - off;
  const discount = Math.round(goods / 5);
  assert.deepEqual(totals(found), { subtotal, items_discount: -off, discount: -discount, total: goods - discount });
  assert.deepEqual(
    found.cart.codes.map(({ code, status, amount }) => [code, status, amount?.amount]),
    [
      ['TEA10', 'applied', off],
      ['glow20', 'applied', discount],
    ],
  );
});

test('what the total holds beyond the goods is tax', async () => {
  const { adapter } = openShop();
  const us: CommerceContext = { ...context, country: 'US', currency: 'USD' };
  const { ref } = await open(adapter, null, us);
  const result = await adapter.updateCart(ref, [add(serum, 1), codes('GLOW20')], { id: 'o' }, us);
  assert.ok('cart' in result);
  const goods = 3066;
  const discount = 613;
  const tax = Math.round((goods - discount) * 0.08);
  const expected = { subtotal: goods, discount: -discount, tax, total: goods - discount + tax };
  assert.deepEqual([result.cart.currency, totals(result)], ['USD', expected]);
});

test('every code that is entered has its answer, and what will never apply is not asked for again', async () => {
  const { adapter, stub } = openShop();
  const { ref } = await open(adapter);
  const found = await change(adapter, ref, add(serum, 1), codes('NO-SUCH', 'SUMMER', 'HARBOUR500', 'TEA10', 'GLOW20'));
  assert.deepEqual(
    found.messages.map(({ type, code, target }) => [type, code, target.kind === 'code' && target.code]),
    [
      ['error', 'discount_code_invalid', 'NO-SUCH'],
      ['error', 'discount_code_expired', 'SUMMER'],
      ['error', 'discount_code_minimum_not_met', 'HARBOUR500'],
      ['error', 'discount_code_dropped', 'TEA10'],
    ],
  );
  const kept = found.cart.codes.map(({ code, status }) => [code, status]);
  assert.deepEqual(kept, [
    ['HARBOUR500', 'dormant'],
    ['TEA10', 'dormant'],
    ['GLOW20', 'applied'],
  ]);
  assert.deepEqual(stub.seen.at(-1)?.variables['discountCodes'], ['HARBOUR500', 'TEA10', 'GLOW20']);
});

test('of two codes for the whole order one is told not to go with the other', async () => {
  const { adapter } = openShop();
  const { ref } = await open(adapter);
  const { messages } = await change(adapter, ref, add(serum, 3), codes('GLOW20', 'HARBOUR500'));
  const target = { kind: 'code', code: 'HARBOUR500' };
  assert.deepEqual(messages, [{ type: 'error', code: 'discount_code_combination_disallowed', target }]);
});

test('another country is told to the cart, once, and its prices are those of that country', async () => {
  const { adapter, stub } = openShop();
  const { ref } = await open(adapter);
  await change(adapter, ref, add(serum, 1));
  const japan: CommerceContext = { ...context, country: 'JP', currency: 'JPY', locale: 'ja' };
  for (const expected of [['Cart', 'cartBuyerIdentityUpdate'], ['Cart']]) {
    stub.seen.length = 0;
    const { cart } = await open(adapter, ref, japan);
    assert.deepEqual([cart.currency, cart.lines[0]?.unitPrice.amount], ['JPY', 4490]);
    assert.deepEqual(operations(stub.seen), expected);
    assert.ok(stub.seen.every(({ country, language }) => country === 'JP' && language === 'JA'));
  }
});

test('who signs in is told to the cart, once, and so is who signs out', async () => {
  const { adapter, stub } = openShop();
  const { ref } = await open(adapter);
  for (const customer of ['token', 'token', 'another', null, null]) await open(adapter, ref, { ...context, customer });
  assert.deepEqual(stub.carts.customers, ['token', 'another', null]);
});

test('a checkout goes on at the address that Shopify names, with the cart or with one variant alone', async () => {
  const { adapter, stub } = openShop();
  const { ref } = await open(adapter);
  await change(adapter, ref, add(serum, 2));
  const contents = async (source: Parameters<CommerceAdapter['beginCheckout']>[0]): Promise<unknown> => {
    const result = await adapter.beginCheckout(source, { id: 'operation' }, context);
    assert.ok('continueUrl' in result && result.continueUrl.startsWith(`${stub.address}/cart/c/`));
    return stub.carts.contents(result.continueUrl.split('/').at(-1) ?? '');
  };
  assert.deepEqual(await contents({ kind: 'cart', ref }), [{ sku: 'isle-glow-serum-30ml', quantity: 2 }]);
  const alone = {
    kind: 'variant',
    productId: 'shanmai-oolong',
    variantId: 'shanmai-oolong-light-50g',
    quantity: 3,
  } as const;
  assert.deepEqual(await contents(alone), [{ sku: 'shanmai-oolong-light-50g', quantity: 3 }]);
  assert.equal((await open(adapter, ref)).cart.lines.length, 1, 'the cart itself is as it was');
});

test('a cart that is gone was bought where its checkout was begun, and nothing of it is asked for again', async () => {
  const { adapter, stub } = openShop();
  const bought = await open(adapter);
  const left = await open(adapter);
  await adapter.beginCheckout({ kind: 'cart', ref: bought.ref }, { id: 'operation' }, context);
  for (const [{ ref }, gone] of [
    [bought, 'completed'],
    [left, 'not_found'],
  ] as const) {
    stub.carts.expire(ref.split('?')[0] ?? '');
    const change = adapter.updateCart(ref, [add(serum, 1)], { id: 'operation' }, context);
    const again = adapter.beginCheckout({ kind: 'cart', ref }, { id: 'operation' }, context);
    const results = await Promise.all([adapter.openCart(ref, context), change, again]);
    assert.deepEqual(results, Array(3).fill({ gone, messages: [] }));
  }
});

for (const [what, variant, code] of [
  ['is sold out', soldOut, 'out_of_stock'],
  ['is not sold', { ...serum, variantId: 'gid://shopify/ProductVariant/1' }, 'item_unavailable'],
  ['is unknown', { ...serum, variantId: 'no-such' }, 'item_unavailable'],
] as const) {
  test(`nothing is bought at once of what ${what}, and it is said`, async () => {
    const { adapter } = openShop();
    const source = { kind: 'variant', ...variant, quantity: 1 } as const;
    const result = await adapter.beginCheckout(source, { id: 'operation' }, context);
    assert.ok('gone' in result);
    assert.deepEqual(
      result.messages.map((message) => [message.type, message.code]),
      [['error', code]],
    );
  });
}
