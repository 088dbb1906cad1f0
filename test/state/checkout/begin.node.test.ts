import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckoutResult } from '../../../src/commerce/adapter.js';
import { CheckoutError } from '../../../src/state/checkout/checkout-error.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';
import { gate, viewWhere, world } from './setup.js';

/** A back end that answers each beginning as a test says. */
class Scripted extends CheckoutAdapter {
  readonly script: CheckoutResult[];

  constructor(...script: CheckoutResult[]) {
    super();
    this.script = script;
  }

  override async beginCheckout(...parameters: Parameters<CheckoutAdapter['beginCheckout']>): Promise<CheckoutResult> {
    const known = await super.beginCheckout(...parameters);
    return this.script.shift() ?? known;
  }
}

test('shows that it begins, then what there is to fill in', async () => {
  const shop = world();
  const tab = shop.open();
  const begun = tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().status, 'starting');
  await begun;
  assert.equal(tab.checkout.$view.get().status, 'editing');
  assert.equal(tab.checkout.$view.get().checkout?.lines.length, 2);
});

test('beginning twice with the same thing begins once', async () => {
  const shop = world();
  const tab = shop.open();
  await Promise.all([tab.checkout.begin({ kind: 'cart' }), tab.checkout.begin({ kind: 'cart' })]);
  assert.equal(shop.adapter.count('begin'), 1);
});

test('a later beginning wins over an earlier one', async () => {
  const shop = world();
  const tab = shop.open();
  const held = gate();
  const asked = new Promise<void>((resolve) => {
    shop.adapter.before = () => {
      shop.adapter.before = () => Promise.resolve();
      resolve();
      return held.opened;
    };
  });
  const cart = tab.checkout.begin({ kind: 'cart' });
  await asked;
  await tab.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 7 });
  held.open();
  await cart;
  assert.equal(tab.checkout.$view.get().checkout?.lines[0]?.quantity, 7);
});

test('what is filled in while it begins is sent once it has begun', async () => {
  const shop = world();
  const tab = shop.open();
  const begun = tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.update({ deliveryOptionId: 'express' });
  await begun;
  assert.equal(tab.checkout.$view.get().checkout?.deliveryOptionId, 'express');
});

test('a cart that is gone is put together again, and the beginning tried once more', async () => {
  const shop = world(new Scripted({ gone: 'expired', messages: [] }));
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().status, 'editing');
  assert.equal(tab.refreshed, 1);
});

test('a cart that stays gone is said so', async () => {
  const gone = { gone: 'expired', messages: [] } as const;
  const shop = world(new Scripted(gone, gone));
  const tab = shop.open();
  await assert.rejects(tab.checkout.begin({ kind: 'cart' }), CheckoutError);
  assert.equal(tab.checkout.$view.get().status, 'error');
  assert.equal(tab.checkout.$view.get().messages[0]?.code, 'cart_expired');
});

test('a line that is down is tried again, then said so, and can be begun anew', async () => {
  const shop = world();
  const tab = shop.open();
  shop.adapter.fault = () => 'offline';
  const waiting = viewWhere(tab, ({ status, messages }) => status === 'starting' && messages.length > 0);
  await assert.rejects(tab.checkout.begin({ kind: 'cart' }), CheckoutError);
  assert.equal((await waiting).messages[0]?.code, 'network');
  assert.equal(tab.checkout.$view.get().status, 'error');
  shop.adapter.fault = () => 'none';
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().status, 'editing');
});

test('a lost answer to the beginning is asked for under the same key', async () => {
  const shop = world();
  const tab = shop.open();
  let faults = 2;
  shop.adapter.fault = () => (faults-- > 0 ? 'lost-answer' : 'none');
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(shop.adapter.checkouts.size, 1);
});

test('a back end that hands off says where it goes on, and the cart is fetched again on the way back', async () => {
  const shop = world(new Scripted({ continueUrl: 'https://shop.example/checkout', messages: [] }));
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().continueUrl, 'https://shop.example/checkout');
  const back = shop.open();
  await back.checkout.resume();
  assert.equal(back.refreshed, 1);
  assert.equal(back.checkout.$view.get().status, 'idle');
  // It may still be bought where it was left.
  const later = shop.open();
  await later.checkout.resume();
  assert.equal(later.refreshed, 1);
});

test('whose shop it goes on in is said where the back end says it', async () => {
  const shop = world(new Scripted({ continueUrl: 'https://shop.example/', shopName: 'Glow', messages: [] }));
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().shopName, 'Glow');
});

for (const continueUrl of ['javascript:alert(1)', 'https://user:secret@shop.example/', '']) {
  test(`does not go on at "${continueUrl}"`, async () => {
    const shop = world(new Scripted({ continueUrl, messages: [] }));
    const tab = shop.open();
    await assert.rejects(tab.checkout.begin({ kind: 'cart' }), CheckoutError);
    assert.equal(tab.checkout.$view.get().continueUrl, undefined);
    assert.equal(tab.checkout.$view.get().messages[0]?.code, 'unsupported');
  });
}

test('after dispose() nothing is tried any more', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  shop.adapter.fault = () => 'lost-request';
  const placed = tab.checkout.complete();
  await viewWhere(tab, ({ checking }) => checking);
  tab.checkout.dispose();
  await placed;
  const calls = shop.adapter.calls.length;
  await new Promise((resolve) => setImmediate(resolve));
  assert.equal(shop.adapter.calls.length, calls);
});
