import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { checkoutMessages } from '../../i18n/checkout.js';
import { formatDay, formatMoney, joinNames, messagesFor } from '../../i18n/index.js';
import type { Balance, Checkout, Consent, DeliveryOption } from '../../model/index.js';
import { methodName } from '../internal/order/method-name.js';
import { cardFieldTemplate } from './card-field.js';
import { isPaidByBalance, type CheckoutDraft } from './checkout-draft.js';
import { errorTemplate, type FieldsView } from './checkout-fields.js';

type ChoicesView = Pick<FieldsView, 'locale' | 'scope' | 'errorOf'> & {
  readonly checkout: Checkout;
  readonly draft: CheckoutDraft;
  /** Milliseconds since the epoch; days of arrival are counted from here. */
  readonly now: number;
  /** What the page's own provider takes a card by. */
  readonly card?: Element | null;
};

const day = 86_400_000;

/** Ways of delivery with price and promise. */
export function deliveryTemplate(view: ChoicesView): TemplateResult {
  const { checkout, draft, locale, scope, errorOf } = view;
  const t = messagesFor(checkoutMessages, locale);
  const id = `${scope}-deliveryOptionId`;
  const error = checkout.deliveryOptions.length === 0 ? t.deliveryNone : errorOf('deliveryOptionId');
  return html`<fieldset class="group" data-field="deliveryOptionId" aria-describedby=${error ? `${id}-error` : nothing}>
    <legend>${t.delivery}</legend>
    ${checkout.deliveryOptions.map(
      (option) =>
        html`<label class="choice">
          <input
            type="radio"
            name="deliveryOptionId"
            value=${option.id}
            .checked=${live(option.id === draft.deliveryOptionId)}
          />
          <span class="choice-text"><span>${option.title}</span>${arrivalTemplate(option, locale, view.now)}</span>
          <span class="choice-price">${option.price.amount === 0 ? t.free : formatMoney(option.price, locale)}</span>
        </label>`,
    )}
    ${errorTemplate(error, `${id}-error`)}
  </fieldset>`;
}

function arrivalTemplate({ days }: DeliveryOption, locale: string, now: number): TemplateResult | typeof nothing {
  if (!days) return nothing;
  const [from, to] = days;
  const text = messagesFor(checkoutMessages, locale).arrives(
    formatDay(now + from * day, locale),
    formatDay(now + to * day, locale),
  );
  return html`<small>${text}</small>`;
}

/** Ways to pay. One that moves no money says so. */
export function paymentTemplate(view: ChoicesView): TemplateResult {
  const { checkout, draft, locale, scope, errorOf } = view;
  const t = messagesFor(checkoutMessages, locale);
  const id = `${scope}-paymentMethodId`;
  const error = errorOf('paymentMethodId');
  return html`<fieldset class="group" data-field="paymentMethodId" aria-describedby=${error ? `${id}-error` : nothing}>
    <legend>${t.payment}</legend>
    ${checkout.paymentMethods.some(({ sandbox }) => sandbox) ? html`<p class="sandbox">${t.sandbox}</p>` : nothing}
    ${checkout.balance ? balanceTemplate(checkout.balance, view) : nothing}
    ${(isPaidByBalance(checkout) ? [] : checkout.paymentMethods).map(
      (method) =>
        html`<label class="choice">
            <input
              type="radio"
              name="paymentMethodId"
              value=${method.id}
              .checked=${live(method.id === draft.paymentMethodId)}
            />
            <span class="choice-text"><span>${methodName(method, locale)}</span></span>
            ${method.sandbox ? html`<span class="mark">${t.sandboxMark}</span>` : nothing}
          </label>
          ${method.takesToken ? cardFieldTemplate(view.card ?? null, method.id === draft.paymentMethodId) : nothing}`,
    )}
    ${errorTemplate(error, `${id}-error`)}
  </fieldset>`;
}

/** What the shopper has with the shop, and what of it goes into the order. */
function balanceTemplate({ available, applied }: Balance, { draft, locale }: ChoicesView): TemplateResult {
  const t = messagesFor(checkoutMessages, locale);
  const empty = available.amount === 0;
  return html`<label class="choice balance">
    <input
      type="checkbox"
      name="usesBalance"
      ?disabled=${empty}
      .checked=${live(!empty && (draft.usesBalance ?? false))}
    />
    <span class="choice-text"
      ><span>${t.useBalance}</span><small>${t.balanceLeft(formatMoney(available, locale))}</small></span
    >
    ${
      applied && applied.amount > 0
        ? html`<span class="choice-price">${t.codeApplied(formatMoney(applied, locale))}</span>`
        : nothing
    }
  </label>`;
}

/** What has to be agreed to: boxes that are never ticked beforehand. */
export function consentsTemplate(view: ChoicesView): TemplateResult | typeof nothing {
  const { checkout, draft, locale, scope, errorOf } = view;
  // What concerns the identity number stands beside it.
  const consents = checkout.consents.filter(({ kind }) => kind !== 'identity');
  if (consents.length === 0) return nothing;
  const t = messagesFor(checkoutMessages, locale);
  return html`<fieldset class="group consents">
    <legend>${t.consents}</legend>
    ${consents.map((consent, index) => {
      const name = `consent:${consent.id}`;
      const id = `${scope}-consent-${index}`;
      const error = errorOf(name);
      return html`<div class="consent" data-field=${name}>
        <label>
          <input
            type="checkbox"
            id=${id}
            name="consent"
            value=${consent.id}
            required
            aria-invalid=${error ? 'true' : nothing}
            aria-describedby=${error ? `${id}-error` : nothing}
            .checked=${live(draft.accepted.has(consent.id))}
          />
          <span>${consentText(consent, checkout, locale)}</span>
        </label>
        ${errorTemplate(error, `${id}-error`)}
      </div>`;
    })}
  </fieldset>`;
}

function consentText({ kind, lineIds }: Consent, checkout: Checkout, locale: string): string {
  const t = messagesFor(checkoutMessages, locale);
  if (kind === 'identity') return t.identityConsent;
  if (kind !== 'noReturn') return t[kind];
  const titles = checkout.lines.filter(({ id }) => lineIds.includes(id)).map(({ title }) => title);
  return t.noReturn(joinNames(titles, locale));
}
