import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Order, OrderFilter } from '../../../src/model/index.js';
import {
  beginFrom,
  checkoutOf,
  complete,
  context,
  fillCart,
  fillIn,
  openShop,
  start,
  type SampleShop,
} from './sample-shop.js';

const hour = 60 * 60 * 1000;
const day = 24 * hour;

async function order(sample: SampleShop, wanted: Readonly<Record<string, number>>): Promise<() => Promise<Order>> {
  const { shop } = sample;
  const ready = await fillIn(shop, await beginFrom(shop, await fillCart(shop, wanted)));
  const { orderId = '' } = checkoutOf(await complete(shop, ready));
  return async () => {
    const found = await shop.getOrder?.(orderId, context);
    if (!found) throw new Error('No order');
    return found;
  };
}

test('an order goes its way by the clock', async () => {
  const sample = openShop();
  const read = await order(sample, { 'serum-s': 1 });
  const first = await read();
  assert.match(first.number, /^20261111\d{8}$/);
  assert.deepEqual([first.placedAt, first.address?.city, first.deliveryTitle], [start, '杭州市', 'Standard']);
  const statuses: string[] = [first.status];
  for (const step of [10 * 60_000, 48 * hour, 2 * day, 8 * day]) {
    sample.pass(step);
    statuses.push((await read()).status);
  }
  assert.deepEqual(statuses, ['processing', 'to_ship', 'shipped', 'shipped', 'completed']);
  const { events } = await read();
  assert.deepEqual(
    events.map(({ type }) => type),
    ['placed', 'paid', 'packed', 'shipped', 'in_transit', 'delivered', 'completed'],
  );
  const shipped = events.find(({ type }) => type === 'shipped');
  assert.equal(shipped?.carrier, 'Sample Express');
  assert.match(shipped.trackingNumber ?? '', /^SBX\d{12}$/);
  assert.deepEqual(
    events.map(({ at }) => at),
    events.map(({ at }) => at).sort((a, b) => a - b),
  );
});

test('goods from a bonded warehouse pass customs', async () => {
  const sample = openShop();
  const read = await order(sample, { 'cream-1': 1 });
  sample.pass(hour);
  assert.equal((await read()).status, 'customs');
  assert.deepEqual(
    (await read()).events.map(({ type }) => type),
    ['placed', 'paid', 'customs_declared'],
  );
  sample.pass(46 * hour);
  assert.equal((await read()).status, 'to_ship');
});

test('an order of several stores is sent in several parcels', async () => {
  const sample = openShop();
  const read = await order(sample, { 'crisps-1': 1, 'cream-1': 1 });
  sample.pass(25 * hour);
  assert.equal((await read()).status, 'partly_shipped');
  sample.pass(24 * hour);
  assert.equal((await read()).status, 'shipped');
  sample.pass(30 * day);
  const { events } = await read();
  assert.equal(events.filter(({ type }) => type === 'delivered').length, 2);
  assert.equal(events.filter(({ type }) => type === 'completed').length, 1);
});

test('orders are listed newest first, to whom they belong', async () => {
  const sample = openShop();
  const { shop } = sample;
  const first = await (await order(sample, { 'serum-s': 1 }))();
  sample.pass(hour);
  const second = await (await order(sample, { 'crisps-1': 1 }))();
  const mine = await shop.listOrders?.(null, context);
  assert.deepEqual(
    mine?.items.map(({ id }) => id),
    [second.id, first.id],
  );
  const somebody = { ...context, customer: 'token-of-another' };
  assert.deepEqual((await shop.listOrders?.(null, somebody))?.items, []);
  assert.equal(await shop.getOrder?.(first.id, somebody), null);
  assert.equal(await shop.getOrder?.('nobody', context), null);
});

test('orders are looked for by what is to be done about them', async () => {
  const sample = openShop();
  const { shop } = sample;
  const old = await (await order(sample, { 'serum-s': 1 }))();
  sample.pass(3 * day);
  const young = await (await order(sample, { 'serum-s': 1 }))();
  const ids = async (filter: OrderFilter) =>
    (await shop.listOrders?.(null, context, filter))?.items.map(({ id }) => id) ?? [];
  assert.deepEqual(
    [await ids('unpaid'), await ids('to_ship'), await ids('to_receive'), await ids('after_sales')],
    [[], [young.id], [old.id], []],
  );
});

test('a long list of orders comes in pages', async () => {
  const sample = openShop();
  for (let count = 0; count < 21; count += 1) await order(sample, { 'crisps-1': 1 });
  const page = await sample.shop.listOrders?.(null, context);
  const rest = await sample.shop.listOrders?.(page?.cursor ?? '', context);
  assert.deepEqual([page?.items.length, rest?.items.length, rest?.cursor], [20, 1, undefined]);
});
