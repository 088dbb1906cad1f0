import { html, type TemplateResult } from 'lit';

export interface ChoiceView<Value> {
  readonly label: string;
  readonly choices: readonly { readonly value: Value; readonly title: string }[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** A few choices side by side, of which one holds. */
export function choiceTemplate<Value>({ label, choices, chosen, onChoose }: ChoiceView<Value>): TemplateResult {
  return html`<div class="choice" role="group" aria-label=${label}>
    ${choices.map(
      ({ value, title }) =>
        html`<button part="filter" aria-pressed=${value === chosen} @click=${() => onChoose(value)}>${title}</button>`,
    )}
  </div>`;
}
