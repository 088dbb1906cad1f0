import { html, nothing, type TemplateResult } from 'lit';
import { cartMessages } from '../../../i18n/cart.js';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import type { CartLine } from '../../../model/index.js';

/** That a line has a markdown or a flash price, and on how many of its units, where that is not all of them. */
export function offerTemplate(
  { offer, quantity }: Pick<CartLine, 'offer' | 'quantity'>,
  locale: string,
): TemplateResult | typeof nothing {
  if (!offer) return nothing;
  const name = messagesFor(sharedMessages, locale)[offer.kind];
  const text = offer.quantity < quantity ? messagesFor(cartMessages, locale).offerOn(name, offer.quantity) : name;
  return html`<span class="offer">${text}</span>`;
}
