import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { CheckoutAdapter, type Fault } from '../../fixtures/checkout-adapter.js';
import { gate, viewWhere, world } from './setup.js';

test('places one order, tells of it once, and fetches the cart again', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  const view = tab.checkout.$view.get();
  assert.equal(view.status, 'completed');
  assert.equal(view.orderId, 'order-1');
  assert.equal(shop.adapter.orders.length, 1);
  assert.deepEqual(
    tab.events.map((event) => [event.type, (event as CustomEvent<{ order: { number: string } }>).detail.order.number]),
    [['xhs-order-placed', '2026order-1']],
  );
  assert.equal(tab.refreshed, 1);
});

for (const clicks of [2, 3, 5, 10]) {
  test(`${clicks} calls of complete() at once place one order`, async () => {
    const shop = world();
    const tab = shop.open();
    await tab.checkout.begin({ kind: 'cart' });
    await Promise.all(Array.from({ length: clicks }, () => tab.checkout.complete()));
    await tab.checkout.complete();
    assert.equal(shop.adapter.orders.length, 1);
    assert.equal(shop.adapter.count('complete'), 1);
    assert.equal(tab.events.length, 1);
  });
}

test('calls that come one after the other while the first is on its way place one order', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  const held = gate();
  shop.adapter.before = (call) => (call === 'complete' ? held.opened : Promise.resolve());
  const first = tab.checkout.complete();
  await viewWhere(tab, ({ status }) => status === 'submitting');
  const others = [tab.checkout.complete(), tab.checkout.complete()];
  held.open();
  await Promise.all([first, ...others]);
  assert.equal(shop.adapter.orders.length, 1);
});

test('the attempt is written down before anything is sent, and gone after the answer', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  let written: Record<string, unknown> = {};
  shop.adapter.before = async (call) => {
    if (call === 'complete') written = await shop.stored();
  };
  await tab.checkout.complete();
  const attempt = written['checkout:attempt'] as { id: string; checkoutId: string };
  assert.equal(attempt.checkoutId, 'checkout-1');
  assert.equal(attempt.id, shop.adapter.calls.find(({ call }) => call === 'complete')?.operationId);
  assert.equal('checkout:attempt' in (await shop.stored()), false);
});

test('nothing about the shopper is stored at any moment, or told to the page', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'confirm' };
  const tab = shop.open();
  const seen: string[] = [];
  shop.adapter.before = async () => void seen.push(JSON.stringify(await shop.stored()));
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.update({
    buyer: { email: 'canary@example.com' },
    address: { name: 'CANARY', phone: '13899990000', country: 'CN', region: 'R', street: 'CANARY street' },
    orderNote: 'CANARY note',
  });
  await tab.checkout.complete();
  await tab.checkout.confirmPayment(true);
  seen.push(JSON.stringify(await shop.stored()));
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.ok(
    seen.some((each) => each.includes('checkout:attempt')),
    'the attempt itself was seen',
  );
  assert.deepEqual(
    seen.filter((each) => /canary|13899990000/i.test(each)),
    [],
  );
  assert.match(JSON.stringify(shop.adapter.orders), /CANARY street/, 'the back end has it');
  const told = JSON.stringify(tab.events.map((event) => (event as CustomEvent<unknown>).detail));
  assert.match(told, /order-1/);
  assert.doesNotMatch(told, /canary|13899990000/i);
});

for (const lost of ['lost-request', 'lost-answer'] as const) {
  test(`asks the back end after a ${lost}, and sends again only under the same key`, async () => {
    const shop = world();
    const tab = shop.open();
    await tab.checkout.begin({ kind: 'cart' });
    let faults = 3;
    shop.adapter.fault = (call) => (call === 'complete' && faults-- > 0 ? lost : 'none');
    const doubt = viewWhere(tab, ({ checking }) => checking);
    await tab.checkout.complete();
    assert.equal((await doubt).status, 'submitting');
    assert.equal(tab.checkout.$view.get().status, 'completed');
    assert.equal(tab.checkout.$view.get().checking, false);
    assert.equal(shop.adapter.orders.length, 1);
    assert.ok(shop.adapter.count('get') > 0);
    const keys = new Set(
      shop.adapter.calls.filter(({ call }) => call === 'complete').map(({ operationId }) => operationId),
    );
    assert.equal(keys.size, 1);
    assert.equal(tab.events.length, 1);
  });
}

test('what surely did not arrive can be tried again, as a new attempt', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  shop.adapter.fault = (call) => (call === 'complete' ? 'offline' : 'none');
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'editing');
  assert.deepEqual(
    tab.checkout.$view.get().messages.map(({ type, code }) => [type, code]),
    [['error', 'network']],
  );
  assert.equal('checkout:attempt' in (await shop.stored()), false);
  shop.adapter.fault = () => 'none';
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.equal(shop.adapter.orders.length, 1);
});

test('one order under any faults, any number of clicks, any number of tabs', async () => {
  const faults = fc.constantFrom<Fault>('none', 'none', 'lost-request', 'lost-answer', 'offline', 'busy');
  await fc.assert(
    fc.asyncProperty(
      fc.array(faults, { maxLength: 12 }),
      fc.integer({ min: 1, max: 3 }),
      fc.integer({ min: 1, max: 4 }),
      fc.boolean(),
      async (plan, tabs, clicks, confirm) => {
        const adapter = new CheckoutAdapter();
        const shop = world(adapter);
        if (confirm) adapter.action = { kind: 'confirm' };
        const open = Array.from({ length: tabs }, () => shop.open());
        for (const { checkout } of open) await checkout.begin({ kind: 'cart' });
        const left = [...plan];
        adapter.fault = (call) => (call === 'begin' ? 'none' : (left.shift() ?? 'none'));
        const press = open.flatMap(({ checkout }) => Array.from({ length: clicks }, () => checkout.complete()));
        await Promise.all(press);
        if (confirm) await Promise.all(open.map(({ checkout }) => checkout.confirmPayment(true)));
        adapter.fault = () => 'none';
        // Whoever was told "no connection" tries again.
        for (const { checkout } of open) {
          for (let tries = 0; tries < 3 && checkout.$view.get().status !== 'completed'; tries += 1) {
            await checkout.complete();
            await checkout.confirmPayment(true);
          }
        }
        assert.equal(adapter.orders.length, 1);
        assert.equal(open.flatMap(({ events }) => events).length, 1);
        for (const { checkout } of open) {
          const view = checkout.$view.get();
          assert.equal(view.orderId, 'order-1', `${view.status} ${view.messages.map(({ code }) => code).join()}`);
        }
      },
    ),
    { numRuns: Number(process.env['RUNS'] ?? 150) },
  );
});
