import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Checkout } from '../../../src/model/index.js';
import { payableOf } from '../../../src/rules/price/payable.js';
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
  type SampleShop,
} from './sample-shop.js';

type Shop = SampleShop['shop'];
const day = 86_400_000;

const open = (balance: number, environment?: SampleShop['environment']): SampleShop =>
  openShop({ data: { ...sampleData, balance }, ...(environment && { environment }) });

/** A checkout of two small serums, 170 yuan with what is taken off, with everything filled in. */
async function ready(shop: Shop, input = {}): Promise<Checkout> {
  return fillIn(shop, await beginFrom(shop, await fillCart(shop, { 'serum-s': 2 })), input);
}

const partsOf = ({ balance, ...checkout }: Checkout): unknown[] => [
  balance?.available.amount,
  balance?.applied?.amount,
  payableOf({ ...checkout, balance })?.amount,
];

test('a shop without wallets says nothing of a balance', async () => {
  const { shop } = openShop();
  assert.equal((await ready(shop, { usesBalance: true })).balance, undefined);
});

test('a balance is used when the shopper says so, and the rest is paid by the method', async () => {
  const { shop } = open(5_000);
  assert.deepEqual(partsOf(await ready(shop)), [5_000, undefined, 17_000]);
  const checkout = await ready(shop, { usesBalance: true });
  assert.deepEqual(partsOf(checkout), [5_000, 5_000, 12_000]);
  const paid = checkoutOf(await complete(shop, checkout));
  assert.equal(paid.status, 'completed');
  assert.deepEqual(partsOf(await ready(shop)), [0, undefined, 17_000]);
});

test('a balance that is enough pays all of it, and no method is asked for', async () => {
  const { shop } = open(30_000);
  const checkout = await ready(shop, { usesBalance: true, paymentMethodId: '' });
  assert.deepEqual([checkout.status, ...partsOf(checkout)], ['ready_for_complete', 30_000, 17_000, 0]);
  assert.equal(checkoutOf(await complete(shop, checkout)).status, 'completed');
  assert.equal((await ready(shop)).balance?.available.amount, 13_000);
});

test('what is held for a payment comes back when it is given up', async () => {
  const { shop } = open(5_000);
  const checkout = await ready(shop, { usesBalance: true, paymentMethodId: 'sandbox-wechat' });
  await complete(shop, checkout);
  assert.equal((await ready(shop)).balance?.available.amount, 0);
  const back = checkoutOf(await shop.confirmPayment(checkout.id, false, operation(), context));
  assert.deepEqual(partsOf(back), [5_000, 5_000, 12_000]);
});

test('another share than the shopper has seen charges nothing and says so', async () => {
  const { shop, environment } = open(5_000);
  const checkout = await ready(shop, { usesBalance: true });
  // In another tab it goes into another order.
  const other = open(5_000, environment).shop;
  await complete(other, await ready(other, { usesBalance: true }));
  const result = await complete(shop, checkout);
  assert.deepEqual(codesOf(result.messages), ['totals_changed']);
  assert.deepEqual(partsOf(checkoutOf(result)), [0, 0, 17_000]);
  // Seen and agreed to, it is.
  assert.equal(checkoutOf(await complete(shop, checkoutOf(result))).status, 'completed');
});

test('money that comes back fills the balance up first', async () => {
  const { shop } = open(5_000);
  const { orderId = '' } = checkoutOf(await complete(shop, await ready(shop, { usesBalance: true })));
  await shop.cancelOrder?.(orderId, operation(), context);
  assert.equal((await ready(shop)).balance?.available.amount, 5_000);
});

test('money of goods that are still on their way back is not in the balance yet', async () => {
  const sample = open(20_000);
  const { shop } = sample;
  const { orderId = '' } = checkoutOf(await complete(shop, await ready(shop, { usesBalance: true })));
  sample.pass(5 * day);
  const order = (await shop.getOrder?.(orderId, context)) ?? assert.fail('no order');
  const [line] = order.lines;
  const units = [{ lineId: line?.id ?? '', quantity: line?.quantity ?? 0 }];
  const request = { kind: 'returnRefund', units, reason: 'no_longer_wanted' } as const;
  const quoted = await shop.quoteRefund?.(orderId, request, context);
  const total = quoted && 'quote' in quoted ? (quoted.quote?.total.amount ?? 0) : 0;
  const asked = await shop.requestRefund?.(orderId, request, total, operation(), context);
  const refundId = asked && 'order' in asked ? (asked.order.refunds?.[0]?.id ?? '') : '';
  const shipment = { carrier: 'Sample Express', trackingNumber: 'SF1234567890123' };
  await shop.updateReturnShipment?.(orderId, refundId, shipment, operation(), context);
  assert.ok(total > 0);
  assert.equal((await ready(shop)).balance?.available.amount, 3_000);
  sample.pass(2 * day);
  assert.equal((await ready(shop)).balance?.available.amount, 3_000 + total);
});
