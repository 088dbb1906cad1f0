import { html, nothing, type TemplateResult } from 'lit';
import { change } from '../../rules/insights/rate.js';
import type { Figures } from '../../rules/insights/report.js';
import { changeTemplate, type InsightsPage, rateTemplate, type Term, termTemplate } from './insights-page.js';

const rates = ['readRate', 'clickRate', 'conversion', 'refundRate'] as const;

/** The figures of the whole period, each beside that of the period before. */
export function figureTiles(page: InsightsPage): TemplateResult {
  const { t, format, report, daysBefore } = page;
  const { total, before } = report;
  const ofMoney = (name: 'revenue' | 'net' | 'orderValue'): TemplateResult =>
    tile(page, name, [total, before], (figures) => (figures[name] === null ? '–' : format.money(figures[name])));
  const ofCount = (name: 'orders' | 'impressions' | 'reads'): TemplateResult =>
    tile(page, name, [total, before], (figures) => format.count(figures[name]));
  return html`<section class="part" aria-label=${t.figures}>
    <dl class="tiles" part="figures">
      ${ofMoney('revenue')} ${ofCount('orders')} ${ofMoney('orderValue')} ${ofMoney('net')} ${ofCount('impressions')}
      ${ofCount('reads')}
      ${rates.map(
        (name) =>
          html`<div class="tile" part="figure">
            <dt>${termTemplate(page, name)}</dt>
            <dd class="value">${rateTemplate(page, total[name])}</dd>
            <dd class="against">${before[name].value === null ? nothing : format.share(before[name].value)}</dd>
          </div>`,
      )}
    </dl>
    <p class="muted note">${t.against(daysBefore)}</p>
  </section>`;
}

function tile(
  page: InsightsPage,
  term: Term & keyof Figures,
  [now, before]: readonly [Figures, Figures],
  write: (figures: Figures) => string,
): TemplateResult {
  const numbers = [now[term], before[term]].map((value) => (typeof value === 'number' ? value : 0));
  const share = change(numbers[0] ?? 0, numbers[1] ?? 0);
  return html`<div class="tile" part="figure">
    <dt>${termTemplate(page, term)}</dt>
    <dd class="value">${write(now)}</dd>
    <dd class="against">
      ${share === null ? nothing : html`${changeTemplate(page, share)} <span>${write(before)}</span>`}
    </dd>
  </div>`;
}
