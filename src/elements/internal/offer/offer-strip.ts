import { css, html, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../../i18n/index.js';
import type { VariantOffer } from '../../../model/index.js';
import { OfferEnds } from './offer-ends.js';

/** Over the picture of a card: that it is a price for a time, and how long it lasts on its last day. */
export class OfferStrip extends OfferEnds {
  render(productId: string, { kind, endsAt }: VariantOffer, locale: string): TemplateResult {
    return html`<span class="offer-strip" part="offer"
      ><b>${messagesFor(sharedMessages, locale)[kind]}</b> ${this.renderLeft(productId, endsAt, locale)}</span
    >`;
  }
}

/** It takes no room of its own: nothing moves when it comes or goes. */
export const offerStripStyles = css`
  .offer-strip {
    position: absolute;
    inset: auto 0 0;
    display: flex;
    justify-content: space-between;
    gap: 6px;
    padding: 2px 8px;
    overflow: hidden;
    background: var(--_brand);
    color: var(--_on-brand);
    font-size: 11px;
    font-variant-numeric: tabular-nums;
    line-height: 18px;
    white-space: nowrap;
  }

  .offer-strip > * {
    overflow: hidden;
    text-overflow: ellipsis;
  }

  .offer-strip > [role='timer'] {
    flex: none;
  }
`;
