import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { cartMessages } from '../../i18n/cart.js';
import type { CartLineView } from '../../state/cart/cart-store.js';
import { icon } from '../internal/icons/icons.js';
import { offerTemplate } from '../internal/offer/offer-label.js';
import { comparePriceTemplate, priceTemplate } from '../internal/price.js';
import { stepperTemplate } from '../internal/controls/stepper.js';
import { lineMessageText } from './line-message.js';
import { tickTemplate } from './tick.js';

export interface LineView {
  readonly line: CartLineView;
  readonly locale: string;
  /** What is left of its price for a time, on the last day. */
  readonly ending: TemplateResult | typeof nothing;
  /** Lines can be ticked. */
  readonly selection: boolean;
  /** @returns whether the page lets it happen. */
  readonly onSelect: (line: CartLineView, selected: boolean) => boolean;
  readonly onQuantity: (line: CartLineView, quantity: number) => void;
  readonly onOpen: (line: CartLineView) => void;
}

/** One line of the cart. */
export function lineTemplate(view: LineView): TemplateResult {
  const { line, locale, selection, onSelect, onQuantity, onOpen } = view;
  const t = messagesFor(cartMessages, locale);
  const usable = line.status === 'available' && !line.gift;
  return html`<li class="line" part="line" aria-busy=${line.pending} data-line=${line.variantId}>
    ${
      selection && usable
        ? html`<label class="tick"
            >${tickTemplate({
              checked: line.selected,
              label: t.selectLine(line.title),
              onChange: (checked) => onSelect(line, checked),
            })}</label
          >`
        : html`<span class=${selection ? 'tick' : ''}></span>`
    }
    <button class="thumb" tabindex="-1" aria-hidden="true" @click=${() => onOpen(line)}>
      ${line.picture ? html`<img src=${line.picture.url} width="88" height="88" alt="" loading="lazy" />` : nothing}
    </button>
    <div class="line-text">
      <button class="line-title" part="line-title" @click=${() => onOpen(line)}>${line.title}</button>
      ${line.variantTitle ? html`<span class="variant" part="line-variant">${line.variantTitle}</span>` : nothing}
      ${line.offer ? html`<span class="offer-row" part="line-offer">${offerTemplate(line, locale)}${view.ending}</span>` : nothing}
      ${line.messages.map(
        (message) =>
          html`<span class="message ${message.type}" part="message">${lineMessageText(line, message, locale)}</span>`,
      )}
      ${line.checking ? html`<span class="message info" part="message">${t.checking}</span>` : nothing}
      ${usable ? rowTemplate(line, locale, onQuantity) : restTemplate(line, locale, onQuantity)}
    </div>
  </li>`;
}

function rowTemplate(line: CartLineView, locale: string, onQuantity: LineView['onQuantity']): TemplateResult {
  return html`<div class="line-row">
    <span class="line-price"
      >${priceTemplate(line.unitPrice, locale)}${
        line.comparePrice ? comparePriceTemplate(line.comparePrice, locale) : nothing
      }</span
    >
    <span class="line-controls">
      ${stepperTemplate({
        quantity: line.quantity,
        least: 0,
        most: line.maxQuantity,
        asks: true,
        title: line.title,
        locale,
        onChange: (quantity) => onQuantity(line, quantity),
      })}
      ${removeTemplate(line, locale, onQuantity)}
    </span>
  </div>`;
}

function restTemplate(line: CartLineView, locale: string, onQuantity: LineView['onQuantity']): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  const shared = messagesFor(sharedMessages, locale);
  return html`<div class="line-row">
    <span class="rest">${line.gift ? `${t.gift} × ${line.quantity}` : shared.unavailable}</span>
    ${line.gift ? nothing : removeTemplate(line, locale, onQuantity)}
  </div>`;
}

function removeTemplate(line: CartLineView, locale: string, onQuantity: LineView['onQuantity']): TemplateResult {
  const t = messagesFor(cartMessages, locale);
  return html`<button
    class="remove"
    part="remove"
    aria-label=${t.remove(line.title)}
    @click=${() => onQuantity(line, 0)}
  >
    ${icon('close')}
  </button>`;
}
