import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XhsAddToCartEvent } from '../../src/events/index.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

function open(adapter: MemoryAdapter): Shop {
  return createShop({
    commerce: adapter,
    content: () => Promise.reject(new Error('not asked for')),
    environment: { indexedDB: undefined, now: () => 1_000 },
  });
}

test('a shop that was closed leaves a request to the one that follows it', async () => {
  const page = new EventTarget();
  const [former, next] = [open(new MemoryAdapter([])), open(new MemoryAdapter([productOf('a')]))];
  former.connect(page);
  former.dispose();
  next.connect(page);
  const request = new XhsAddToCartEvent({ productId: 'a' });
  page.dispatchEvent(request);
  await request.promise;
  assert.equal(next.cart.$count.get(), 1);
  next.dispose();
});

test('whoever waits for a change while the shop is closed learns that it was', async () => {
  const adapter = new MemoryAdapter([productOf('a')]);
  adapter.before = () => new Promise(() => undefined);
  const shop = open(adapter);
  const added = shop.cart.add({ productId: 'a' });
  await until(() => adapter.calls.length === 1);
  shop.dispose();
  await assert.rejects(added, { name: 'AbortError' });
});

test('a shop that was closed refuses a change at once', async () => {
  const shop = open(new MemoryAdapter([productOf('a')]));
  await shop.cart.add({ productId: 'a' });
  shop.dispose();
  await assert.rejects(shop.cart.update([{ type: 'codes', codes: ['LATE'] }]), { name: 'AbortError' });
});
