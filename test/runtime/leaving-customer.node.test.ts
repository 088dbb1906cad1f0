import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { createShop } from '../../src/runtime/create-shop.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
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
    'wish-groups',
  ];
  for (const key of [...theirs, 'guest-notes']) await device.set(key, ['kept']);
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
  device.close();
  shop.dispose();
});
