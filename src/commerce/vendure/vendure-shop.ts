import type { KeyValueStore } from '../../lib/key-value-store.js';
import type { ShopDetails } from './read-product.js';
import type { ShopApi } from './shop-api.js';

/** One Vendure shop, and what is remembered of it on this side. */
export interface VendureShop {
  readonly api: ShopApi;
  readonly details: ShopDetails;
  /** Prices that lines were brought to, whether they took them or not. */
  readonly triedPrices: Set<string>;
  /** How each order is to be paid, by its code: Vendure keeps that no sooner than it is. It outlives a reload. */
  readonly payments: KeyValueStore;
  /** Codes of the payment methods that are paid elsewhere. */
  readonly elsewhere: readonly string[];
}
