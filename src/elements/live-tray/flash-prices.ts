import { html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import type { VariantOffer } from '../../model/index.js';
import { OfferEnds } from '../internal/offer/offer-ends.js';

/** Prices for a time in a tray: what kind each is, and how long it is to be had. */
export class FlashPrices extends OfferEnds {
  /** What kind of price it is, and when it ends, by a clock on its last day. */
  render(productId: string, { kind, endsAt }: VariantOffer, locale: string): TemplateResult {
    const over = this.left(productId, endsAt) === 0;
    return html`<small class="offer" part="offer"
      >${over ? nothing : html`<b>${messagesFor(sharedMessages, locale)[kind]}</b>`}${this.renderEnd(productId, endsAt, locale)}</small
    >`;
  }
}
