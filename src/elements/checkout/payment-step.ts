import { html, nothing, type TemplateResult } from 'lit';
import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import { safeUrl } from '../../lib/safe-url.js';
import { totalOf } from '../../rules/total-of.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import { priceTemplate } from '../internal/price.js';
import { methodName } from './checkout-choices.js';

export interface PaymentStepView {
  readonly view: CheckoutView;
  readonly locale: string;
  readonly scope: string;
  readonly notices: TemplateResult | typeof nothing;
  readonly onConfirm: (confirmed: boolean) => void;
  readonly onPaid: () => void;
}

/** What the shopper has to do so that the payment goes on: confirm it in a sandbox, or pay elsewhere. */
export function paymentStepTemplate(step: PaymentStepView): TemplateResult {
  const { view, locale, scope, notices, onConfirm, onPaid } = step;
  const t = messagesFor(checkoutMessages, locale);
  const { checkout } = view;
  const action = checkout?.action;
  const method = checkout?.paymentMethods.find(({ id }) => id === checkout.paymentMethodId);
  const name = method ? methodName(method, locale) : t.sandboxMethod;
  const total = totalOf(checkout?.totals ?? []);
  const url = action?.kind === 'redirect' ? safeUrl(action.url) : null;
  return html`<section class="payment" role="group" aria-labelledby="${scope}-payment" aria-busy=${view.pending}>
    ${action?.kind === 'confirm' ? html`<p class="sandbox">${t.sandbox}</p>` : nothing}
    <h3 id="${scope}-payment" tabindex="-1">${t.confirmTitle(name)}</h3>
    ${total ? html`<p class="amount">${priceTemplate(total, locale, 'payment-price')}</p>` : nothing}
    <p class="payment-text">${action?.kind === 'confirm' ? t.confirmText(name) : t.elsewhere}</p>
    ${notices}
    ${
      action?.kind === 'confirm'
        ? html`<button
              type="button"
              class="button primary"
              aria-disabled=${view.pending}
              @click=${() => onConfirm(true)}
            >
              ${view.pending ? t.confirming : t.confirm}
            </button>
            <button type="button" class="button" aria-disabled=${view.pending} @click=${() => onConfirm(false)}>
              ${t.cancel}
            </button>`
        : html`${url ? html`<a class="button primary" href=${url}>${t.goPay}</a>` : nothing}
            <button type="button" class="button" @click=${onPaid}>${t.havePaid}</button>`
    }
  </section>`;
}
