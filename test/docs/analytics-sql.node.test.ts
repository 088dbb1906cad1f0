import assert from 'node:assert/strict';
import { createWriteStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { test } from 'node:test';
import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { AnalyticsRecord } from '../../src/model/analytics.js';
import { insightsLog } from '../../src/rules/insights/insights-log.js';
import { report, type ReportOptions, type ReportRow } from '../../src/rules/insights/report.js';
import { logBegins, madeLog } from '../fixtures/made-log.js';

const day = 86_400_000;
/** The long suite takes a million. */
const lines = Number(process.env['LOG_LINES'] ?? 20_000);
const folder = 'docs/analytics';

type Row = Readonly<Record<string, unknown>>;

async function ask(connection: DuckDBConnection, file: string): Promise<readonly Row[]> {
  const reader = await connection.runAndReadAll(await readFile(`${folder}/${file}.sql`, 'utf8'));
  return reader
    .getRowObjects()
    .map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([key, value]) => [key, typeof value === 'bigint' ? Number(value) : value]),
      ),
    );
}

async function openTables(connection: DuckDBConnection, path: string, options: Required<ReportOptions>): Promise<void> {
  const { from, until, window, model, currency } = options;
  await connection.run(`
    SET VARIABLE log = '${path}'; SET VARIABLE since = ${from}; SET VARIABLE until = ${until};
    SET VARIABLE days = ${window}; SET VARIABLE model = '${model}'; SET VARIABLE currency = '${currency}';
  `);
  await connection.run(await readFile(`${folder}/log.sql`, 'utf8'));
}

/** Rows of a report as a query answers them, with its columns. Rows of the period before alone are in no query. */
function asRows(rows: readonly ReportRow[], columns: readonly string[]): readonly Row[] {
  return rows
    .map(({ key, figures }) => ({
      key,
      ...Object.fromEntries(columns.map((name) => [name, figures[name as 'units']])),
    }))
    .filter((row) => columns.some((name) => (row as Row)[name] !== 0))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

const sorted = (rows: readonly Row[]): readonly Row[] =>
  rows
    .filter((row) => Object.values(row).some((value) => typeof value === 'number' && value !== 0))
    .sort((a, b) => (String(a['key']) < String(b['key']) ? -1 : 1));

const sums = ['orders', 'units', 'revenue', 'refunded'];
const content = ['impressions', 'reads', 'clicks', 'views', 'adds', ...sums, 'direct', 'assisted'];
const goods = ['views', 'adds', ...sums];

test(`the queries of the docs answer the figures of the report, over ${lines} lines`, async (context) => {
  const made = await mkdtemp(join(tmpdir(), 'xhs-log-'));
  context.after(() => rm(made, { recursive: true, force: true }));
  const path = join(made, 'log.ndjson');
  const all: AnalyticsRecord[] = [];
  const told = function* (): Generator<string> {
    for (const line of madeLog({ seed: 7, lines, days: 60 })) {
      all.push(line);
      yield `${JSON.stringify(line)}\n`;
    }
  };
  await pipeline(Readable.from(told()), createWriteStream(path));
  assert.ok(all.length >= lines);
  const log = insightsLog(all);
  assert.ok(log.lines.length < all.length, 'some are there twice');
  const instance = await DuckDBInstance.create(':memory:');
  const connection = await instance.connect();
  context.after(() => connection.closeSync());

  const periods = [
    { from: logBegins + 30 * day, until: logBegins + 60 * day, window: 7, model: 'last', currency: 'CNY' },
    { from: logBegins + 10 * day, until: logBegins + 17 * day, window: 30, model: 'first', currency: 'CNY' },
    { from: logBegins, until: logBegins + 60 * day, window: 1, model: 'last', currency: 'USD' },
  ] as const;
  for (const options of periods) {
    await openTables(connection, path, options);
    const { total, funnel, carriers, tables } = report(log, options);
    assert.ok(total.orders > 0 && total.refunded > 0);
    const [totals] = await ask(connection, 'totals');
    for (const [name, value] of Object.entries(totals ?? {})) assert.equal(value, total[name as 'units'], name);
    assert.deepEqual(
      await ask(connection, 'funnel'),
      funnel.map(({ name, events, visits, dropOff }) => ({
        step: name,
        events,
        visits,
        drop_off: dropOff?.value ?? null,
      })),
    );
    assert.deepEqual(sorted(await ask(connection, 'carriers')), asRows(carriers, sums));
    for (const [file, rows, columns] of [
      ['notes', tables.note, content],
      ['authors', tables.author, content],
      ['rooms', tables.live, content],
      ['stores', tables.store, goods],
      ['categories', tables.category, goods],
    ] as const) {
      const answered = sorted(await ask(connection, file));
      assert.ok(answered.length > 2, file);
      assert.deepEqual(answered, asRows(rows, columns), file);
    }
  }
});
