import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import type { CouponList, CouponQuery } from '../../../src/commerce/adapter.js';
import type { Coupon } from '../../../src/model/index.js';
import {
  amountOf,
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
  sampleData,
  type SampleShop,
} from './sample-shop.js';

const day = 24 * 3_600_000;
const coupon = (id: string, rest: object = {}): object => ({
  id,
  title: id,
  bearer: 'platform',
  code: id.toUpperCase(),
  claim: {},
  benefit: { kind: 'fixed', amount: 1000 },
  ...rest,
});
const promotions = [
  coupon('all', { endsAt: '2026-11-12T00:00:00+08:00' }),
  coupon('store', { bearer: 'store', storeId: 'glow', benefit: { kind: 'fixed', amount: 3000, threshold: 15_000 } }),
  coupon('few', { claim: { stock: 1 } }),
  coupon('new', { newShoppers: true }),
  coupon('care', { categories: ['care'], benefit: { kind: 'percent', off: 1500, most: 2500 } }),
  coupon('over', { endsAt: '2026-11-01T00:00:00+08:00' }),
];
const open = (): SampleShop => openShop({ data: { ...sampleData, promotions } });
const other = { ...context, customer: 'somebody else' };

async function ask({ shop }: SampleShop, query: CouponQuery = {}, who = context): Promise<CouponList> {
  return (await checkedAdapter(shop).listCoupons?.(query, who)) ?? assert.fail('no listCoupons');
}
const list = async (...asked: Parameters<typeof ask>): Promise<readonly Coupon[]> => (await ask(...asked)).coupons;
async function claim({ shop }: SampleShop, id: string, who = context) {
  return (await checkedAdapter(shop).claimCoupon?.(id, operation(), who)) ?? assert.fail('no claimCoupon');
}
const states = async (sample: SampleShop, who = context): Promise<unknown> =>
  Object.fromEntries((await list(sample, {}, who)).map(({ id, state }) => [id, state]));
const ids = (coupons: readonly Coupon[]): string[] => coupons.map(({ id }) => id);

test('lists what can be claimed, with its terms as data', async () => {
  const sample = open();
  const coupons = await list(sample);
  assert.deepEqual(ids(coupons), ['all', 'store', 'few', 'new', 'care']);
  const money = (amount: number) => ({ amount, currency: 'CNY' });
  const [, store, few, , care] = coupons;
  assert.deepEqual(store?.scope, { kind: 'store', storeId: 'glow', storeName: 'Glow' });
  assert.deepEqual([store?.threshold, store?.benefit], [money(15_000), { kind: 'fixed', amount: money(3000) }]);
  assert.deepEqual(care?.scope, { kind: 'categories', categories: ['care'] });
  assert.deepEqual(care?.benefit, { kind: 'percent', off: 1500, most: money(2500) });
  assert.equal(few?.left, 1);
});

test('lists those of a product and of a store', async () => {
  const sample = open();
  assert.deepEqual(ids(await list(sample, { productId: 'crisps' })), ['all', 'few', 'new']);
  assert.deepEqual(ids(await list(sample, { productId: 'serum' })), ['all', 'store', 'few', 'new', 'care']);
  assert.deepEqual(ids(await list(sample, { storeId: 'mai' })), ['all', 'few', 'new', 'care']);
  assert.deepEqual(ids(await list(sample, { productId: 'what' })), []);
});

test('answers by id what is asked for, also what is over', async () => {
  const sample = open();
  const asked = await list(sample, { ids: ['over', 'what', 'all'] });
  assert.deepEqual(
    asked.map(({ id, state }) => [id, state]),
    [
      ['all', 'claimable'],
      ['over', 'expired'],
    ],
  );
});

test('a claimed coupon is the shopper’s, however often she claims it, and nobody else’s', async () => {
  const sample = open();
  assert.equal((await claim(sample, 'few')).coupon?.state, 'claimed');
  const again = await claim(sample, 'few');
  assert.deepEqual([again.coupon?.state, again.coupon?.left, again.messages], ['claimed', 0, []]);
  assert.deepEqual(ids(await list(sample, { claimed: true })), ['few']);
  assert.deepEqual(ids(await list(sample, { claimed: true }, other)), []);
});

test('what cannot be claimed says why', async () => {
  const sample = open();
  await claim(sample, 'few');
  const refused = async (id: string, who = context): Promise<string[]> =>
    codesOf((await claim(sample, id, who)).messages);
  assert.deepEqual(await refused('few', other), ['discount_code_usage_limit_reached']);
  assert.deepEqual(await refused('over'), ['discount_code_expired']);
  assert.deepEqual(await refused('what'), ['not_found']);
});

test('a coupon that was not claimed takes nothing off', async () => {
  const sample = open();
  const ref = await fillCart(sample.shop, { 'serum-s': 1 });
  const enter = async () =>
    cartOf(await sample.shop.updateCart(ref, [{ type: 'codes', codes: ['ALL'] }], operation(), context));
  assert.deepEqual(
    (await enter()).messages.map(({ code }) => code),
    ['discount_code_user_ineligible'],
  );
  await claim(sample, 'all');
  assert.equal((await enter()).codes[0]?.status, 'applied');
});

test('says of each what it does for a cart, why it does not apply, and which belong together', async () => {
  const sample = open();
  for (const id of ['all', 'store', 'care']) await claim(sample, id);
  const ref = await fillCart(sample.shop, { 'serum-s': 1 });
  const verdicts = async (): Promise<unknown> => {
    const { coupons, best } = await ask(sample, { verdictFor: { kind: 'cart', ref } });
    const told = coupons.map(({ id, verdict }) => [
      id,
      [verdict?.status, verdict?.amount?.amount ?? verdict?.missing?.amount, ...(verdict?.excludes ?? [])],
    ]);
    return { ...(Object.fromEntries(told) as object), best: [best?.codes, best?.saves.amount] };
  };
  assert.deepEqual(await verdicts(), {
    all: ['usable', 1000],
    store: ['unusable', 5000],
    few: ['usable', 1000],
    new: ['usable', 1000],
    care: ['usable', 1500],
    best: [['CARE'], 1500],
  });
  await sample.shop.updateCart(
    ref,
    [
      { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 },
      { type: 'codes', codes: ['STORE', 'ALL'] },
    ],
    operation(),
    context,
  );
  assert.deepEqual(await verdicts(), {
    all: ['applied', 1000],
    store: ['applied', 3000],
    few: ['usable', 1000, 'ALL'],
    new: ['usable', 1000, 'ALL'],
    care: ['usable', 2500, 'ALL'],
    best: [['STORE', 'CARE'], 5500],
  });
});

test('a coupon of which nothing is in the cart says so, with or without a threshold', async () => {
  const sample = open();
  const ref = await fillCart(sample.shop, { 'crisps-1': 1 });
  const fits = (await list(sample, { verdictFor: { kind: 'cart', ref } })).map(({ id, verdict }) => [
    id,
    verdict?.hasGoods,
  ]);
  assert.deepEqual(Object.fromEntries(fits), { all: true, store: false, few: true, new: true, care: false });
});

test('the best of a checkout is what is then paid', async () => {
  const sample = open();
  for (const id of ['all', 'store', 'care']) await claim(sample, id);
  const checkout = await beginFrom(sample.shop, await fillCart(sample.shop, { 'serum-s': 2 }));
  const { best } = await ask(sample, { verdictFor: { kind: 'checkout', id: checkout.id } });
  const filled = await fillIn(sample.shop, checkout, { codes: best?.codes ?? [] });
  assert.equal(amountOf(filled.totals, 'total'), 20_000 - 3000 - 2500);
  assert.equal(best?.saves.amount, 5500);
});

test('a coupon is used with its order, and comes back when the order is called off', async () => {
  const sample = open();
  await claim(sample, 'all');
  const checkout = await beginFrom(sample.shop, await fillCart(sample.shop, { 'serum-s': 1 }));
  const done = checkoutOf(await complete(sample.shop, await fillIn(sample.shop, checkout, { codes: ['ALL'] })));
  assert.deepEqual(await states(sample), {
    all: 'used',
    store: 'claimable',
    few: 'claimable',
    new: 'claimable',
    care: 'claimable',
  });
  assert.deepEqual(codesOf((await claim(sample, 'new')).messages), ['discount_code_user_ineligible']);
  await sample.shop.cancelOrder?.(done.orderId ?? '', operation(), context);
  assert.equal((await list(sample))[0]?.state, 'claimed');
  sample.pass(day);
  assert.equal((await list(sample))[0]?.state, 'expired');
});
