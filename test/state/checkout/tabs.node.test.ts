import assert from 'node:assert/strict';
import { test } from 'node:test';
import { CheckoutError } from '../../../src/state/checkout/checkout-error.js';
import { gate, viewWhere, world } from './setup.js';

test('two tabs that pay at the same moment place one order, and both show it', async () => {
  const shop = world();
  const [a, b] = [shop.open(), shop.open()];
  await Promise.all([a.checkout.begin({ kind: 'cart' }), b.checkout.begin({ kind: 'cart' })]);
  await Promise.all([a.checkout.complete(), b.checkout.complete()]);
  assert.equal(shop.adapter.orders.length, 1);
  for (const tab of [a, b]) assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  assert.equal(a.events.length + b.events.length, 1);
});

test('a tab that pays what another has bought shows that order', async () => {
  const shop = world();
  const [a, b] = [shop.open(), shop.open()];
  await a.checkout.begin({ kind: 'cart' });
  await b.checkout.begin({ kind: 'cart' });
  await a.checkout.complete();
  await b.checkout.complete();
  assert.equal(shop.adapter.orders.length, 1);
  assert.equal(shop.adapter.count('complete'), 1, 'the second was not even sent');
  assert.equal(b.checkout.$view.get().status, 'completed');
  assert.equal(b.checkout.$view.get().orderId, 'order-1');
});

test('a tab whose cart has lines left after the order of another begins again with them', async () => {
  const shop = world();
  const [first, ...rest] = shop.adapter.lines;
  const [a, b] = [shop.open(), shop.open()];
  shop.adapter.lines = [first!];
  await a.checkout.begin({ kind: 'cart' });
  shop.adapter.lines = [first!, ...rest];
  await b.checkout.begin({ kind: 'cart' });
  await a.checkout.complete();
  await b.checkout.complete();
  const view = b.checkout.$view.get();
  assert.equal(view.status, 'editing');
  assert.deepEqual(
    view.checkout?.lines.map(({ id }) => id),
    rest.map(({ id }) => id),
  );
  assert.equal(view.messages[0]?.code, 'conflict');
  await b.checkout.complete();
  assert.equal(shop.adapter.orders.length, 2);
  assert.deepEqual(
    shop.adapter.orders.map(({ lines }) => lines.length),
    [1, 1],
  );
});

test('a checkout that finds the cart bought by a tab that is gone shows that order, and tells of it once', async () => {
  for (const payment of ['at once', 'by code'] as const) {
    const shop = world();
    if (payment === 'by code') shop.adapter.action = { kind: 'render_qrcode', payload: 'weixin://pay/1' };
    const [gone, tab] = [shop.open(), shop.open()];
    await gone.checkout.begin({ kind: 'cart' });
    const answered = gate();
    shop.adapter.fault = (call) => (call === 'complete' ? 'lost-answer' : 'none');
    shop.adapter.before = (call) => (call === 'get' ? answered.opened : Promise.resolve());
    const paying = gone.checkout.complete().catch(() => undefined);
    await viewWhere(gone, ({ checking }) => checking);
    gone.checkout.dispose();
    answered.open();
    await paying;
    if (payment === 'by code') shop.adapter.paid('checkout-1');
    await tab.checkout.begin({ kind: 'cart' });
    assert.equal(tab.checkout.$view.get().orderId, 'order-1');
    assert.deepEqual([gone.events.length, tab.events.length], [0, 1]);
    assert.equal(shop.adapter.orders.length, 1);
  }
});

test('a checkout that cannot learn what became of that attempt says what is wrong with its cart', async () => {
  const shop = world();
  const [gone, tab] = [shop.open(), shop.open()];
  await gone.checkout.begin({ kind: 'cart' });
  const answered = gate();
  shop.adapter.fault = (call) => (call === 'complete' ? 'lost-answer' : 'none');
  shop.adapter.before = (call) => (call === 'get' ? answered.opened : Promise.resolve());
  const paying = gone.checkout.complete().catch(() => undefined);
  await viewWhere(gone, ({ checking }) => checking);
  gone.checkout.dispose();
  answered.open();
  await paying;
  shop.adapter.getCheckout = () => Promise.reject(new TypeError('a fault of the adapter'));
  await assert.rejects(tab.checkout.begin({ kind: 'cart' }), CheckoutError);
  const { status, messages } = tab.checkout.$view.get();
  assert.deepEqual([status, messages.map(({ code }) => code)], ['error', ['cart_expired']]);
  assert.ok('checkout:attempt' in (await shop.stored()));
});

test('buying the same thing twice on purpose makes two orders', async () => {
  const shop = world();
  const tab = shop.open();
  for (let order = 1; order <= 2; order += 1) {
    await tab.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 1 });
    await tab.checkout.complete();
    assert.equal(tab.checkout.$view.get().orderId, `order-${order}`);
  }
});

test('a payment that waits in one tab is the one that the other shows', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'confirm' };
  const [a, b] = [shop.open(), shop.open()];
  await a.checkout.begin({ kind: 'cart' });
  await b.checkout.begin({ kind: 'cart' });
  await a.checkout.complete();
  await b.checkout.complete();
  assert.equal(b.checkout.$view.get().checkout?.id, 'checkout-1');
  await Promise.all([a.checkout.confirmPayment(true), b.checkout.confirmPayment(true)]);
  assert.equal(shop.adapter.orders.length, 1);
  assert.equal(a.events.length + b.events.length, 1);
});

test('a tab waits for the answer that another one waits for', async () => {
  const shop = world();
  const [a, b] = [shop.open(), shop.open()];
  await a.checkout.begin({ kind: 'cart' });
  await b.checkout.begin({ kind: 'cart' });
  const held = gate();
  shop.adapter.before = (call) => (call === 'complete' ? held.opened : Promise.resolve());
  const placed = a.checkout.complete();
  await viewWhere(a, ({ status }) => status === 'submitting');
  const second = b.checkout.complete();
  await viewWhere(b, ({ checking }) => checking);
  held.open();
  await Promise.all([placed, second]);
  assert.equal(shop.adapter.orders.length, 1);
  assert.equal(b.checkout.$view.get().orderId, 'order-1');
});

test('an answer of before the payment, that comes late, makes nothing of what another tab has been told of', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'render_qrcode', payload: 'weixin://pay/1' };
  const [slow, quick] = [shop.open(), shop.open()];
  for (const { checkout } of [slow, quick]) await checkout.begin({ kind: 'cart' });
  for (const { checkout } of [slow, quick]) await checkout.complete();
  const late = gate();
  const { adapter } = shop;
  const ask = adapter.getCheckout.bind(adapter);
  const before = await ask('checkout-1');
  const answers = [late.opened.then(() => before)];
  adapter.getCheckout = (id) => answers.pop() ?? ask(id);
  const polled = slow.checkout.poll();
  adapter.paid('checkout-1');
  await quick.checkout.poll();
  assert.equal(quick.checkout.$view.get().status, 'completed');
  late.open();
  await polled;
  assert.ok(!('checkout:attempt' in (await shop.stored())));
  await slow.checkout.poll();
  assert.equal(slow.checkout.$view.get().orderId, 'order-1');
  assert.equal(slow.events.length + quick.events.length, 1);
});
