import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  sampleData,
  type SampleShop,
} from './sample-shop.js';

const hour = 3_600_000;
const flash = {
  id: 'flash',
  title: 'Flash price',
  kind: 'flash',
  variantIds: ['serum-s'],
  price: 7000,
  startsAt: '2026-11-11T00:00:00+08:00',
  endsAt: '2026-11-11T14:00:00+08:00',
  stock: 3,
  unitsPerShopper: 2,
};
const open = (extra: object): SampleShop => openShop({ data: { ...sampleData, promotions: [], ...extra } });
const cartIn = async ({ shop }: SampleShop, ref: string) => cartOf(await shop.openCart(ref, context));

test('a flash price stands on the product and in the cart, with what it costs without', async () => {
  const sample = open({ offers: [flash] });
  const [product] = await sample.shop.getProducts(['serum'], context);
  const variant = product?.variants.find(({ id }) => id === 'serum-s');
  assert.deepEqual(
    [variant?.price.amount, variant?.comparePrice],
    [7000, { price: { amount: 10_000, currency: 'CNY' }, kind: 'lastDeal' }],
  );
  const cart = await cartIn(sample, await fillCart(sample.shop, { 'serum-s': 2 }));
  const [line] = cart.lines;
  assert.deepEqual(
    [line?.unitPrice.amount, line?.subtotal.amount, line?.comparePrice?.price.amount],
    [7000, 14_000, 10_000],
  );
  assert.deepEqual(
    [line?.offer?.kind, line?.offer?.quantity, line?.offer?.endsAt],
    ['flash', 2, Date.parse(flash.endsAt)],
  );
});

test('how many are left at the price, and how many one shopper gets, stand on the product as the shop counts them', async () => {
  const sample = open({ offers: [flash] });
  const offer = async () => {
    const [product] = await sample.shop.getProducts(['serum'], context);
    return product?.variants.find(({ id }) => id === 'serum-s')?.offer;
  };
  assert.deepEqual(await offer(), { kind: 'flash', endsAt: Date.parse(flash.endsAt), quantity: 3, perShopper: 2 });
});

test('a flash price to come is announced with its price, and neither charged nor counted before it begins', async () => {
  const later = { ...flash, startsAt: '2026-11-11T13:00:00+08:00' };
  const latest = { ...flash, id: 'latest', price: 6000, startsAt: '2026-11-11T13:30:00+08:00' };
  const dearer = { ...flash, id: 'dearer', price: 20_000, startsAt: '2026-11-11T12:30:00+08:00' };
  const sample = open({ offers: [latest, later, dearer] });
  const variant = async () => {
    const [product] = await sample.shop.getProducts(['serum'], context);
    return product?.variants.find(({ id }) => id === 'serum-s');
  };
  const before = await variant();
  assert.deepEqual(
    [before?.price.amount, before?.offer, before?.upcomingOffer],
    [
      10_000,
      undefined,
      {
        kind: 'flash',
        price: { amount: 7000, currency: 'CNY' },
        startsAt: Date.parse(later.startsAt),
        endsAt: Date.parse(later.endsAt),
      },
    ],
  );
  sample.pass(hour);
  const begun = await variant();
  assert.deepEqual(
    [begun?.price.amount, begun?.offer?.kind, begun?.upcomingOffer?.price.amount],
    [7000, 'flash', 6000],
  );
});

test('units over the limit of a shopper cost as much as without it', async () => {
  const sample = open({ offers: [flash] });
  const cart = await cartIn(sample, await fillCart(sample.shop, { 'serum-s': 3 }));
  const [line] = cart.lines;
  assert.deepEqual([line?.unitPrice.amount, line?.subtotal.amount, line?.total.amount], [10_000, 30_000, 24_000]);
  assert.deepEqual(
    line?.discounts.map(({ bearer, amount }) => [bearer, amount.amount]),
    [['store', 6000]],
  );
});

test('an offer that sells nothing beyond its limit is a limit of the order', async () => {
  const sample = open({ offers: [{ ...flash, beyond: 'blocked' }] });
  const cart = await cartIn(sample, await fillCart(sample.shop, { 'serum-s': 3 }));
  assert.deepEqual([cart.lines[0]?.quantity, cart.lines[0]?.maxQuantity], [2, 2]);
});

test('what a shopper has bought counts to her limit, and to the pool of all', async () => {
  const sample = open({ offers: [flash] });
  await complete(
    sample.shop,
    await fillIn(sample.shop, await beginFrom(sample.shop, await fillCart(sample.shop, { 'serum-s': 2 }))),
  );
  const mine = await cartIn(sample, await fillCart(sample.shop, { 'serum-s': 1 }));
  assert.equal(mine.lines[0]?.unitPrice.amount, 10_000);
  const other = { ...context, customer: 'somebody else' };
  const [product] = await sample.shop.getProducts(['serum'], other);
  assert.equal(product?.variants.find(({ id }) => id === 'serum-s')?.price.amount, 7000);
  const ref = await fillCart(sample.shop, { 'serum-s': 2 });
  const [line] = cartOf(await sample.shop.openCart(ref, other)).lines;
  assert.deepEqual([line?.offer?.quantity, line?.total.amount], [1, 17_000]);
});

test('when it ends the price goes back, the cart says so, and nothing is charged that was not agreed to', async () => {
  const sample = open({ offers: [flash] });
  const ref = await fillCart(sample.shop, { 'serum-s': 1 });
  const ready = await fillIn(sample.shop, await beginFrom(sample.shop, ref));
  sample.pass(3 * hour);
  const cart = await cartIn(sample, ref);
  assert.equal(cart.lines[0]?.unitPrice.amount, 10_000);
  assert.deepEqual(codesOf(cart.messages), ['price_changed']);
  const result = await complete(sample.shop, ready);
  assert.equal(checkoutOf(result).orderId, undefined);
  assert.ok('checkout' in result && codesOf(result.messages).includes('totals_changed'));
});

test('a gift is a line that costs nothing, is in the order, and is taken from the shelf', async () => {
  const gift = {
    id: 'gift',
    title: 'A gift',
    bearer: 'store',
    storeId: 'glow',
    benefit: { kind: 'gift', threshold: 20_000, gifts: [{ variantId: 'crisps-1' }] },
  };
  const sample = open({ promotions: [gift] });
  assert.equal((await cartIn(sample, await fillCart(sample.shop, { 'serum-s': 1 }))).lines.length, 1);
  const ref = await fillCart(sample.shop, { 'serum-s': 2 });
  const cart = await cartIn(sample, ref);
  const given = cart.lines.find((line) => line.gift);
  assert.deepEqual([given?.variantId, given?.quantity, given?.total.amount], ['crisps-1', 1, 0]);
  assert.ok(cart.groups.some(({ lineIds }) => lineIds.includes(given?.id ?? '')));
  const left = async (): Promise<number | undefined> =>
    (await sample.shop.getProducts(['crisps'], context))[0]?.variants.find(({ id }) => id === 'crisps-1')?.availability
      .quantity;
  const before = (await left()) ?? 0;
  const done = checkoutOf(await complete(sample.shop, await fillIn(sample.shop, await beginFrom(sample.shop, ref))));
  const order = await sample.shop.getOrder?.(done.orderId ?? '', context);
  assert.equal(order?.lines.filter((line) => line.gift).length, 1);
  assert.equal(await left(), before - 1);
});

test('what was imported this year counts to the limit of the year, until it goes back', async () => {
  const products = sampleData.products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({
      ...variant,
      ...(product.id === 'cream' && { price: 480_000, stock: 99 }),
    })),
  }));
  const sample = open({ products });
  const buy = async () =>
    complete(
      sample.shop,
      await fillIn(sample.shop, await beginFrom(sample.shop, await fillCart(sample.shop, { 'cream-1': 1 }))),
    );
  for (let time = 0; time < 5; time += 1) assert.equal(checkoutOf(await buy()).status, 'completed');
  const refused = await buy();
  assert.equal(checkoutOf(refused).orderId, undefined);
  assert.ok('checkout' in refused && codesOf(refused.messages).includes('limit_exceeded'));
  const [last] = (await sample.shop.listOrders?.(null, context))?.items ?? [];
  await sample.shop.cancelOrder?.(last?.id ?? '', { id: 'cancel' }, context);
  assert.equal(checkoutOf(await buy()).status, 'completed');
});
