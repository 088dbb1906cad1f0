import { css, html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Product, VariantOffer } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { offerStyles } from '../internal/offer-label.styles.js';
import { OfferEnds } from '../internal/offer-ends.js';

/** That a product is sold at a price for a time: what kind it is, how long it lasts on its last day, and how many one gets. */
export class CardOffer {
  readonly #ends: OfferEnds;

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    this.#ends = new OfferEnds(host, (ids) => host.shop?.catalog.refresh(ids));
  }

  render({ id }: Product, { kind, endsAt, perShopper }: VariantOffer, locale: string): TemplateResult {
    this.#ends.follow(endsAt === undefined ? [] : [{ id, endsAt }]);
    return html`<p class="offer-line" part="offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${this.#ends.render(endsAt, locale)}
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
