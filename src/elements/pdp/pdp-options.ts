import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Product, ProductOption } from '../../model/index.js';
import { type Choice, valueStates } from '../../rules/product/variant-choice.js';

export interface OptionsView {
  readonly product: Product;
  readonly choice: Choice;
  readonly locale: string;
  /** The option that has to be chosen before the product can be added. */
  readonly wanted: string | undefined;
  /** Keeps the radio groups of two product pages apart. */
  readonly scope: string;
  readonly onChoose: (optionId: string, valueId: string) => void;
}

/** The options of a product as radio groups. Sold-out values can still be chosen, to be looked at. */
export function optionsTemplate(view: OptionsView): TemplateResult {
  return html`${view.product.options.map((option) => optionTemplate(option, view))}`;
}

function optionTemplate(option: ProductOption, view: OptionsView): TemplateResult {
  const { product, choice, locale, wanted, scope, onChoose } = view;
  const t = messagesFor(pdpMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  const states = valueStates(product, option, choice);
  const missing = wanted === option.id;
  const chosen = option.values.find((value) => value.id === choice[option.id]);
  return html`<fieldset class="option" part="option" data-option=${option.id}>
    <legend>${option.name}${chosen ? html`<span class="chosen">${chosen.label}</span>` : nothing}</legend>
    <div class="values">
      ${option.values.map((value, index) => {
        const { status = 'available', selected = false } = states[index] ?? {};
        const note = status === 'soldOut' ? shared.soldOut : status === 'absent' ? t.notMade : '';
        return html`<label class="value ${status}" part="option-value">
          <input
            type="radio"
            name=${`${scope}-${option.id}`}
            value=${value.id}
            .checked=${selected}
            aria-invalid=${missing ? 'true' : nothing}
            aria-describedby=${missing ? `need-${option.id}` : nothing}
            @change=${() => onChoose(option.id, value.id)}
          />
          <span class="chip">
            ${value.swatch ? html`<span class="swatch" data-color=${value.swatch}></span>` : nothing}
            <span>${value.label}</span>${note ? html`<small>${note}</small>` : nothing}
          </span>
        </label>`;
      })}
    </div>
    ${
      missing
        ? html`<p class="error" id=${`need-${option.id}`} role="alert">${t.chooseFirst(option.name)}</p>`
        : nothing
    }
  </fieldset>`;
}
