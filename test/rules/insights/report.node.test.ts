import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { AnalyticsRecord, AnalyticsTouch } from '../../../src/model/analytics.js';
import { attributionWindows } from '../../../src/rules/log/attribution.js';
import { insightsLog } from '../../../src/rules/insights/insights-log.js';
import { change, rate } from '../../../src/rules/insights/rate.js';
import { readLog } from '../../../src/rules/insights/read-log.js';
import { report } from '../../../src/rules/insights/report.js';
import { lineOf } from '../../fixtures/log-lines.js';
import { madeLog } from '../../fixtures/made-log.js';

const day = 86_400_000;
const period = { from: 10 * day, until: 20 * day } as const;

function order(
  number: string,
  at: number,
  amount: number,
  touches: AnalyticsTouch[] = [],
  currency = 'CNY',
): AnalyticsRecord {
  return lineOf(
    'purchase',
    {
      transaction_id: number,
      currency,
      value: amount,
      items: [{ item_id: 'serum', affiliation: 'glow', item_category: 'care', quantity: 1, amount, index: 0, touches }],
    },
    at,
    `visit of ${number}`,
  );
}

const back = (number: string, at: number, amount: number, currency = 'CNY'): AnalyticsRecord =>
  lineOf(
    'refund',
    { transaction_id: number, currency, value: amount, items: [{ item_id: 'serum', amount, index: 0 }] },
    at,
  );

test('counts from the first moment of a period to the last before its end, and the period before it', () => {
  const log = insightsLog([0, 10, 15, 20, 25].map((at) => order(String(at), at * day, 100)));
  const made = report(log, period);
  assert.deepEqual([made.total.orders, made.before.orders, made.change], [2, 1, 1]);
  assert.deepEqual(made.tables.store[0]?.trend, [100, 0, 0, 0, 0, 100, 0, 0, 0, 0]);
  assert.throws(() => report(log, { from: 5, until: 5 }), RangeError);
});

test('a line that was sent twice is counted once', () => {
  const line = order('1', 12 * day, 100);
  assert.equal(report(insightsLog([line, { ...line }]), period).total.orders, 1);
});

test('what is paid back later counts where the order does, by the lines that it is for', () => {
  const log = insightsLog([
    order('1', 12 * day, 1_000, [{ kind: 'note', note_id: 'a', at: 12 * day, same_visit: true }]),
    order('2', 13 * day, 500),
    back('1', 40 * day, 400),
    back('1', 41 * day, 100),
    back('2', 42 * day, 500),
    back('2', 43 * day, 500, 'USD'),
    back('unknown', 12 * day, 900),
  ]);
  const made = report(log, period);
  assert.deepEqual([made.total.revenue, made.total.refunded, made.total.net], [1_500, 1_000, 500]);
  assert.equal(made.tables.note[0]?.figures.refunded, 500);
  assert.deepEqual(
    made.funnel.slice(-2).map(({ name, events }) => [name, events]),
    [
      ['purchase', 2],
      ['kept', 1],
    ],
  );
});

test('money of several currencies is never added up', () => {
  const log = insightsLog([order('1', 12 * day, 100), order('2', 12 * day, 200), order('3', 12 * day, 9, [], 'USD')]);
  const made = report(log, period);
  assert.deepEqual([made.currency, made.total.revenue, made.otherOrders], ['CNY', 300, 1]);
  assert.equal(report(log, { ...period, currency: 'USD' }).total.revenue, 9);
});

test('an order with goods of two notes is an order of both, and its money is that of each', () => {
  const touch = (note_id: string): AnalyticsTouch[] => [{ kind: 'note', note_id, at: 12 * day, same_visit: true }];
  const item = { item_id: 'x', quantity: 2, amount: 300 };
  const items = [
    { ...item, index: 0, touches: touch('a') },
    { ...item, index: 1, touches: touch('a') },
    { ...item, index: 2, touches: touch('b') },
  ];
  const { tables, total } = report(
    insightsLog([lineOf('purchase', { transaction_id: '1', currency: 'CNY', value: 900, items }, 12 * day)]),
    period,
  );
  assert.deepEqual(
    tables.note.map(({ key, figures }) => [key, figures.orders, figures.units, figures.revenue]),
    [
      ['a', 1, 4, 600],
      ['b', 1, 2, 300],
    ],
  );
  assert.deepEqual([total.orders, total.units, total.direct], [1, 6, 900]);
});

test('a rate says when its base is small, and nothing where there is none', () => {
  assert.deepEqual(rate(1, 29), { value: 1 / 29, part: 1, base: 29, small: true });
  assert.equal(rate(1, 30).small, false);
  assert.equal(rate(0, 0).value, null);
  assert.equal(change(3, 2), 0.5);
  assert.equal(change(3, 0), null);
});

test('drop-off is that of visits, and none where more came in than before', () => {
  const log = insightsLog([
    lineOf('note_impression', { note_id: 'a' }, 11 * day, 'v1'),
    lineOf('note_impression', { note_id: 'b' }, 11 * day, 'v1'),
    lineOf('note_impression', { note_id: 'a' }, 11 * day, 'v2'),
    lineOf('note_read', { note_id: 'a' }, 11 * day, 'v2'),
    lineOf('view_item', { items: [{ item_id: 'x' }] }, 11 * day, 'v3'),
  ]);
  const [seen, read, tapped, viewed] = report(log, period).funnel;
  assert.deepEqual([seen?.events, seen?.visits, seen?.dropOff], [3, 2, null]);
  assert.equal(read?.dropOff?.value, 0.5);
  assert.equal(tapped?.dropOff?.value, 1);
  assert.deepEqual([viewed?.visits, viewed?.dropOff], [1, null]);
});

test('looks at each line of both periods once for a change of period, and at no other', () => {
  const { lines, ...rest } = insightsLog(madeLog({ seed: 3, lines: 5_000, days: 60 }));
  const looks = new Map<string, number>();
  const watched = new Proxy(lines, {
    get(target, key, self) {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks.set(key, (looks.get(key) ?? 0) + 1);
      return Reflect.get(target, key, self) as unknown;
    },
  });
  const start = lines[0]!.at;
  const options = { from: start + 20 * day, until: start + 30 * day };
  const made = report({ ...rest, lines: watched }, options);
  assert.ok(made.total.orders > 0);
  // Whoever looks for the beginning and the end looks at a few more.
  const few = 2 * Math.ceil(Math.log2(lines.length));
  const inBoth = lines.filter(({ at }) => at >= options.from - 10 * day && at < options.until).length;
  assert.ok(inBoth > 500);
  assert.ok(looks.size <= inBoth + few, `${looks.size} lines for ${inBoth}`);
  const times = [...looks.values()].reduce((sum, each) => sum + each, 0);
  assert.ok(times <= inBoth + few, `${times} looks for ${inBoth} lines`);
});

test('the sums hold for any log: by store and carrier they are those of the whole', () => {
  fc.assert(
    fc.property(
      fc.integer(),
      fc.constantFrom(...attributionWindows),
      fc.constantFrom('last', 'first'),
      (seed, window, model) => {
        const log = insightsLog(madeLog({ seed, lines: 400, days: 20 }));
        const start = log.lines[0]!.at;
        const made = report(log, { from: start + 5 * day, until: start + 15 * day, window, model });
        const sum = (rows: readonly { figures: { revenue: number; refunded: number } }[]): readonly number[] => [
          rows.reduce((all, { figures }) => all + figures.revenue, 0),
          rows.reduce((all, { figures }) => all + figures.refunded, 0),
        ];
        const whole = [made.total.revenue, made.total.refunded];
        for (const rows of [made.carriers, made.tables.store]) assert.deepEqual(sum(rows), whole);
        // Goods of no category are in no row of that table.
        assert.ok((sum(made.tables.category)[0] ?? 0) <= (whole[0] ?? 0));
        for (const { figures, trend } of made.tables.note) {
          assert.equal(
            trend.reduce((all, each) => all + each, 0),
            figures.revenue,
          );
          assert.ok(figures.direct <= figures.revenue);
        }
        assert.ok(made.total.direct + made.total.assisted <= made.total.revenue);
      },
    ),
    { numRuns: 30 },
  );
});

test('reads a file line by line, and says which could not be read', () => {
  const line = JSON.stringify(lineOf('note_read', { note_id: 'a' }, 5));
  const { lines, problems, refused } = readLog(
    `\uFEFF${line}\r\n\n{"v":1\n${line.replace('note_id', 'nota')}\n${line}`,
  );
  assert.equal(lines.length, 2);
  assert.equal(refused, 2);
  assert.deepEqual(problems, [
    { line: 3, message: 'is no JSON' },
    { line: 4, message: 'params.note_id is missing' },
  ]);
});
