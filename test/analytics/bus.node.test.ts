import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type AnalyticsBus, createAnalyticsBus } from '../../src/analytics/bus.js';
import type { AnalyticsRecord } from '../../src/model/analytics.js';

const visit = { id: 'visit', began: 0, last: 0 };

function setup(options: Partial<Parameters<typeof createAnalyticsBus>[0]> = {}): {
  bus: AnalyticsBus;
  heard: AnalyticsRecord[];
} {
  let made = 0;
  const bus = createAnalyticsBus({ now: () => 7, newId: () => `id-${(made += 1)}`, visitAt: () => visit, ...options });
  const heard: AnalyticsRecord[] = [];
  bus.addSink((record) => void heard.push(record));
  return { bus, heard };
}

test('lets nothing out before the shopper has said yes, then everything in order', () => {
  const { bus, heard } = setup();
  bus.track('note_impression', { note_id: 'a' });
  bus.track('tag_click', { tag_id: 't' });
  assert.deepEqual(heard, []);
  bus.setConsent('granted');
  bus.track('note_read', { note_id: 'a' });
  assert.deepEqual(heard, [
    { v: 1, id: 'id-1', at: 7, visit: 'visit', name: 'note_impression', params: { note_id: 'a' } },
    { v: 1, id: 'id-2', at: 7, visit: 'visit', name: 'tag_click', params: { tag_id: 't' } },
    { v: 1, id: 'id-3', at: 7, visit: 'visit', name: 'note_read', params: { note_id: 'a' } },
  ]);
});

test('drops what waits and what comes when the shopper says no, and has sinks forget', async () => {
  const { bus, heard } = setup();
  let forgotten = 0;
  bus.addSink({ write: () => undefined, forget: () => void (forgotten += 1) });
  bus.track('note_impression', { note_id: 'a' });
  bus.setConsent('denied');
  bus.track('note_read', { note_id: 'a' });
  bus.setConsent('granted');
  assert.deepEqual([heard, forgotten], [[], 1]);
  bus.track('note_read', { note_id: 'b' });
  assert.equal(heard.length, 1);
  bus.setConsent('unknown');
  bus.track('note_read', { note_id: 'c' });
  await bus.settled();
  assert.deepEqual([heard.length, bus.consent], [1, 'unknown']);
});

test('keeps the last 200 that wait, also for a sink that comes late', () => {
  const bus = createAnalyticsBus({ now: () => 7, newId: () => 'x', visitAt: () => visit });
  bus.setConsent('granted');
  for (let index = 0; index < 250; index += 1) bus.track('note_read', { note_id: String(index) });
  const heard: AnalyticsRecord[] = [];
  const stop = bus.addSink((record) => void heard.push(record));
  assert.equal(heard.length, 200);
  assert.deepEqual(heard[0]?.params, { note_id: '50' });
  stop();
  bus.track('note_read', { note_id: 'later' });
  assert.equal(heard.length, 200);
});

test('what comes again and again pushes nothing out of what waits', () => {
  const { bus, heard } = setup();
  bus.track('note_read', { note_id: 'first' }, 'first');
  for (let index = 0; index < 250; index += 1) {
    bus.track('note_impression', { note_id: 'a' }, 'a');
    bus.track('note_read', { note_id: 'a' }, 'a');
  }
  bus.setConsent('granted');
  assert.deepEqual(
    heard.map(({ name, params }) => `${name} ${JSON.stringify(params)}`),
    ['note_read {"note_id":"first"}', 'note_impression {"note_id":"a"}', 'note_read {"note_id":"a"}'],
  );
});

test('counts once under a key in a visit, and an order once ever', () => {
  let now = 'first';
  const counted = new Set<string>();
  const { bus, heard } = setup({ visitAt: () => ({ ...visit, id: now }), counted });
  bus.setConsent('granted');
  const order = { transaction_id: '1', currency: 'CNY', value: 1, items: [] } as const;
  for (const each of ['first', 'first', 'second']) {
    now = each;
    bus.track('note_impression', { note_id: 'a' }, 'a');
    bus.track('note_read', { note_id: 'a' }, 'a');
    bus.track('purchase', order, '1');
  }
  assert.deepEqual(
    heard.map(({ name, visit: id }) => `${name} ${id}`),
    ['note_impression first', 'note_read first', 'purchase first', 'note_impression second', 'note_read second'],
  );
  assert.deepEqual([...counted], ['purchase:1']);
  assert.equal(heard[2]?.id, 'purchase:1');
});

test('waits until what is kept is loaded, and goes on where it cannot be', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  for (const open of [() => Promise.resolve(), () => Promise.reject(new Error('blocked'))]) {
    const { bus, heard } = setup({ open });
    bus.track('note_read', { note_id: 'a' });
    bus.setConsent('granted');
    assert.equal(heard.length, 0);
    await bus.settled();
    assert.equal(heard.length, 1);
  }
  assert.equal(warn.mock.callCount(), 1);
});

test('a no while what is kept is loading holds, and the next yes loads it again', async () => {
  const loads: (() => void)[] = [];
  const { bus, heard } = setup({ open: () => new Promise((resolve) => loads.push(resolve)) });
  bus.setConsent('granted');
  bus.track('note_read', { note_id: 'a' });
  bus.setConsent('denied');
  bus.setConsent('granted');
  bus.track('note_read', { note_id: 'b' });
  loads[0]?.();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual([loads.length, heard], [2, []]);
  loads[1]?.();
  await bus.settled();
  assert.deepEqual(
    heard.map(({ params }) => params),
    [{ note_id: 'b' }],
  );
});

test('one sink that fails does not silence the others', async (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const { bus, heard } = setup();
  bus.addSink(() => {
    throw new Error('down');
  });
  bus.addSink(() => Promise.reject(new Error('down')));
  bus.addSink((record) => void heard.push(record));
  bus.setConsent('granted');
  bus.track('note_read', { note_id: 'a' });
  bus.track('note_read', { note_id: 'b' });
  await bus.settled();
  assert.equal(heard.length, 4);
  // It is told once: in another test of this file perhaps.
  assert.ok(warn.mock.callCount() <= 1);
});

test('what lacks a field is not counted, and is told', (context) => {
  const warn = context.mock.method(console, 'warn', () => undefined);
  const { bus, heard } = setup();
  bus.setConsent('granted');
  bus.track('coupon_claim', {} as never);
  assert.equal(heard.length, 0);
  assert.match(String(warn.mock.calls[0]?.arguments[0]), /coupon_claim/);
});
