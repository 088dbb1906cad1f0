import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { parseShopData } from '../../../src/commerce/embedded/parse-shop-data.js';
import { ShopDataError } from '../../../src/commerce/embedded/shop-data-error.js';
import type { Order } from '../../../src/model/index.js';
import english from '../../../demo/data/en/shop.json';
import chinese from '../../../demo/data/zh-CN/shop.json';
import {
  beginFrom,
  complete,
  context,
  fillCart,
  fillIn,
  home,
  newCart,
  openShop,
  operation,
  sampleData,
  start,
  type SampleShop,
} from './sample-shop.js';

const minute = 60_000;
const day = 24 * 60 * minute;

const bought = { lines: [{ variantId: 'serum-s', quantity: 2 }], minutesAgo: 60, address: home };
const waiting = { lines: [{ variantId: 'tint-plum' }], minutesAgo: 2, paid: false, address: home };
const withOrders = (...sampleOrders: readonly unknown[]): unknown => ({ ...sampleData, sampleOrders });

async function orders({ shop }: SampleShop, at = context): Promise<readonly Order[]> {
  return (await shop.listOrders?.(null, at))?.items ?? assert.fail('it lists no orders');
}

/** How many units of ten can be put into a cart. */
async function granted({ shop }: SampleShop, variantId: string): Promise<number> {
  const result = await shop.openCart(await fillCart(shop, { [variantId]: 10 }), context);
  return ('cart' in result && result.cart.lines[0]?.quantity) || 0;
}

test('a shop whose data name no orders has none', async () => {
  assert.deepEqual(await orders(openShop()), []);
});

for (const [language, data] of Object.entries({ en: english, 'zh-CN': chinese })) {
  test(`${language}: the demo has an order to be paid, one at the customs, one partly sent and one to be reviewed`, async () => {
    const sample = openShop({ data });
    sample.pass(400 * day);
    const all = await orders(sample);
    assert.deepEqual(
      all.map(({ status, payment, groups }) => [status, payment, groups.map((group) => group.status)]),
      [
        ['unpaid', 'pending', [undefined]],
        ['customs', 'paid', [undefined]],
        ['partly_shipped', 'paid', ['shipped', 'to_ship']],
        ['completed', 'paid', [undefined, undefined]],
      ],
    );
    const [unpaid] = all;
    assert.equal((unpaid?.payBy ?? 0) - sample.environment.now(), 13 * minute);
    const carts = await sample.shop.openCart(await newCart(sample.shop), context);
    assert.ok('cart' in carts && carts.cart.lines.length === 0);
    for (const { address, sandbox } of all) assert.ok(sandbox && address?.name);
  });
}

test('they are made once, by however many tabs, and go on by the clock', async () => {
  const sample = openShop({ data: withOrders(bought, waiting) });
  const other = openShop({ data: withOrders(bought, waiting), environment: sample.environment });
  const [here, there] = await Promise.all([orders(sample), orders(other)]);
  assert.equal(here.length, 2);
  assert.deepEqual(there, here);
  assert.deepEqual(
    here.map(({ placedAt }) => start - placedAt),
    [2 * minute, 60 * minute],
  );
  sample.pass(3 * day);
  assert.deepEqual(
    (await orders(other)).map(({ id, status }) => [id, status]),
    here.map(({ id, status }) => [id, status === 'unpaid' ? 'cancelled' : 'shipped']),
  );
});

test('they take stock as every order does, from when they are made on', async () => {
  const last = { ...waiting, lines: [{ variantId: 'tint-rare' }] };
  const sample = openShop({ data: withOrders(bought, last) });
  const stock = async (): Promise<readonly number[]> => [
    await granted(sample, 'serum-s'),
    await granted(sample, 'tint-rare'),
  ];
  assert.deepEqual(await stock(), [10, 1]);
  await orders(sample);
  assert.deepEqual(await stock(), [8, 0]);
  // What is not paid in time is on the shelf again.
  sample.pass(14 * minute);
  assert.deepEqual(await stock(), [8, 1]);
});

test('an order that waits can be paid from where it stands', async () => {
  const sample = openShop({ data: withOrders(waiting) });
  const [{ id, checkoutId = '' } = assert.fail('none')] = await orders(sample);
  await sample.shop.confirmPayment(checkoutId, true, operation(), context);
  assert.equal((await sample.shop.getOrder(id, context))?.payment, 'paid');
});

test('what cannot be bought is no order, and leaves the others be', async () => {
  const soldOut = { ...bought, lines: [{ variantId: 'tint-red' }] };
  const nowhere = { ...bought, address: { ...home, country: 'FR' } };
  const unasked = { ...bought, lines: [{ variantId: 'cream-1' }] };
  const sample = openShop({ data: withOrders(soldOut, nowhere, unasked, bought) });
  assert.equal((await orders(sample)).length, 1);
  assert.equal(await granted(sample, 'cream-1'), 10);
});

test('they are of whoever has not signed in, beside what she buys herself', async () => {
  const sample = openShop({ data: withOrders(bought), indexedDB: new IDBFactory() });
  assert.deepEqual(await orders(sample, { ...context, customer: 'token-of-ada' }), []);
  const { shop } = sample;
  await complete(shop, await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'crisps-1': 1 }))));
  assert.deepEqual(
    (await orders(sample)).map(({ lines }) => lines.map(({ variantId }) => variantId)),
    [['crisps-1'], ['serum-s']],
  );
});

test('an identity number of the data is kept masked alone', async () => {
  const indexedDB = new IDBFactory();
  const number = '11010519491231002X';
  const abroad = { ...bought, lines: [{ variantId: 'cream-1' }], identityNumber: number };
  const sample = openShop({ data: withOrders(abroad), indexedDB });
  const [order] = await orders(sample);
  assert.equal(order?.status, 'customs');
  assert.equal(JSON.stringify(order).includes(number), false);
  const kept = await sample.shop.getCheckout(order.checkoutId ?? '', context);
  assert.equal(JSON.stringify(kept).includes(number), false);
});

test('data that name what there is not are refused, with the place', () => {
  const wrong = withOrders({ ...bought, lines: [{ variantId: 'serum-s' }, { variantId: 'no-such' }] });
  assert.throws(
    () => parseShopData(wrong),
    (error) =>
      error instanceof ShopDataError &&
      error.issues.some(
        ({ path, message }) =>
          path === 'sampleOrders.0.lines.1.variantId' && message === 'there is no variant "no-such"',
      ),
  );
});
