import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ServerTime } from '../../../src/rules/time/server-clock.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';
import { viewWhere, world, type Tab, type World } from './setup.js';

/** Over since long by the device, whose clock stands at 1,000. */
const code = { kind: 'render_qrcode', payload: 'weixin://pay/1', expiresAt: 900, pollAfter: 1 } as const;

class TimedAdapter extends CheckoutAdapter {
  /** What its clock says; an error where it cannot be asked. */
  time: number | null | Error = null;

  serverTime(): Promise<ServerTime | null> {
    if (this.time instanceof Error) return Promise.reject(this.time);
    return Promise.resolve(this.time === null ? null : { earliest: this.time, latest: this.time + 999 });
  }
}

async function paying<Adapter extends CheckoutAdapter>(
  adapter: Adapter,
  page?: EventTarget,
): Promise<World & { adapter: Adapter; tab: Tab }> {
  const shop = world(adapter);
  adapter.action = code;
  const tab = shop.open(page && { page, visible: () => true });
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  assert.equal(tab.checkout.$view.get().status, 'action');
  return { ...shop, adapter, tab };
}

/** Resolves when nobody is asked any more; fails if that never comes. */
async function rests(adapter: CheckoutAdapter): Promise<number> {
  for (let round = 0; round < 100; round += 1) {
    const asked = adapter.count('get');
    for (let turn = 0; turn < 50; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
    if (adapter.count('get') === asked) return asked;
  }
  throw new Error('It is asked about for ever');
}

test('a payment is over when it is over by the clock of the shop, however far that of the device is ahead', async () => {
  const { adapter, tab } = await paying(new TimedAdapter());
  adapter.time = 100;
  await tab.checkout.poll();
  assert.equal(tab.checkout.$view.get().expired, undefined);
  adapter.time = 900;
  await tab.checkout.poll();
  assert.equal(tab.checkout.$view.get().expired, true);
});

for (const time of [null, new Error('It cannot be asked')]) {
  test(`the device's clock holds where the shop's ${time ? 'cannot be asked' : 'does not tell its time'}`, async () => {
    const { adapter, tab } = await paying(new TimedAdapter());
    adapter.time = time;
    await tab.checkout.poll();
    assert.equal(tab.checkout.$view.get().expired, true);
  });
}

test('a payment that is over by the device alone is still found to be paid', async () => {
  const { adapter, tab } = await paying(new CheckoutAdapter(), new EventTarget());
  await viewWhere(tab, ({ expired }) => expired === true);
  adapter.paid('checkout-1');
  await viewWhere(tab, ({ status }) => status === 'completed');
  assert.equal(adapter.orders.length, 1);
});

test('that it is over is taken back when it is due for longer, and not said anew with each question', async () => {
  const { adapter, tab } = await paying(new CheckoutAdapter(), new EventTarget());
  const said: boolean[] = [];
  await viewWhere(tab, ({ expired }) => expired === true);
  const stop = tab.checkout.$view.listen(({ expired = false }) => said.push(expired));
  const asked = adapter.count('get');
  await viewWhere(tab, () => adapter.count('get') >= asked + 3);
  stop();
  assert.equal(said.includes(false), false);
  const checkout = adapter.checkouts.get('checkout-1')!;
  adapter.checkouts.set('checkout-1', { ...checkout, action: { ...code, expiresAt: 9_000_000 } });
  await viewWhere(tab, ({ status, expired }) => status === 'action' && !expired);
  tab.checkout.dispose();
});

test('what is over is not asked about for ever, and not at all once the back end has closed it', async () => {
  const open = await paying(new CheckoutAdapter(), new EventTarget());
  const asked = await rests(open.adapter);
  assert.ok(asked > 1, 'once more than it took to find it over');
  const closed = await paying(new CheckoutAdapter(), new EventTarget());
  closed.adapter.expire('checkout-1');
  await viewWhere(closed.tab, ({ expired }) => expired === true);
  const before = closed.adapter.count('get');
  assert.equal(await rests(closed.adapter), before);
});
