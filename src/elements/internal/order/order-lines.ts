import { html, nothing, type TemplateResult } from 'lit';
import { cartMessages } from '../../../i18n/cart.js';
import { checkoutMessages } from '../../../i18n/checkout.js';
import { formatDay, formatMoney, messagesFor, messageText } from '../../../i18n/index.js';
import { orderMessages } from '../../../i18n/order.js';
import { tradeMessages } from '../../../i18n/trade.js';
import type { CartLine, Message, OrderGroup, Total } from '../../../model/index.js';
import { totalOf } from '../../../rules/price/total-of.js';
import { offerTemplate } from '../offer/offer-label.js';
import { priceTemplate } from '../price.js';
import { thumbnailTemplate } from '../thumbnail.js';

const day = 86_400_000;

/** What is bought, by store, and what each of several parts comes to. Nothing here can be changed. */
export function linesTemplate(
  lines: readonly CartLine[],
  groups: readonly OrderGroup[],
  locale: string,
  messages: readonly Message[] = [],
  now = Date.now(),
): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  return html`${groups.map(
    (group) =>
      html`<section class="store" aria-label=${group.storeName}>
        <p class="store-name">
          ${group.storeName}${
            group.tradeMode === 'domestic' ? nothing : html` <span class="badge">${t[group.tradeMode]}</span>`
          }${group.status ? html` <span class="part-status">${messagesFor(orderMessages, locale)[group.status]}</span>` : nothing}
        </p>
        <ul class="lines">
          ${lines
            .filter((line) => group.lineIds.includes(line.id))
            .map((line) =>
              lineTemplate(
                line,
                messages.filter(({ target }) => target.kind === 'line' && target.lineId === line.id),
                locale,
              ),
            )}
        </ul>
        ${groups.length > 1 ? partTemplate(group, locale, now) : nothing}
      </section>`,
  )}`;
}

/** What one of several parts comes to, when it arrives, and its number. */
function partTemplate(
  { totals = [], days, number }: OrderGroup,
  locale: string,
  now: number,
): TemplateResult | typeof nothing {
  const t = messagesFor(cartMessages, locale);
  const trade = messagesFor(tradeMessages, locale);
  const whole = totalOf(totals);
  const arrival = days?.map((each) => formatDay(now + each * day, locale)) ?? [];
  const [from, to] = arrival;
  const costs = totals.filter(({ type }) => type === 'fulfillment' || type === 'tax');
  const texts = [
    ...costs.map(({ type, amount }) =>
      type === 'fulfillment' && amount.amount === 0
        ? trade.freeDelivery
        : trade.named(t[type], formatMoney(amount, locale)),
    ),
    ...(from && to ? [messagesFor(checkoutMessages, locale).arrives(from, to)] : []),
    ...(number === undefined ? [] : [trade.partNumber(number)]),
  ];
  if (!whole && texts.length === 0) return nothing;
  return html`<p class="order-part">
    <span>${texts.join(' · ')}</span>
    ${whole ? html`<span class="part-total">${trade.named(trade.partTotal, formatMoney(whole, locale))}</span>` : nothing}
  </p>`;
}

function lineTemplate(line: CartLine, messages: readonly Message[], locale: string): TemplateResult {
  return html`<li class="line">
    ${thumbnailTemplate(line.picture, 56)}
    <span class="line-text">
      <span class="line-title">${line.title}</span>
      <span class="line-variant">${line.variantTitle}</span>
      ${offerTemplate(line, locale)}
      ${messages.map((message) => html`<span class="line-message">${messageText(message, locale)}</span>`)}
    </span>
    <span class="line-amount">
      ${
        line.gift
          ? html`<span>${messagesFor(cartMessages, locale).gift}</span>`
          : priceTemplate(line.total, locale, 'line-price')
      }
      <span class="line-quantity">× ${line.quantity}</span>
    </span>
  </li>`;
}

/** Every part of the total by name; the parts that are nothing are left out. */
export function totalsTemplate(
  totals: readonly Total[],
  locale: string,
  updating: string | null = null,
): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  const shown = totals.filter(
    ({ type, amount }) => amount.amount !== 0 || type === 'subtotal' || type === 'fulfillment' || type === 'total',
  );
  return html`<dl class="totals" aria-busy=${updating !== null}>
      ${shown.map(
        ({ type, amount }) =>
          // The total is said once it has changed: while it is busy a reader waits.
          html`<div
            class=${type === 'total' ? 'sum' : 'part'}
            aria-live=${type === 'total' ? 'polite' : 'off'}
            aria-atomic="true"
          >
            <dt>${t[type]}</dt>
            <dd>
              ${
                type === 'total'
                  ? priceTemplate(amount, locale, 'total-price')
                  : type === 'fulfillment' && amount.amount === 0
                    ? t.free
                    : formatMoney(amount, locale)
              }
            </dd>
          </div>`,
      )}
    </dl>
    <p class="estimating">${updating ?? ''}</p>`;
}
