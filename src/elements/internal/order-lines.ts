import { html, nothing, type TemplateResult } from 'lit';
import { cartMessages } from '../../i18n/cart.js';
import { formatMoney, messagesFor, messageText } from '../../i18n/index.js';
import type { CartGroup, CartLine, Message, Total } from '../../model/index.js';
import { priceTemplate } from './price.js';

/** What is bought, by store. Nothing here can be changed. */
export function linesTemplate(
  lines: readonly CartLine[],
  groups: readonly CartGroup[],
  locale: string,
  messages: readonly Message[] = [],
): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  return html`${groups.map(
    (group) =>
      html`<section class="store" aria-label=${group.storeName}>
        <p class="store-name">
          ${group.storeName}${
            group.tradeMode === 'domestic' ? nothing : html` <span class="badge">${t[group.tradeMode]}</span>`
          }
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
      </section>`,
  )}`;
}

function lineTemplate(line: CartLine, messages: readonly Message[], locale: string): TemplateResult {
  const { picture } = line;
  return html`<li class="line">
    ${
      picture
        ? html`<img src=${picture.url} width=${picture.width} height=${picture.height} alt="" loading="lazy" />`
        : html`<span class="no-picture"></span>`
    }
    <span class="line-text">
      <span class="line-title">${line.title}</span>
      <span class="line-variant">${line.variantTitle}</span>
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
          html`<div class=${type === 'total' ? 'sum' : 'part'}>
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
    <p class="estimating" role="status">${updating ?? ''}</p>`;
}
