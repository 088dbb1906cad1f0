import { html, nothing, type TemplateResult } from 'lit';
import { checkoutMessages } from '../../i18n/checkout.js';
import { formatMoney, messagesFor, messageText, sharedMessages } from '../../i18n/index.js';
import type { Checkout, LineUnits, Region } from '../../model/index.js';
import { payableOf } from '../../rules/price/payable.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import { bringClear } from '../internal/controls/bring-clear.js';
import { methodName } from '../internal/order/method-name.js';
import { priceTemplate } from '../internal/price.js';
import { serviceTemplate, type ServiceLink } from '../internal/service-link.js';
import { exceptOfCard } from './card-field.js';
import { asksEmail, otherMessages, type CheckoutDraft } from './checkout-draft.js';
import { consentsTemplate, deliveryTemplate, paymentTemplate } from './checkout-choices.js';
import { fieldsTemplate } from './checkout-fields.js';
import type { Papers } from './checkout-papers.js';
import { pasteTemplate, savedTemplate } from './checkout-places.js';
import { summaryTemplate } from './checkout-summary.js';

export interface CheckoutTemplateView {
  readonly view: CheckoutView;
  readonly draft: CheckoutDraft;
  readonly locale: string;
  readonly scope: string;
  readonly countries: readonly (readonly [code: string, name: string])[];
  /** Names of places to choose from; empty where they are typed. */
  readonly regions: readonly Region[];
  readonly now: number;
  /** Everything that the form needs is loaded: it comes whole, and nothing in it moves. */
  readonly ready: boolean;
  /** What is needed on paper, once it is loaded. */
  readonly papers: Papers | undefined;
  /** What is to be said beside a field, by its name. */
  readonly problems: ReadonlyMap<string, string>;
  /** Whether the problems are listed at the top as well. */
  readonly summary: boolean;
  readonly inline: boolean;
  /** The row of coupons to choose from. */
  readonly coupons: TemplateResult | typeof nothing;
  /** The button that closes the overlay. */
  readonly close: TemplateResult | typeof nothing;
  readonly onInput: (event: Event) => void;
  readonly onChange: (event: Event) => void;
  readonly onSubmit: (event: Event) => void;
  /** The step in which it is paid; undefined while it is on its way. */
  readonly payment: (notices: TemplateResult | typeof nothing) => TemplateResult | undefined;
  readonly onRetry: () => void;
  readonly onGo: (field: string) => void;
  readonly onReplaceIdentity: () => void;
  /** Buys only so many units now. */
  readonly onSplit: (units: readonly LineUnits[]) => void;
  /** What was made of a pasted address. */
  readonly pasted: string;
  readonly onPaste: (text: string) => void;
  readonly onViewOrder: () => void;
  /** What the page's own provider takes a card by. */
  readonly card: Element | null;
  /** Ways to customer service. */
  readonly service: readonly ServiceLink[];
}

/** The whole checkout, in whatever state it is. */
export function checkoutTemplate(template: CheckoutTemplateView): TemplateResult {
  const t = messagesFor(checkoutMessages, template.locale);
  return html`<div class="head">
      <h2>${t.title}</h2>
      ${template.close}
    </div>
    ${bodyTemplate(template)}`;
}

function bodyTemplate(template: CheckoutTemplateView): TemplateResult {
  const { view, locale } = template;
  const t = messagesFor(checkoutMessages, locale);
  const notices = noticesTemplate(template);
  if (view.continueUrl !== undefined) {
    return html`<div class="notice">
      <p>${view.shopName ? t.handOffTo(view.shopName, new URL(view.continueUrl).host) : t.handOff}</p>
      ${notices}<a class="button primary" href=${view.continueUrl}>${t.goOn}</a>
    </div>`;
  }
  if (view.status === 'error') {
    return html`<div class="notice">
      <p>${t.failed}</p>
      ${notices}
      <button type="button" class="button" @click=${template.onRetry}>
        ${messagesFor(sharedMessages, locale).retry}
      </button>
    </div>`;
  }
  if (view.status === 'completed') {
    return html`<div class="notice">
      <p role="status">${t.placed}</p>
      <button type="button" class="button primary" @click=${template.onViewOrder}>${t.viewOrder}</button>
    </div>`;
  }
  if (view.status === 'action') return template.payment(notices) ?? skeletonTemplate(notices, locale);
  const { checkout } = view;
  return checkout && template.ready ? formTemplate(template, checkout, notices) : skeletonTemplate(notices, locale);
}

function formTemplate(
  template: CheckoutTemplateView,
  checkout: Checkout,
  notices: TemplateResult | typeof nothing,
): TemplateResult {
  const { view, draft, locale, scope, countries, regions, now, problems } = template;
  const t = messagesFor(checkoutMessages, locale);
  const errorOf = (field: string): string | undefined => problems.get(field);
  const choices = { checkout, draft, locale, scope, now, errorOf, card: template.card };
  const { papers, onReplaceIdentity, pasted, onPaste } = template;
  const places = { draft, locale, scope, addresses: view.addresses ?? [], pasted, onPaste };
  const saved = draft.savedAddress !== undefined;
  const paper = { ...choices, onReplaceIdentity };
  const placing = view.status === 'submitting';
  const { alone = false, pending } = view;
  const limits = { checkout, locale, scope, alone, pending, onSplit: template.onSplit };
  return html`<form
    novalidate
    autocomplete="on"
    aria-label=${t.title}
    @input=${exceptOfCard(template.onInput)}
    @change=${exceptOfCard(template.onChange)}
    @submit=${template.onSubmit}
    @focusin=${bringClear}
  >
    <div class="scroll">
      ${notices} ${papers?.limitsTemplate(limits) ?? nothing} ${template.summary ? problemsTemplate(template) : nothing}
      <div class="columns" ?inert=${placing}>
        <div class="column">
          <section class="group" aria-labelledby="${scope}-address">
            <h3 id="${scope}-address">${t.address}</h3>
            ${savedTemplate(places)} ${saved ? nothing : pasteTemplate(places)}
            ${fieldsTemplate({ draft, locale, scope, countries, regions, saved, email: asksEmail(draft), errorOf })}
          </section>
          ${papers?.identityTemplate(paper) ?? nothing} ${deliveryTemplate(choices)} ${paymentTemplate(choices)}
        </div>
        <div class="column">
          ${summaryTemplate(checkout, view, locale, template.coupons)} ${consentsTemplate(choices)}
          ${papers?.invoiceTemplate(paper) ?? nothing}
          <details class="note">
            <summary>${t.note}</summary>
            <textarea name="note" rows="2" maxlength="500" aria-label=${t.noteLabel} .value=${draft.note}></textarea>
          </details>
          ${serviceTemplate(template.service, {}, locale)}
        </div>
      </div>
    </div>
    ${payTemplate(template, checkout)}
  </form>`;
}

/** The bar with the button, which names the method and the amount. */
function payTemplate({ view, draft, locale }: CheckoutTemplateView, checkout: Checkout): TemplateResult {
  const t = messagesFor(checkoutMessages, locale);
  const total = payableOf(checkout);
  const { applied } = checkout.balance ?? {};
  const method = checkout.paymentMethods.find(({ id }) => id === draft.paymentMethodId);
  const placing = view.status === 'submitting';
  const amount = total ? formatMoney(total, locale) : '';
  const balance = applied && applied.amount > 0 ? formatMoney(applied, locale) : undefined;
  const alone = balance !== undefined && total?.amount === 0;
  const named = method && !alone ? t.payWith(amount, methodName(method, locale)) : t.pay(amount);
  const sentence = balance === undefined ? named : alone ? t.payByBalance(balance) : t.andBalance(named, balance);
  return html`<div class="pay-bar">
    <p class="to-pay" aria-busy=${view.pending}>
      <span>${t.toPay}</span> ${total ? priceTemplate(total, locale, 'to-pay-price') : nothing}
    </p>
    <button type="submit" class="button primary pay" aria-disabled=${placing} aria-busy=${placing || view.pending}>
      ${placing ? t.placing : method?.sandbox ? t.inSandbox(sentence) : sentence}
    </button>
  </div>`;
}

/** What is to be said about the whole, and about fields that the form does not have. */
function noticesTemplate({ view, draft, locale }: CheckoutTemplateView): TemplateResult | typeof nothing {
  const t = messagesFor(checkoutMessages, locale);
  const total = view.checkout && payableOf(view.checkout);
  const refused = refusedLines(view, locale);
  const texts = otherMessages(view.messages, draft)
    .filter(({ code }) => code !== 'totals_changed' || !view.changedFrom)
    // What is over a limit stands there with its figures.
    .filter(({ code }) => code !== 'limit_exceeded' || !view.checkout?.importLimits)
    .map((message) =>
      message.code === 'missing' && message.target.kind === 'cart' ? t.nothingToBuy : messageText(message, locale),
    );
  texts.unshift(...refused);
  if (view.checking) texts.unshift(t.checking);
  // A total without what cannot be bought is none to agree to.
  if (view.changedFrom && total && refused.length === 0) {
    texts.unshift(t.totalChanged(formatMoney(view.changedFrom, locale), formatMoney(total, locale)));
  }
  if (texts.length === 0) return nothing;
  return html`<div class="notices" role="alert" tabindex="-1">
    ${[...new Set(texts)].map((text) => html`<p>${text}</p>`)}
  </div>`;
}

/** What keeps the order from being placed, by the product: it stands beside its line, which may be out of sight. */
function refusedLines({ checkout, messages }: CheckoutView, locale: string): readonly string[] {
  const { about } = messagesFor(checkoutMessages, locale);
  return (checkout?.lines ?? []).flatMap(({ id, title }) =>
    messages
      .filter(({ type, target }) => type === 'error' && target.kind === 'line' && target.lineId === id)
      .map((message) => about(title, messageText(message, locale))),
  );
}

function problemsTemplate({ problems, locale, onGo }: CheckoutTemplateView): TemplateResult | typeof nothing {
  if (problems.size === 0) return nothing;
  const t = messagesFor(checkoutMessages, locale);
  return html`<div class="problems">
    <p role="status">${t.problems(problems.size)}</p>
    <ul>
      ${[...problems].map(
        ([field, text]) =>
          html`<li><button type="button" class="link" @click=${() => onGo(field)}>${text}</button></li>`,
      )}
    </ul>
  </div>`;
}

/** What stands there while it begins, in the dimensions of what comes. */
function skeletonTemplate(notices: TemplateResult | typeof nothing, locale: string): TemplateResult {
  const t = messagesFor(checkoutMessages, locale);
  return html`<div class="starting" role="status" aria-label=${t.starting}>
    ${notices}
    <div class="columns">
      <div class="column">${[1, 2, 3, 4, 5].map(() => html`<div class="skeleton field-skeleton"></div>`)}</div>
      <div class="column">${[1, 2, 3].map(() => html`<div class="skeleton line-skeleton"></div>`)}</div>
    </div>
  </div>`;
}
