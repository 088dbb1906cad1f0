import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { startGateway, type Gateway, type NoticeMode } from '../../../demo/gateway/server.mjs';
import type { Environment } from '../../../src/lib/environment.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Checkout } from '../../../src/model/index.js';
import {
  amountOf,
  beginFrom,
  cartOf,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
  sampleData,
  type SampleShop,
} from './sample-shop.js';

let gateway: Gateway;
before(async () => {
  gateway = await startGateway();
});
after(() => gateway.close());

const payments = [
  { id: 'code', kind: 'wechat', flow: 'qrcode' },
  { id: 'page', kind: 'alipay', flow: 'redirect' },
  { id: 'form', kind: 'unionpay', flow: 'form' },
];

interface Till {
  readonly shop: SampleShop['shop'];
  readonly environment: Environment;
  readonly ref: string;
  readonly ready: Checkout;
}

/** A shop of the gateway's with something in the cart, and everything filled in. */
async function atTheTill(given: Partial<Environment> = {}, method = 'code'): Promise<Till> {
  const environment: Environment = { now: () => Date.now(), indexedDB: new IDBFactory(), fetch, ...given };
  const shop = another(environment);
  const ref = await fillCart(shop, { 'serum-s': 2 });
  const ready = await fillIn(shop, await beginFrom(shop, ref), { paymentMethodId: method });
  return { shop, environment, ref, ready };
}

function another(environment: Environment): SampleShop['shop'] {
  const data = {
    ...sampleData,
    payments,
    gateway: `${gateway.url}/intents`,
    paymentHosts: [new URL(gateway.url).host],
  };
  return openShop({ environment, data }).shop;
}

/** The trade that an action leads to. */
function tradeOf({ action }: Checkout): string {
  const address = action?.kind === 'render_qrcode' ? action.payload : action && 'url' in action ? action.url : '';
  return address.split('/').at(-1) ?? '';
}

/** What was charged for a checkout, over all its attempts. */
const charged = (ids: readonly string[]): number[] =>
  ids.flatMap((id) => gateway.trades.find(id)?.charges ?? []).map(({ amount }) => amount);

test('what is to be done is what the gateway says: a code, a page, or a form', async () => {
  const kinds: (string | undefined)[] = [];
  for (const { id } of payments) {
    const { shop, ready } = await atTheTill({}, id);
    const waiting = checkoutOf(await complete(shop, ready));
    assert.equal(waiting.status, 'complete_in_progress');
    kinds.push(waiting.action?.kind);
    assert.deepEqual(shop.capabilities.paymentHosts, [new URL(gateway.url).host]);
  }
  assert.deepEqual(kinds, ['render_qrcode', 'redirect', 'post_form']);
});

for (const mode of ['once', 'early', 'late', 'duplicate', 'missing', 'tampered'] as const satisfies NoticeMode[]) {
  test(`one order and one charge come of it where notices are ${mode}: the gateway is asked`, async () => {
    gateway.notices.mode = mode;
    const { shop, ref, ready } = await atTheTill();
    const waiting = checkoutOf(await complete(shop, ready));
    assert.equal(checkoutOf(await shop.getCheckout(ready.id, context)).status, 'complete_in_progress');
    const way = `${gateway.url}/scan/${tradeOf(waiting)}/pay`;
    for (const _ of [1, 2]) await fetch(way, { method: 'POST' });
    const paid = checkoutOf(await shop.getCheckout(ready.id, context));
    assert.equal(paid.status, 'completed');
    assert.deepEqual(charged([tradeOf(waiting)]), [amountOf(ready.totals, 'total')]);
    assert.equal((await shop.getOrder(paid.orderId ?? '', context))?.payment, 'paid');
    assert.equal(cartOf(await shop.openCart(ref, context)).lines.length, 0);
    gateway.notices.mode = 'once';
  });
}

test('completing again, and from another tab, is the same payment', async () => {
  const { shop, environment, ready } = await atTheTill();
  const waiting = await Promise.all([complete(shop, ready), complete(another(environment), ready)]);
  const trades = new Set(waiting.map((result) => tradeOf(checkoutOf(result))));
  assert.equal(trades.size, 1);
  gateway.trades.pay([...trades][0] ?? '');
  const found = await Promise.all([shop, another(environment)].map((each) => each.getCheckout(ready.id, context)));
  assert.equal(new Set(found.map((result) => checkoutOf(result).orderId)).size, 1);
  assert.equal((await shop.listOrders?.(null, context))?.items.length, 1);
});

test('given up, nobody can pay it any more, and the next attempt is another payment', async () => {
  const { shop, ready } = await atTheTill();
  const first = tradeOf(checkoutOf(await complete(shop, ready)));
  const open = checkoutOf(await shop.confirmPayment(ready.id, false, operation(), context));
  assert.deepEqual([open.status, codesOf(open.messages)], ['ready_for_complete', ['payment_failed']]);
  assert.equal(gateway.trades.pay(first), false);
  const second = tradeOf(checkoutOf(await complete(shop, open)));
  assert.notEqual(second, first);
  gateway.trades.pay(second);
  assert.equal(checkoutOf(await shop.getCheckout(ready.id, context)).status, 'completed');
  assert.equal(charged([first, second]).length, 1);
});

test('what was paid before it was given up is the order', async () => {
  const { shop, ready } = await atTheTill();
  gateway.trades.pay(tradeOf(checkoutOf(await complete(shop, ready))));
  const paid = checkoutOf(await shop.confirmPayment(ready.id, false, operation(), context));
  assert.equal(paid.status, 'completed');
});

test('nobody says on the page that it is paid', async () => {
  const { shop, ready } = await atTheTill();
  await complete(shop, ready);
  const answered = checkoutOf(await shop.confirmPayment(ready.id, true, operation(), context));
  assert.equal(answered.status, 'complete_in_progress');
});

test('an answer of the gateway that got lost leaves one payment, which is found by asking', async () => {
  let lose = true;
  const lossy: typeof fetch = async (...given) => {
    const answer = await fetch(...given);
    if (given[1]?.method !== 'POST' || !lose) return answer;
    lose = false;
    throw new TypeError('the line is down');
  };
  const before = gateway.trades.all().length;
  const { shop, ready } = await atTheTill({ fetch: lossy });
  await assert.rejects(complete(shop, ready), (error) => error instanceof TransportError && error.doubtful);
  const found = checkoutOf(await shop.getCheckout(ready.id, context));
  assert.equal(found.action?.kind, 'render_qrcode');
  assert.equal(gateway.trades.all().length, before + 1);
});

test('a gateway that cannot be reached is asked again when it can', async () => {
  let down = true;
  const fetcher: typeof fetch = (...given) => (down ? Promise.reject(new TypeError('no line')) : fetch(...given));
  const { shop, ready } = await atTheTill({ fetch: fetcher });
  await assert.rejects(complete(shop, ready), TransportError);
  await assert.rejects(shop.getCheckout(ready.id, context), TransportError);
  down = false;
  assert.equal(checkoutOf(await shop.getCheckout(ready.id, context)).action?.kind, 'render_qrcode');
});

test('what the gateway says is read by a schema', async () => {
  const nonsense: typeof fetch = () => Promise.resolve(Response.json({ state: 'paid in full' }));
  const { shop, ready } = await atTheTill({ fetch: nonsense });
  await assert.rejects(complete(shop, ready), (error) => (error as TransportError).code === 'malformed');
});

test('what the gateway refuses has surely not been done', async () => {
  const refusing: typeof fetch = () => Promise.resolve(Response.json({ error: 'no such currency' }, { status: 422 }));
  const { shop, ready } = await atTheTill({ fetch: refusing });
  await assert.rejects(complete(shop, ready), (error) => error instanceof TransportError && !error.doubtful);
});

test('a payment whose time is over is closed, and can be asked for anew', async () => {
  let behind = 16 * 60_000;
  const { shop, ready } = await atTheTill({ now: () => Date.now() - behind });
  await complete(shop, ready);
  // The gateway's clock is right.
  const over = checkoutOf(await shop.getCheckout(ready.id, context));
  assert.deepEqual([over.status, over.action], ['ready_for_complete', undefined]);
  behind = 0;
  assert.equal(checkoutOf(await complete(shop, over)).action?.kind, 'render_qrcode');
});

test('an order that is called off before it is paid cannot be paid any more', async () => {
  const { shop, ready } = await atTheTill();
  const trade = tradeOf(checkoutOf(await complete(shop, ready)));
  const [order] = (await shop.listOrders?.(null, context))?.items ?? [];
  const answered = await shop.cancelOrder?.(order?.id ?? '', operation(), context);
  assert.equal(answered && 'order' in answered && answered.order.status, 'cancelled');
  assert.equal(gateway.trades.pay(trade), false);
});

test('a checkout that is closed takes its payment with it', async () => {
  const { shop, ready } = await atTheTill();
  const trade = tradeOf(checkoutOf(await complete(shop, ready)));
  await shop.cancelCheckout?.(ready.id, operation(), context);
  assert.equal(checkoutOf(await shop.getCheckout(ready.id, context)).status, 'canceled');
  assert.equal(gateway.trades.pay(trade), false);
});
