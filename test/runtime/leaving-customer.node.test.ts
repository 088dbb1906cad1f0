import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

test('what a customer ordered, wrote, searched for and saved goes with them, whether or not it was looked at meanwhile', async () => {
  const indexedDB = new IDBFactory();
  const device = openKeyValueStore({ indexedDB, name: 'xhs-default' });
  const theirs = [
    'order:1',
    'review-draft:serum',
    'saved-note:n',
    'saved-price:serum',
    'search-history',
    'unsent-post:local-1',
    'wish-groups',
  ];
  for (const key of [...theirs, 'guest-notes']) await device.set(key, ['kept']);
  const pictures = openKeyValueStore({ indexedDB, name: 'xhs-pictures-default' });
  await pictures.set('review-draft:serum', ['kept']);
  const shop = createShop({
    commerce: new MemoryAdapter([]),
    content: () => Promise.reject(new Error('not asked for')),
    environment: { indexedDB, now: () => 1_000 },
  });
  shop.identify('mei');
  await shop.cart.ready;
  assert.deepEqual(await device.keys(''), [...theirs, 'guest-notes'].sort(), 'a guest who signs in keeps them');
  shop.identify(null);
  await until(async () => (await device.keys('')).length < 2);
  assert.deepEqual(await device.keys(''), ['guest-notes']);
  await until(async () => (await pictures.keys('')).length === 0);
  device.close();
  pictures.close();
  shop.dispose();
});

/** What the cart counts once somebody has put one thing in as `mei`, number 1, and then somebody else is told of. */
async function countAfter(...told: Parameters<ReturnType<typeof createShop>['identify']>): Promise<number> {
  const shop = createShop({
    commerce: new MemoryAdapter([productOf('a')]),
    content: () => Promise.reject(new Error('not asked for')),
    environment: { indexedDB: new IDBFactory(), now: () => 1_000 },
  });
  shop.identify('mei', { id: '1' });
  await shop.cart.add({ productId: 'a' });
  shop.identify(...told);
  await shop.cart.settled();
  const count = shop.cart.$count.get();
  shop.dispose();
  return count;
}

test('her cart is not shown to whoever comes after she has signed out, or to another customer', async () => {
  assert.deepEqual([await countAfter(null), await countAfter('lan', { id: '2' })], [0, 0]);
});

test('a token that may be a renewed one leaves the cart where it is', async () => {
  assert.deepEqual([await countAfter('mei-2', { id: '1' }), await countAfter('mei-2')], [1, 1]);
});

test('a guest who signs in keeps what she has put in', async () => {
  const shop = createShop({
    commerce: new MemoryAdapter([productOf('a')]),
    content: () => Promise.reject(new Error('not asked for')),
    environment: { indexedDB: new IDBFactory(), now: () => 1_000 },
  });
  await shop.cart.add({ productId: 'a' });
  shop.identify('mei', { id: '1' });
  await shop.cart.settled();
  assert.equal(shop.cart.$count.get(), 1);
  shop.dispose();
});

test('who comes while what people say is on its way is told that a customer has left since it was asked for', async () => {
  const visitAfter = async (leave: (shop: ReturnType<typeof createShop>) => void, asked: boolean): Promise<number> => {
    const shop = createShop({
      commerce: new MemoryAdapter([]),
      content: () => Promise.reject(new Error('not asked for')),
      environment: { indexedDB: new IDBFactory(), now: () => 1_000 },
    });
    shop.identify('mei');
    if (asked) void shop.community();
    leave(shop);
    const visit = (await shop.community()).$visit.get();
    shop.dispose();
    return visit;
  };
  assert.notEqual(await visitAfter((shop) => shop.identify(null), true), 0);
  assert.notEqual(await visitAfter((shop) => shop.identify('lan'), true), 0);
  assert.equal(await visitAfter((shop) => shop.identify('mei', { id: '1' }), true), 0, 'it is still her');
  assert.equal(await visitAfter((shop) => shop.identify(null), false), 0, 'nobody has typed anything yet');
});
