import { html, nothing, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { UpcomingOffer, Variant, VariantOffer } from '../../model/index.js';
import { clockOf } from '../internal/offer/countdown.js';
import { countedFrom, OfferEnds, type OfferHost } from '../internal/offer/offer-ends.js';

/**
 * The price for a time that a variant has or is to have: what it is, when it begins and ends, by a clock on the last day, and
 * how many units there are. Once it begins or ends, product and cart are asked for anew; until there is an answer the page stays
 * as it is.
 */
export class OfferPart extends OfferEnds {
  constructor(host: OfferHost) {
    super(host, (ids) => {
      host.shop?.catalog.refresh(ids);
      void host.shop?.cart.refresh().catch(() => undefined);
    });
  }

  render(productId: string, variant: Variant | undefined, locale: string): TemplateResult | typeof nothing {
    const { offer, upcomingOffer } = variant ?? {};
    return html`${offer ? this.#running(productId, offer, locale) : nothing}${
      upcomingOffer ? this.#coming(productId, upcomingOffer, locale) : nothing
    }`;
  }

  #running(
    productId: string,
    { kind, endsAt, quantity, perShopper }: VariantOffer,
    locale: string,
  ): TemplateResult | typeof nothing {
    if (this.left(productId, endsAt) === 0) return nothing;
    const t = messagesFor(pdpMessages, locale);
    return html`<p class="offer-line" part="offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${this.renderEnd(productId, endsAt, locale)}
      ${quantity === undefined ? nothing : html`<span>${t.offerUnits(quantity)}</span>`}
      ${perShopper === undefined ? nothing : html`<span>${t.offerLimit(perShopper)}</span>`}
    </p>`;
  }

  #coming(
    productId: string,
    { kind, price, startsAt }: UpcomingOffer,
    locale: string,
  ): TemplateResult | typeof nothing {
    const t = messagesFor(pdpMessages, locale);
    const left = this.left(productId, startsAt);
    if (left === 0) return nothing;
    const cost = formatMoney(price, locale);
    return html`<p class="offer-line" part="upcoming-offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${
        left === undefined || left > countedFrom
          ? html`<span>${t.offerFrom(cost, formatMoment(startsAt, locale))}</span>`
          : html`<span role="timer">${t.offerIn(cost, clockOf(left))}</span>`
      }
    </p>`;
  }
}
