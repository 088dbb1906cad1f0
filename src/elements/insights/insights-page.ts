import { html, nothing, type TemplateResult } from 'lit';
import type { InsightsMessages } from '../../i18n/en/insights.js';
import type { TableName } from '../../rules/insights/columns.js';
import type { Rate } from '../../rules/insights/rate.js';
import type { CsvName } from '../../rules/insights/report-csv.js';
import type { Report } from '../../rules/insights/report.js';
import type { FigureFormat } from './figure-format.js';

/** What the parts of the page draw from. */
export interface InsightsPage {
  readonly locale: string;
  readonly t: InsightsMessages;
  readonly report: Report;
  readonly format: FigureFormat;
  /** The days of the period and of the one before, in words. */
  readonly days: string;
  readonly daysBefore: string;
  /** What a row is called. */
  readonly nameOf: (table: TableName, key: string) => string;
  /** Says what a figure means, beside what was pressed. */
  readonly onExplain: (term: Term, event: Event) => void;
  readonly onSave: (name: CsvName) => void;
}

type Sentences = {
  readonly [Key in keyof InsightsMessages as InsightsMessages[Key] extends string ? Key : never]: string;
};

/** Whatever has a meaning that can be looked up. */
export type Term = {
  readonly [Key in keyof Sentences]: `${Key}Meaning` extends keyof Sentences ? Key : never;
}[keyof Sentences];

/** The name of a figure, as the button that tells what it means. */
export function termTemplate({ t, onExplain }: Pick<InsightsPage, 't' | 'onExplain'>, term: Term): TemplateResult {
  return html`<button
    class="term"
    part="term"
    aria-haspopup="dialog"
    @click=${(event: Event) => onExplain(term, event)}
  >
    ${t[term]}
  </button>`;
}

/** The same, where the name itself is pressed for something else. */
export function helpTemplate({ t, onExplain }: Pick<InsightsPage, 't' | 'onExplain'>, term: Term): TemplateResult {
  return html`<button
    class="help"
    part="term"
    aria-haspopup="dialog"
    aria-label=${t.meaningOf(t[term])}
    @click=${(event: Event) => onExplain(term, event)}
  >
    <span aria-hidden="true">?</span>
  </button>`;
}

/** A rate; one whose base is small is marked. */
export function rateTemplate({ t, format }: InsightsPage, rate: Rate | null): TemplateResult {
  return html`<span class=${rate?.small && rate.value !== null ? 'is-small' : ''}
      >${format.share(rate?.value ?? null)}</span
    >${
      rate?.small && rate.value !== null
        ? html` <span class="few" part="small" title=${t.smallMeaning}>${t.few}</span>`
        : nothing
    }`;
}

/** How something has changed; up and down are told by their signs, not by colour alone. */
export function changeTemplate({ format }: InsightsPage, change: number | null): TemplateResult {
  const way = change === null || change === 0 ? '' : change > 0 ? 'up' : 'down';
  return html`<span class="change ${way}">${format.change(change)}</span>`;
}

/** The head of a part, with the way to have it as CSV. */
export function partHead(
  page: InsightsPage,
  title: TemplateResult | string,
  csv: CsvName,
  name: string,
): TemplateResult {
  return html`<div class="part-head">
    <h3>${title}</h3>
    <button class="quiet" part="save" aria-label=${page.t.csvOf(name)} @click=${() => page.onSave(csv)}>
      ${page.t.csv}
    </button>
  </div>`;
}
