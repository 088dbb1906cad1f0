import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { countryName } from '../../i18n/country.js';
import { messagesFor } from '../../i18n/index.js';
import type { Region } from '../../model/index.js';
import { addressFields, knownCountries, type AddressFieldRule } from '../../rules/address/address.js';
import { isRegionField, needsDistrict, regionChoices } from '../../rules/address/regions.js';
import type { CheckoutDraft } from './checkout-draft.js';

export interface FieldsView {
  readonly draft: CheckoutDraft;
  readonly locale: string;
  /** Makes ids of one element differ from those of another. */
  readonly scope: string;
  /** Countries to choose from: code and name. */
  readonly countries: readonly (readonly [code: string, name: string])[];
  /** Names of places to choose from, from the large to the small; empty where they are typed. */
  readonly regions: readonly Region[];
  /** One of the customer's addresses was chosen: none is typed. */
  readonly saved?: boolean;
  /** Whether there is a field for an email address. */
  readonly email: boolean;
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
  /** What there is to choose from; absent where it is typed. */
  readonly choices?: readonly string[];
}

/**
 * Countries to choose from, code and name: those that the page offers, all known ones where it says nothing, and the one
 * that is chosen already.
 */
export function offeredCountries(
  offered: string | undefined,
  chosen: string | undefined,
  locale: string,
): FieldsView['countries'] {
  const codes = new Set(offered?.toUpperCase().match(/\b[A-Z]{2}\b/g) ?? knownCountries);
  if (chosen) codes.add(chosen);
  return [...codes].map((code) => [code, countryName(code, locale)] as const);
}

/** Who and where: at most eight fields, with the tokens by which a browser fills them in. */
export function fieldsTemplate(view: FieldsView): TemplateResult {
  const { draft, locale, countries, scope, errorOf } = view;
  const t = messagesFor(checkoutMessages, locale);
  const country = draft.address.country ?? '';
  const rules = placeRules(view);
  const [name, phone, ...places] = rules.map((rule) => fieldTemplate(addressField(rule, rules, view), view));
  const email = { name: 'email', label: t.optional(t.email), value: draft.email, hint: t.emailWhy } as const;
  const emailField = view.email
    ? fieldTemplate({ ...email, autocomplete: 'shipping email', required: false, type: 'email' }, view)
    : nothing;
  if (view.saved) return html`<div class="fields">${emailField}</div>`;
  const error = errorOf('country');
  const levels = rules.length - 3;
  return html`<div class="fields" data-levels=${levels}>
    ${name} ${phone} ${emailField}
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

/** What is asked for: without the part that the chosen place does not have, such as the districts of 东莞市. */
function placeRules({ draft, regions }: FieldsView): readonly AddressFieldRule[] {
  const needed = needsDistrict(regions, draft.address);
  return addressFields(draft.address.country ?? '').flatMap((rule) => {
    if (rule.field !== 'district' || regions.length === 0) return [rule];
    return needed ? [{ ...rule, required: true }] : [];
  });
}

/** One field with its label, why it is asked for, and what is wrong with it. */
function fieldTemplate(field: Field, { scope, locale, errorOf }: FieldsView): TemplateResult {
  const { name, label, value, autocomplete, required, type = 'text', hint, choices } = field;
  const id = `${scope}-${name}`;
  const error = errorOf(name);
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(' ');
  const control = choices
    ? html`<select
        id=${id}
        name=${name}
        autocomplete=${autocomplete}
        ?required=${required}
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${described || nothing}
      >
        <option value="" .selected=${live(value === '')}>${messagesFor(checkoutMessages, locale).choose}</option>
        ${choices.map((choice) => html`<option value=${choice} .selected=${live(choice === value)}>${choice}</option>`)}
      </select>`
    : html`<input
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
      />`;
  return html`<div class="field" data-field=${name}>
    <label for=${id}>${label}</label>
    ${control} ${hint ? html`<p class="hint" id="${id}-hint">${hint}</p>` : nothing}
    ${errorTemplate(error, `${id}-error`)}
  </div>`;
}

/** What is wrong, beside the field it is about. */
export function errorTemplate(error: string | undefined, id: string): TemplateResult | typeof nothing {
  return error ? html`<p class="error" id=${id}>${error}</p>` : nothing;
}

function addressField(
  { field, label, required }: AddressFieldRule,
  rules: readonly AddressFieldRule[],
  { draft, locale, regions }: FieldsView,
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
  const value = draft.address[field] ?? '';
  const choices = namesOf(field, value, regions, draft);
  return {
    name: field,
    label: required ? t[label] : t.optional(t[label]),
    value,
    autocomplete: `shipping ${tokens[field]}`,
    required,
    ...(choices && { choices }),
    ...(field === 'phone' && { type: 'tel' as const, hint: t.phoneWhy }),
  };
}

/** What to choose a part of an address from; a name that the list does not have stays among them. */
function namesOf(
  field: AddressFieldRule['field'],
  value: string,
  regions: readonly Region[],
  draft: CheckoutDraft,
): readonly string[] | undefined {
  if (regions.length === 0 || !isRegionField(field)) return undefined;
  const names = regionChoices(regions, draft.address)[field].map(({ name }) => name);
  return value === '' || names.includes(value) ? names : [...names, value];
}
