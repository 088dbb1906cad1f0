import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { draftOf, fillDraft } from '../../../src/elements/checkout/checkout-draft.js';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import type { Shop } from '../../../src/runtime/shop.js';
import { attemptKey } from '../../../src/state/checkout/lazy-checkout-store.js';
import { home, openShop } from '../../commerce/embedded/sample-shop.js';
import { until } from '../until.js';
import { gate, viewWhere, world } from './setup.js';

/** A shop in which somebody has typed where to send what they buy at once. */
async function typing(context: TestContext, customer: string | null): Promise<Shop> {
  const sample = openShop();
  const shop = createShop({
    commerce: sample.shop,
    content: () => Promise.reject(new Error('no notes')),
    environment: { ...sample.environment, indexedDB: new IDBFactory() },
  });
  context.after(() => shop.dispose());
  shop.identify(customer);
  await buy(shop);
  Object.assign(draftOf(shop), { address: { ...home }, email: 'lin@example.com' });
  await shop.checkout.update({ address: home, buyer: { email: 'lin@example.com' } });
  assert.equal(shop.checkout.$view.get().checkout?.address?.street, home.street);
  return shop;
}

function buy(shop: Shop): Promise<void> {
  return shop.checkout.begin({ kind: 'variant', productId: 'serum', variantId: 'serum-s', quantity: 1 });
}

for (const next of ['token-of-zhou', null]) {
  test(`where a customer had things sent is not known to ${next ? 'the next customer' : 'a guest after them'}`, async (context) => {
    const shop = await typing(context, 'token-of-lin');
    shop.identify(next);
    assert.deepEqual([shop.checkout.$view.get().status, shop.checkout.$view.get().checkout], ['idle', undefined]);
    assert.deepEqual([draftOf(shop).address, draftOf(shop).email], [{ country: 'CN' }, '']);
    await buy(shop);
    const { checkout, addresses } = shop.checkout.$view.get();
    fillDraft(draftOf(shop), checkout!);
    assert.deepEqual([draftOf(shop).address, draftOf(shop).email, addresses], [{ country: 'CN' }, '', undefined]);
  });
}

test('what was typed is forgotten with the customer, though the checkout was given up before', async (context) => {
  const shop = await typing(context, 'token-of-lin');
  await shop.checkout.cancel();
  assert.equal(draftOf(shop).address.street, home.street, 'kept for whoever typed it');
  shop.identify('token-of-zhou');
  assert.deepEqual(draftOf(shop).address, { country: 'CN' });
});

test('a guest who signs in goes on with what was typed', async (context) => {
  const shop = await typing(context, null);
  const { checkout } = shop.checkout.$view.get();
  shop.identify('token-of-lin');
  assert.equal(shop.checkout.$view.get().checkout?.id, checkout?.id);
  assert.equal(draftOf(shop).address.street, home.street);
});

test('in another market a checkout begins anew, with what was typed', async (context) => {
  const shop = await typing(context, null);
  shop.configure({ locale: 'zh-CN' });
  assert.equal(shop.checkout.$view.get().status, 'editing', 'another language is no other market');
  shop.configure({ country: 'HK', currency: 'HKD' });
  assert.equal(shop.checkout.$view.get().status, 'idle');
  assert.equal(draftOf(shop).address.street, home.street);
});

test('a checkout that begins for one customer is not shown to the next', async () => {
  const shop = world();
  const tab = shop.open();
  const held = gate();
  shop.adapter.before = () => held.opened;
  const first = tab.checkout.begin({ kind: 'cart' });
  await until(() => shop.adapter.count('begin') === 1);
  tab.checkout.reset(true);
  const second = tab.checkout.begin({ kind: 'cart' });
  held.open();
  await Promise.all([first, second]);
  assert.equal(shop.adapter.count('begin'), 2);
  assert.equal(tab.checkout.$view.get().checkout?.id, 'checkout-2');
});

test('a payment under way is brought to its end before its customer is forgotten', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'confirm' };
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  tab.checkout.reset(true);
  assert.equal(tab.checkout.$view.get().status, 'action');
  await tab.checkout.confirmPayment(false);
  const view = await viewWhere(tab, ({ status }) => status === 'idle');
  assert.deepEqual([view.left, view.checkout], [true, undefined]);
  await tab.checkout.begin({ kind: 'cart' });
  assert.equal(tab.checkout.$view.get().status, 'editing', 'what is begun next stays');
});

test('an order that is placed while its customer leaves is told of, and forgotten with what is begun next', async () => {
  const shop = world();
  const tab = shop.open();
  const seen: unknown[] = [];
  tab.checkout.$view.listen(({ left }) => left && seen.push(left));
  await tab.checkout.begin({ kind: 'cart' });
  const held = gate();
  shop.adapter.before = (call) => (call === 'complete' ? held.opened : Promise.resolve());
  const placed = tab.checkout.complete();
  await until(() => shop.adapter.count('complete') === 1);
  tab.checkout.reset(true);
  held.open();
  await placed;
  assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  await tab.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 1 });
  assert.deepEqual([tab.checkout.$view.get().status, seen], ['editing', [true]]);
});

test('what is sent again for a customer who has left meanwhile is sent, and asked about, as them', async () => {
  const shop = world();
  shop.customer = 'token-of-lin';
  const adapter: CommerceAdapter = shop.adapter;
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  const [complete, ask] = [adapter.completeCheckout!.bind(adapter), adapter.getCheckout!.bind(adapter)];
  const as: (readonly [string, string | null])[] = [];
  Object.assign(adapter, {
    completeCheckout: ((...given) => {
      as.push(['complete', given[3].customer]);
      return complete(...given);
    }) as typeof complete,
    getCheckout: ((id, at) => {
      as.push(['get', at.customer]);
      return ask(id, at);
    }) as typeof ask,
  });
  let lost = 2;
  shop.adapter.fault = (call) => (call === 'complete' && lost-- > 0 ? 'lost-request' : 'none');
  const placed = tab.checkout.complete();
  await until(() => as.length > 0);
  shop.customer = 'token-of-zhou';
  await placed;
  assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  assert.deepEqual(
    as.map(([what, who]) => `${what} ${who}`),
    ['complete', 'get', 'complete', 'get', 'complete'].map((what) => `${what} token-of-lin`),
  );
});

/** As whom a payment is asked about, and an order is read. */
function askedAs(adapter: CommerceAdapter): (string | null)[] {
  const as: (string | null)[] = [];
  const [get, order] = [adapter.getCheckout!.bind(adapter), adapter.getOrder!.bind(adapter)];
  adapter.getCheckout = (id, at) => (as.push(at.customer), get(id, at));
  adapter.getOrder = (id, at) => (as.push(at.customer), order(id, at));
  return as;
}

test('a payment is asked about as whoever placed it, whoever is there by then, and its order is not kept as theirs', async () => {
  const shop = world();
  shop.customer = 'token-of-lin';
  shop.adapter.action = { kind: 'render_qrcode', payload: 'weixin://pay', expiresAt: 100_000 };
  const as = askedAs(shop.adapter);
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  for (const next of ['token-of-zhou', null]) {
    shop.customer = next;
    tab.checkout.reset(true);
    await tab.checkout.poll();
  }
  shop.adapter.paid('checkout-1');
  await tab.checkout.poll();
  assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  assert.deepEqual(as, Array(4).fill('token-of-lin'));
  assert.deepEqual(
    Object.keys(await shop.stored()).filter((key) => key.startsWith('order')),
    [],
  );
});

/** A payment that a customer with an id has left under way. */
async function leftUnderWay(): Promise<ReturnType<typeof world>> {
  const shop = world();
  Object.assign(shop, { customer: 'token-of-lin', customerId: 'lin' });
  shop.adapter.action = { kind: 'render_qrcode', payload: 'weixin://pay', expiresAt: 100_000 };
  const before = shop.open();
  await before.checkout.begin({ kind: 'cart' });
  await before.checkout.complete();
  before.checkout.dispose();
  assert.ok(!JSON.stringify(await shop.stored()).includes('lin'), 'who they are is not written down');
  return shop;
}

test('after a reload a payment is left alone until whoever placed it is back, and then asked about', async () => {
  const shop = await leftUnderWay();
  const as = askedAs(shop.adapter);
  Object.assign(shop, { customer: null, customerId: '' });
  const tab = shop.open();
  assert.equal((await tab.checkout.resume()).status, 'idle');
  Object.assign(shop, { customer: 'token-of-zhou', customerId: 'zhou' });
  assert.equal((await tab.checkout.resume()).status, 'idle');
  assert.deepEqual(as, []);
  Object.assign(shop, { customer: 'token-2-of-lin', customerId: 'lin' });
  tab.checkout.reset(false);
  const { checkout } = await viewWhere(tab, ({ status }) => status === 'action');
  assert.equal(checkout?.id, 'checkout-1');
  assert.deepEqual(new Set(as), new Set(['token-2-of-lin']));
  tab.checkout.dispose();
});

test('a shop goes on with a payment as soon as it is told that whoever placed it is back', async (context) => {
  const left = await leftUnderWay();
  const storage = openKeyValueStore({ indexedDB: left.database, name: 'xhs-default' });
  await storage.set(attemptKey, (await left.stored())[attemptKey]);
  const shop = createShop({
    commerce: left.adapter,
    content: () => Promise.reject(new Error('no notes')),
    environment: { indexedDB: left.database, now: () => 1_000 },
  });
  context.after(() => {
    shop.dispose();
    storage.close();
  });
  const turn = (): Promise<void> => new Promise((done) => void setImmediate(done));
  // No time goes by from here on.
  context.mock.timers.enable({ apis: ['setTimeout'] });
  shop.connect(new EventTarget());
  shop.identify('token-of-zhou', { id: 'zhou' });
  for (let turns = 0; turns < 200; turns += 1) await turn();
  assert.equal(shop.checkout.$view.get().status, 'idle');
  shop.identify('token-2-of-lin', { id: 'lin' });
  for (let turns = 0; turns < 200 && shop.checkout.$view.get().status === 'idle'; turns += 1) await turn();
  assert.equal(shop.checkout.$view.get().checkout?.id, 'checkout-1');
});

test('where no id tells customers apart a payment is asked about after a reload, as before', async () => {
  const shop = await leftUnderWay();
  Object.assign(shop, { customer: 'token-3', customerId: '' });
  const tab = shop.open();
  assert.equal((await tab.checkout.resume()).status, 'action');
});

test('what another customer has not paid for is neither shown to the next one nor in their way', async () => {
  const shop = await leftUnderWay();
  shop.adapter.action = undefined;
  Object.assign(shop, { customer: 'token-of-zhou', customerId: 'zhou' });
  const tab = shop.open();
  const seen = new Set<string | undefined>();
  tab.checkout.$view.listen(({ checkout }) => seen.add(checkout?.id));
  await tab.checkout.begin({ kind: 'variant', productId: 'a', variantId: 'a', quantity: 1 });
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.ok(!seen.has('checkout-1'));
  assert.deepEqual(
    shop.adapter.orders.map(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity])),
    [[['a', 1]]],
  );
});
