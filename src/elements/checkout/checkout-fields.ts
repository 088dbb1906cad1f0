import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import { addressFields, type AddressFieldRule } from '../../rules/address.js';
import type { CheckoutDraft } from './checkout-draft.js';

export interface FieldsView {
  readonly draft: CheckoutDraft;
  readonly locale: string;
  /** Makes ids of one element differ from those of another. */
  readonly scope: string;
  /** Countries to choose from: code and name. */
  readonly countries: readonly (readonly [code: string, name: string])[];
  /** What is to be said beside a field. */
  readonly errorOf: (field: string) => string | undefined;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  /** The token by which a browser fills it in. */
  readonly autocomplete: string;
  readonly required: boolean;
  readonly type?: 'text' | 'tel' | 'email';
  /** Why it is asked for. */
  readonly hint?: string;
}

/** Who and where: at most eight fields, with the tokens by which a browser fills them in. */
export function fieldsTemplate(view: FieldsView): TemplateResult {
  const { draft, locale, countries, scope, errorOf } = view;
  const t = messagesFor(checkoutMessages, locale);
  const country = draft.address.country ?? '';
  const [name, phone, ...places] = addressFields(country).map((rule, _, rules) =>
    fieldTemplate(addressField(rule, rules, draft, locale), view),
  );
  const email = { name: 'email', label: t.optional(t.email), value: draft.email, hint: t.emailWhy } as const;
  const error = errorOf('country');
  const levels = addressFields(country).length - 3;
  return html`<div class="fields" data-levels=${levels}>
    ${name} ${phone}
    ${fieldTemplate({ ...email, autocomplete: 'shipping email', required: false, type: 'email' }, view)}
    <div class="field" data-field="country">
      <label for="${scope}-country">${t.country}</label>
      <select
        id="${scope}-country"
        name="country"
        autocomplete="shipping country"
        required
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${scope}-country-error` : nothing}
      >
        ${countries.map(
          ([code, label]) => html`<option value=${code} .selected=${live(code === country)}>${label}</option>`,
        )}
      </select>
      ${errorTemplate(error, `${scope}-country-error`)}
    </div>
    ${places}
  </div>`;
}

/** One field with its label, why it is asked for, and what is wrong with it. */
function fieldTemplate(field: Field, { scope, errorOf }: FieldsView): TemplateResult {
  const { name, label, value, autocomplete, required, type = 'text', hint } = field;
  const id = `${scope}-${name}`;
  const error = errorOf(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  return html`<div class="field" data-field=${name}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      type=${type}
      autocomplete=${autocomplete}
      ?required=${required}
      maxlength="200"
      dir=${type === 'text' ? 'auto' : nothing}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${described || nothing}
      .value=${live(value)}
    />
    ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing} ${errorTemplate(error, `${id}-error`)}
  </div>`;
}

/** What is wrong, beside the field it is about. */
export function errorTemplate(error: string | undefined, id: string): TemplateResult | typeof nothing {
  return error ? html`<p class="error" id=${id}>${error}</p>` : nothing;
}

function addressField(
  { field, label, required }: AddressFieldRule,
  rules: readonly AddressFieldRule[],
  draft: CheckoutDraft,
  locale: string,
): Field {
  const t = messagesFor(checkoutMessages, locale);
  const tokens: Record<AddressFieldRule['field'], string> = {
    name: 'name',
    phone: 'tel',
    region: 'address-level1',
    city: 'address-level2',
    // Where there is no city above it, the district is the second level.
    district: rules.some((rule) => rule.field === 'city') ? 'address-level3' : 'address-level2',
    street: 'street-address',
    postalCode: 'postal-code',
  };
  return {
    name: field,
    label: required ? t[label] : t.optional(t[label]),
    value: draft.address[field] ?? '',
    autocomplete: `shipping ${tokens[field]}`,
    required,
    ...(field === 'phone' && { type: 'tel' as const, hint: t.phoneWhy }),
  };
}
