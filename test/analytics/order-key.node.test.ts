import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createAnalyticsBus } from '../../src/analytics/bus.js';
import { createFactCounter } from '../../src/analytics/count-fact.js';
import { type PlacedOrder, refundOf } from '../../src/analytics/items.js';
import type { AnalyticsRecord } from '../../src/model/analytics.js';

const order = (id: string, number: string): PlacedOrder => ({ id, number, currency: 'CNY', lines: [], totals: [] });

/** What is counted of an order that is placed, twice told. */
function counted(placed: PlacedOrder): readonly AnalyticsRecord[] {
  const records: AnalyticsRecord[] = [];
  const bus = createAnalyticsBus({ now: () => 0, newId: () => 'new', visitAt: () => ({ id: 'v', began: 0 }) as never });
  bus.addSink((record) => void records.push(record));
  bus.setConsent('granted');
  const memory = { touches: () => [], touch: () => undefined } as never;
  const counter = createFactCounter({ bus, memory, now: () => 0 });
  for (const _ of ['placed', 'told again']) counter.countOrder(placed, () => undefined);
  return records;
}

test('an order is counted by the number that the shopper quotes', () => {
  const [record] = counted(order('order-secret', '1001'));
  assert.equal(record?.name === 'purchase' && record.params.transaction_id, '1001');
});

test('a number by which anybody may read the order is in no event, and the order is counted once all the same', () => {
  const code = 'T3RF7NW9KQ2XH5AB';
  const records = counted(order(code, code));
  assert.equal(records.length, 1);
  assert.doesNotMatch(JSON.stringify(records), new RegExp(code));
  const [record] = records;
  const key = record?.name === 'purchase' ? record.params.transaction_id : '';
  assert.match(key, /^[0-9a-f]{16}$/);
  assert.equal(refundOf(order(code, code), { lines: [] } as never).transaction_id, key, 'a refund is of that order');
});
