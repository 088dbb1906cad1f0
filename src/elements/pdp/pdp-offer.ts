import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatMoment, formatMoney, messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { UpcomingOffer, Variant, VariantOffer } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { clockOf, Countdown } from '../internal/countdown.js';

const day = 86_400;
/** The clock of the shop is known to a second: asked any sooner, the back end might say that nothing has changed yet. */
const second = 1_000;

/**
 * The price for a time that a variant has or is to have: what it is, when it begins and ends, by a clock on the last day, and
 * how many units there are. Once it begins or ends, product and cart are asked for anew.
 */
export class OfferPart {
  readonly #countdown: Countdown;

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    // What it costs from then on is for the back end to say.
    this.#countdown = new Countdown(
      host,
      () => host.shop,
      () => {
        host.shop?.catalog.reset();
        void host.shop?.cart.refresh().catch(() => undefined);
      },
    );
  }

  render(variant: Variant | undefined, locale: string): TemplateResult | typeof nothing {
    const { offer, upcomingOffer } = variant ?? {};
    const now = this.#countdown.now ?? 0;
    const edges = [offer?.endsAt, upcomingOffer?.startsAt].filter(
      // What is past already, of a product that was kept, must not hide what is to come.
      (edge): edge is number => edge !== undefined && edge + second > now,
    );
    this.#countdown.until(edges.length === 0 ? [] : [Math.min(...edges) + second]);
    return html`${offer ? this.#running(offer, locale) : nothing}${
      upcomingOffer ? this.#coming(upcomingOffer, locale) : nothing
    }`;
  }

  #running({ kind, endsAt, quantity, perShopper }: VariantOffer, locale: string): TemplateResult | typeof nothing {
    const t = messagesFor(pdpMessages, locale);
    const left = endsAt === undefined ? undefined : this.#countdown.left(endsAt);
    if (left === 0) return nothing;
    return html`<p class="offer-line" part="offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${
        endsAt === undefined
          ? nothing
          : left === undefined || left > day
            ? html`<span>${t.offerUntil(formatMoment(endsAt, locale))}</span>`
            : html`<span role="timer">${t.offerLeft(clockOf(left))}</span>`
      }
      ${quantity === undefined ? nothing : html`<span>${t.offerUnits(quantity)}</span>`}
      ${perShopper === undefined ? nothing : html`<span>${t.offerLimit(perShopper)}</span>`}
    </p>`;
  }

  #coming({ kind, price, startsAt }: UpcomingOffer, locale: string): TemplateResult | typeof nothing {
    const t = messagesFor(pdpMessages, locale);
    const left = this.#countdown.left(startsAt);
    if (left === 0) return nothing;
    const cost = formatMoney(price, locale);
    return html`<p class="offer-line" part="upcoming-offer">
      <span class="offer">${messagesFor(sharedMessages, locale)[kind]}</span>
      ${
        left === undefined || left > day
          ? html`<span>${t.offerFrom(cost, formatMoment(startsAt, locale))}</span>`
          : html`<span role="timer">${t.offerIn(cost, clockOf(left))}</span>`
      }
    </p>`;
  }
}
