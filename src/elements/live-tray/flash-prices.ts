import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { formatMoment, messagesFor, sharedMessages } from '../../i18n/index.js';
import { pdpMessages } from '../../i18n/pdp.js';
import type { Product, VariantOffer } from '../../model/index.js';
import type { Shop } from '../../runtime/shop.js';
import { countedFrom, OfferEnds } from '../internal/offer-ends.js';

/** Prices for a time in a tray: what kind each is, and how long it is to be had. */
export class FlashPrices {
  readonly #ends: OfferEnds;

  constructor(host: ReactiveControllerHost & { readonly shop: Shop | undefined }) {
    this.#ends = new OfferEnds(host, (ids) => host.shop?.catalog.refresh(ids));
  }

  /** Before it is drawn: the products whose prices are shown. */
  follow(products: readonly Product[]): void {
    this.#ends.follow(
      products.flatMap(({ id, variants }) =>
        variants.flatMap(({ offer }) => (offer?.endsAt === undefined ? [] : [{ id, endsAt: offer.endsAt }])),
      ),
    );
  }

  /** What kind of price it is, and when it ends, by a clock on its last day. */
  render({ kind, endsAt }: VariantOffer, locale: string): TemplateResult {
    const left = this.#ends.left(endsAt);
    const isFar = endsAt !== undefined && (left === undefined || left > countedFrom);
    return html`<small class="offer" part="offer"
      >${left === 0 ? nothing : html`<b>${messagesFor(sharedMessages, locale)[kind]}</b>`}${
        isFar
          ? html`<span>${messagesFor(pdpMessages, locale).offerUntil(formatMoment(endsAt, locale))}</span>`
          : this.#ends.render(endsAt, locale)
      }</small
    >`;
  }
}
