import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { lazyCheckoutStore } from '../../../src/state/checkout/lazy-checkout-store.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';

function open(adapter = new CheckoutAdapter(), database = new IDBFactory()) {
  const checkout = lazyCheckoutStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    cart: {
      ref: () => Promise.resolve('cart-1'),
      settled: () => Promise.resolve(),
      refresh: () => Promise.resolve(),
    },
    storage: openKeyValueStore({ indexedDB: database, name: 'shop' }),
    now: () => 1_000,
    emit: () => undefined,
    retry: { first: 1, longest: 2 },
  });
  return { adapter, checkout, database };
}

test('says at once that it begins, and never goes back to idle', async () => {
  const { checkout } = open();
  const seen: string[] = [];
  checkout.$view.listen(({ status }) => seen.push(status));
  const begun = checkout.begin({ kind: 'cart' });
  assert.equal(checkout.$view.get().status, 'starting');
  await begun;
  assert.equal(checkout.$view.get().status, 'editing');
  assert.equal(seen.includes('idle'), false);
});

test('what was asked for last is what begins', async () => {
  const { adapter, checkout } = open();
  const first = checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 3 });
  await Promise.all([first, checkout.begin({ kind: 'cart' })]);
  assert.equal(checkout.$view.get().checkout?.lines.length, 2);
  assert.equal(adapter.count('begin'), 1);
});

test('completes like the checkout it stands for', async () => {
  const { adapter, checkout } = open();
  await checkout.begin({ kind: 'cart' });
  await Promise.all([checkout.complete(), checkout.complete()]);
  assert.equal(checkout.$view.get().orderId, 'order-1');
  assert.equal(adapter.orders.length, 1);
});

test('takes up what another page left unfinished', async () => {
  const before = open();
  before.adapter.action = { kind: 'confirm' };
  await before.checkout.begin({ kind: 'cart' });
  await before.checkout.complete();
  before.checkout.dispose();
  const after = open(before.adapter, before.database);
  assert.equal((await after.checkout.resume()).status, 'action');
  assert.equal(after.checkout.$view.get().status, 'action');
});
