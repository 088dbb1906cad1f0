import type { AddedToCartDetail, OrderPlacedDetail, ProductLoadDetail, TagTapDetail } from '../events/index.js';
import type { Product } from '../model/index.js';
import type { AnalyticsBus } from './bus.js';
import { itemOf, majorUnits, purchaseOf } from './items.js';

/** Facts about data, dispatched by the stores. */
export const dataFacts = ['xhs-added-to-cart', 'xhs-order-placed'] as const;
/** Facts about sight and touch, dispatched by elements. */
export const touchFacts = ['xhs-tag-tap', 'xhs-product-load'] as const;

const counted = Symbol.for('xhs-elements/counted@1');

/**
 * Counts a fact, once, however many shops of the page it passes.
 * @param product knows the products of the shop, for names and prices.
 */
export function countFact(bus: AnalyticsBus, fact: Event, product: (id: string) => Product | undefined): void {
  const event = fact as Event & { detail?: unknown; [counted]?: boolean };
  if (event[counted] || !event.detail) return;
  event[counted] = true;
  switch (event.type) {
    case 'xhs-added-to-cart': {
      const { productId, variantId, quantity, origin } = event.detail as AddedToCartDetail;
      const known = product(productId);
      const variant = known?.variants.find(({ id }) => id === variantId);
      const item = {
        ...(known ? itemOf(known, variant, quantity) : { item_id: productId, quantity }),
        ...(origin?.noteId !== undefined && { note_id: origin.noteId }),
        ...(origin?.tagId !== undefined && { tag_id: origin.tagId }),
      };
      const { price } = variant ?? {};
      return bus.track('add_to_cart', {
        items: [item],
        ...(price && { currency: price.currency, value: majorUnits({ ...price, amount: price.amount * quantity }) }),
      });
    }
    case 'xhs-order-placed': {
      const { order } = event.detail as OrderPlacedDetail;
      return bus.track('purchase', purchaseOf(order), order.id);
    }
    case 'xhs-product-load': {
      const shown = (event.detail as ProductLoadDetail).product;
      const price = shown.variants[0]?.price;
      return bus.track('view_item', {
        items: [itemOf(shown)],
        ...(price && { currency: price.currency, value: majorUnits(price) }),
      });
    }
    case 'xhs-tag-tap': {
      const { tagId, noteId, productId } = event.detail as TagTapDetail;
      return bus.track('tag_click', {
        tag_id: tagId,
        ...(noteId !== undefined && { note_id: noteId }),
        ...(productId !== undefined && { item_id: productId }),
      });
    }
    default:
  }
}
