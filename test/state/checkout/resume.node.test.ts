import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gate, viewWhere, world } from './setup.js';

test('with nothing left over, resume() asks nobody', async () => {
  const shop = world();
  const tab = shop.open();
  assert.equal((await tab.checkout.resume()).status, 'idle');
  assert.equal(shop.adapter.calls.length, 0);
});

test('an order whose answer was lost with the page is found, told of once and shown', async () => {
  const shop = world();
  const before = shop.open();
  await before.checkout.begin({ kind: 'cart' });
  shop.adapter.fault = (call) => (call === 'complete' || call === 'get' ? 'lost-answer' : 'none');
  void before.checkout.complete();
  await viewWhere(before, ({ checking }) => checking);
  before.checkout.dispose();
  assert.equal(shop.adapter.orders.length, 1);
  shop.adapter.fault = () => 'none';
  const after = shop.open();
  const view = await after.checkout.resume();
  assert.equal(view.status, 'completed');
  assert.equal(view.orderId, 'order-1');
  assert.equal(after.refreshed, 1);
  assert.deepEqual([before.events.length, after.events.length], [0, 1]);
  assert.equal('checkout:attempt' in (await shop.stored()), false);
  assert.equal((await shop.open().checkout.resume()).status, 'idle');
});

test('a payment that waits for the shopper goes on after a reload', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'confirm' };
  const before = shop.open();
  await before.checkout.begin({ kind: 'cart' });
  await before.checkout.complete();
  assert.equal(before.checkout.$view.get().status, 'action');
  before.checkout.dispose();
  const after = shop.open();
  assert.equal((await after.checkout.resume()).checkout?.action?.kind, 'confirm');
  await after.checkout.confirmPayment(true);
  assert.equal(after.checkout.$view.get().orderId, 'order-1');
  assert.equal(shop.adapter.orders.length, 1);
});

test('a request that never arrived is closed before the next attempt, so that it can never come late', async () => {
  const shop = world();
  const before = shop.open();
  await before.checkout.begin({ kind: 'cart' });
  shop.adapter.fault = (call) => (call === 'complete' ? 'lost-request' : 'none');
  void before.checkout.complete();
  await viewWhere(before, ({ checking }) => checking);
  before.checkout.dispose();
  shop.adapter.fault = () => 'none';
  const after = shop.open();
  assert.equal((await after.checkout.resume()).status, 'idle');
  await after.checkout.begin({ kind: 'cart' });
  await after.checkout.complete();
  assert.equal(after.checkout.$view.get().status, 'completed');
  assert.equal(shop.adapter.checkouts.get('checkout-1')?.status, 'canceled');
  const lost = shop.adapter.calls.find(({ call, id }) => call === 'complete' && id === 'checkout-1');
  const late = await shop.adapter.completeCheckout('checkout-1', 31_000, { id: lost!.operationId });
  assert.equal('checkout' in late && late.checkout.status, 'canceled');
  assert.equal(shop.adapter.orders.length, 1);
});

test('a payment elsewhere is asked about, never assumed', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'redirect', url: 'https://pay.example/1' };
  const before = shop.open();
  await before.checkout.begin({ kind: 'cart' });
  await before.checkout.complete();
  assert.equal(before.checkout.$view.get().checkout?.action?.kind, 'redirect');
  assert.ok('checkout:attempt' in (await shop.stored()), 'written down before the page is left');
  before.checkout.dispose();
  const back = shop.open();
  assert.equal((await back.checkout.resume()).status, 'action');
  shop.adapter.paid('checkout-1');
  await back.checkout.poll();
  assert.equal(back.checkout.$view.get().status, 'completed');
  assert.equal(back.events.length, 1);
});

test('a payment that has run out can be tried again', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'render_qrcode', payload: 'weixin://pay/1', expiresAt: 2_000 };
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  shop.adapter.expire('checkout-1');
  await tab.checkout.poll();
  const view = tab.checkout.$view.get();
  assert.deepEqual([view.status, view.expired], ['action', true]);
  shop.adapter.action = undefined;
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
});

test('what stands in the database is not trusted', async () => {
  const shop = world();
  const { openKeyValueStore } = await import('../../../src/lib/key-value-store.js');
  const storage = openKeyValueStore({ indexedDB: shop.database, name: 'shop' });
  for (const bad of [null, 'x', 7, {}, { id: 1, checkoutId: 'c', expiresAt: 9e15 }, { id: 'a', checkoutId: 'b' }]) {
    await storage.set('checkout:attempt', bad);
    const tab = shop.open();
    assert.equal((await tab.checkout.resume()).status, 'idle');
    await tab.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 1 });
    await tab.checkout.complete();
    assert.equal(tab.checkout.$view.get().status, 'completed');
  }
});

test('a refused payment can be edited, and paid as a new attempt', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'confirm' };
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  await tab.checkout.confirmPayment(false);
  assert.equal(tab.checkout.$view.get().status, 'editing');
  await tab.checkout.complete();
  await Promise.all([tab.checkout.confirmPayment(true), tab.checkout.confirmPayment(true)]);
  assert.equal(tab.checkout.$view.get().status, 'completed');
  const keys = shop.adapter.calls.filter(({ call }) => call === 'complete').map(({ operationId }) => operationId);
  assert.equal(new Set(keys).size, 2);
  assert.equal(shop.adapter.count('confirm'), 2);
  assert.equal(shop.adapter.orders.length, 1);
});

for (const lost of ['lost-request', 'lost-answer'] as const) {
  test(`a confirmation after a ${lost} pays once`, async () => {
    const shop = world();
    shop.adapter.action = { kind: 'confirm' };
    const tab = shop.open();
    await tab.checkout.begin({ kind: 'cart' });
    await tab.checkout.complete();
    let faults = 2;
    shop.adapter.fault = (call) => (call === 'confirm' && faults-- > 0 ? lost : 'none');
    await tab.checkout.confirmPayment(true);
    assert.equal(tab.checkout.$view.get().status, 'completed');
    assert.equal(shop.adapter.orders.length, 1);
  });
}

test('beginning again refuses a payment that only this page could confirm', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'confirm' };
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  await tab.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 3 });
  const view = tab.checkout.$view.get();
  assert.equal(view.status, 'editing');
  assert.equal(view.checkout?.id, 'checkout-2');
  assert.equal(shop.adapter.checkouts.get('checkout-1')?.status, 'ready_for_complete');
});

test('beginning again while a payment elsewhere is open shows that payment', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'render_qrcode', payload: 'weixin://pay/1', expiresAt: 9_000 };
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().checkout?.action?.kind, 'render_qrcode');
  assert.equal(shop.adapter.count('begin'), 1);
});

test('cancel() gives a checkout up, but not what is being placed', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.cancel();
  assert.equal(tab.checkout.$view.get().status, 'idle');
  assert.equal(shop.adapter.checkouts.get('checkout-1')?.status, 'canceled');
  await tab.checkout.begin({ kind: 'cart' });
  const held = gate();
  shop.adapter.before = (call) => (call === 'complete' ? held.opened : Promise.resolve());
  const placed = tab.checkout.complete();
  await viewWhere(tab, ({ status }) => status === 'submitting');
  await tab.checkout.cancel();
  held.open();
  await placed;
  assert.equal(tab.checkout.$view.get().status, 'completed');
});
