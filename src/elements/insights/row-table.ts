import { html, nothing, svg, type TemplateResult } from 'lit';
import { type Column, columnsOf, kindOf, numberOf, sortRows, type TableName } from '../../rules/insights/columns.js';
import type { ReportRow } from '../../rules/insights/report.js';
import { tabsTemplate } from '../internal/controls/tabs.js';
import {
  changeTemplate,
  helpTemplate,
  type InsightsPage,
  partHead,
  rateTemplate,
  termTemplate,
} from './insights-page.js';

export interface RowTableView {
  readonly page: InsightsPage;
  readonly table: TableName;
  readonly sort: { readonly column: Column; readonly ascending: boolean };
  /** How many rows are shown. */
  readonly shown: number;
  readonly onTable: (table: TableName) => void;
  readonly onSort: (column: Column) => void;
  readonly onMore: () => void;
}

export const tableNames = [
  'note',
  'author',
  'live',
  'store',
  'category',
  'carrier',
] as const satisfies readonly TableName[];
/** How many rows come with each press. */
export const moreRows = 50;

/** What sells, a row each. */
export function rowTable(view: RowTableView): TemplateResult {
  const { page, table, sort, shown, onTable, onMore } = view;
  const { t, report } = page;
  const rows = table === 'carrier' ? report.carriers : report.tables[table];
  const left = rows.length - shown;
  return html`<section class="part" part="rows" aria-label=${t.tables}>
    ${partHead(page, t.tables, table, t[table])}
    ${tabsTemplate({
      tabs: tableNames.map((id) => ({ id, title: t[id] })),
      chosen: table,
      label: t.tables,
      panel: 'rows',
      onChoose: onTable,
    })}
    <div id="rows" role="tabpanel" aria-labelledby=${`tab-${table}`}>
      ${
        rows.length === 0
          ? html`<p class="muted nothing">${t.noRows}</p>`
          : html`<div class="scroll" tabindex="0" role="region" aria-label=${t[table]}>
              <table class="rows">
                <thead>
                  <tr>
                    <th scope="col" class="name">${t[table]}</th>
                    <th scope="col" class="wide">${termTemplate(page, 'trend')}</th>
                    ${columnsOf(table).map((column) => headTemplate(view, column))}
                  </tr>
                </thead>
                <tbody>
                  ${sortRows<ReportRow>(rows, sort.column, sort.ascending)
                    .slice(0, shown)
                    .map((row) => rowTemplate(view, row))}
                </tbody>
              </table>
            </div>`
      }
      ${
        left > 0
          ? html`<button class="button more" part="more" @click=${onMore}>
              ${t.moreRows(page.format.count(Math.min(left, moreRows)))}
            </button>`
          : nothing
      }
    </div>
  </section>`;
}

function headTemplate({ page, sort, onSort }: RowTableView, column: Column): TemplateResult {
  const { t } = page;
  const sorted = sort.column === column;
  return html`<th
    scope="col"
    class="number"
    aria-sort=${sorted ? (sort.ascending ? 'ascending' : 'descending') : nothing}
  >
    <span class="head">
      <button class="sort" part="sort" aria-label=${t.sortBy(t[column])} @click=${() => onSort(column)}>
        ${t[column]}<span class="arrow" aria-hidden="true">${sorted ? (sort.ascending ? '↑' : '↓') : ''}</span>
      </button>
      ${helpTemplate(page, column)}
    </span>
  </th>`;
}

function rowTemplate({ page, table }: RowTableView, row: ReportRow): TemplateResult {
  const name = page.nameOf(table, row.key);
  return html`<tr part="row">
    <th scope="row" class="name"><bdi>${name}</bdi></th>
    <td class="wide">${sparkline(row.trend)}</td>
    ${columnsOf(table).map((column) => html`<td class="number">${cellTemplate(page, row, column)}</td>`)}
  </tr>`;
}

function cellTemplate(page: InsightsPage, row: ReportRow, column: Column): TemplateResult | string {
  if (column === 'change') return changeTemplate(page, row.change);
  const figure = row.figures[column];
  if (typeof figure === 'object' && figure !== null) return rateTemplate(page, figure);
  const number = numberOf(row, column);
  if (number === null) return '–';
  return kindOf(column) === 'money' ? page.format.money(number) : page.format.count(number);
}

/** Revenue by day as one line; the days themselves stand in the drawing above and in the files. */
function sparkline(trend: readonly number[]): TemplateResult {
  const most = Math.max(1, ...trend);
  const step = trend.length > 1 ? 100 / (trend.length - 1) : 0;
  const points = trend.map(
    (value, at) => `${Math.round(at * step * 10) / 10},${23 - Math.round((value / most) * 220) / 10}`,
  );
  return html`<svg class="spark" aria-hidden="true" viewBox="0 0 100 24" preserveAspectRatio="none">
    ${svg`<polyline points=${points.join(' ')} vector-effect="non-scaling-stroke"></polyline>`}
  </svg>`;
}
