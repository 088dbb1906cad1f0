import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { PaymentAction } from '../../../src/model/index.js';
import { until } from '../until.js';
import { gate, viewWhere, world, type Tab, type World } from './setup.js';

const code = { kind: 'render_qrcode', payload: 'weixin://pay/1', expiresAt: 9_000_000, pollAfter: 1 } as const;

/** A page that can be hidden and shown. */
class Page extends EventTarget {
  hidden = false;
  readonly environment = { page: this, visible: () => !this.hidden };

  turn(hidden: boolean): void {
    this.hidden = hidden;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

/** So many turns that a payment asked about every millisecond would have been asked about again. */
async function turns(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
}

async function paying(action: PaymentAction, page?: Page): Promise<World & { tab: Tab }> {
  const shop = world();
  shop.adapter.action = action;
  const tab = shop.open(page?.environment);
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'action');
  return { ...shop, tab };
}

test('a payment is asked about until it is made, and not after that', async () => {
  const { adapter, tab } = await paying(code, new Page());
  await until(() => adapter.count('get') >= 3);
  adapter.paid('checkout-1');
  await viewWhere(tab, ({ status }) => status === 'completed');
  const asked = adapter.count('get');
  await turns();
  assert.equal(adapter.count('get'), asked);
  assert.equal(tab.events.length, 1);
});

test('nobody is asked while the page is hidden; at once when it is seen again', async () => {
  const page = new Page();
  const { adapter, tab } = await paying(code, page);
  await until(() => adapter.count('get') > 0);
  page.turn(true);
  await turns();
  const asked = adapter.count('get');
  await turns();
  assert.equal(adapter.count('get'), asked);
  adapter.paid('checkout-1');
  page.turn(false);
  await viewWhere(tab, ({ status }) => status === 'completed');
  assert.equal(adapter.count('get'), asked + 1);
});

test('without a page, as in Node, nobody waits for anything', async () => {
  const { adapter } = await paying(code);
  await turns();
  assert.equal(adapter.count('get'), 0);
});

test('a shop that is closed asks no more', async () => {
  const { adapter, tab } = await paying(code, new Page());
  await until(() => adapter.count('get') > 0);
  tab.checkout.dispose();
  await turns();
  const asked = adapter.count('get');
  await turns();
  assert.equal(adapter.count('get'), asked);
});

test('the moment at which it runs out is asked about once more before it is said', async () => {
  // The clock of the world stands at 1,000.
  const { adapter, tab } = await paying({ ...code, expiresAt: 1_020, pollAfter: 3_600_000 }, new Page());
  assert.equal(tab.checkout.$view.get().expired, undefined);
  adapter.paid('checkout-1');
  await viewWhere(tab, ({ status }) => status === 'completed');
  assert.equal(adapter.count('get'), 1);
});

test('what has run out is given up where it is paid, and asked for anew', async () => {
  const { adapter, tab } = await paying({ ...code, expiresAt: 900 });
  await tab.checkout.poll();
  const view = tab.checkout.$view.get();
  assert.deepEqual([view.status, view.expired, view.checkout?.action?.kind], ['action', true, 'render_qrcode']);
  adapter.action = { ...code, payload: 'weixin://pay/2' };
  await Promise.all([tab.checkout.complete(), tab.checkout.complete()]);
  const after = tab.checkout.$view.get();
  assert.deepEqual([after.status, after.expired, after.checkout?.action], ['action', undefined, adapter.action]);
  assert.equal(adapter.count('confirm'), 1, 'the first was given up');
  const ids = adapter.calls.filter(({ call }) => call === 'complete').map(({ operationId }) => operationId);
  assert.equal(new Set(ids).size, 2, 'and the second is an attempt of its own');
  adapter.paid('checkout-1');
  await tab.checkout.poll();
  assert.equal(adapter.orders.length, 1);
});

test('what was paid in the last second is not asked for anew', async () => {
  const { adapter, tab } = await paying({ ...code, expiresAt: 900 });
  await tab.checkout.poll();
  adapter.paid('checkout-1');
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  assert.equal(adapter.count('complete'), 1);
});

test('a total that changed meanwhile is shown, not charged with the new code', async () => {
  const { adapter, tab } = await paying(code);
  adapter.expire('checkout-1');
  await tab.checkout.poll();
  adapter.shipping = 5_000;
  await tab.checkout.complete();
  const view = tab.checkout.$view.get();
  assert.equal(view.status, 'editing');
  assert.equal(view.changedFrom?.amount, 31_000);
  assert.equal(adapter.orders.length, 0);
});

test('another way to pay is chosen after the first was given up', async () => {
  const { adapter, tab, stored } = await paying(code);
  await tab.checkout.confirmPayment(false);
  assert.equal(tab.checkout.$view.get().status, 'editing');
  assert.equal('checkout:attempt' in (await stored()), false);
  await tab.checkout.update({ paymentMethodId: 'alipay' });
  adapter.action = { kind: 'redirect', url: 'https://pay.example/2' };
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().checkout?.action?.kind, 'redirect');
});

test('what was paid before it was given up is an order', async () => {
  const { adapter, tab } = await paying(code);
  adapter.paid('checkout-1');
  await tab.checkout.confirmPayment(false);
  assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  assert.equal(tab.events.length, 1);
});

test('a back end that cannot take a payment back has its checkout closed instead', async () => {
  const { adapter, tab } = await paying(code);
  Object.defineProperty(adapter, 'confirmPayment', { value: undefined });
  await tab.checkout.confirmPayment(false);
  assert.equal(adapter.checkouts.get('checkout-1')?.status, 'canceled');
  const view = tab.checkout.$view.get();
  assert.deepEqual([view.status, view.checkout?.id], ['editing', 'checkout-2']);
});

test('what the shopper does while it is being asked is done afterwards', async () => {
  const { adapter, tab } = await paying(code);
  const held = gate();
  adapter.before = (call) => (call === 'get' ? held.opened : Promise.resolve());
  const polled = tab.checkout.poll();
  const refused = tab.checkout.confirmPayment(false);
  held.open();
  await Promise.all([polled, refused]);
  assert.equal(tab.checkout.$view.get().status, 'editing');
});

test('an address that nobody has allowed reaches no page, and whoever builds it is told which', async () => {
  const shop = world();
  shop.adapter.action = { kind: 'redirect', url: 'https://evil.example/pay' };
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  await tab.checkout.poll();
  const view = tab.checkout.$view.get();
  assert.deepEqual([view.status, view.checkout?.action], ['action', { kind: 'none' }]);
  assert.equal(JSON.stringify(view).includes('evil.example'), false);
  assert.deepEqual(
    tab.events.map((event) => (event as CustomEvent<unknown>).detail),
    [
      {
        code: 'payment-address-refused',
        source: 'checkout',
        issues: [{ path: 'checkout.action.url', message: 'leads to none of the payment hosts: pay.example' }],
      },
    ],
  );
  await tab.checkout.confirmPayment(false);
  assert.equal(tab.checkout.$view.get().status, 'editing');
});

test('whoever was led elsewhere is shown the payment when she is back, and nobody else is', async () => {
  const { tab, open, adapter } = await paying({ kind: 'redirect', url: 'https://pay.example/1' });
  tab.checkout.dispose();
  const reloaded = open();
  await reloaded.checkout.resume();
  assert.deepEqual(reloaded.shown, []);
  await reloaded.checkout.leave();
  reloaded.checkout.dispose();
  const back = open();
  assert.equal((await back.checkout.resume()).returned, true);
  await back.checkout.poll();
  assert.equal(back.checkout.$view.get().returned, true);
  adapter.paid('checkout-1');
  await back.checkout.poll();
  assert.deepEqual(back.shown, [{ kind: 'checkout' }, { kind: 'order', orderId: 'order-1' }]);
});

test('that she was led elsewhere stays known, though an answer to an earlier question comes after she went', async () => {
  const { tab, open, adapter } = await paying({ kind: 'redirect', url: 'https://pay.example/1' });
  const answered = gate();
  adapter.before = () => answered.opened;
  const asked = adapter.count('get');
  const polled = tab.checkout.poll();
  await until(() => adapter.count('get') > asked);
  await tab.checkout.leave();
  answered.open();
  await polled;
  adapter.before = () => Promise.resolve();
  tab.checkout.dispose();
  assert.equal((await open().checkout.resume()).returned, true);
});

test('a payment that is made after a reload is shown, though nobody has opened it', async () => {
  const { tab, open, adapter } = await paying(code);
  tab.checkout.dispose();
  const after = open(new Page().environment);
  await after.checkout.resume();
  assert.deepEqual(after.shown, []);
  adapter.paid('checkout-1');
  await until(() => after.shown.length > 0);
  assert.deepEqual(after.shown, [{ kind: 'order', orderId: 'order-1' }]);
});

test('the back end is told where the payment is made and where it leads back to, and nothing behind a #', async () => {
  const shop = world();
  const tab = shop.open({
    userAgent: 'Mozilla/5.0 (iPhone) Mobile MicroMessenger/8.0',
    address: () => 'https://notes.example/page?a=1#canary',
  });
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  assert.deepEqual(shop.adapter.placedWith, { client: 'wechat', returnUrl: 'https://notes.example/page?a=1' });
});

for (const [said, hint] of [
  ['get_brand_wcpay_request:ok', 'ok'],
  ['get_brand_wcpay_request:cancel', 'cancel'],
  ['nonsense', 'fail'],
] as const) {
  test(`the bridge saying ${hint} is a hint: the back end is asked, and decides`, async () => {
    const shop = world();
    const parameters = { package: 'prepay_id=1' };
    shop.adapter.action = { kind: 'call_bridge', parameters };
    let given: unknown;
    const bridge = {
      invoke: (_: string, with_: unknown, done: (answer: object) => void) => {
        given = with_;
        done({ err_msg: said });
      },
    };
    const tab = shop.open({ bridge: () => bridge });
    await tab.checkout.begin({ kind: 'cart' });
    await tab.checkout.complete();
    assert.equal(await tab.checkout.callBridge(), hint);
    assert.deepEqual(given, parameters);
    assert.equal(tab.checkout.$view.get().status, 'action', 'not paid, whatever was said');
    // And the other way round: paid, though the sheet says that it was closed.
    shop.adapter.paid('checkout-1');
    await tab.checkout.callBridge();
    assert.equal(tab.checkout.$view.get().orderId, 'order-1');
  });
}

test('the code of a payment is drawn when it is asked for', async () => {
  const { tab } = await paying(code);
  const { size, path } = await tab.checkout.drawCode(code.payload);
  assert.ok(size > 20 && path.startsWith('M'));
});
