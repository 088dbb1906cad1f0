import * as v from 'valibot';
import type { ComparePriceKind, TradeMode } from '../../model/product.js';

/** What Shopify does not tell of a shop, and a page may. */
export interface ShopifySettings {
  /** `store` by default; notes and analytics name the shop by it. */
  readonly storeId: string;
  /** How the shop is called above its lines in the cart; the host of its address by default. */
  readonly storeName: string;
  /** `domestic` by default. */
  readonly tradeMode: TradeMode;
  /** Days in which goods may be returned without a reason; 0 by default. */
  readonly returnDays: number;
  /**
   * What the compare-at price of this shop stands for. Without it none is shown: a struck-through price whose meaning is
   * not said is misleading.
   */
  readonly comparePrice?: ComparePriceKind;
  /** From so many units on, few are left; 5 by default. */
  readonly lowStockAt: number;
}

const settings = v.object({
  storeId: v.optional(v.string(), 'store'),
  storeName: v.optional(v.string()),
  tradeMode: v.optional(v.picklist(['domestic', 'bonded', 'directMail']), 'domestic'),
  returnDays: v.optional(v.number(), 0),
  comparePrice: v.optional(v.picklist(['suggestedRetail', 'sevenDayLow', 'lastDeal', 'market'])),
  lowStockAt: v.optional(v.number(), 5),
});

/** @throws TypeError naming the setting that is wrong. */
export function readSettings(data: unknown, host: string): ShopifySettings {
  const read = v.safeParse(settings, data ?? {});
  if (!read.success) throw new TypeError(`Settings of Shopify: ${v.getDotPath(read.issues[0])} is not as it must be`);
  const { storeName = host, comparePrice, ...rest } = read.output;
  return { ...rest, storeName, ...(comparePrice && { comparePrice }) };
}
