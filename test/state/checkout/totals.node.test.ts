import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Checkout } from '../../../src/model/index.js';
import { totalOf } from '../../../src/rules/price/total-of.js';
import { gate, viewWhere, world } from './setup.js';

const toPay = (checkout: Checkout | undefined) => checkout && totalOf(checkout.totals);

test('a total that the back end has changed is shown, and charged only when agreed to again', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(toPay(tab.checkout.$view.get().checkout)?.amount, 31_000);
  shop.adapter.shipping = 1_500;
  await tab.checkout.complete();
  const view = tab.checkout.$view.get();
  assert.equal(view.status, 'editing');
  assert.equal(toPay(view.checkout)?.amount, 31_500);
  assert.equal(view.changedFrom?.amount, 31_000);
  assert.deepEqual(
    view.messages.map(({ code }) => code),
    ['totals_changed'],
  );
  assert.equal(shop.adapter.orders.length, 0);
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.equal(toPay(shop.adapter.checkouts.get('checkout-1'))?.amount, 31_500);
  const keys = shop.adapter.calls.filter(({ call }) => call === 'complete').map(({ operationId }) => operationId);
  assert.equal(new Set(keys).size, 2, 'an agreement to another total is another attempt');
});

test('a total that changes between the click and the answer to an update is not charged', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  // The way of a form: the last change is sent with the click.
  const changed = tab.checkout.update({ deliveryOptionId: 'express' });
  const completed = tab.checkout.complete();
  await Promise.all([changed, completed]);
  const view = tab.checkout.$view.get();
  assert.equal(view.status, 'editing');
  assert.equal(view.changedFrom?.amount, 31_000);
  assert.equal(toPay(view.checkout)?.amount, 32_000);
  assert.equal(shop.adapter.count('complete'), 0);
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
});

test('an update that leaves the total as it is lets the click through', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await Promise.all([tab.checkout.update({ paymentMethodId: 'alipay' }), tab.checkout.complete()]);
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.equal(shop.adapter.checkouts.get('checkout-1')?.paymentMethodId, 'alipay');
});

test('nothing is paid while a change has not arrived', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  shop.adapter.fault = (call) => (call === 'update' ? 'offline' : 'none');
  await tab.checkout.update({ deliveryOptionId: 'express' });
  assert.equal(tab.checkout.$view.get().messages[0]?.code, 'network');
  await tab.checkout.complete();
  assert.equal(shop.adapter.count('complete'), 0);
  shop.adapter.fault = () => 'none';
  await tab.checkout.complete();
  assert.equal(shop.adapter.checkouts.get('checkout-1')?.deliveryOptionId, 'express', 'the change was not forgotten');
  assert.equal(tab.checkout.$view.get().changedFrom?.amount, 31_000);
  await tab.checkout.complete();
  assert.equal(shop.adapter.orders.length, 1);
});

test('rapid changes are sent together, and an answer that is superseded is never shown', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  const held = gate();
  let first = true;
  shop.adapter.before = (call) => {
    if (call !== 'update' || !first) return Promise.resolve();
    first = false;
    return held.opened;
  };
  const seen: (string | undefined)[] = [];
  tab.checkout.$view.listen(({ checkout, pending }) => {
    if (!pending) seen.push(checkout?.deliveryOptionId);
  });
  const updates = [
    tab.checkout.update({ deliveryOptionId: 'express' }),
    tab.checkout.update({ deliveryOptionId: 'standard', buyer: { email: 'a@example.com' } }),
    tab.checkout.update({ paymentMethodId: 'alipay', buyer: { name: 'A' } }),
  ];
  await viewWhere(tab, ({ pending }) => pending);
  held.open();
  await Promise.all(updates);
  assert.deepEqual(seen, ['standard']);
  assert.equal(shop.adapter.count('update'), 2);
  const { checkout } = tab.checkout.$view.get();
  assert.equal(checkout?.paymentMethodId, 'alipay');
  assert.deepEqual(checkout?.buyer, { email: 'a@example.com', name: 'A' });
});

test('goods that come to something else than the cart has shown are told of, until it is paid', async () => {
  const shop = world();
  const seen = (subtotal: number) => [
    { type: 'subtotal', amount: { amount: subtotal, currency: 'CNY' } } as const,
    { type: 'total', amount: { amount: subtotal + 1_000, currency: 'CNY' } } as const,
  ];
  const goods = 30_000;
  const same = shop.open();
  same.cart = { totals: seen(goods), estimating: false };
  await same.checkout.begin({ kind: 'cart' });
  assert.equal(same.checkout.$view.get().changedFrom, undefined);

  const tab = shop.open();
  tab.cart = { totals: seen(goods - 500), estimating: false };
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().changedFrom?.amount, goods + 500);
  await tab.checkout.update({ deliveryOptionId: 'express' });
  assert.equal(tab.checkout.$view.get().changedFrom?.amount, goods + 500, 'after a change to the form');
});
