import { html, nothing, type TemplateResult } from 'lit';
import { formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { Total } from '../../model/index.js';
import type { CartView } from '../../state/cart/cart-store.js';
import { priceTemplate } from '../internal/price.js';
import type { PartedLines } from './parted-lines.js';
import { tickTemplate } from './tick.js';

export interface FooterView {
  readonly view: CartView;
  readonly parted: PartedLines;
  readonly locale: string;
  readonly selection: boolean;
  /** @returns whether the page lets it happen. */
  readonly onSelectAll: (selected: boolean) => boolean;
  readonly onCheckout: () => void;
  /** Asks again what came of a change. */
  readonly onRetry: () => unknown;
}

/** Totals by kind and the way to the checkout. Totals under way keep their last settled value, and say so. */
export function footerTemplate({
  view,
  parted,
  locale,
  selection,
  onSelectAll,
  onCheckout,
  onRetry,
}: FooterView): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  const { usable, selected, units } = parted;
  const all = usable > 0 && selected === usable;
  const total = view.totals.find(({ type }) => type === 'total');
  const rest = view.totals.filter(
    ({ type, amount }) =>
      // Free delivery is worth saying; nothing saved and no tax is not.
      type !== 'total' && (amount.amount !== 0 || type === 'subtotal' || type === 'fulfillment'),
  );
  return html`<footer part="footer">
    ${rest.length > 1 ? totalsTemplate(rest, locale) : nothing}
    ${view.totals.some(({ type }) => type === 'fulfillment') ? nothing : html`<p class="hint">${t.atCheckout}</p>`}
    ${view.checking ? html`<p class="message info" part="message">${t.checkingCart}</p>` : nothing}
    ${unconfirmedTemplate(view, locale, onRetry)}
    <div class="pay">
      ${
        selection
          ? html`<label class="all"
              >${tickTemplate({ checked: all, partly: selected > 0 && !all, onChange: onSelectAll })}${t.selectAll}</label
            >`
          : nothing
      }
      <span class="total" part="total" aria-busy=${view.estimating}
        ><span>${t.total}</span> ${total ? priceTemplate(total.amount, locale) : nothing}${
          view.estimating ? html`<span class="visually-hidden">${t.estimating}</span>` : nothing
        }</span
      >
      <button
        class="button primary"
        part="checkout"
        aria-disabled=${view.estimating || units === 0}
        title=${units === 0 ? t.nothingSelected : view.estimating ? waitsBecause(view, locale) : nothing}
        @click=${onCheckout}
      >
        ${t.checkout(units)}
      </button>
    </div>
  </footer>`;
}

/** Says that it could not be found out what came of a change, with a way to ask again. */
export function unconfirmedTemplate(
  { unconfirmed }: CartView,
  locale: string,
  onRetry: () => unknown,
): TemplateResult | typeof nothing {
  if (!unconfirmed) return nothing;
  return html`<p class="message warning" part="message">${messagesFor(cartMessages, locale).unconfirmed}</p>
    <button class="button" part="retry" @click=${onRetry}>${messagesFor(sharedMessages, locale).retry}</button>`;
}

/** Why the checkout waits for a change that is on its way. */
export function waitsBecause({ checking, unconfirmed }: CartView, locale: string): string {
  const t = messagesFor(cartMessages, locale);
  return unconfirmed ? t.unconfirmed : checking ? t.checkingCart : t.checkoutWaits;
}

function totalsTemplate(totals: readonly Total[], locale: string): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  return html`<dl class="totals" part="totals">
    ${totals.map(
      ({ type, amount }) =>
        html`<div>
          <dt>${t[type]}</dt>
          <dd>${type === 'fulfillment' && amount.amount === 0 ? t.free : formatMoney(amount, locale)}</dd>
        </div>`,
    )}
  </dl>`;
}
