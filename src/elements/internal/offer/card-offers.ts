import { nothing, type TemplateResult } from 'lit';
import { priceRange } from '../../../rules/price/price-range.js';
import { isSellable, type Known } from '../../../rules/note/tagged-product.js';
import { DeferredPart } from '../deferred-part.js';
import type { XhsElement } from '../xhs-element.js';

/** Prices for a time on the cards of a list. Whatever counts them down is loaded with the first: most lists have none. */
export class CardOffers {
  readonly #strip;

  constructor(host: XhsElement) {
    this.#strip = new DeferredPart(host, async () => {
      const { OfferStrip, offerStripStyles } = await import('./offer-strip.js');
      return { part: new OfferStrip(host), styles: [offerStripStyles] };
    });
  }

  /** What stands over the picture of a product. */
  readonly render = (product: Known, locale: string): TemplateResult | typeof nothing => {
    const offer = product && isSellable(product) ? priceRange(product)?.variant.offer : undefined;
    return (product && offer && this.#strip.part?.render(product.id, offer, locale)) ?? nothing;
  };
}
