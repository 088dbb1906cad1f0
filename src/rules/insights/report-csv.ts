import { currencyDigits } from '../../model/currency.js';
import { type Column, type ColumnKind, columnsOf, kindOf, numberOf, type TableName } from './columns.js';
import { type Cell, toCsv } from './csv.js';
import type { FunnelStep } from './funnel.js';
import type { Report } from './report.js';
import { trendOf } from './trend.js';

/** Whatever can be had as CSV. */
export type CsvName = TableName | 'funnel' | 'days';

export interface CsvNames {
  /** What a figure, a step or a column is called. */
  readonly term: (key: string) => string;
  /** What a row is called. */
  readonly row: (table: TableName, key: string) => string;
  /** The day that a moment is in, such as `2026-11-01`. */
  readonly day: (moment: number) => string;
}

/**
 * A part of a report for spreadsheets. Money stands in major units with its currency in the head of the column, shares as
 * shares of 1, and each row of a table has its id beside its name.
 */
export function reportCsv(report: Report, name: CsvName, names: CsvNames): string {
  if (name === 'funnel') return funnelCsv(report, names);
  if (name === 'days') return daysCsv(report, names);
  const columns = columnsOf(name);
  const head = [names.term(name), 'id', ...columns.map((column) => headOf(column, report, names))];
  const rows = name === 'carrier' ? report.carriers : report.tables[name];
  return toCsv(
    head,
    rows.map((row) => [
      names.row(name, row.key),
      row.key,
      ...columns.map((column) => cellOf(numberOf(row, column), kindOf(column), report)),
    ]),
  );
}

function funnelCsv({ funnel, funnelBefore }: Report, { term }: CsvNames): string {
  const rate = (step: FunnelStep | undefined): Cell => rounded(step?.dropOff?.value ?? null);
  return toCsv(
    [
      term('step'),
      'id',
      term('visits'),
      term('dropOff'),
      term('eventCount'),
      term('visitsBefore'),
      term('dropOffBefore'),
    ],
    funnel.map((step, at) => [
      term(`step_${step.name}`),
      step.name,
      step.visits,
      rate(step),
      step.events,
      funnelBefore[at]?.visits ?? null,
      rate(funnelBefore[at]),
    ]),
  );
}

function daysCsv(report: Report, { term, day }: CsvNames): string {
  const { carriers } = report;
  const unit = report.currency === undefined ? '' : ` (${report.currency})`;
  return toCsv(
    [term('day'), ...[...carriers.map(({ key }) => term(key)), term('revenue'), term('before')].map((n) => n + unit)],
    trendOf(report).map(({ middle, revenue, before }, at) => [
      day(middle),
      ...[...carriers.map(({ trend }) => trend[at] ?? 0), revenue, before].map((n) => cellOf(n, 'money', report)),
    ]),
  );
}

function headOf(column: Column, { currency }: Report, { term }: CsvNames): string {
  return kindOf(column) === 'money' && currency !== undefined ? `${term(column)} (${currency})` : term(column);
}

function cellOf(value: number | null, kind: ColumnKind, { currency }: Report): Cell {
  if (value === null || kind === 'count') return value;
  if (kind !== 'money') return rounded(value);
  // An average may come to a part of the smallest unit.
  return currency === undefined ? Math.round(value) : Math.round(value) / 10 ** currencyDigits(currency);
}

/** Four digits tell a hundredth of a per cent. */
function rounded(share: number | null): number | null {
  return share === null ? null : Math.round(share * 10_000) / 10_000;
}
