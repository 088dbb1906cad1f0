import { XhsAddToCartEvent } from '../../events/index.js';
import { formatMoney, messagesFor } from '../../i18n/index.js';
import { tradeMessages } from '../../i18n/trade.js';
import type { LineUnits } from '../../model/index.js';
import { sum } from '../../rules/price/sum.js';
import { totalOf } from '../../rules/price/total-of.js';
import type { Shop } from '../../runtime/shop.js';
import { announce } from '../internal/announcer.js';

/**
 * Buys so many units of a checkout now. What is left out stays in the cart; of goods that are bought beside the cart it
 * goes there, as far as it can still be bought this year.
 */
export async function splitOrder(
  shop: Shop,
  units: readonly LineUnits[],
  locale: string,
  request: (event: XhsAddToCartEvent) => Promise<unknown>,
): Promise<void> {
  const { checkout: before, alone } = shop.checkout.$view.get();
  await shop.checkout.update({ units });
  const { checkout: after, status } = shop.checkout.$view.get();
  if (!before || !after || status !== 'editing' || after.importLimits) return;
  const total = totalOf(after.totals);
  if (total) announce(messagesFor(tradeMessages, locale).splitDone(formatMoney(total, locale)));
  if (!alone) return;
  const later = (before.importLimits ?? []).flatMap(({ purchases }) => purchases.slice(1).flat());
  for (const { id, productId, variantId, origin } of before.lines) {
    const quantity = sum(later.filter(({ lineId }) => lineId === id).map((each) => each.quantity));
    const detail = { productId, variantId, quantity, ...(origin && { origin }) };
    if (quantity > 0) await request(new XhsAddToCartEvent(detail)).catch(() => undefined);
  }
}
