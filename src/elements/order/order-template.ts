import { html, nothing, type TemplateResult } from 'lit';
import { countryName } from '../../i18n/country.js';
import { formatMoment, formatMoney, messagesFor } from '../../i18n/index.js';
import { orderMessages } from '../../i18n/order.js';
import { tradeMessages } from '../../i18n/trade.js';
import { safeUrl } from '../../lib/safe-url.js';
import type { Address, CartLine, Order, OrderAction, OrderEvent } from '../../model/index.js';
import { addressLines } from '../../rules/address/address.js';
import { maskPhone } from '../../rules/typed/phone.js';
import { clockOf } from '../internal/offer/countdown.js';
import { icon } from '../internal/icons/icons.js';
import { linesTemplate, totalsTemplate } from '../internal/order/order-lines.js';
import { invoiceTemplate, reviewTemplate } from './order-papers.js';
import { paymentsTemplate } from './order-payments.js';

export interface OrderTemplateView {
  readonly order: Order;
  readonly locale: string;
  readonly refreshing: boolean;
  readonly inline: boolean;
  readonly onRefresh: () => void;
  readonly onContinue: () => void;
  readonly onBuyAgain: () => void;
  /** What the shopper is asked whether she means it. */
  readonly asking: AskedAction | null;
  /** It is on its way to the back end. */
  readonly acting: boolean;
  /** Why it could not be done. */
  readonly problem: string;
  /** Asks whether it is meant; null takes it back. */
  readonly onAsk: (action: AskedAction | null) => void;
  readonly onAct: (action: AskedAction) => void;
  /** The form that asks for a refund, in place of the actions; nothing while it is not open. */
  readonly refundForm: TemplateResult | typeof nothing;
  /** The refunds that were asked for. */
  readonly refunds: TemplateResult | typeof nothing;
  /** Opens the form. */
  readonly onRefund: () => void;
  /** Seconds until it can be paid no more; undefined where nothing runs out. */
  readonly left: number | undefined;
  readonly onPay: () => void;
  readonly onReview: (line: CartLine) => void;
  /** Ways to customer service. */
  readonly service: TemplateResult | typeof nothing;
  readonly onPayBalance: () => void;
}

/** What is asked once more before it is done. */
export type AskedAction = Exclude<OrderAction, 'refund' | 'pay_balance'>;

/** An order that is there. */
export function orderTemplate(view: OrderTemplateView): TemplateResult {
  const { order, locale, refreshing, inline } = view;
  const t = messagesFor(orderMessages, locale);
  return html`<div class="page">
      <div class="heading" part="heading">
        ${isJustPlaced(order) ? html`<p class="thanks">${icon('check')}${t.thanks}</p>` : nothing}
        <dl class="facts">
          <div>
            <dt>${t.number}</dt>
            <dd class="number">${order.number}</dd>
          </div>
          <div>
            <dt>${t.placedOn}</dt>
            <dd>${formatMoment(order.placedAt, locale)}</dd>
          </div>
        </dl>
        ${order.sandbox ? html`<p class="sandbox" part="sandbox">${t.sandbox}</p>` : nothing}
      </div>
      <section aria-label=${t.status}>
        <div class="status-row">
          <p class="status" part="status">${t[order.status]}</p>
          ${view.left ? html`<p class="left">${t.payLeft(clockOf(view.left))}</p>` : nothing}
          <button class="button refresh" part="refresh" aria-disabled=${refreshing} @click=${view.onRefresh}>
            ${t.refresh}
          </button>
        </div>
        ${order.status === 'customs' ? html`<p class="muted">${t.customsHint}</p>` : nothing}
        <ol class="timeline" part="timeline" aria-label=${t.timeline}>
          ${order.events.map((event) => eventTemplate(event, order, locale))}
        </ol>
        ${view.refundForm === nothing ? actionsTemplate(view) : view.refundForm}
      </section>
      ${view.refunds} ${order.address ? addressTemplate(order.address, order.deliveryTitle, locale) : nothing}
      <section aria-label=${t.items}>
        <h3>${t.items}</h3>
        ${linesTemplate(order.lines, order.groups, locale)} ${totalsTemplate(order.totals, locale)}
        ${paymentsTemplate(order, locale)}
      </section>
      ${reviewTemplate(order, locale, view.onReview)} ${invoiceTemplate(order, locale)}
      <slot name="service">${view.service}</slot>
    </div>
    ${
      inline
        ? nothing
        : html`<div class="bar">
            <button class="button primary" part="continue" @click=${view.onContinue}>${t.continueShopping}</button>
          </div>`
    }`;
}

/** It is paid, and nothing has become of it since. */
export function isJustPlaced({ payment, events }: Order): boolean {
  const last = events.at(-1)?.type;
  return payment === 'paid' && (last === undefined || last === 'placed' || last === 'paid' || last === 'deposit_paid');
}

/** What can still be done about it. What cannot be undone is asked for once more, in the same place. */
function actionsTemplate(view: OrderTemplateView): TemplateResult {
  const { order, locale, asking, acting, problem, onAsk, onAct } = view;
  const t = messagesFor(orderMessages, locale);
  const trade = messagesFor(tradeMessages, locale);
  const { presale } = order;
  const has = (action: OrderAction): boolean => order.actions?.includes(action) ?? false;
  if (asking && has(asking)) {
    const paid = order.presale && order.payment === 'paid' ? trade.cancelPresale : t.cancelQuestion;
    const cancel = order.status === 'unpaid' ? t.cancelUnpaid : paid;
    const [question, yes] = asking === 'cancel' ? [cancel, t.cancelYes] : [t.receivedQuestion, t.receivedYes];
    return html`<div class="actions asking" part="actions" role="group" aria-label=${question}>
      <p>${question}</p>
      <button class="button" @click=${() => onAsk(null)}>${t.keep}</button>
      <button class="button primary confirm" aria-disabled=${acting} @click=${() => onAct(asking)}>${yes}</button>
    </div>`;
  }
  return html`<div class="actions" part="actions">
    ${problem ? html`<p role="alert">${problem}</p>` : nothing}
    ${has('cancel') ? html`<button class="button" @click=${() => onAsk('cancel')}>${t.cancel}</button>` : nothing}
    ${has('refund') ? html`<button class="button ask-refund" @click=${view.onRefund}>${t.askRefund}</button>` : nothing}
    <button class="button" @click=${view.onBuyAgain}>${t.buyAgain}</button>
    ${
      order.status === 'unpaid' && order.checkoutId !== undefined
        ? html`<button class="button primary pay" part="pay" @click=${view.onPay}>${t.pay}</button>`
        : nothing
    }
    ${
      presale && has('pay_balance')
        ? html`<button class="button primary pay-balance" @click=${view.onPayBalance}>
            ${trade.payBalance(formatMoney(presale.balance, locale))}
          </button>`
        : nothing
    }
    ${
      has('confirm_receipt')
        ? html`<button class="button primary" @click=${() => onAsk('confirm_receipt')}>${t.received}</button>`
        : nothing
    }
  </div>`;
}

function eventTemplate(event: OrderEvent, { groups }: Order, locale: string): TemplateResult {
  const t = messagesFor(orderMessages, locale);
  const texts: Record<OrderEvent['type'], string> = {
    placed: t.eventPlaced,
    deposit_paid: t.eventDeposit,
    deposit_forfeited: t.eventForfeited,
    paid: t.eventPaid,
    customs_declared: t.eventCustoms,
    packed: t.eventPacked,
    shipped: t.eventShipped,
    in_transit: t.eventInTransit,
    delivered: t.eventDelivered,
    completed: t.eventCompleted,
    cancelled: t.eventCancelled,
    refunded: t.eventRefunded,
  };
  const part = groups.find(({ lineIds }) => lineIds.some((id) => event.lineIds?.includes(id)));
  const tracking = event.trackingNumber ? t.tracking(event.carrier ?? '', event.trackingNumber) : event.carrier;
  const url = safeUrl(event.trackingUrl);
  return html`<li>
    <span>${texts[event.type]}</span>
    ${part ? html`<span class="event-part">${part.storeName}</span>` : nothing}
    <time datetime=${new Date(event.at).toISOString()}>${formatMoment(event.at, locale)}</time>
    ${tracking ? (url ? html`<a href=${url}>${tracking}</a>` : html`<span class="tracking">${tracking}</span>`) : nothing}
  </li>`;
}

/** Where it goes. Whoever looks over the shoulder does not learn the phone number. */
function addressTemplate(address: Address, deliveryTitle: string | undefined, locale: string): TemplateResult {
  const t = messagesFor(orderMessages, locale);
  const country = address.country === 'CN' ? undefined : countryName(address.country, locale);
  return html`<section class="address" part="address" aria-label=${t.deliverTo}>
    <h3>${t.deliverTo}</h3>
    <p><bdi>${address.name}</bdi> <bdi>${maskPhone(address.phone)}</bdi></p>
    ${addressLines(address, country).map((line) => html`<p><bdi>${line}</bdi></p>`)}
    ${deliveryTitle ? html`<p class="muted">${t.deliveredBy(deliveryTitle)}</p>` : nothing}
  </section>`;
}
