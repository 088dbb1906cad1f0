import { css, html, nothing, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { VariantOffer } from '../../model/index.js';
import { offerStyles } from '../internal/offer/offer-label.styles.js';
import { OfferEnds } from '../internal/offer/offer-ends.js';

/** That a product is sold at a price for a time: what kind it is, how long it lasts on its last day, and how many one gets. */
export class CardOffer extends OfferEnds {
  render(productId: string, { kind, endsAt, perShopper }: VariantOffer, locale: string): TemplateResult {
    return html`<p class="offer-line" part="offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${this.renderLeft(productId, endsAt, locale)}
      ${perShopper === undefined ? nothing : html`<span>${messagesFor(pdpMessages, locale).offerLimit(perShopper)}</span>`}
    </p>`;
  }
}

export const cardOfferStyles = css`
  ${offerStyles}

  .offer-line {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 2px 8px;
    margin: 4px 10px 0;
    color: var(--_muted);
    font-size: 12px;
    font-variant-numeric: tabular-nums;
  }
`;
