import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatMoment, messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Variant } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { clockOf, Countdown } from '../internal/countdown.js';

const day = 86_400;

/** The price for a time that a variant has: what it is, and when it ends, by a clock on its last day. */
export class OfferPart {
  readonly #countdown: Countdown;

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    // What it costs from then on is for the back end to say.
    this.#countdown = new Countdown(
      host,
      () => host.shop,
      () => host.shop?.catalog.reset(),
    );
  }

  render(variant: Variant | undefined, locale: string): TemplateResult | typeof nothing {
    const { offer } = variant ?? {};
    this.#countdown.until(offer?.endsAt === undefined ? [] : [offer.endsAt]);
    if (!offer) return nothing;
    const t = messagesFor(pdpMessages, locale);
    const name = messagesFor(sharedMessages, locale)[offer.kind];
    const left = offer.endsAt === undefined ? undefined : this.#countdown.left(offer.endsAt);
    if (left === 0) return nothing;
    return html`<p class="offer-line" part="offer">
      <span class="offer">${name}</span>
      ${
        offer.endsAt === undefined
          ? nothing
          : left === undefined || left > day
            ? html`<span>${t.offerUntil(formatMoment(offer.endsAt, locale))}</span>`
            : html`<span role="timer">${t.offerLeft(clockOf(left))}</span>`
      }
    </p>`;
  }
}
