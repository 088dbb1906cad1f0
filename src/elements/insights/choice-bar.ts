import { html, nothing, type TemplateResult } from 'lit';
import { attributionWindows, type AttributionWindow } from '../../rules/log/attribution.js';
import { type DaySpan, moveSpan, type PeriodLength, periodLengths } from '../../rules/insights/period.js';
import type { InsightsChoice } from '../../state/insights/insights-store.js';
import { type InsightsPage, termTemplate } from './insights-page.js';

export interface ChoiceBarView extends Pick<InsightsPage, 't' | 'onExplain'> {
  readonly choice: InsightsChoice;
  /** The days that are shown. */
  readonly span: DaySpan | undefined;
  readonly currencies: readonly string[];
  /** Whose money is shown. */
  readonly currency: string | undefined;
  readonly onPeriod: (period: PeriodLength | DaySpan) => void;
  readonly onWindow: (window: AttributionWindow) => void;
  readonly onModel: (model: 'last' | 'first') => void;
  readonly onCurrency: (currency: string) => void;
}

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement | HTMLSelectElement).value;

/** How the log is looked at: which days, and what orders are put down to. */
export function choiceBar(view: ChoiceBarView): TemplateResult {
  const { t, choice, span, currencies, currency, onPeriod } = view;
  const own = typeof choice.period === 'object';
  return html`<div class="choices" part="choices">
    <div class="lengths" role="group" aria-label=${t.period}>
      ${periodLengths.map(
        (length) =>
          html`<button
            class="pill"
            part="period"
            aria-pressed=${choice.period === length}
            @click=${() => onPeriod(length)}
          >
            ${t.lastDays(String(length))}
          </button>`,
      )}
      <button class="pill" part="period" aria-pressed=${own} @click=${() => !own && span && onPeriod(span)}>
        ${t.ownPeriod}
      </button>
    </div>
    ${own && span ? spanTemplate(view, span) : nothing}
    <div class="choice">
      ${termTemplate(view, 'window')}
      <select
        aria-label=${t.window}
        .value=${String(choice.window)}
        @change=${(event: Event) => view.onWindow(Number(valueOf(event)) as AttributionWindow)}
      >
        ${attributionWindows.map(
          (days) =>
            html`<option value=${days} ?selected=${days === choice.window}>${t.windowDays(String(days))}</option>`,
        )}
      </select>
    </div>
    <div class="choice">
      ${termTemplate(view, 'model')}
      <select
        aria-label=${t.model}
        @change=${(event: Event) => view.onModel(valueOf(event) === 'first' ? 'first' : 'last')}
      >
        ${(['last', 'first'] as const).map(
          (model) => html`<option value=${model} ?selected=${model === choice.model}>${t[model]}</option>`,
        )}
      </select>
    </div>
    ${
      currencies.length > 1
        ? html`<div class="choice">
            ${termTemplate(view, 'currency')}
            <select aria-label=${t.currency} @change=${(event: Event) => view.onCurrency(valueOf(event))}>
              ${currencies.map((each) => html`<option value=${each} ?selected=${each === currency}>${each}</option>`)}
            </select>
          </div>`
        : nothing
    }
  </div>`;
}

/** Two days; whichever is moved beyond the other takes it along. A year that is still being typed is none yet. */
function spanTemplate({ t, onPeriod }: ChoiceBarView, span: DaySpan): TemplateResult {
  const field = (end: 'first' | 'last', label: string): TemplateResult =>
    html`<label
      >${label}
      <input
        type="date"
        part="date"
        min="2000-01-01"
        max="2100-12-31"
        .value=${span[end]}
        @change=${({ currentTarget }: Event) => {
          const { value, validity } = currentTarget as HTMLInputElement;
          if (value && validity.valid) onPeriod(moveSpan(span, { [end]: value }));
        }}
    /></label>`;
  return html`<div class="span">${field('first', t.from)} ${field('last', t.until)}</div>`;
}
