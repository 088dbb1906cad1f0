import type { Dimension } from './count-line.js';
import type { Figures, ReportRow } from './report.js';

/** A figure of a row. */
export type Column = keyof Figures | 'change';

/** How a figure is written: a whole number, minor units of a currency, a share, or how a share has changed. */
export type ColumnKind = 'count' | 'money' | 'rate' | 'change';

/** What tables are made for: what reports have rows for, and what orders came about by. */
export type TableName = Dimension | 'carrier';

const kinds: Readonly<Partial<Record<Column, ColumnKind>>> = {
  revenue: 'money',
  refunded: 'money',
  net: 'money',
  direct: 'money',
  assisted: 'money',
  orderValue: 'money',
  readRate: 'rate',
  clickRate: 'rate',
  conversion: 'rate',
  refundRate: 'rate',
  change: 'change',
};

export function kindOf(column: Column): ColumnKind {
  return kinds[column] ?? 'count';
}

const sold = ['revenue', 'change', 'orders', 'units'] as const satisfies readonly Column[];
const kept = ['refunded', 'refundRate', 'net'] as const satisfies readonly Column[];
const seen = ['impressions', 'reads', 'readRate', 'clicks', 'clickRate', 'views', 'adds'] as const;
const content = [...sold, 'conversion', ...seen, 'direct', 'assisted', ...kept] as const satisfies readonly Column[];
const goods = [...sold, 'orderValue', 'views', 'adds', ...kept] as const satisfies readonly Column[];

const columns: Readonly<Record<TableName, readonly Column[]>> = {
  note: content,
  author: content,
  // Of a room nothing tells that it was seen and not entered.
  live: content.filter((column) => column !== 'impressions' && column !== 'readRate'),
  store: goods,
  category: goods,
  carrier: [...sold, 'orderValue', ...kept],
};

/** The figures that a table has, what matters most first. */
export function columnsOf(table: TableName): readonly Column[] {
  return columns[table];
}

/** The number of a cell: minor units where it is money, a share of 1 where it is a rate; null where there is none. */
export function numberOf(row: Pick<ReportRow, 'figures' | 'change'>, column: Column): number | null {
  const figure = column === 'change' ? row.change : row.figures[column];
  return typeof figure === 'object' ? (figure?.value ?? null) : figure;
}

/** Rows by one figure, the greatest first unless it is said otherwise; those without one come last. */
export function sortRows<Row extends ReportRow>(
  rows: readonly Row[],
  column: Column,
  ascending = false,
): readonly Row[] {
  return [...rows].sort((a, b) => {
    const [left, right] = [numberOf(a, column), numberOf(b, column)];
    if (left === null || right === null) return Number(left === null) - Number(right === null);
    return ascending ? left - right : right - left;
  });
}
