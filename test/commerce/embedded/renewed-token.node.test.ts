import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceContext } from '../../../src/commerce/adapter.js';
import {
  amountOf,
  beginFrom,
  checkoutOf,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
  sampleData,
  type SampleShop,
} from './sample-shop.js';

const coupon = {
  id: 'gift',
  title: 'Gift',
  bearer: 'platform',
  code: 'GIFT',
  claim: {},
  benefit: { kind: 'fixed', amount: 1 },
};
const data = { ...sampleData, promotions: [coupon] };
const group = { id: 'g', name: 'Gifts', items: [] };

const as = (customer: string, customerId?: string): CommerceContext => ({ ...context, customer, customerId });

/** Orders something, saves it, makes a group for it and claims a coupon. */
async function shopAs({ shop }: SampleShop, who: CommerceContext): Promise<void> {
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  const total = amountOf(ready.totals, 'total') ?? assert.fail('no total');
  checkoutOf(await shop.completeCheckout(ready.id, total, operation(), who));
  await shop.updateWishlist?.('serum', true, operation(), who);
  await shop.updateWishlistGroups?.({ type: 'make', group }, operation(), who);
  await shop.claimCoupon?.('gift', operation(), who);
}

/** How much a customer finds: orders, addresses, saved things, groups, claimed coupons. */
async function foundBy({ shop }: SampleShop, who: CommerceContext): Promise<readonly unknown[]> {
  const orders = (await shop.listOrders?.(null, who))?.items ?? [];
  const read = await Promise.all(orders.map(({ id }) => shop.getOrder(id, who)));
  const coupons = (await shop.listCoupons?.({}, who))?.coupons ?? [];
  return [
    read.filter(Boolean).length,
    (await shop.listAddresses(who)).length,
    await shop.getWishlist?.(who),
    (await shop.getWishlistGroups?.(who))?.map(({ id }) => id),
    coupons.filter(({ state }) => state !== 'claimable').map(({ id }) => id),
  ];
}

const all = [1, 1, ['serum'], ['g'], ['gift']];
const nothing = [0, 0, [], [], []];

test('a renewed token of the same customer finds her orders, what she saved and what she claimed', async () => {
  const sample = openShop({ data });
  await shopAs(sample, as('token-1', 'mei'));
  assert.deepEqual(await foundBy(sample, as('token-2', 'mei')), all);
});

test('what was kept by the token alone is found once the id is told, and by every later token', async () => {
  const sample = openShop({ data });
  await shopAs(sample, as('token-1'));
  assert.deepEqual(await foundBy(sample, as('token-1')), all);
  assert.deepEqual(await foundBy(sample, as('token-1', 'mei')), all);
  assert.deepEqual(await foundBy(sample, as('token-2', 'mei')), all);
});

test('once she has looked at something with her id, a token that is not renewed yet finds it without the id as well', async () => {
  const sample = openShop({ data });
  await shopAs(sample, as('token-1'));
  await sample.shop.getProducts(['serum'], as('token-1', 'mei'));
  assert.deepEqual(await foundBy(sample, as('token-2', 'mei')), all);
  assert.deepEqual(await foundBy(sample, as('token-1')), all);
});

test('nobody else finds any of it: not by another id, with the same token or not, and not without signing in', async () => {
  const sample = openShop({ data });
  await shopAs(sample, as('token-1', 'mei'));
  for (const who of [
    as('token-1', 'lan'),
    as('token-2', 'lan'),
    as('mei'),
    as('token-2'),
    as('token-2', ''),
    context,
  ]) {
    assert.deepEqual(await foundBy(sample, who), nothing, JSON.stringify(who));
  }
  await shopAs(sample, as('token-1', 'lan'));
  assert.deepEqual(await foundBy(sample, as('token-3', 'lan')), all);
  assert.deepEqual(await foundBy(sample, as('token-3', 'mei')), all);
});

test('neither the token nor the id is kept', async () => {
  const sample = openShop({ data });
  await shopAs(sample, as('token-1', 'customer-of-mei'));
  const kept = await new Promise<readonly unknown[]>((resolve) => {
    const opening = sample.environment.indexedDB?.open('xhs-embedded-test');
    opening?.addEventListener('success', () => {
      const { result } = opening;
      const stores = [...result.objectStoreNames];
      const reading = result.transaction(stores);
      const reads = stores.flatMap((name) => [
        reading.objectStore(name).getAllKeys(),
        reading.objectStore(name).getAll(),
      ]);
      reading.addEventListener('complete', () => resolve(reads.map((read) => read.result as unknown)));
    });
  });
  const text = JSON.stringify(kept);
  assert.match(text, /serum/);
  assert.doesNotMatch(text, /token-1|customer-of-mei/);
});
