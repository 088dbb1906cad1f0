import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { UpcomingOffer, Variant, VariantOffer } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { clockOf } from '../internal/countdown.js';
import { countedFrom, OfferEnds } from '../internal/offer-ends.js';

/**
 * The price for a time that a variant has or is to have: what it is, when it begins and ends, by a clock on the last day, and
 * how many units there are. Once it begins or ends, product and cart are asked for anew; until there is an answer the page stays
 * as it is.
 */
export class OfferPart {
  readonly #ends: OfferEnds;

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    // What it costs from then on is for the back end to say.
    this.#ends = new OfferEnds(host, (ids) => {
      host.shop?.catalog.refresh(ids);
      void host.shop?.cart.refresh().catch(() => undefined);
    });
  }

  render(id: string, variant: Variant | undefined, locale: string): TemplateResult | typeof nothing {
    const { offer, upcomingOffer } = variant ?? {};
    this.#ends.follow(
      [offer?.endsAt, upcomingOffer?.startsAt].flatMap((edge) => (edge === undefined ? [] : [{ id, endsAt: edge }])),
    );
    return html`${offer ? this.#running(offer, locale) : nothing}${
      upcomingOffer ? this.#coming(upcomingOffer, locale) : nothing
    }`;
  }

  #running({ kind, endsAt, quantity, perShopper }: VariantOffer, locale: string): TemplateResult | typeof nothing {
    const t = messagesFor(pdpMessages, locale);
    const left = endsAt === undefined ? undefined : this.#ends.left(endsAt);
    if (left === 0) return nothing;
    return html`<p class="offer-line" part="offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${
        endsAt === undefined
          ? nothing
          : left === undefined || left > countedFrom
            ? html`<span>${t.offerUntil(formatMoment(endsAt, locale))}</span>`
            : html`<span role="timer">${t.offerLeft(clockOf(left))}</span>`
      }
      ${quantity === undefined ? nothing : html`<span>${t.offerUnits(quantity)}</span>`}
      ${perShopper === undefined ? nothing : html`<span>${t.offerLimit(perShopper)}</span>`}
    </p>`;
  }

  #coming({ kind, price, startsAt }: UpcomingOffer, locale: string): TemplateResult | typeof nothing {
    const t = messagesFor(pdpMessages, locale);
    const left = this.#ends.left(startsAt);
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
