import { html, nothing, type TemplateResult } from 'lit';
import { checkoutMessages } from '../../i18n/checkout.js';
import { formatMoney, messagesFor, messageText } from '../../i18n/index.js';
import { tradeMessages } from '../../i18n/trade.js';
import type { Checkout, DiscountCode, Message } from '../../model/index.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import { presaleRowsTemplate } from '../internal/order/presale-rows.js';
import { linesTemplate, totalsTemplate } from '../internal/order/order-lines.js';

/** What is bought, the codes that were entered, and every part of the total. */
export function summaryTemplate(
  checkout: Checkout,
  view: CheckoutView,
  locale: string,
  coupons: TemplateResult | typeof nothing,
): TemplateResult {
  const t = messagesFor(checkoutMessages, locale);
  const { presale } = checkout;
  return html`<section class="summary" aria-label=${t.items}>
    <h3 tabindex="-1">${t.items}</h3>
    ${checkout.groups.length > 1 ? html`<p class="hint">${messagesFor(tradeMessages, locale).parts(checkout.groups.length)}</p>` : nothing}
    ${linesTemplate(checkout.lines, checkout.groups, locale, view.messages)} ${coupons}
    ${checkout.codes.length > 0 ? codesTemplate(checkout.codes, view.messages, locale) : nothing}
    ${totalsTemplate(checkout.totals, locale, view.pending && view.status === 'editing' ? t.estimating : null)}
    ${presaleRowsTemplate(presale, presale?.pays === 'balance' ? 'deposit' : 'none', locale, presale?.pays)}
  </section>`;
}

function codesTemplate(codes: readonly DiscountCode[], messages: readonly Message[], locale: string): TemplateResult {
  const t = messagesFor(checkoutMessages, locale);
  return html`<dl class="codes" aria-label=${t.codes}>
    ${codes.map(({ code, title, amount, status }) => {
      const said = messages.filter(({ target }) => target.kind === 'code' && target.code === code);
      const result =
        status === 'applied'
          ? t.codeApplied(amount ? formatMoney(amount, locale) : '')
          : status === 'dormant'
            ? t.codeDormant
            : t.codeRejected;
      return html`<div>
        <dt><b>${code}</b>${title ? html` <span>${title}</span>` : nothing}</dt>
        <dd>${result}${said.map((message) => html`<small>${messageText(message, locale)}</small>`)}</dd>
      </div>`;
    })}
  </dl>`;
}
