import assert from 'node:assert/strict';
import { test } from 'node:test';
import { purchaseOf, refundOf } from '../../../src/analytics/items.js';
import type { OrderResult } from '../../../src/commerce/adapter.js';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import type { Order, RefundRequest } from '../../../src/model/index.js';
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
  type SampleShop,
} from './sample-shop.js';

const hour = 3_600_000;
const day = 24 * hour;
const adapterOf = ({ shop }: SampleShop) => checkedAdapter(shop) as Required<ReturnType<typeof checkedAdapter>>;

async function buy(
  sample: SampleShop,
  wanted: Readonly<Record<string, number>>,
  paymentMethodId = 'sandbox-card',
): Promise<Order> {
  const { shop } = sample;
  const checkout = await fillIn(shop, await beginFrom(shop, await fillCart(shop, wanted)), { paymentMethodId });
  const done = checkoutOf(await complete(shop, checkout));
  const [order] = done.orderId === undefined ? ((await shop.listOrders?.(null, context))?.items ?? []) : [];
  return order ?? (await shop.getOrder?.(done.orderId ?? '', context)) ?? assert.fail('no order');
}
function orderOf(result: OrderResult): Order {
  return 'order' in result ? result.order : assert.fail('no order');
}
const request = (order: Order, rest: Partial<RefundRequest> & { quantity?: number } = {}): RefundRequest => {
  const { quantity = 1, ...others } = rest;
  return {
    kind: 'refundOnly',
    units: [{ lineId: order.lines[0]?.id ?? '', quantity }],
    reason: 'no_longer_wanted',
    ...others,
  };
};
const leftOf = async ({ shop }: SampleShop): Promise<number | undefined> =>
  (await shop.getProducts(['serum'], context))[0]?.variants[0]?.availability.quantity;

test('an unpaid order is called off, and lets go of its goods', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'serum-s': 4 }, 'sandbox-wechat');
  assert.deepEqual([order.status, order.actions, await leftOf(sample)], ['unpaid', ['cancel'], 6]);
  const cancelled = orderOf(await adapterOf(sample).cancelOrder(order.id, operation(), context));
  assert.deepEqual([cancelled.status, cancelled.actions, await leftOf(sample)], ['cancelled', [], 10]);
});

test('who takes the last units gets her money back for them as well', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'serum-s': 10 });
  assert.deepEqual([order.refundable?.[0]?.quantity, await leftOf(sample)], [10, 0]);
  const result = await adapterOf(sample).quoteRefund(order.id, request(order, { quantity: 10 }), context);
  assert.ok('quote' in result && result.quote);
  assert.equal(result.quote.total.amount, amountOf(order.totals, 'total'));
});

test('a paid order is called off before it is sent, and everything comes back', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'serum-s': 2, 'cream-1': 1 });
  assert.deepEqual(order.actions, ['cancel', 'refund']);
  const closed = orderOf(await adapterOf(sample).cancelOrder(order.id, operation(), context));
  assert.deepEqual([closed.status, closed.payment, closed.actions], ['closed', 'refunded', []]);
  assert.equal(closed.refunds?.[0]?.total.amount, amountOf(order.totals, 'total'));
  assert.equal(await leftOf(sample), 10);
  sample.pass(30 * day);
  const later = await sample.shop.getOrder?.(order.id, context);
  assert.deepEqual([later?.status, later?.events.map(({ type }) => type)], ['closed', ['placed', 'paid', 'refunded']]);
});

test('goods from abroad that come back are counted as they were bought, without their tax', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'cream-1': 1 });
  const closed = orderOf(await adapterOf(sample).cancelOrder(order.id, operation(), context));
  const [refund] = closed.refunds ?? assert.fail('no refund');
  assert.ok(refund && refund.tax.amount > 0);
  assert.equal(refund.lines[0]?.tax?.amount, refund.tax.amount);
  const bought = purchaseOf(order, { id: 'visit', began: 0, last: 0 }, 0);
  assert.equal(refundOf(closed, refund).value, bought.value);
});

test('what is on its way is not called off', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'serum-s': 1 });
  sample.pass(3 * day);
  const result = await adapterOf(sample).cancelOrder(order.id, operation(), context);
  assert.deepEqual([codesOf(result.messages), orderOf(result).status], [['conflict'], 'shipped']);
});

test('a receipt is confirmed once the goods are on their way, and the trade is done', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'serum-s': 1 });
  const early = await adapterOf(sample).confirmReceipt(order.id, operation(), context);
  assert.deepEqual(codesOf(early.messages), ['conflict']);
  sample.pass(3 * day);
  const done = orderOf(await adapterOf(sample).confirmReceipt(order.id, operation(), context));
  assert.equal(done.status, 'completed');
  // Seven days from the day after.
  assert.equal(done.refundableUntil, Date.parse('2026-11-21T23:59:59.999+08:00'));
});

test('what is said to have arrived before it was expected has arrived by then, and is on its way no more', async () => {
  const sample = openShop();
  const order = await buy(sample, { 'serum-s': 1 });
  sample.pass(3 * day);
  await adapterOf(sample).confirmReceipt(order.id, operation(), context);
  sample.pass(30 * day);
  const { events = [] } = (await sample.shop.getOrder?.(order.id, context)) ?? {};
  const [delivered, completed] = events.slice(-2);
  assert.deepEqual([delivered?.type, completed?.type], ['delivered', 'completed']);
  assert.equal(delivered?.at, completed?.at);
});

test('units come back one by one, and sum to what was paid', async () => {
  const sample = openShop();
  const adapter = adapterOf(sample);
  const order = await buy(sample, { 'serum-s': 3 });
  const amounts: number[] = [];
  for (let unit = 0; unit < 3; unit += 1) {
    const quoted = await adapter.quoteRefund(order.id, request(order), context);
    const total = 'quote' in quoted ? (quoted.quote?.total.amount ?? -1) : -1;
    const after = orderOf(await adapter.requestRefund(order.id, request(order), total, operation(), context));
    amounts.push(after.refunds?.at(-1)?.total.amount ?? -1);
    assert.equal(after.refundable?.[0]?.quantity ?? 0, 2 - unit);
  }
  assert.deepEqual(amounts, [9000, 9000, 9000]);
  assert.equal((await sample.shop.getOrder?.(order.id, context))?.status, 'closed');
});

test('nothing is asked for at another amount than was shown, and an operation is one', async () => {
  const sample = openShop();
  const adapter = adapterOf(sample);
  const order = await buy(sample, { 'serum-s': 2 });
  const wrong = await adapter.requestRefund(order.id, request(order), 1, operation(), context);
  assert.deepEqual([codesOf(wrong.messages), orderOf(wrong).refunds], [['totals_changed'], undefined]);
  const once = operation();
  for (const _time of [1, 2]) await adapter.requestRefund(order.id, request(order), 8500, once, context);
  assert.equal((await sample.shop.getOrder?.(order.id, context))?.refunds?.length, 1);
});

test('goods that were sent come back first, and then the money', async () => {
  const sample = openShop();
  const adapter = adapterOf(sample);
  const order = await buy(sample, { 'serum-s': 1 });
  sample.pass(3 * day);
  const bare = await adapter.quoteRefund(order.id, request(order), context);
  assert.deepEqual([codesOf(bare.messages), 'quote' in bare && bare.quote], [['invalid'], null]);
  const back = request(order, { kind: 'returnRefund' });
  const asked = orderOf(await adapter.requestRefund(order.id, back, 10_000, operation(), context));
  assert.deepEqual([asked.refunds?.[0]?.status, asked.status], ['returning', 'shipped']);
  sample.pass(2 * day);
  const waiting = (await adapter.getOrder(order.id, context)) ?? assert.fail('no order');
  assert.equal(waiting.refunds?.[0]?.status, 'returning', 'nobody has posted them');
  const shipment = { carrier: 'Sample Express', trackingNumber: 'SF1234567890123' };
  await adapter.updateReturnShipment(order.id, waiting.refunds[0].id, shipment, operation(), context);
  sample.pass(2 * day);
  const done = await sample.shop.getOrder?.(order.id, context);
  assert.deepEqual([done?.refunds?.[0]?.status, done?.status, done?.payment], ['refunded', 'closed', 'refunded']);
});

test('what cannot be sent back is not taken back once it was sent, unless it is the fault of the seller', async () => {
  const sample = openShop();
  const adapter = adapterOf(sample);
  const order = await buy(sample, { 'crisps-1': 1 });
  assert.equal(order.refundable?.[0]?.faultOnly, undefined);
  sample.pass(2 * day);
  const sent = (await adapter.getOrder(order.id, context)) ?? assert.fail('no order');
  assert.equal(sent.refundable?.[0]?.faultOnly, true);
  const refused = await adapter.quoteRefund(order.id, request(order, { kind: 'returnRefund' }), context);
  assert.deepEqual(codesOf(refused.messages), ['unsupported']);
  const damaged = await adapter.quoteRefund(order.id, request(order, { reason: 'damaged' }), context);
  // The freight comes back too.
  assert.deepEqual(
    'quote' in damaged && [damaged.quote?.goods.amount, damaged.quote?.freight.amount, damaged.quote?.total.amount],
    [2600, 800, 3400],
  );
});

test('refuses more units than are left, none at all, and orders of others', async () => {
  const sample = openShop();
  const adapter = adapterOf(sample);
  const order = await buy(sample, { 'serum-s': 2 });
  const said = async (asked: RefundRequest, who = context): Promise<unknown> => {
    const result = await adapter.quoteRefund(order.id, asked, who);
    return 'gone' in result ? result.gone : codesOf(result.messages);
  };
  assert.deepEqual(await said(request(order, { quantity: 3 })), ['quantity_exceeded']);
  assert.deepEqual(await said(request(order, { units: [] })), ['missing']);
  assert.deepEqual(await said(request(order), { ...context, customer: 'somebody else' }), 'not_found');
  sample.pass(60 * day);
  assert.deepEqual(await said(request(order, { kind: 'returnRefund' })), ['unsupported']);
});
