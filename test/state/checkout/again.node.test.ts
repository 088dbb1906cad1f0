import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { CheckoutRequest } from '../../../src/state/checkout/checkout-store.js';
import { lineOf } from '../../fixtures/checkout-adapter.js';
import { world, type Tab, type World } from './setup.js';

const confirm = { kind: 'confirm' } as const;
const alone: CheckoutRequest = { kind: 'variant', productId: 'a', variantId: 'a', quantity: 3 };

/** A payment that a reload has interrupted, by somebody who has bought before; taken up and given up. */
async function givenUp(
  request: CheckoutRequest,
  reload?: (shop: World) => Promise<void>,
): Promise<World & { tab: Tab }> {
  const shop = world();
  const first = shop.open();
  await first.checkout.begin({ kind: 'cart' });
  await first.checkout.complete();
  assert.equal(first.checkout.$view.get().orderId, 'order-1');
  shop.adapter.lines = [lineOf('c', 1)];
  shop.adapter.presold();
  shop.adapter.action = confirm;
  await first.checkout.begin(request);
  await first.checkout.complete();
  assert.equal(first.checkout.$view.get().status, 'action');
  first.checkout.dispose();
  await reload?.(shop);
  const tab = shop.open();
  assert.equal((await tab.checkout.resume()).status, 'action');
  await tab.checkout.confirmPayment(false);
  assert.equal(tab.checkout.$view.get().status, 'editing');
  return { ...shop, tab };
}

test('whoever has bought before pays again after a reload and a payment that was given up', async () => {
  const { adapter, tab } = await givenUp({ kind: 'cart' });
  await tab.checkout.complete();
  const view = tab.checkout.$view.get();
  assert.deepEqual([view.status, view.messages, adapter.count('begin')], ['action', [], 2]);
  await tab.checkout.confirmPayment(true);
  assert.equal(tab.checkout.$view.get().status, 'completed');
});

test('what was bought alone is still that after a reload: no cart is taken for bought', async () => {
  const { tab, stored } = await givenUp(alone);
  assert.equal(tab.checkout.$view.get().alone, true);
  await tab.checkout.complete();
  await tab.checkout.confirmPayment(true);
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.equal((await stored())['checkout:last-order'], 'order-1');
});

test('a balance is still one after a reload: its order is not told of again', async () => {
  const { tab } = await givenUp({ kind: 'balance', orderId: 'presold' });
  await tab.checkout.complete();
  await tab.checkout.confirmPayment(true);
  assert.deepEqual([tab.checkout.$view.get().orderId, tab.events], ['presold', []]);
});

test('after a reload and an error, what was begun before is begun again', async () => {
  const { adapter, tab } = await givenUp(alone);
  await tab.checkout.retry();
  const { checkout } = tab.checkout.$view.get();
  assert.deepEqual([checkout?.lines.map(({ quantity }) => quantity), adapter.count('begin')], [[3], 3]);
});

for (const [what, request] of [
  ['no request', undefined],
  ['a request that is none', { kind: 'variant', productId: 7 }],
  ['a request of another kind', { kind: 'balance', orderId: 'presold' }],
] as const) {
  const rewrite = async ({ database }: World): Promise<void> => {
    const storage = openKeyValueStore({ indexedDB: database, name: 'shop' });
    const { request: _, ...attempt } = (await storage.get('checkout:attempt')) as { request: unknown };
    await storage.set('checkout:attempt', { ...attempt, ...(request && { request }) });
  };

  test(`what was bought alone is begun again as that, though its attempt was written down with ${what}`, async () => {
    const { tab } = await givenUp(alone, rewrite);
    assert.equal(tab.checkout.$view.get().alone, true);
    await tab.checkout.retry();
    const { checkout } = tab.checkout.$view.get();
    assert.deepEqual(
      checkout?.lines.map(({ variantId, quantity }) => [variantId, quantity]),
      [['a', 3]],
    );
  });

  test(`an attempt that was written down with ${what} is taken up and paid anew`, async () => {
    const { tab, stored } = await givenUp(alone, rewrite);
    await tab.checkout.complete();
    await tab.checkout.confirmPayment(true);
    assert.equal(tab.checkout.$view.get().status, 'completed');
    assert.equal((await stored())['checkout:last-order'], 'order-1');
  });
}
