import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Gateway, NoticeMode, Trade } from '../../demo/gateway/server.mjs';
import { checkedAdapter } from '../../src/commerce/checked-adapter.js';
import { createAdapter } from '../../src/commerce/vendure/index.js';
import type { CheckoutResult, CommerceAdapter, CommerceContext } from '../../src/commerce/adapter.js';
import type { Checkout, PaymentAction } from '../../src/model/index.js';
import { Device, fillIn } from './device.js';
import { guest } from './sample-subject.js';
import type { VendureAdmin } from './vendure-admin.js';
import type { VendureServer } from './vendure-server.js';
import { filledIn } from './vendure-subject.js';

const sku = 'isle-glow-serum-15ml';
const desk: CommerceContext = { ...guest, client: 'desktop', returnUrl: 'http://127.0.0.1:1/notes' };

/** Payments that go on outside the page, at the gateway, as the shop, the gateway and the shopper each see them. */
export function paymentCases(server: VendureServer, admin: VendureAdmin, gateway: Gateway): void {
  const adapter = (): CommerceAdapter =>
    checkedAdapter(
      createAdapter({
        src: server.shopApi,
        data: { elsewhere: ['wechat-sandbox', 'alipay-sandbox'], paymentHosts: [new URL(gateway.url).host] },
        environment: { fetch },
      }),
    );

  /** An order that is ready to be paid in some way. */
  async function ready(paymentMethodId: string): Promise<{ shop: CommerceAdapter; id: string; total: number }> {
    const shop = adapter();
    const begun = await shop.beginCheckout(
      { kind: 'variant', ...(await admin.known(sku)), quantity: 1 },
      { id: 'begin' },
      guest,
    );
    const { id } = checkoutOf(begun);
    const filled = checkoutOf(await shop.updateCheckout!(id, { ...filledIn, paymentMethodId }, { id: 'fill' }, guest));
    assert.equal(filled.status, 'ready_for_complete', JSON.stringify(filled.messages));
    return { shop, id: filled.id, total: filled.totals.find(({ type }) => type === 'total')!.amount.amount };
  }

  /** The same, once it is asked to be paid. */
  async function asked(method = 'wechat-sandbox', context = desk) {
    const { shop, id, total } = await ready(method);
    const checkout = checkoutOf(await shop.completeCheckout!(id, total, { id: 'pay' }, context));
    const code = id.split(' ')[1] ?? '';
    return { shop, id, total, code, action: checkout.action, trade: `${code}-1` };
  }

  const trade = (id: string): Trade => gateway.trades.find(id) ?? assert.fail(`There is no trade ${id}`);
  const pay = (id: string, mode: NoticeMode = 'once'): Promise<Response> =>
    fetch(`${gateway.url}/scan/${id}/pay?notices=${mode}`, { method: 'POST', redirect: 'manual' });
  const statusOf = async ({ shop, id }: { shop: CommerceAdapter; id: string }): Promise<string> =>
    checkoutOf(await shop.getCheckout!(id, guest)).status;
  const charged = (code: string): readonly number[] =>
    gateway.trades
      .all()
      .flatMap(({ id, charges, refunds }) => (id.startsWith(`${code}-`) ? [charges.length - refunds.length] : []));
  const payments = async (code: string): Promise<readonly string[]> =>
    (await admin.order(code)).payments.map(({ state }) => state);

  for (const [method, client, kind] of [
    ['wechat-sandbox', 'desktop', 'render_qrcode'],
    ['wechat-sandbox', 'phone', 'render_qrcode'],
    ['wechat-sandbox', 'wechat', 'call_bridge'],
    ['alipay-sandbox', 'desktop', 'redirect'],
    ['alipay-sandbox', 'phone', 'post_form'],
  ] as const) {
    test(`${method} on a ${client} is paid by ${kind}`, async () => {
      const { shop, id, action, code } = await asked(method, { ...desk, client });
      assert.equal(action?.kind, kind);
      if (action?.kind === 'render_qrcode') assert.equal(action.link !== undefined, client === 'phone');
      if (action?.kind === 'call_bridge') assert.equal(action.parameters['package'], `prepay_id=${code}-1`);
      if (action?.kind === 'redirect') assert.match(await (await fetch(action.url)).text(), /确认付款/);
      if (action?.kind === 'post_form') assert.match(await posted(action), /确认付款/);
      const shown = checkoutOf(await shop.getCheckout!(id, guest));
      assert.deepEqual([shown.status, shown.paymentMethodId, shown.action], ['complete_in_progress', method, action]);
      assert.equal((await admin.order(code)).state, 'ArrangingPayment');
    });
  }

  for (const mode of ['once', 'early', 'duplicate', 'missing'] as const) {
    test(`a payment whose notice is ${mode} is one order and one charge`, async () => {
      const payment = await asked();
      await pay(payment.trade, mode);
      await until(async () => (await statusOf(payment)) === 'completed');
      await gateway.notices.settled();
      const order = await admin.order(payment.code);
      assert.deepEqual([order.state, order.payments.length], ['PaymentSettled', 1]);
      assert.deepEqual(charged(payment.code), [1]);
      assert.ok(trade(payment.trade).notices.every(({ answer }) => answer === 'success'));
    });
  }

  test('a notice that comes late finds the order paid, and changes nothing', async () => {
    const payment = await asked();
    await pay(payment.trade, 'late');
    await until(async () => (await statusOf(payment)) === 'completed');
    await gateway.notices.release();
    assert.deepEqual(
      trade(payment.trade).notices.map(({ answer }) => answer),
      ['success'],
    );
    assert.deepEqual(await payments(payment.code), ['Settled']);
  });

  test('a late notice alone settles an order that nobody asks about any more', async () => {
    const payment = await asked();
    await pay(payment.trade, 'late');
    assert.deepEqual(await payments(payment.code), []);
    await gateway.notices.release();
    assert.equal((await admin.order(payment.code)).state, 'PaymentSettled');
  });

  test('notices that were tampered with, or made up, are refused and pay for nothing', async () => {
    const payment = await asked();
    const answers = await gateway.notices.forge(trade(payment.trade));
    assert.deepEqual(answers, ['failure', 'failure', 'failure', 'failure']);
    assert.equal((await admin.order(payment.code)).state, 'ArrangingPayment');
    assert.equal(await statusOf(payment), 'complete_in_progress');
    // Paid for, but told wrongly: the truth is found out by asking.
    await pay(payment.trade, 'tampered');
    assert.deepEqual(await payments(payment.code), []);
    await until(async () => (await statusOf(payment)) === 'completed');
    assert.deepEqual(charged(payment.code), [1]);
  });

  test('a shopper who adds such a payment by hand has paid nothing', async () => {
    const { shop, id, total, code } = await asked();
    await shop.confirmPayment!(id, false, { id: 'no' }, guest);
    // An adapter that was not told that this method is paid elsewhere adds the payment by itself.
    const naive = checkedAdapter(createAdapter({ src: server.shopApi, environment: { fetch } }));
    await naive.updateCheckout!(id, { paymentMethodId: 'wechat-sandbox' }, { id: 'fill' }, guest);
    const result = await naive.completeCheckout!(id, total, { id: 'pay' }, guest);
    assert.ok(
      result.messages.some(({ code: said }) => said === 'payment_declined'),
      JSON.stringify(result.messages),
    );
    assert.ok((await payments(code)).every((state) => state === 'Declined'));
  });

  test('another way to pay closes the first, which nobody can pay any more', async () => {
    const { shop, id, total, code } = await asked();
    const open = checkoutOf(await shop.confirmPayment!(id, false, { id: 'no' }, guest));
    assert.equal(open.status, 'ready_for_complete');
    assert.equal(trade(`${code}-1`).state, 'closed');
    await pay(`${code}-1`);
    await shop.updateCheckout!(id, { paymentMethodId: 'alipay-sandbox' }, { id: 'fill' }, guest);
    const second = checkoutOf(await shop.completeCheckout!(id, total, { id: 'again' }, desk)).action;
    assert.equal(second?.kind, 'redirect');
    await fetch(second.kind === 'redirect' ? second.url : '');
    await pay(`${code}-2`);
    await until(async () => (await statusOf({ shop, id })) === 'completed');
    assert.deepEqual(charged(code), [0, 1]);
  });

  test('a payment that is made at the moment at which it is given up is an order', async () => {
    const payment = await asked();
    await pay(payment.trade, 'missing');
    await payment.shop.confirmPayment!(payment.id, false, { id: 'no' }, guest);
    await until(async () => (await statusOf(payment)) === 'completed');
    assert.deepEqual([await payments(payment.code), charged(payment.code)], [['Settled'], [1]]);
  });

  test('asked to be paid twice, it is the same code', async () => {
    const { shop, id, total, action } = await asked();
    const results = await Promise.all([1, 2, 3].map(() => shop.completeCheckout!(id, total, { id: 'pay' }, desk)));
    for (const result of results) assert.deepEqual(checkoutOf(result).action, action);
  });

  test('a payment that nobody makes in time is over, and the shopper gets a new one', async (context) => {
    const device = new Device();
    context.after(() => device.close());
    const tab = device.open(adapter());
    await tab.cart.add({ productId: 'isle-glow-serum', variantId: sku, quantity: 1 });
    await fillIn(tab, { ...filledIn, paymentMethodId: 'wechat-sandbox' });
    await tab.checkout.complete();
    const code = (tab.checkout.$view.get().checkout?.id ?? '').split(' ')[1] ?? '';
    Object.assign(trade(`${code}-1`), { expiresAt: Date.now() - 1 });
    await tab.checkout.poll();
    assert.deepEqual([tab.checkout.$view.get().status, tab.checkout.$view.get().expired], ['action', true]);
    await tab.checkout.complete();
    const renewed = tab.checkout.$view.get();
    assert.deepEqual([renewed.status, renewed.expired], ['action', undefined], JSON.stringify(renewed.messages));
    await pay(`${code}-2`);
    await until(async () => (await tab.checkout.poll(), tab.checkout.$view.get().orderId === code));
    assert.deepEqual(charged(code), [0, 1]);
  });
}

function checkoutOf(result: CheckoutResult): Checkout {
  return 'checkout' in result ? result.checkout : assert.fail(`No checkout: ${JSON.stringify(result)}`);
}

/** The page that a form leads to. */
async function posted({ url, fields }: Extract<PaymentAction, { kind: 'post_form' }>): Promise<string> {
  return (await fetch(url, { method: 'POST', body: new URLSearchParams(fields) })).text();
}

/** Asks until something is the case. */
async function until(holds: () => Promise<boolean>): Promise<void> {
  for (let times = 0; times < 200; times += 1) {
    if (await holds()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  assert.fail(`Never became true: ${holds}`);
}
