import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor } from '../../i18n/index.js';
import { refundMessages } from '../../i18n/refund.js';
import type { Order, Refund } from '../../model/index.js';
import { refundStanding } from '../internal/order/refund-standing.js';
import { repeat } from '../internal/repeat/repeat.js';
import { titleOf } from './refund-quote.js';

/**
 * The refunds that were asked for, the latest first.
 * @param parcel how the goods of one travel back.
 */
export function refundListTemplate(
  order: Order,
  locale: string,
  parcel: (refund: Refund) => TemplateResult,
): TemplateResult {
  const t = messagesFor(refundMessages, locale);
  const refunds = [...(order.refunds ?? [])].sort((a, b) => b.requestedAt - a.requestedAt);
  return html`<section class="refunds" part="refunds" aria-label=${t.refunds}>
    <h3 tabindex="-1">${t.refunds}</h3>
    <ul>
      ${repeat(
        refunds,
        ({ id }) => id,
        (refund) => refundTemplate(order, refund, locale, parcel),
      )}
    </ul>
  </section>`;
}

function refundTemplate(
  order: Order,
  refund: Refund,
  locale: string,
  parcel: (refund: Refund) => TemplateResult,
): TemplateResult {
  const t = messagesFor(refundMessages, locale);
  const { id, kind, reason, status, lines, giftsDue, total, requestedAt, refundedAt } = refund;
  return html`<li class="refund ${status}">
    <p class="refund-head" id="refund-${id}">
      <strong>${refundStanding(refund, locale)}</strong>
      <span>${formatMoney(total, locale)}</span>
    </p>
    <p class="muted">${t[kind]} · ${t[reason]}</p>
    ${lines.map(({ lineId, quantity }) => html`<p>${t.units(titleOf(order, lineId), quantity)}</p>`)}
    ${
      giftsDue.length > 0
        ? html`<p class="muted">${t.giftsDue}</p>
            ${giftsDue.map(({ lineId, quantity }) => html`<p>${t.units(titleOf(order, lineId), quantity)}</p>`)}`
        : nothing
    }
    ${status === 'refused' ? html`<p>${t.refusedHint}</p>` : nothing}
    ${status === 'expired' ? html`<p>${t.expiredHint}</p>` : nothing}
    <p class="muted">
      ${
        refundedAt === undefined
          ? t.askedOn(formatMoment(requestedAt, locale))
          : t.paidOn(formatMoment(refundedAt, locale))
      }
    </p>
    ${kind === 'returnRefund' ? parcel(refund) : nothing}
  </li>`;
}
