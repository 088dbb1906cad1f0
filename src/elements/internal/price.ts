import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, moneyParts, sharedMessages } from '../../i18n/index.js';
import type { ComparePrice, Money } from '../../model/index.js';

/** A price with the symbol and the cents set small. Screen readers hear it in one piece. */
export function priceTemplate(money: Money, locale: string, part = 'price'): TemplateResult {
  const { sign, symbol, integer, fraction, symbolLast } = moneyParts(money, locale);
  const unit = html`<span class="symbol">${symbol}</span>`;
  return html`<span class="price" part=${part}
    ><span class="visually-hidden">${formatMoney(money, locale)}</span
    ><span aria-hidden="true"
      >${sign}${symbolLast ? nothing : unit}${integer}<span class="fraction">${fraction}</span>${
        symbolLast ? unit : nothing
      }</span
    ></span
  >`;
}

/** The lowest of several prices, with the words that say so before or after it, as the language has them. */
export function lowestPriceTemplate(money: Money, locale: string): TemplateResult {
  const [before = '', after = ''] = messagesFor(sharedMessages, locale).from('|').split('|');
  const words = (text: string): TemplateResult | typeof nothing =>
    text ? html`<small class="from">${text.trim()}</small>` : nothing;
  return html`${words(before)}${priceTemplate(money, locale)}${words(after)}`;
}

/** A struck-through price with what it stands for. */
export function comparePriceTemplate(compare: ComparePrice, locale: string): TemplateResult {
  const t = messagesFor(sharedMessages, locale);
  const labels = {
    suggestedRetail: t.compareSuggestedRetail,
    sevenDayLow: t.compareSevenDayLow,
    lastDeal: t.compareLastDeal,
    market: t.compareMarket,
  };
  return html`<span class="compare" part="compare-price"
    >${labels[compare.kind]} <s>${formatMoney(compare.price, locale)}</s></span
  >`;
}
