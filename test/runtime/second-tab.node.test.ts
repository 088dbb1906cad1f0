import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

test('a tab in which nobody has touched the cart yet shows what another one puts in', async () => {
  const indexedDB = new IDBFactory();
  const adapter = new MemoryAdapter([productOf('a')]);
  const channels = new Set<BroadcastChannel>();
  const open = (): Shop =>
    createShop({
      commerce: adapter,
      content: () => Promise.reject(new Error('not asked for')),
      environment: {
        indexedDB,
        now: () => Date.now(),
        channel(name) {
          const channel = new BroadcastChannel(name);
          channels.add(channel);
          const close = channel.close.bind(channel);
          channel.close = () => {
            channels.delete(channel);
            close();
          };
          return channel;
        },
      },
    });
  const [one, two] = [open(), open()];
  await Promise.all([one.cart.ready, two.cart.ready]);
  await one.cart.add({ productId: 'a', quantity: 2 });
  await until(() => two.cart.$count.get() === 2);
  assert.equal(two.cart.$view.get().lines[0]?.variantId, 'a-1');
  one.dispose();
  two.dispose();
  assert.equal(channels.size, 0);
});
