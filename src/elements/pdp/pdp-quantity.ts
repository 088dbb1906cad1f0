import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Product, Variant } from '../../model/index.js';
import { quantityLimit } from '../../rules/product/variant-choice.js';
import { stepperTemplate } from '../internal/controls/stepper.js';

/** How many are wanted, with how many there may be and how few there are. */
export function quantityTemplate(
  product: Product,
  variant: Variant | undefined,
  quantity: number,
  locale: string,
  onChange: (quantity: number) => void,
): TemplateResult {
  const shared = messagesFor(sharedMessages, locale);
  const { status, quantity: left, maxPerOrder } = variant?.availability ?? {};
  return html`<div class="quantity">
    <span
      >${shared.quantity}${
        maxPerOrder === undefined
          ? nothing
          : html`<small>${messagesFor(pdpMessages, locale).limit(maxPerOrder)}</small>`
      }${status === 'low_stock' && left !== undefined ? html`<small>${shared.left(left)}</small>` : nothing}</span
    >
    ${stepperTemplate({ quantity, most: variant && quantityLimit(variant), title: product.title, locale, onChange })}
  </div>`;
}
