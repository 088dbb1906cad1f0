import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckoutRequest } from '../../../src/state/checkout/checkout-store.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { world, type Tab, type World } from './setup.js';

const code = { kind: 'render_qrcode', payload: 'weixin://pay/1', expiresAt: 9_000 } as const;
const requests: readonly CheckoutRequest[] = [
  { kind: 'cart' },
  { kind: 'variant', productId: 'a', variantId: 'a', quantity: 3 },
  { kind: 'balance', orderId: 'presold' },
];

/** A payment at a back end that cannot take one back, and closes its checkout instead. */
async function paying(request: CheckoutRequest, expiresAt: number = code.expiresAt): Promise<World & { tab: Tab }> {
  const shop = world();
  shop.adapter.presold();
  shop.adapter.action = { ...code, expiresAt };
  Object.defineProperty(shop.adapter, 'confirmPayment', { value: undefined });
  const tab = shop.open();
  await tab.checkout.begin(request);
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'action');
  return { ...shop, tab };
}

for (const request of requests) {
  test(`a payment of a ${request.kind} that the shopper gives up begins again, and nothing is said of others`, async () => {
    const { adapter, tab } = await paying(request);
    const { checkout: before } = tab.checkout.$view.get();
    await tab.checkout.confirmPayment(false);
    const { status, messages, checkout } = tab.checkout.$view.get();
    assert.deepEqual([status, messages], ['editing', []]);
    assert.notEqual(checkout?.id, before?.id);
    assert.deepEqual(checkout?.lines, before?.lines);
    assert.equal(adapter.checkouts.get(before!.id)?.status, 'canceled');
    adapter.action = undefined;
    await tab.checkout.complete();
    assert.equal(tab.checkout.$view.get().status, 'completed');
  });
}

test('that another order has taken lines out of the cart is still said after a payment was given up', async () => {
  const { adapter, database, tab } = await paying({ kind: 'cart' });
  adapter.lines = adapter.lines.slice(1);
  await openKeyValueStore({ indexedDB: database, name: 'shop' }).set('checkout:last-order', 'order-of-another-tab');
  await tab.checkout.confirmPayment(false);
  const { status, messages } = tab.checkout.$view.get();
  assert.deepEqual([status, messages.map(({ code: each }) => each)], ['editing', ['conflict']]);
});

test('what is begun anew after its payment has run out is looked at before it is paid', async () => {
  const { adapter, tab } = await paying({ kind: 'cart' }, 900);
  await tab.checkout.poll();
  assert.equal(tab.checkout.$view.get().expired, true);
  await tab.checkout.complete();
  assert.deepEqual([tab.checkout.$view.get().status, adapter.count('complete')], ['editing', 1]);
  await tab.checkout.complete();
  assert.deepEqual([tab.checkout.$view.get().status, adapter.count('complete')], ['action', 2]);
});

test('giving up a payment to begin something else begins that alone', async () => {
  const { adapter, tab } = await paying({ kind: 'cart' }, 900);
  await tab.checkout.poll();
  await tab.checkout.begin(requests[1]!);
  assert.deepEqual([tab.checkout.$view.get().alone, adapter.count('begin')], [true, 2]);
});
