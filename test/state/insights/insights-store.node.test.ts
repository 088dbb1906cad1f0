import assert from 'node:assert/strict';
import { test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { IDBFactory } from 'fake-indexeddb';
import { ownLog } from '../../../src/analytics/index.js';
import { insightsLog } from '../../../src/rules/insights/insights-log.js';
import { report } from '../../../src/rules/insights/report.js';
import { createInsightsStore } from '../../../src/state/insights/create-insights-store.js';
import type { InsightsStore } from '../../../src/state/insights/insights-store.js';
import { lineOf } from '../../fixtures/log-lines.js';
import { logBegins, madeLog } from '../../fixtures/made-log.js';

const day = 86_400_000;
const now = (): number => logBegins + 59 * day + 1;
const lines = [...madeLog({ seed: 5, lines: 2_000, days: 59 })].filter(({ at }) => at < now());
const text = lines.map((line) => JSON.stringify(line)).join('\n');
const once = insightsLog(lines);

const open = (options: Partial<Parameters<typeof createInsightsStore>[0]> = {}): InsightsStore => {
  const store = createInsightsStore({ now, indexedDB: new IDBFactory(), ...options });
  void store.choose({ timeZone: 'Asia/Shanghai' });
  return store;
};
const orders = (store: InsightsStore): number | undefined => store.$view.get().report?.total.orders;
const answers =
  (body: BodyInit, init?: ResponseInit): typeof fetch =>
  () =>
    Promise.resolve(new Response(body, init));

const wanted = report(once, { from: logBegins + 29 * day, until: logBegins + 59 * day });

test('the same figures come out of a file, a packed one, an address, lines and the log of the browser', async () => {
  assert.ok(wanted.total.orders > 5);
  const indexedDB = new IDBFactory();
  const own = ownLog({ indexedDB });
  for (const line of once.lines) await own.write(line);
  own.dispose?.();
  const inputs = [
    { kind: 'file', file: new Blob([text]) },
    { kind: 'file', file: new Blob([new Uint8Array(gzipSync(text))]) },
    { kind: 'address', url: 'https://shop.example/log.ndjson' },
    { kind: 'lines', lines },
    { kind: 'own' },
  ] as const;
  for (const input of inputs) {
    const store = open({ indexedDB, fetch: answers(text) });
    await store.read(input);
    const { status, report: made, log } = store.$view.get();
    assert.deepEqual([status, log?.lines, log?.refused], ['ready', once.lines.length, 0], input.kind);
    assert.deepEqual(made, wanted, input.kind);
  }
});

test('the last days are those that the log tells of, and a device whose clock is ahead does not move them', async () => {
  const store = open();
  await store.read({ kind: 'lines', lines: [...lines, lineOf('note_read', { note_id: 'a' }, now() + 400 * day)] });
  assert.equal(store.$view.get().span?.last, '2026-10-29');
  const old = open({ now: () => now() + 900 * day });
  await old.read({ kind: 'lines', lines });
  assert.equal(old.$view.get().span?.last, '2026-10-29');
});

test('another period or window is reckoned without reading again', async () => {
  let asked = 0;
  const store = open({ fetch: (...given) => ((asked += 1), answers(text)(...given)) });
  await store.read({ kind: 'address', url: 'https://shop.example/log' });
  await store.choose({ period: 7, window: 30, model: 'first' });
  const options = { window: 30, model: 'first' } as const;
  assert.deepEqual(
    store.$view.get().report,
    report(once, { from: logBegins + 52 * day, until: logBegins + 59 * day, ...options }),
  );
  await store.choose({ currency: 'USD' });
  assert.equal(store.$view.get().report?.currency, 'USD');
  await store.choose({ currency: 'XYZ' });
  assert.equal(store.$view.get().report?.currency, 'CNY');
  assert.equal(asked, 1);
});

test('of choices made one after the other the last one holds', async () => {
  const store = open();
  await store.read({ kind: 'lines', lines });
  await Promise.all([store.choose({ period: 7 }), store.choose({ period: 30 }), store.choose({ period: 7 })]);
  assert.equal(store.$view.get().span?.first, '2026-10-23');
  assert.equal(store.$view.get().reckoning, false);
});

test('an address that may not be asked is refused, and one that does not answer is told', async () => {
  const refused = open({ fetch: () => assert.fail('it was asked') });
  for (const url of ['javascript:alert(1)', 'https://me:secret@shop.example/', 'file:///etc/passwd']) {
    await refused.read({ kind: 'address', url });
    assert.deepEqual([refused.$view.get().status, refused.$view.get().problem], ['error', 'refused'], url);
  }
  for (const fetch of [answers('', { status: 404 }), () => Promise.reject(new TypeError('offline'))]) {
    const store = open({ fetch });
    await store.read({ kind: 'address', url: 'https://shop.example/log' });
    assert.equal(store.$view.get().problem, 'unavailable');
  }
});

test('what came before the way broke off is kept, and it is told that the rest is missing', async () => {
  const half = text.slice(0, text.length / 2);
  let pulls = 0;
  const body = new ReadableStream({
    pull(controller) {
      pulls += 1;
      if (pulls === 1) controller.enqueue(new TextEncoder().encode(half));
      else controller.error(new TypeError('reset'));
    },
  });
  const store = open({ fetch: answers(body) });
  await store.read({ kind: 'address', url: 'https://shop.example/log' });
  const { status, problem, log } = store.$view.get();
  assert.deepEqual([status, problem], ['ready', 'broken']);
  assert.ok((log?.lines ?? 0) > 500 && (log?.lines ?? 0) < once.lines.length);
  const packed = open();
  await packed.read({ kind: 'file', file: new Blob([new Uint8Array(gzipSync(text)).subarray(0, 12), 'nonsense']) });
  assert.deepEqual([packed.$view.get().status, packed.$view.get().problem], ['error', 'unreadable']);
});

test('whoever stops is let go at once, though the database of the browser has not answered yet', async () => {
  const indexedDB = new IDBFactory();
  let asked = 0;
  // What opens a database waits for its turn as long as others are busy with it.
  indexedDB.open = () => {
    asked += 1;
    return {} as IDBOpenDBRequest;
  };
  const store = open({ indexedDB });
  const other = open({ indexedDB });
  const reads = [store, other].map((each) => each.read({ kind: 'own' }));
  // Who asks while another is waiting waits for the same.
  assert.equal(asked, 1);
  store.stop();
  other.stop();
  await Promise.all(reads);
  assert.equal(store.$view.get().status, 'idle');
});

test('progress is told, and a log that is stopped leaves what was there before', async () => {
  const store = open();
  await store.read({ kind: 'lines', lines });
  const before = store.$view.get();
  const reading = store.read({
    kind: 'file',
    file: Object.assign(new Blob(['x']), { stream: () => new ReadableStream() }),
  });
  assert.equal(store.$view.get().status, 'reading');
  store.stop();
  await reading;
  await store.choose({});
  assert.deepEqual(store.$view.get().report, before.report);

  const shares: (number | undefined)[] = [];
  const stop = store.$view.listen(({ progress }) => progress && shares.push(progress.share));
  await store.read({ kind: 'file', file: new Blob([text]) });
  stop();
  assert.equal(shares.at(-1), 1);
});

test('a log with nothing in it is empty, and one that is too long is cut', async () => {
  const store = open();
  await store.read({ kind: 'own' });
  assert.equal(store.$view.get().status, 'empty');
  const short = open({ most: 100 });
  await short.read({ kind: 'file', file: new Blob([text]) });
  assert.deepEqual([short.$view.get().log?.lines, short.$view.get().log?.cut], [100, true]);
  assert.ok(orders(short) !== undefined);
});
