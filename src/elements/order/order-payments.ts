import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor } from '../../i18n/index.js';
import { tradeMessages } from '../../i18n/trade.js';
import type { Order, OrderPayment } from '../../model/index.js';
import { methodName } from '../internal/order/method-name.js';
import { presaleRowsTemplate } from '../internal/order/presale-rows.js';

/** What was paid of an order, when and how, and what of a presale is still to be paid. */
export function paymentsTemplate(order: Order, locale: string): TemplateResult | typeof nothing {
  const { payments = [], presale } = order;
  if (payments.length === 0) return presaleRowsTemplate(presale, paidOf(order), locale);
  const t = messagesFor(tradeMessages, locale);
  const balancePaid = payments.some(({ part }) => part === 'balance');
  return html`<dl class="totals payments" part="payments" aria-label=${t.payments}>
    ${payments.map(
      (payment) =>
        html`<div class="part">
          <dt>${termOf(payment, locale)}<small>${formatMoment(payment.at, locale)}</small></dt>
          <dd>${formatMoney(payment.amount, locale)}</dd>
        </div>`,
    )}
    ${
      presale && !balancePaid
        ? html`<div class="part">
            <dt>
              ${t.balanceLater(formatMoment(presale.balanceFrom, locale), formatMoment(presale.balanceUntil, locale))}
            </dt>
            <dd>${formatMoney(presale.balance, locale)}</dd>
          </div>`
        : nothing
    }
  </dl>`;
}

function termOf(payment: OrderPayment, locale: string): string {
  const { part, kind, title } = payment;
  const t = messagesFor(tradeMessages, locale);
  const way = kind === 'wallet' && title === undefined ? t.ownBalance : methodName(payment, locale);
  if (part === 'whole') return t.paidBy(way);
  return t.partPaidBy(part === 'deposit' ? t.deposit : t.balance, way);
}

function paidOf({ payment, status }: Order): 'none' | 'deposit' | 'all' {
  if (payment === 'partly_paid') return 'deposit';
  return status === 'unpaid' || status === 'cancelled' ? 'none' : 'all';
}
