import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { totalOf } from '../../src/rules/price/total-of.js';
import { home, openShop, sampleData, type SampleShop } from '../commerce/embedded/sample-shop.js';

const coupon = {
  id: 'ten',
  title: 'Ten off',
  bearer: 'platform',
  code: 'TEN',
  claim: {},
  usesPerShopper: 1,
  endsAt: '2026-11-11T13:00:00+08:00',
  benefit: { kind: 'fixed', amount: 1000 },
};
const hour = 3_600_000;

interface Opened {
  readonly shop: Shop;
  readonly sample: SampleShop;
}

function open(): Opened {
  const sample = openShop({ data: { ...sampleData, promotions: [coupon] } });
  const shop = createShop({
    commerce: sample.shop,
    content: () => Promise.reject(new Error('no notes')),
    environment: { ...sample.environment, indexedDB: new IDBFactory() },
  });
  return { shop, sample };
}

/** One serum of ¥100 in a checkout with the coupon, filled in and looked over. */
async function review({ shop }: Opened): Promise<void> {
  assert.deepEqual(await shop.coupons.claim('ten'), []);
  await shop.cart.add({ productId: 'serum', variantId: 'serum-s' });
  await shop.checkout.begin({ kind: 'cart' });
  await shop.checkout.update({ address: home, paymentMethodId: 'sandbox-card', codes: ['TEN'] });
  assert.equal(total(shop), 9_000);
}

const total = (shop: Shop): number | undefined => totalOf(shop.checkout.$view.get().checkout?.totals ?? [])?.amount;

/** Another total than was looked over is shown and charged by nobody, until it is agreed to. */
async function agreesAgain({ shop }: Opened): Promise<void> {
  await shop.checkout.complete();
  const { status, changedFrom, orderId, checkout } = shop.checkout.$view.get();
  assert.deepEqual([status, changedFrom?.amount, orderId, total(shop)], ['editing', 9_000, undefined, 10_000]);
  assert.deepEqual(
    checkout?.codes.map(({ code, status: result }) => [code, result]),
    [['TEN', 'rejected']],
  );
  await shop.checkout.complete();
  const done = shop.checkout.$view.get();
  assert.equal(done.status, 'completed');
}

test('a coupon that runs out between review and payment is agreed to again', async () => {
  const opened = open();
  await review(opened);
  opened.sample.pass(hour);
  await agreesAgain(opened);
  opened.shop.dispose();
});

test('a coupon that was used elsewhere between review and payment is agreed to again', async () => {
  const opened = open();
  await review(opened);
  const { shop } = opened.sample;
  const elsewhere = createShop({
    name: 'elsewhere',
    commerce: shop,
    content: () => Promise.reject(new Error('no notes')),
    environment: { ...opened.sample.environment, indexedDB: new IDBFactory() },
  });
  await elsewhere.checkout.begin({ kind: 'variant', productId: 'crisps', variantId: 'crisps-1', quantity: 1 });
  const consents = elsewhere.checkout.$view.get().checkout?.consents.map(({ id }) => id) ?? [];
  await elsewhere.checkout.update({
    address: home,
    paymentMethodId: 'sandbox-card',
    codes: ['TEN'],
    acceptedConsents: consents,
  });
  await elsewhere.checkout.complete();
  assert.equal(elsewhere.checkout.$view.get().status, 'completed');
  await agreesAgain(opened);
  opened.shop.dispose();
});
