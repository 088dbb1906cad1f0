import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Checkout, Order, OrderGroup, Total, TotalType } from '../../../src/model/index.js';
import { amountOf, beginFrom, checkoutOf, complete, context, fillCart, fillIn, openShop } from './sample-shop.js';

const hour = 60 * 60 * 1000;
const types: readonly TotalType[] = ['subtotal', 'items_discount', 'discount', 'fulfillment', 'tax', 'fee', 'total'];

/** What the parts come to together, by the types of totals. */
function summed(groups: readonly { readonly totals?: readonly Total[] }[]): Partial<Record<TotalType, number>> {
  const sums: Partial<Record<TotalType, number>> = {};
  for (const { type, amount } of groups.flatMap(({ totals = [] }) => totals)) {
    sums[type] = (sums[type] ?? 0) + amount.amount;
  }
  return sums;
}

function checkParts({ groups, totals }: Pick<Checkout, 'groups' | 'totals'>): void {
  const sums = summed(groups);
  for (const type of types) assert.equal(sums[type], amountOf(totals, type), type);
}

async function order(wanted: Readonly<Record<string, number>>, codes: readonly string[] = []) {
  const sample = openShop();
  const { shop } = sample;
  const begun = await beginFrom(shop, await fillCart(shop, wanted));
  const checkout = await fillIn(shop, begun, { codes });
  const done = checkoutOf(await complete(shop, checkout));
  const read = async (): Promise<Order> => (await shop.getOrder(done.orderId ?? '', context))!;
  return { ...sample, checkout, read };
}

test('a checkout shows the parts that it becomes: each with its costs and its days', async () => {
  const { checkout } = await order({ 'serum-s': 2, 'crisps-1': 1, 'cream-1': 1 });
  assert.deepEqual(
    checkout.groups.map(({ storeId, tradeMode, totals, days }) => [
      storeId,
      tradeMode,
      ...['items_discount', 'fulfillment', 'tax', 'total'].map((type) => amountOf(totals ?? [], type as TotalType)),
      days,
    ]),
    [
      ['lune', 'bonded', undefined, 0, 9800, 52_300, [4, 8]],
      ['mai', 'domestic', undefined, 800, undefined, 3400, [2, 4]],
      ['glow', 'domestic', -3000, 0, undefined, 17_000, [2, 4]],
    ],
  );
  checkParts(checkout);
});

test('the parts of an order have numbers of their own, and go their own ways', async () => {
  const { read, pass } = await order({ 'serum-s': 1, 'crisps-1': 1, 'cream-1': 1 });
  const placed = await read();
  assert.deepEqual(
    placed.groups.map(({ number }) => number),
    [1, 2, 3].map((index) => `${placed.number}-${index}`),
  );
  const stands = async (): Promise<unknown> => {
    const { status, groups } = await read();
    return [status, ...groups.map((group: OrderGroup) => group.status)];
  };
  assert.deepEqual(await stands(), ['processing', 'processing', 'processing', 'processing']);
  pass(25 * hour);
  assert.deepEqual(await stands(), ['partly_shipped', 'customs', 'shipped', 'to_ship']);
  pass(24 * hour);
  assert.deepEqual(await stands(), ['shipped', 'shipped', 'shipped', 'shipped']);
  const sent = (await read()).events.filter(({ type }) => type === 'shipped');
  assert.deepEqual(sent.map(({ lineIds }) => lineIds).sort(), [['line-1'], ['line-2'], ['line-3']]);
});

test('a part that was paid back is closed, and the others go on', async () => {
  const { shop, read, pass } = await order({ 'serum-s': 1, 'crisps-1': 1 });
  pass(25 * hour);
  const { id } = await read();
  const request = {
    kind: 'refundOnly',
    reason: 'no_longer_wanted',
    units: [{ lineId: 'line-1', quantity: 1 }],
  } as const;
  const quoted = await shop.quoteRefund?.(id, request, context);
  assert.ok(quoted && 'quote' in quoted && quoted.quote);
  await shop.requestRefund?.(id, request, quoted.quote.total.amount, { id: 'refund' }, context);
  assert.deepEqual(
    (await read()).groups.map(({ storeId, status }) => [storeId, status]),
    [
      ['mai', 'shipped'],
      ['glow', 'closed'],
    ],
  );
});

test('an order of one part has neither: it is the order', async () => {
  const { read } = await order({ 'serum-s': 1 });
  const { groups } = await read();
  assert.deepEqual(
    groups.map(({ number, status }) => [number, status]),
    [[undefined, undefined]],
  );
});

test('whatever is bought, the parts sum to the whole in each of its totals', async () => {
  const wanted = fc.record(
    {
      'serum-s': fc.integer({ min: 1, max: 10 }),
      'tint-plum': fc.integer({ min: 1, max: 2 }),
      'crisps-1': fc.integer({ min: 1, max: 30 }),
      'cream-1': fc.integer({ min: 1, max: 12 }),
    },
    { requiredKeys: [] },
  );
  const codes = fc.subarray(['GLOW20', 'TEA10', 'SUMMER']);
  await fc.assert(
    fc.asyncProperty(wanted, codes, fc.constantFrom('standard', 'express'), async (units, wantedCodes, delivery) => {
      fc.pre(Object.keys(units).length > 0);
      const { shop } = openShop();
      const begun = await beginFrom(shop, await fillCart(shop, units as Record<string, number>));
      checkParts(begun);
      const input = { codes: wantedCodes, deliveryOptionId: delivery };
      const checkout = await fillIn(shop, begun, input);
      checkParts(checkout);
      const { orderId } = checkoutOf(await complete(shop, checkout));
      if (orderId !== undefined) checkParts((await shop.getOrder(orderId, context))!);
      assert.equal(orderId === undefined, checkout.importLimits !== undefined);
    }),
    { numRuns: 60 },
  );
});
