import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { Consent } from '../../src/analytics/index.js';
import { tellWishlist } from '../../src/elements/internal/exposure/tell-wishlist.js';
import { XhsWishlistChangeEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { exportWishlist } from '../../src/runtime/export-wishlist.js';
import type { Shop } from '../../src/runtime/shop.js';
import { openShop } from '../commerce/embedded/sample-shop.js';
import { until } from '../state/until.js';

/** A shop in which a customer has saved two products, one of them in a group that bears a name. */
async function open(): Promise<Shop> {
  const sample = openShop();
  const shop = createShop({
    commerce: sample.shop,
    content: () => Promise.reject(new Error('no notes')),
    environment: { ...sample.environment, indexedDB: new IDBFactory() },
  });
  shop.identify('zhang-san');
  const saved = await shop.saved();
  for (const id of ['serum', 'cream']) {
    await shop.catalog.load(id);
    await shop.wishlist.set(id, true);
    await saved.product(id, true);
  }
  const items = [{ kind: 'product' as const, id: 'cream' }];
  await saved.changeGroups([{ type: 'make', group: { id: 'g1', name: 'For Li Si 13800138000', items } }]);
  return shop;
}

test('tells what was saved, what it cost then and costs now, and what stands in a group', async () => {
  const shop = await open();
  const list = await exportWishlist(shop, { consent: 'granted' });
  assert.deepEqual(
    list?.items.map(({ productId, soldOut, groups }) => [productId, soldOut, groups]),
    [
      ['cream', false, ['g1']],
      ['serum', false, []],
    ],
  );
  for (const item of list?.items ?? []) {
    assert.ok(item.price && item.price.amount > 0);
    assert.deepEqual(item.savedPrice, item.price);
  }
  assert.deepEqual(Object.keys(list?.items[0] ?? {}).sort(), ['groups', 'price', 'productId', 'savedPrice', 'soldOut']);
  assert.doesNotMatch(JSON.stringify(list), /zhang|Li Si|138/);
  shop.dispose();
});

test('tells nothing without a yes, also where it is taken back while the list is made', async () => {
  const shop = await open();
  for (const consent of ['unknown', 'denied'] satisfies Consent[]) {
    assert.equal(await exportWishlist(shop, { consent }), null);
  }
  let asked = 0;
  const wavering = {
    get consent(): Consent {
      return (asked += 1) === 1 ? 'granted' : 'denied';
    },
  };
  assert.equal(await exportWishlist(shop, wavering), null);
  assert.ok(asked > 1);
  shop.dispose();
});

test('the page is told of each change with a yes, of none without, and of none once it is over', async () => {
  const shop = await open();
  const page = Object.assign(new EventTarget(), { shop });
  const analytics = { consent: 'unknown' as Consent };
  const told: number[] = [];
  page.addEventListener('xhs-wishlist-export', (event) => {
    told.push((event as CustomEvent<{ items: readonly unknown[] }>).detail.items.length);
  });
  const stop = tellWishlist(page as never, analytics);
  const change = (): boolean => page.dispatchEvent(new XhsWishlistChangeEvent({ productIds: [] }));
  change();
  analytics.consent = 'granted';
  await shop.wishlist.set('cream', false);
  change();
  await until(() => told.length > 0);
  assert.deepEqual(told, [1]);
  stop();
  change();
  await exportWishlist(shop, analytics);
  assert.deepEqual(told, [1]);
  shop.dispose();
});
