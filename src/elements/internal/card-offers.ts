import { nothing, type TemplateResult } from 'lit';
import type { Product, VariantOffer } from '../../model/index.js';
import { priceRange } from '../../rules/price-range.js';
import { isSellable, type Known } from '../../rules/tagged-product.js';
import { DeferredPart } from './deferred-part.js';
import type { XhsElement } from './xhs-element.js';

/** Prices for a time on the cards of a list. Whatever counts them down is loaded with the first: most lists have none. */
export class CardOffers {
  readonly #strip;
  #any = false;

  constructor(host: XhsElement) {
    this.#strip = new DeferredPart(host, async () => {
      const { OfferStrip, offerStripStyles } = await import('./offer-strip.js');
      return { part: new OfferStrip(host), styles: [offerStripStyles] };
    });
  }

  /** Before the cards are drawn: the products on them. */
  follow(products: readonly Known[]): void {
    const prices = products.flatMap((product) => {
      const offer = product && offerOf(product);
      return offer ? [{ id: product.id, offer }] : [];
    });
    this.#any ||= prices.length > 0;
    if (!this.#any) return;
    this.#strip.part?.follow(
      prices.flatMap(({ id, offer: { endsAt } }) => (endsAt === undefined ? [] : [{ id, endsAt }])),
    );
  }

  /** What stands over the picture of a product. */
  readonly render = (product: Known, locale: string): TemplateResult | typeof nothing => {
    const offer = product && offerOf(product);
    return (offer && this.#strip.part?.render(offer, locale)) ?? nothing;
  };
}

/** That of the price that a card shows. */
function offerOf(product: Product): VariantOffer | undefined {
  return isSellable(product) ? priceRange(product)?.variant.offer : undefined;
}
