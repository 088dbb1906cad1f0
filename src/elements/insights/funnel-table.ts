import { html, svg, type TemplateResult } from 'lit';
import { helpTemplate, type InsightsPage, partHead, rateTemplate, termTemplate } from './insights-page.js';

/** How far visits came, step by step: a table whose bars are seen at a glance. */
export function funnelTable(page: InsightsPage): TemplateResult {
  const { t, format, report } = page;
  const most = Math.max(1, ...report.funnel.map(({ visits }) => visits));
  return html`<section class="part" part="funnel" aria-labelledby="funnel">
    ${partHead(page, html`<span id="funnel">${t.funnel}</span> ${helpTemplate(page, 'funnel')}`, 'funnel', t.funnel)}
    <div class="scroll" tabindex="0" role="region" aria-labelledby="funnel">
      <table class="funnel">
        <thead>
          <tr>
            <th scope="col">${t.step}</th>
            <th scope="col" class="number">${termTemplate(page, 'visits')}</th>
            <td class="bar-cell"></td>
            <th scope="col" class="number">${termTemplate(page, 'dropOff')}</th>
            <th scope="col" class="number wide">${t.eventCount}</th>
            <th scope="col" class="number wide">${t.before}</th>
          </tr>
        </thead>
        <tbody>
          ${report.funnel.map(
            ({ name, visits, events, dropOff }, at) =>
              html`<tr part="step">
                <th scope="row">${t[`step_${name}`]}</th>
                <td class="number">${format.count(visits)}</td>
                <td class="bar-cell">${bar(visits / most)}</td>
                <td class="number">${at === 0 ? '' : rateTemplate(page, dropOff)}</td>
                <td class="number wide">${format.count(events)}</td>
                <td class="number wide">${format.count(report.funnelBefore[at]?.visits ?? 0)}</td>
              </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

/** Never so short that one visit cannot be seen. */
function bar(share: number): TemplateResult {
  const width = share > 0 ? Math.max(1, share * 100) : 0;
  return html`<svg class="bar" aria-hidden="true" viewBox="0 0 100 1" preserveAspectRatio="none">
    ${svg`<rect width=${width} height="1"></rect>`}
  </svg>`;
}
