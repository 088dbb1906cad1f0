import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import type { Checkout, CheckoutInput, Invoice } from '../../model/index.js';
import { readIdentityNumber, type IdentityNumberProblem } from '../../rules/typed/identity-number.js';
import { readTaxId } from '../../rules/typed/tax-id.js';
import { errorTemplate } from './checkout-fields.js';
import { limitsTemplate, type LimitsView } from './checkout-limits.js';
import type { CheckoutDraft, Problem } from './checkout-draft.js';
import { splitOrder } from './split-order.js';

export interface PapersView {
  readonly checkout: Checkout;
  readonly draft: CheckoutDraft;
  readonly locale: string;
  /** Makes ids of one element differ from those of another. */
  readonly scope: string;
  /** What is to be said beside a field. */
  readonly errorOf: (field: string) => string | undefined;
  /** Another identity number than the one that was handed over is to be typed. */
  readonly onReplaceIdentity: () => void;
}

/**
 * What a checkout needs on paper: the identity number for customs, their limits, and the invoice. Loaded where one of
 * them is asked for.
 */
export interface Papers {
  readonly limitsTemplate: (view: LimitsView) => TemplateResult | typeof nothing;
  readonly splitOrder: typeof splitOrder;
  readonly identityTemplate: (view: PapersView) => TemplateResult | typeof nothing;
  readonly invoiceTemplate: (view: PapersView) => TemplateResult | typeof nothing;
  /** What of them is missing or wrong. */
  readonly problemsOf: (draft: CheckoutDraft, checkout: Checkout, locale: string, now: number) => readonly Problem[];
  /** What of them goes to the back end: an identity number once, and not before it was agreed to. */
  readonly handOver: (
    draft: CheckoutDraft,
    checkout: Checkout,
    now: number,
  ) => Pick<CheckoutInput, 'identityNumber' | 'invoice'>;
}

/** Whether the number is still to be typed. */
function asksNumber(draft: CheckoutDraft, checkout: Checkout): boolean {
  return checkout.identity !== undefined && (checkout.identity.masked === undefined || draft.replacesIdentity);
}

function identityTemplate(view: PapersView): TemplateResult | typeof nothing {
  const { checkout, draft, locale, scope, errorOf, onReplaceIdentity } = view;
  const consent = checkout.consents.find(({ kind }) => kind === 'identity');
  if (!checkout.identity) return nothing;
  const t = messagesFor(checkoutMessages, locale);
  const id = `${scope}-identityNumber`;
  const error = errorOf('identityNumber');
  const number = asksNumber(draft, checkout)
    ? html`<label for=${id}>${t.identityNumber}</label>
        <input
          id=${id}
          name="identityNumber"
          autocomplete="off"
          autocapitalize="characters"
          spellcheck="false"
          maxlength="24"
          dir="ltr"
          required
          aria-invalid=${error ? 'true' : nothing}
          aria-describedby="${id}-hint${error ? ` ${id}-error` : ''}"
          .value=${live(draft.identityNumber)}
        />`
    : html`<p class="given">
        <span>${t.identityGiven} <bdi>${checkout.identity.masked}</bdi></span>
        <button type="button" class="link" @click=${onReplaceIdentity}>${t.identityReplace}</button>
      </p>`;
  return html`<section class="group identity" aria-labelledby="${id}-title">
    <h3 id="${id}-title">${t.identity}</h3>
    <div class="field" data-field="identityNumber">
      ${number}
      <p class="hint" id="${id}-hint">${t.identityWhy}</p>
      ${errorTemplate(error, `${id}-error`)}
    </div>
    ${consent ? consentTemplate(view, consent.id, t.identityConsent) : nothing}
  </section>`;
}

function consentTemplate({ draft, scope, errorOf }: PapersView, consentId: string, text: string): TemplateResult {
  const name = `consent:${consentId}`;
  const id = `${scope}-consent-identity`;
  const error = errorOf(name);
  return html`<div class="consent" data-field=${name}>
    <label>
      <input
        type="checkbox"
        id=${id}
        name="consent"
        value=${consentId}
        required
        aria-invalid=${error ? 'true' : nothing}
        aria-describedby=${error ? `${id}-error` : nothing}
        .checked=${live(draft.accepted.has(consentId))}
      />
      <span>${text}</span>
    </label>
    ${errorTemplate(error, `${id}-error`)}
  </div>`;
}

function invoiceTemplate(view: PapersView): TemplateResult | typeof nothing {
  const { checkout, draft, locale } = view;
  if (!checkout.offersInvoice) return nothing;
  const t = messagesFor(checkoutMessages, locale);
  const kind = draft.invoice?.kind ?? 'none';
  const kinds = [
    ['none', t.invoiceNone],
    ['person', t.invoicePerson],
    ['company', t.invoiceCompany],
  ] as const;
  return html`<details class="note invoice">
    <summary>${t.invoice}<span class="chosen">${kinds.find(([known]) => known === kind)?.[1]}</span></summary>
    <div role="radiogroup" aria-label=${t.invoice} class="kinds">
      ${kinds.map(
        ([value, label]) =>
          html`<label class="kind">
            <input type="radio" name="invoice" value=${value} .checked=${live(value === kind)} />
            <span>${label}</span>
          </label>`,
      )}
    </div>
    ${
      kind === 'none'
        ? nothing
        : textTemplate(view, 'invoiceTitle', kind === 'company' ? t.companyName : t.personName, draft.invoice?.title)
    }
    ${kind === 'company' ? textTemplate(view, 'invoiceTaxId', t.taxId, draft.invoice?.taxId) : nothing}
    <p class="hint">${t.invoiceWhy}</p>
  </details>`;
}

function textTemplate(
  { scope, errorOf, draft }: PapersView,
  name: 'invoiceTitle' | 'invoiceTaxId',
  label: string,
  value = '',
): TemplateResult {
  const id = `${scope}-${name}`;
  const error = errorOf(name);
  const token = draft.invoice?.kind === 'company' ? 'billing organization' : 'billing name';
  return html`<div class="field" data-field=${name}>
    <label for=${id}>${label}</label>
    <input
      id=${id}
      name=${name}
      autocomplete=${name === 'invoiceTitle' ? token : 'off'}
      required
      maxlength="100"
      dir=${name === 'invoiceTitle' ? 'auto' : 'ltr'}
      aria-invalid=${error ? 'true' : nothing}
      aria-describedby=${error ? `${id}-error` : nothing}
      .value=${live(value)}
    />
    ${errorTemplate(error, `${id}-error`)}
  </div>`;
}

function problemsOf(draft: CheckoutDraft, checkout: Checkout, locale: string, now: number): readonly Problem[] {
  const t = messagesFor(checkoutMessages, locale);
  const problems: Problem[] = [];
  if (asksNumber(draft, checkout)) {
    const number = readIdentityNumber(draft.identityNumber, now);
    if (!number.ok) problems.push({ field: 'identityNumber', text: identityText(number.reason, t) });
  }
  const { kind, title = '', taxId = '' } = draft.invoice ?? {};
  if (!checkout.offersInvoice || kind === undefined || kind === 'none') return problems;
  if (title.trim() === '') {
    problems.push({ field: 'invoiceTitle', text: kind === 'company' ? t.missingCompanyName : t.missingPersonName });
  }
  const read = readTaxId(taxId);
  if (kind === 'company' && !read.ok) {
    problems.push({ field: 'invoiceTaxId', text: read.reason === 'missing' ? t.missingTaxId : t.invalidTaxId });
  }
  return problems;
}

function identityText(
  reason: IdentityNumberProblem,
  t: { identityMissing: string; identityLength: string; identityBirth: string; identityInvalid: string },
): string {
  switch (reason) {
    case 'missing':
      return t.identityMissing;
    case 'length':
      return t.identityLength;
    case 'birthDate':
    case 'futureBirth':
      return t.identityBirth;
    default:
      return t.identityInvalid;
  }
}

function handOver(
  draft: CheckoutDraft,
  { consents }: Checkout,
  now: number,
): Pick<CheckoutInput, 'identityNumber' | 'invoice'> {
  const number = readIdentityNumber(draft.identityNumber, now);
  const agreed = consents.some(({ id, kind }) => kind === 'identity' && draft.accepted.has(id));
  const due = number.ok && agreed && number.value !== draft.handedIdentity;
  if (due) draft.handedIdentity = number.value;
  const invoice = invoiceOf(draft);
  return { ...(due && { identityNumber: number.value }), ...(invoice !== undefined && { invoice }) };
}

function invoiceOf({ invoice }: CheckoutDraft): Invoice | null | undefined {
  if (!invoice) return undefined;
  const title = invoice.title.trim();
  if (invoice.kind === 'none' || title === '') return null;
  if (invoice.kind === 'person') return { kind: 'person', title };
  const taxId = readTaxId(invoice.taxId);
  return taxId.ok ? { kind: 'company', title, taxId: taxId.value } : null;
}

export const papers: Papers = {
  limitsTemplate,
  splitOrder,
  identityTemplate,
  invoiceTemplate,
  problemsOf,
  handOver,
};
