import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { startGateway, type Gateway } from '../../../demo/gateway/server.mjs';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Checkout, CheckoutInput, Order, RefundRequest } from '../../../src/model/index.js';
import {
  amountOf,
  beginFrom,
  checkoutOf,
  codesOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  operation,
  sampleData,
} from './sample-shop.js';

let gateway: Gateway;
before(async () => {
  gateway = await startGateway();
});
after(() => gateway.close());

const day = 86_400_000;
const at = (days: number): string => new Date(Date.now() + days * day).toISOString();

/** A shop of the gateway's, whose shoppers have 50 yuan with it, and that sells a coat with a deposit. */
function open() {
  const presale = {
    deposit: 5000,
    countsAs: 10_000,
    title: 'Deposit',
    depositUntil: at(3),
    balanceFrom: at(5),
    balanceUntil: at(7),
  };
  const coat = {
    id: 'coat',
    title: 'Coat',
    storeId: 'mai',
    variants: [{ id: 'coat-1', price: 49_900, stock: 9, presale }],
  };
  const data = {
    ...sampleData,
    products: [...sampleData.products, coat],
    balance: 5_000,
    payments: [{ id: 'code', kind: 'wechat', flow: 'qrcode' }],
    gateway: `${gateway.url}/intents`,
    paymentHosts: [new URL(gateway.url).host],
  };
  const line = { down: false };
  const fetcher: typeof fetch = (...given) => (line.down ? Promise.reject(new TypeError('no line')) : fetch(...given));
  let shift = 0;
  const environment = { now: () => Date.now() + shift, indexedDB: new IDBFactory(), fetch: fetcher };
  const { shop } = openShop({ environment, data });
  const adapter = checkedAdapter(shop) as Required<ReturnType<typeof checkedAdapter>>;
  /** Pays by the code that the gateway shows. @returns the id of the payment there. */
  async function pay(ready: Checkout): Promise<string> {
    const { action } = checkoutOf(await complete(shop, ready));
    const id = action?.kind === 'render_qrcode' ? (action.payload.split('/').at(-1) ?? '') : '';
    assert.equal(gateway.trades.pay(id), true);
    assert.equal(checkoutOf(await shop.getCheckout(ready.id, context)).status, 'completed');
    return id;
  }
  async function buy(input: CheckoutInput = {}): Promise<{ order: Order; trade: string }> {
    const begun = await beginFrom(shop, await fillCart(shop, { 'serum-s': 2 }));
    const trade = await pay(await fillIn(shop, begun, { paymentMethodId: 'code', ...input }));
    return { order: (await adapter.listOrders(null, context)).items[0]!, trade };
  }
  async function presold(): Promise<{ order: Order; trades: string[] }> {
    const source = { kind: 'variant', productId: 'coat', variantId: 'coat-1', quantity: 1 } as const;
    const begun = checkoutOf(await shop.beginCheckout(source, operation(), context));
    const deposit = await pay(await fillIn(shop, begun, { paymentMethodId: 'code' }));
    const [{ id }] = (await adapter.listOrders(null, context)).items as [Order];
    shift += 5 * day;
    const due = checkoutOf(await adapter.beginBalance(id, operation(), context));
    const balance = await pay(await fillIn(shop, due, { paymentMethodId: 'code' }));
    return { order: (await adapter.getOrder(id, context))!, trades: [deposit, balance] };
  }
  const left = async (): Promise<number | undefined> =>
    (await shop.getProducts(['serum'], context))[0]?.variants[0]?.availability.quantity;
  return { shop, adapter, line, buy, presold, left, pass: (time: number) => void (shift += time) };
}

const refunded = (trade: string): number[] => (gateway.trades.find(trade)?.refunds ?? []).map(({ amount }) => amount);
const charged = (trade: string): number[] => (gateway.trades.find(trade)?.charges ?? []).map(({ amount }) => amount);
const one = (order: Order, more: Partial<RefundRequest> = {}): RefundRequest => ({
  kind: 'refundOnly',
  units: [{ lineId: order.lines[0]?.id ?? '', quantity: 1 }],
  reason: 'no_longer_wanted',
  ...more,
});
const waysOf = (list: readonly { kind: string; amount: { amount: number } }[] = []): unknown[] =>
  list.map(({ kind, amount }) => [kind, amount.amount]);

test('a deposit and its balance are each one payment at the gateway, and the order says how it was paid', async () => {
  const { presold } = open();
  const { order, trades } = await presold();
  assert.deepEqual(trades.map(charged), [[5000], [39_900]]);
  assert.deepEqual(
    order.payments?.map(({ part, kind, amount }) => [part, kind, amount.amount]),
    [
      ['deposit', 'wechat', 5000],
      ['balance', 'wechat', 39_900],
    ],
  );
  assert.equal(order.payment, 'paid');
  assert.equal(5000 + 39_900, amountOf(order.totals, 'total'));
});

test('what was paid by the balance and at the gateway goes back to both, once, however often it is asked', async () => {
  const { shop, adapter, buy, left } = open();
  const { order, trade } = await buy({ usesBalance: true });
  assert.deepEqual(waysOf(order.payments), [
    ['wallet', 5000],
    ['wechat', 12_000],
  ]);
  const units = await left();
  const answer = await adapter.quoteRefund(order.id, one(order), context);
  const quote = 'quote' in answer ? answer.quote! : assert.fail('no quote');
  assert.equal(quote.total.amount, 8500);
  assert.deepEqual(waysOf(quote.backTo), [
    ['wallet', 2500],
    ['wechat', 6000],
  ]);
  const key = operation();
  const results = [];
  for (const _ of [1, 2]) results.push(await adapter.requestRefund(order.id, one(order), 8500, key, context));
  for (const result of results) {
    assert.deepEqual(
      [codesOf(result.messages), 'order' in result && result.order.refunds?.[0]?.status],
      [[], 'refunded'],
    );
  }
  assert.deepEqual(refunded(trade), [6000]);
  assert.equal(await left(), (units ?? 0) + 1);
  const next = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })));
  assert.equal(next.balance?.available.amount, 2500, 'what went back can be used again');
  const rest = await adapter.cancelOrder(order.id, operation(), context);
  assert.equal('order' in rest && rest.order.payment, 'refunded');
  assert.deepEqual(refunded(trade), [6000, 6000]);
});

test('what the gateway refuses is said, and nothing has changed: it can be asked for again', async () => {
  const { adapter, buy, left } = open();
  const { order, trade } = await buy();
  const units = await left();
  gateway.trades.refusesRefunds = true;
  try {
    const refused = await adapter.cancelOrder(order.id, operation(), context);
    const { status, payment, refunds, actions } = 'order' in refused ? refused.order : assert.fail('no order');
    assert.deepEqual(codesOf(refused.messages), ['refund_refused']);
    assert.deepEqual([status, payment, refunds?.[0]?.status], ['processing', 'paid', 'refused']);
    assert.ok(actions?.includes('cancel'));
    assert.equal(await left(), units);
  } finally {
    gateway.trades.refusesRefunds = false;
  }
  const done = await adapter.cancelOrder(order.id, operation(), context);
  assert.equal('order' in done && done.order.status, 'closed');
  assert.deepEqual(refunded(trade), [17_000]);
});

test('a gateway that cannot be reached is asked when it can, and the refund waits until then', async () => {
  const { adapter, line, buy } = open();
  const { order, trade } = await buy();
  line.down = true;
  const key = operation();
  await assert.rejects(adapter.requestRefund(order.id, one(order), 8500, key, context), TransportError);
  assert.equal((await adapter.getOrder(order.id, context))?.refunds?.[0]?.status, 'pending');
  line.down = false;
  assert.equal((await adapter.getOrder(order.id, context))?.refunds?.[0]?.status, 'refunded');
  await adapter.requestRefund(order.id, one(order), 8500, key, context);
  assert.deepEqual(refunded(trade), [8500]);
});

test('goods that are sent back are there before the gateway is told', async () => {
  const { adapter, buy, pass, left } = open();
  const { order, trade } = await buy();
  const units = await left();
  pass(4 * day);
  const request = one(order, { kind: 'returnRefund', reason: 'damaged' });
  const asked = await adapter.requestRefund(order.id, request, 8500, operation(), context);
  const refundId = 'order' in asked ? (asked.order.refunds?.[0]?.id ?? '') : '';
  const shipment = { carrier: 'Sample Express', trackingNumber: 'SF1234567890123' };
  await adapter.updateReturnShipment(order.id, refundId, shipment, operation(), context);
  assert.deepEqual([refunded(trade), await left()], [[], units]);
  pass(2 * day);
  assert.equal((await adapter.getOrder(order.id, context))?.refunds?.[0]?.status, 'refunded');
  assert.deepEqual([refunded(trade), await left()], [[8500], (units ?? 0) + 1]);
});

test('a presale that the buyer calls off gets its balance back, and the deposit stays', async () => {
  const { adapter, presold } = open();
  const { order, trades } = await presold();
  await adapter.cancelOrder(order.id, operation(), context);
  assert.deepEqual(trades.map(refunded), [[], [39_900]]);
});

test('a presale that the seller does not deliver gets all back, and the deposit once more from the seller', async () => {
  const { adapter, presold, pass } = open();
  const { order, trades } = await presold();
  const request = one(order, { reason: 'not_received' });
  // Before it should be there, the seller has broken nothing.
  const early = await adapter.quoteRefund(order.id, request, context);
  assert.deepEqual('quote' in early && [early.quote?.compensation, early.quote?.total.amount], [undefined, 44_900]);
  pass(6 * day);
  const answer = await adapter.quoteRefund(order.id, request, context);
  const quote = 'quote' in answer ? answer.quote! : assert.fail('no quote');
  assert.deepEqual([quote.compensation?.amount, quote.total.amount], [5000, 49_900]);
  assert.deepEqual(waysOf(quote.backTo), [['wechat', 44_900]]);
  await adapter.requestRefund(order.id, request, 49_900, operation(), context);
  assert.deepEqual(trades.map(refunded), [[5000], [39_900]]);
  const other = await adapter.quoteRefund(order.id, one(order, { reason: 'damaged' }), context);
  assert.equal('quote' in other && other.quote, null);
});
