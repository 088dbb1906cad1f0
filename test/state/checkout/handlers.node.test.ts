import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import type { ErrorDetail } from '../../../src/events/index.js';
import type { PaymentAction } from '../../../src/model/index.js';
import { payments, type HandlerRequest, type PaymentHandler } from '../../../src/payments/handlers.js';
import { world, type Tab, type World } from './setup.js';

const asked = { kind: 'handler', handler: 'acme', parameters: { secret: 'for this one' }, pollAfter: 1_000 } as const;
const none: PaymentHandler = () => Promise.resolve({ kind: 'none' });

afterEach(() => payments.use('acme', none));

async function paying(handler?: PaymentHandler): Promise<World & { tab: Tab }> {
  const shop = world();
  shop.adapter.action = handler ? asked : { ...asked, handler: 'nobody' };
  if (handler) payments.use('acme', handler);
  const tab = shop.open({ address: () => 'https://notes.example/page#here' });
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  return { ...shop, tab };
}

const errorsOf = ({ events }: Tab): ErrorDetail[] =>
  events.filter(({ type }) => type === 'xhs-error').map((event) => (event as Event & { detail: ErrorDetail }).detail);

test('a handler of the page is told what is to be paid, and says what has to be done', async () => {
  const requests: HandlerRequest[] = [];
  const { tab } = await paying((request) => {
    requests.push(request);
    return Promise.resolve({ kind: 'redirect', url: 'https://pay.example/1' });
  });
  const { checkout } = tab.checkout.$view.get();
  assert.deepEqual(checkout?.action, { kind: 'redirect', url: 'https://pay.example/1', pollAfter: 1_000 });
  assert.deepEqual(requests, [
    {
      parameters: { secret: 'for this one' },
      checkoutId: 'checkout-1',
      amount: { amount: 31_000, currency: 'CNY' },
      locale: 'en',
      returnUrl: 'https://notes.example/page',
    },
  ]);
});

test('it is asked once a payment, however often that is asked about, and again for the next attempt', async () => {
  let times = 0;
  const { tab } = await paying(() => {
    times += 1;
    return Promise.resolve({ kind: 'render_qrcode', payload: `code-${times}` });
  });
  for (const _ of [1, 2, 3]) await tab.checkout.poll();
  assert.equal(times, 1);
  await tab.checkout.confirmPayment(false);
  await tab.checkout.complete();
  assert.equal(times, 2);
});

test('where nothing is left to be done the back end is asked, and decides', async () => {
  const { adapter, tab } = await paying(none);
  assert.equal(tab.checkout.$view.get().status, 'action');
  adapter.paid('checkout-1');
  await tab.checkout.poll();
  assert.equal(tab.checkout.$view.get().orderId, 'order-1');
});

test('an address that it leads to is allowed like any other', async () => {
  const { tab } = await paying(() => Promise.resolve({ kind: 'redirect', url: 'https://evil.example/1' }));
  assert.deepEqual(tab.checkout.$view.get().checkout?.action, { kind: 'none' });
  assert.deepEqual(
    errorsOf(tab).map(({ code }) => code),
    ['payment-address-refused'],
  );
});

for (const [what, handler, code] of [
  ['that fails', () => Promise.reject(new Error('no')), 'payment-handler-failed'],
  ['that answers another handler', () => Promise.resolve(asked as PaymentAction), 'payment-handler-failed'],
  ['that is not there', undefined, 'payment-handler-missing'],
] as const) {
  test(`a handler ${what} charges nothing, and leaves another way to pay`, async () => {
    const { tab } = await paying(handler);
    const { status, messages } = tab.checkout.$view.get();
    assert.deepEqual([status, messages[0]?.code], ['action', 'payment_failed']);
    assert.deepEqual(
      errorsOf(tab).map((each) => each.code),
      [code],
    );
    await tab.checkout.confirmPayment(false);
    assert.equal(tab.checkout.$view.get().status, 'editing');
  });
}

/** A shop whose method takes a card by a token. */
async function card(): Promise<World & { tab: Tab }> {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  const checkout = shop.adapter.checkouts.get('checkout-1');
  assert.ok(checkout);
  const paymentMethods = [{ id: 'card', kind: 'card', takesToken: true }] as const;
  shop.adapter.checkouts.set('checkout-1', { ...checkout, paymentMethods, paymentMethodId: 'card' });
  await tab.checkout.update({ paymentMethodId: 'card' });
  return { ...shop, tab };
}

test('the token of a card goes to the back end once, when all is agreed to, and is kept nowhere', async () => {
  const { tab, adapter, stored } = await card();
  let times = 0;
  const askToken = (): Promise<string> => Promise.resolve(`tok_canary_${(times += 1)}`);
  await Promise.all([tab.checkout.complete({ askToken }), tab.checkout.complete({ askToken })]);
  assert.equal(tab.checkout.$view.get().status, 'completed');
  assert.deepEqual([times, adapter.tokens], [1, ['tok_canary_1']]);
  assert.ok(!JSON.stringify([await stored(), tab.checkout.$view.get(), tab.events]).includes('canary'));
});

test('without a token no order is placed, and the shopper may try again', async () => {
  const { tab, adapter } = await card();
  for (const askToken of [undefined, () => Promise.reject(new Error('no card'))]) {
    await tab.checkout.complete({ askToken });
    const { status, messages } = tab.checkout.$view.get();
    assert.deepEqual([status, messages[0]?.code], ['editing', 'payment_failed']);
  }
  assert.equal(adapter.count('complete'), 0);
  await tab.checkout.complete({ askToken: () => Promise.resolve('tok_2') });
  assert.equal(adapter.orders.length, 1);
});
