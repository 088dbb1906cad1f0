import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { OrderResult } from '../../../src/commerce/adapter.js';
import { checkedAdapter } from '../../../src/commerce/checked-adapter.js';
import type { Order, Refund, ReturnShipment } from '../../../src/model/index.js';
import {
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

const day = 24 * 3_600_000;
const parcel: ReturnShipment = { carrier: '顺丰速运', trackingNumber: 'SF1234567890123' };
const address = '浙江省舟山市定海区示例路 1 号 退货组';
const data = {
  ...sampleData,
  stores: sampleData.stores.map((store) => (store.id === 'glow' ? { ...store, returnAddress: address } : store)),
};

const orderOf = (result: OrderResult): Order => ('order' in result ? result.order : assert.fail('no order'));
const refundIn = (order: Order | null): Refund => order?.refunds?.[0] ?? assert.fail('no refund');

/** An order that has arrived, one unit of each line of which is to go back. */
async function returning(wanted: Readonly<Record<string, number>> = { 'serum-s': 2 }) {
  const sample = openShop({ data });
  const adapter = checkedAdapter(sample.shop) as Required<ReturnType<typeof checkedAdapter>>;
  const cart = await fillCart(sample.shop, wanted);
  const checkout = await fillIn(sample.shop, await beginFrom(sample.shop, cart), { paymentMethodId: 'sandbox-card' });
  const { orderId = '' } = checkoutOf(await complete(sample.shop, checkout));
  sample.pass(5 * day);
  const placed = (await adapter.getOrder(orderId, context)) ?? assert.fail('no order');
  const units = placed.lines.map(({ id }) => ({ lineId: id, quantity: 1 }));
  const request = { kind: 'returnRefund', units, reason: 'damaged' } as const;
  const quoted = await adapter.quoteRefund(orderId, request, context);
  const total = 'quote' in quoted ? (quoted.quote?.total.amount ?? -1) : -1;
  const { id: refundId, ...refund } = refundIn(
    orderOf(await adapter.requestRefund(orderId, request, total, operation(), context)),
  );
  const post = (shipment: ReturnShipment, at = operation()): Promise<OrderResult> =>
    adapter.updateReturnShipment(orderId, refundId, shipment, at, context);
  const read = async (): Promise<Refund> => refundIn(await adapter.getOrder(orderId, context));
  const left = async (): Promise<number | undefined> =>
    (await adapter.getProducts(['serum'], context))[0]?.variants[0]?.availability.quantity;
  return { ...sample, adapter, orderId, refundId, refund, request, post, read, left };
}

test('what goes back says where to, until when, and that it is to be told how', async () => {
  const { refund } = await returning();
  assert.deepEqual(
    [refund.returnAddress, refund.returnBy, refund.actions, refund.returnShipment],
    [address, refund.requestedAt + 7 * day, ['return_shipment'], undefined],
  );
});

test('where goods of several stores go back, no address is told for all of them', async () => {
  const { refund } = await returning({ 'serum-s': 1, 'crisps-1': 1 });
  assert.deepEqual([refund.lines.length, refund.returnAddress], [2, undefined]);
});

test('the money comes two days after the goods were posted, and not before that is told', async () => {
  const { pass, post, read } = await returning();
  pass(4 * day);
  assert.equal((await read()).status, 'returning');
  const posted = refundIn(orderOf(await post(parcel)));
  assert.deepEqual([posted.status, posted.returnShipment, posted.actions], ['returning', parcel, ['return_shipment']]);
  pass(2 * day);
  const { status, returnShipment, actions, returnBy } = await read();
  assert.deepEqual([status, returnShipment, actions, returnBy], ['refunded', parcel, undefined, undefined]);
});

test('a number is kept in one form, and a name without what cannot be seen', async () => {
  const { post } = await returning();
  const { returnShipment } = refundIn(
    orderOf(await post({ carrier: ' 中通快递\u0007 ', trackingNumber: ' sf 1234 5678 90123 ' })),
  );
  assert.deepEqual(returnShipment, { carrier: '中通快递', trackingNumber: 'SF1234567890123' });
});

test('it can be corrected while the goods are on their way, and that makes them no later', async () => {
  const { pass, post, read } = await returning();
  await post(parcel);
  pass(day);
  const corrected = { ...parcel, trackingNumber: 'SF1234567890124' };
  assert.deepEqual(refundIn(orderOf(await post(corrected))).returnShipment, corrected);
  pass(day);
  assert.deepEqual([(await read()).status, (await read()).returnShipment], ['refunded', corrected]);
});

test('what is missing or cannot be right is refused, and what was told before stays', async () => {
  const { post, read } = await returning();
  await post(parcel);
  const said = async (shipment: ReturnShipment) =>
    (await post(shipment)).messages.map(({ code, target }) => [code, target.kind === 'field' && target.name]);
  assert.deepEqual(await said({ carrier: ' ', trackingNumber: '' }), [
    ['missing', 'carrier'],
    ['missing', 'trackingNumber'],
  ]);
  assert.deepEqual(await said({ ...parcel, trackingNumber: '顺丰 123' }), [['invalid', 'trackingNumber']]);
  assert.deepEqual(await said({ ...parcel, carrier: '\u0007' }), [['invalid', 'carrier']]);
  assert.deepEqual((await read()).returnShipment, parcel);
});

test('what was not sent yet need not be sent back, whatever was asked for', async () => {
  const { shop } = openShop({ data });
  const adapter = checkedAdapter(shop) as Required<ReturnType<typeof checkedAdapter>>;
  const checkout = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 1 })), {
    paymentMethodId: 'sandbox-card',
  });
  const { orderId = '' } = checkoutOf(await complete(shop, checkout));
  const { lines = [] } = (await adapter.getOrder(orderId, context)) ?? {};
  const units = lines.map(({ id }) => ({ lineId: id, quantity: 1 }));
  const request = { kind: 'returnRefund', units, reason: 'no_longer_wanted' } as const;
  const quoted = await adapter.quoteRefund(orderId, request, context);
  const total = 'quote' in quoted ? (quoted.quote?.total.amount ?? -1) : -1;
  const refund = refundIn(orderOf(await adapter.requestRefund(orderId, request, total, operation(), context)));
  assert.deepEqual([refund.status, refund.actions, refund.returnAddress], ['refunded', undefined, undefined]);
});

test('one operation is carried out once, whatever was told since', async () => {
  const { post, read } = await returning();
  const first = operation();
  await post(parcel, first);
  const corrected = { ...parcel, trackingNumber: 'SF1234567890124' };
  await post(corrected);
  await post(parcel, first);
  assert.deepEqual((await read()).returnShipment, corrected);
});

test('once the goods are there nothing can be corrected any more', async () => {
  const { pass, post, read } = await returning();
  await post(parcel);
  pass(3 * day);
  const late = await post({ ...parcel, trackingNumber: 'SF1234567890124' });
  assert.deepEqual([codesOf(late.messages), (await read()).returnShipment], [['conflict'], parcel]);
});

test('a refund without a return takes no parcel, and one that is not there is said', async () => {
  const { adapter, orderId, request, refundId } = await returning();
  const moneyOnly = { ...request, kind: 'refundOnly' } as const;
  const quoted = await adapter.quoteRefund(orderId, moneyOnly, context);
  const total = 'quote' in quoted ? (quoted.quote?.total.amount ?? -1) : -1;
  const { refunds = [] } = orderOf(await adapter.requestRefund(orderId, moneyOnly, total, operation(), context));
  const other = refunds.find(({ id }) => id !== refundId) ?? assert.fail('no refund');
  assert.deepEqual([other.actions, other.returnAddress], [undefined, undefined]);
  const said = async (id: string, refund: string) =>
    codesOf((await adapter.updateReturnShipment(id, refund, parcel, operation(), context)).messages);
  assert.deepEqual(await said(orderId, other.id), ['conflict']);
  assert.deepEqual(await said(orderId, 'no-such-refund'), ['not_found']);
  assert.deepEqual(await said('no-such-order', refundId), ['not_found']);
});

test('what goes back is on the shelf again once it has arrived, and once', async () => {
  const { pass, post, left, adapter, orderId } = await returning();
  assert.equal(await left(), 8, 'two are sold, and nothing has been posted');
  await post(parcel);
  pass(day);
  await post({ ...parcel, trackingNumber: 'SF1234567890124' });
  assert.equal(await left(), 8, 'it travels');
  pass(day);
  assert.equal(await left(), 9);
  await adapter.getOrder(orderId, context);
  pass(30 * day);
  assert.equal(await left(), 9);
});

test('what somebody else buys while goods travel back does not lose them', async () => {
  const { shop, pass, post, left } = await returning();
  await post(parcel);
  const checkout = await fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 3 })), {
    paymentMethodId: 'sandbox-card',
  });
  await complete(shop, checkout);
  assert.equal(await left(), 5);
  pass(2 * day);
  assert.equal(await left(), 6);
});

test('what was sent and is not asked back stays with the shopper', async () => {
  const { adapter, orderId, request, left } = await returning();
  const moneyOnly = { ...request, kind: 'refundOnly' } as const;
  const quoted = await adapter.quoteRefund(orderId, moneyOnly, context);
  const total = 'quote' in quoted ? (quoted.quote?.total.amount ?? -1) : -1;
  const { refunds = [] } = orderOf(await adapter.requestRefund(orderId, moneyOnly, total, operation(), context));
  assert.deepEqual([refunds.map(({ status }) => status).sort(), await left()], [['refunded', 'returning'], 8]);
});

test('a refund closes when its goods were not posted in time, and takes no number any more', async () => {
  const { pass, post, read, left, refund } = await returning();
  pass(7 * day - 1);
  assert.equal((await read()).status, 'returning');
  pass(1);
  const { status, actions, returnBy } = await read();
  assert.deepEqual(
    [status, actions, returnBy, refund.returnBy],
    ['expired', undefined, undefined, refund.requestedAt + 7 * day],
  );
  const late = await post(parcel);
  assert.deepEqual([codesOf(late.messages), refundIn(orderOf(late)).returnShipment], [['conflict'], undefined]);
  pass(30 * day);
  assert.deepEqual([(await read()).status, await left()], ['expired', 8]);
});

test('what was posted in time can be corrected after it, and arrives', async () => {
  const { pass, post, read } = await returning();
  pass(7 * day - 1);
  await post(parcel);
  pass(day);
  const corrected = { ...parcel, trackingNumber: 'SF1234567890124' };
  assert.deepEqual(refundIn(orderOf(await post(corrected))).returnShipment, corrected);
  pass(day);
  assert.equal((await read()).status, 'refunded');
});

test('what was not posted in time is as if it had not been asked for', async () => {
  const { adapter, orderId, pass, request } = await returning();
  const before = (await adapter.getOrder(orderId, context)) ?? assert.fail('no order');
  assert.equal(before.refundable?.[0]?.quantity, 1);
  // All of it is asked back now, of which the first half is not posted in time.
  pass(day);
  const quoted = await adapter.quoteRefund(orderId, request, context);
  const total = 'quote' in quoted ? (quoted.quote?.total.amount ?? -1) : -1;
  const after = orderOf(await adapter.requestRefund(orderId, request, total, operation(), context));
  const second =
    after.refunds?.find(({ requestedAt }) => requestedAt > before.placedAt + 5 * day) ?? assert.fail('none');
  await adapter.updateReturnShipment(orderId, second.id, parcel, operation(), context);
  pass(6 * day);
  const order = (await adapter.getOrder(orderId, context)) ?? assert.fail('no order');
  assert.deepEqual(
    order.refunds?.map(({ status }) => status),
    ['expired', 'refunded'],
  );
  assert.deepEqual([order.status, order.payment], ['completed', 'paid'], 'one of two is still hers');
});
