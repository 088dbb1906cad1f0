import type { CartLine } from '../../model/index.js';
import type { EarnedGift } from '../../rules/promotion/apply-promotions.js';
import { mostOf } from '../../rules/product/stock.js';
import type { Shelf } from './change-cart.js';

/**
 * Gifts as lines that cost nothing and cannot be changed. They travel with the goods that have earned them; of what is
 * not there any more nothing is given.
 *
 * @param lines the lines of the cart, which go before gifts where both want the last units.
 */
export function giftLines(gifts: readonly EarnedGift[], lines: readonly CartLine[], shelf: Shelf): readonly CartLine[] {
  const { catalogue, taken } = shelf;
  const wanted = new Map<string, number>();
  for (const { variantId, quantity, status, selected } of lines) {
    if (status === 'available' && selected) wanted.set(variantId, (wanted.get(variantId) ?? 0) + quantity);
  }
  return gifts.flatMap(({ promotion, variantId, quantity, earnedBy }): CartLine[] => {
    const item = catalogue.findItem(variantId);
    if (!item) return [];
    const used = wanted.get(variantId) ?? 0;
    const given = Math.min(quantity, mostOf(catalogue.stockOf(item.variant, taken)) - used);
    if (given <= 0) return [];
    wanted.set(variantId, used + given);
    const picture = catalogue.pictureOf(item);
    const free = catalogue.money(0);
    return [
      {
        id: `gift-${promotion.id}-${variantId}`,
        productId: item.product.id,
        variantId,
        storeId: lines.find(({ id }) => id === earnedBy[0]?.lineId)?.storeId ?? item.store.id,
        title: item.product.title,
        variantTitle: catalogue.variantTitle(item.product, item.variant),
        ...(picture && { picture }),
        quantity: given,
        unitPrice: free,
        subtotal: free,
        total: free,
        discounts: [],
        selected: true,
        status: 'available',
        gift: true,
      },
    ];
  });
}
