import { html, nothing, type TemplateResult } from 'lit';
import { formatDay } from '../../i18n/index.js';
import { rate } from '../../rules/insights/rate.js';
import { trendOf } from '../../rules/insights/trend.js';
import { helpTemplate, type InsightsPage, partHead, termTemplate } from './insights-page.js';

/** Revenue by day and by what it came about by: a drawing, and the table of the same. */
export function daysPart(page: InsightsPage, dayOf: (moment: number) => string, noChart: boolean): TemplateResult {
  const { t, format, report, days } = page;
  const { carriers, total } = report;
  return html`<section class="part" part="days" aria-labelledby="days">
    ${partHead(page, html`<span id="days">${t.days}</span> ${helpTemplate(page, 'carrier')}`, 'days', t.days)}
    <ul class="legend">
      <li><span class="swatch before"></span>${t.before}</li>
      ${carriers.map(
        ({ key, figures }) =>
          html`<li>
            <span class="swatch ${key}"></span>${t[key]} <b>${format.money(figures.revenue)}</b>
            <span class="muted">${format.share(rate(figures.revenue, total.revenue).value)}</span>
          </li>`,
      )}
    </ul>
    ${
      noChart
        ? html`<p class="muted" role="status">${t.noChart}</p>`
        : html`<div class="chart" part="chart">
            <canvas role="img" aria-label=${t.chartOf(days)}></canvas>
          </div>`
    }
    <span class="inks" hidden><i class="ink-text"></i><i class="ink-rule"></i><i class="ink-surface"></i></span>
    <details class="as-table" ?open=${noChart}>
      <summary>${t.asTable}</summary>
      <div class="scroll" tabindex="0" role="region" aria-labelledby="days">
        <table>
          <thead>
            <tr>
              <th scope="col">${t.day}</th>
              ${carriers.map(({ key }) => html`<th scope="col" class="number">${t[key]}</th>`)}
              <th scope="col" class="number">${termTemplate(page, 'revenue')}</th>
              <th scope="col" class="number">${t.before}</th>
            </tr>
          </thead>
          <tbody>
            ${trendOf(report).map(
              ({ middle, revenue, before }, at) =>
                html`<tr>
                  <th scope="row">${dayOf(middle)}</th>
                  ${carriers.map(({ trend }) => html`<td class="number">${format.money(trend[at] ?? 0)}</td>`)}
                  <td class="number">${format.money(revenue)}</td>
                  <td class="number">${format.money(before)}</td>
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    </details>
    ${
      report.otherOrders > 0
        ? html`<p class="muted note">${t.otherOrders(format.count(report.otherOrders))}</p>`
        : nothing
    }
  </section>`;
}

/** A day as it stands at the axis, whatever the zone of this device: noon is in it everywhere. */
export function dayInWords(day: string, locale: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  return formatDay(new Date(year, month - 1, date, 12).getTime(), locale);
}
