import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor } from '../../i18n/index.js';
import { refundMessages } from '../../i18n/refund.js';
import type { Money, Order, RefundQuote } from '../../model/index.js';
import { methodName } from '../internal/order/method-name.js';
import type { RefundDraftView } from '../../state/orders/orders-store.js';

interface QuoteView {
  readonly order: Order;
  readonly locale: string;
  readonly view: RefundDraftView;
}

/** What the shopper gets back, by its parts, as the back end reckons it; what it came to before, while it does. */
export function quoteTemplate({ order, locale, view }: QuoteView): TemplateResult {
  const t = messagesFor(refundMessages, locale);
  const { status, quote, changedFrom } = view;
  const quoting = status === 'quoting';
  return html`<section class="quote" part="refund-amount" aria-label=${t.amount} aria-busy=${quoting}>
    ${
      changedFrom && quote
        ? html`<p class="changed" role="alert">
            ${t.changed(formatMoney(changedFrom, locale), formatMoney(quote.total, locale))}
          </p>`
        : nothing
    }
    ${quote && status !== 'refused' && status !== 'incomplete' ? partsTemplate(quote, order, locale, quoting) : nothing}
    <p class="estimating" role="status">
      ${quoting ? t.reckoning : status === 'incomplete' ? t.amountLater : quote && status !== 'refused' ? backWay(quote, locale) : nothing}
    </p>
  </section>`;
}

function partsTemplate(quote: RefundQuote, order: Order, locale: string, busy: boolean): TemplateResult {
  const t = messagesFor(refundMessages, locale);
  const { goods, tax, freight, compensation, total, giftsDue } = quote;
  const more = compensation?.amount ?? 0;
  const kept = goods.amount + tax.amount + freight.amount + more - total.amount;
  const row = (name: string, amount: Money): TemplateResult =>
    html`<div class="part">
      <dt>${name}</dt>
      <dd>${formatMoney(amount, locale)}</dd>
    </div>`;
  return html`<dl class="totals" aria-busy=${busy}>
      ${row(t.goods, goods)}${tax.amount > 0 ? row(t.tax, tax) : nothing}
      ${
        freight.amount > 0
          ? row(t.freight, freight)
          : hadFreight(order)
            ? html`<div class="part">
                <dt>${t.freight}</dt>
                <dd>${t.freightKept}</dd>
              </div>`
            : nothing
      }
      ${compensation && more > 0 ? row(t.compensation, compensation) : nothing}
      ${kept > 0 ? row(t.giftsKept, { ...total, amount: -kept }) : nothing}
      <div class="sum">
        <dt>${t.total}</dt>
        <dd class="refund-total">${formatMoney(total, locale)}</dd>
      </div>
    </dl>
    ${
      giftsDue.length > 0
        ? html`<p>${t.giftsDue}</p>
            <ul class="gifts">
              ${giftsDue.map(({ lineId, quantity }) => html`<li>${t.units(titleOf(order, lineId), quantity)}</li>`)}
            </ul>`
        : nothing
    }`;
}

/** Where the money goes: named where it is more than one way, or known at all. */
function backWay({ backTo = [] }: RefundQuote, locale: string): string {
  const t = messagesFor(refundMessages, locale);
  if (backTo.length === 0) return t.backWay;
  const shares = backTo.map((share) =>
    t.share(
      share.kind === 'wallet' && share.title === undefined ? t.ownBalance : methodName(share, locale),
      formatMoney(share.amount, locale),
    ),
  );
  return t.backTo(new Intl.ListFormat(locale, { type: 'unit', style: 'short' }).format(shares));
}

function hadFreight({ totals }: Order): boolean {
  return totals.some(({ type, amount }) => type === 'fulfillment' && amount.amount > 0);
}

/** What a line of an order is called; nothing where there is no such line. */
export function titleOf({ lines }: Order, lineId: string): string {
  return lines.find(({ id }) => id === lineId)?.title ?? '';
}
