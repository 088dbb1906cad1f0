import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { inSlices } from '../../../src/lib/slices.js';
import { columnsOf, numberOf, sortRows } from '../../../src/rules/insights/columns.js';
import { insightsLog } from '../../../src/rules/insights/insights-log.js';
import { LogReader, readLog } from '../../../src/rules/insights/read-log.js';
import { reportCsv } from '../../../src/rules/insights/report-csv.js';
import { report, reportSteps } from '../../../src/rules/insights/report.js';
import { trendOf } from '../../../src/rules/insights/trend.js';
import { logBegins, madeLog } from '../../fixtures/made-log.js';

const day = 86_400_000;
const lines = [...madeLog({ seed: 3, lines: 4_000, days: 60 })];
const log = insightsLog(lines);
const period = { from: logBegins + 30 * day, until: logBegins + 37 * day };

test('a change of period looks at each event of both periods once, and at no other', () => {
  const looks = new Map<number, number>();
  const watched = new Proxy(log.lines, {
    get(target, key, receiver): unknown {
      if (typeof key === 'string' && /^\d+$/.test(key)) looks.set(Number(key), (looks.get(Number(key)) ?? 0) + 1);
      return Reflect.get(target, key, receiver) as unknown;
    },
  });
  const made = report({ ...log, lines: watched }, period);
  assert.deepEqual(made, report(log, period));
  const of = log.lines.filter(({ at }) => at >= period.from - 7 * day && at < period.until);
  assert.ok(of.length > 100 && of.length < log.lines.length / 2);
  assert.equal(looks.size, of.length);
  assert.deepEqual(new Set(looks.values()), new Set([1]));
});

test('in steps the figures are the same, and each step tells how far it is', async () => {
  const whole = { from: logBegins, until: logBegins + 60 * day };
  const shares: unknown[] = [];
  const made = await inSlices(reportSteps(log, whole), { most: 0, onPause: (share) => shares.push(share) });
  assert.deepEqual(made, report(log, whole));
  assert.ok(shares.length >= 3);
  assert.deepEqual(
    shares,
    [...shares].sort((a, b) => Number(a) - Number(b)),
  );
});

test('work in slices is not gone on with once it was given up', async () => {
  const given = new AbortController();
  let done = 0;
  function* work(): Generator<number, never> {
    for (;;) yield (done += 1);
  }
  const outcome = inSlices(work(), { most: 0, signal: given.signal, onPause: () => done === 5 && given.abort() });
  await assert.rejects(outcome, { name: 'AbortError' });
  assert.equal(done, 5);
});

test('a log reads the same wherever it is cut', () => {
  const text = `\uFEFF${lines
    .slice(0, 40)
    .map((line) => JSON.stringify(line))
    .join('\r\n')}\n\nno line\n{"v":2}`;
  const whole = readLog(text);
  assert.deepEqual([whole.lines.length, whole.refused], [40, 2]);
  fc.assert(
    fc.property(fc.array(fc.nat(text.length), { maxLength: 20 }), (cuts) => {
      const at = [0, ...cuts.sort((a, b) => a - b), text.length];
      const reader = new LogReader();
      const read = at.slice(1).flatMap((end, index) => [...reader.read(text.slice(at[index], end))]);
      read.push(...reader.end());
      assert.deepEqual({ lines: read, problems: reader.problems, refused: reader.refused }, whole);
    }),
    { numRuns: 50 },
  );
});

test('what has no line breaks is refused as one line, and what follows is read', () => {
  const reader = new LogReader();
  const read = Array.from({ length: 10 }, () => [...reader.read('x'.repeat(1_000_000))]).flat();
  read.push(...reader.read(`x\n${JSON.stringify(lines[0])}\n`));
  assert.deepEqual(read, [lines[0]]);
  assert.deepEqual(
    reader.problems.map(({ line }) => line),
    [1],
  );
});

test('the days of a period are all of its revenue, and so are those before', () => {
  const made = report(log, { ...period, currency: 'CNY' });
  const trend = trendOf(made);
  assert.equal(trend.length, 7);
  assert.ok(made.total.revenue > 0);
  assert.equal(
    trend.reduce((sum, { revenue }) => sum + revenue, 0),
    made.total.revenue,
  );
  assert.equal(
    trend.reduce((sum, { before }) => sum + before, 0),
    made.before.revenue,
  );
  assert.deepEqual(
    trend.map(({ middle }) => (middle - period.from) / day),
    [0.5, 1.5, 2.5, 3.5, 4.5, 5.5, 6.5],
  );
});

test('rows sort by any column, and those without a figure come last either way', () => {
  const { tables } = report(log, period);
  for (const column of columnsOf('note')) {
    for (const ascending of [true, false]) {
      const numbers = sortRows(tables.note, column, ascending).map((row) => numberOf(row, column));
      const known = numbers.filter((number) => number !== null);
      assert.deepEqual(numbers.slice(0, known.length), known, column);
      const inOrder = [...known].sort((a, b) => (ascending ? a - b : b - a));
      assert.deepEqual(known, inOrder, column);
    }
  }
});

test('as CSV money is in major units, shares are shares, and every row has its id', () => {
  const made = report(log, { ...period, currency: 'CNY' });
  const names = { term: (key: string) => key, row: (_: string, key: string) => `=${key}`, day: String };
  const [head = '', ...rows] = reportCsv(made, 'store', names).trimEnd().split('\r\n');
  assert.equal(
    head,
    '\uFEFFstore,id,revenue (CNY),change,orders,units,orderValue (CNY),views,adds,refunded (CNY),refundRate,net (CNY)',
  );
  assert.equal(rows.length, made.tables.store.length);
  const [name, id, revenue] = rows[0]!.split(',');
  const first = made.tables.store[0]!;
  assert.deepEqual([name, id, Number(revenue)], [`"'=${first.key}"`, first.key, first.figures.revenue / 100]);
  assert.equal(reportCsv(made, 'funnel', names).trim().split('\r\n').length, 1 + made.funnel.length);
  assert.equal(reportCsv(made, 'days', names).trim().split('\r\n').length, 8);
});
