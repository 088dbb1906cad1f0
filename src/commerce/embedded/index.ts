import type { CommerceAdapter } from '../adapter.js';
import { EmbeddedShop, type EmbeddedShopOptions } from './embedded-shop.js';

export type { EmbeddedShopOptions } from './embedded-shop.js';
export { ShopDataError, type ShopDataIssue } from './shop-data-error.js';

/**
 * Makes the shop that runs in the page: no server, no account, no real money. See the README of this folder for
 * what it is good for and what it must not be used for.
 *
 * @example
 * const commerce = createEmbeddedShop({ src: '/data/{locale}/shop.json', name: 'demo', environment });
 */
export function createEmbeddedShop(options: EmbeddedShopOptions): CommerceAdapter {
  return new EmbeddedShop(options);
}

/** The same under the name by which a shop makes its adapters. */
export const createAdapter: (options: EmbeddedShopOptions) => CommerceAdapter = createEmbeddedShop;

export default createEmbeddedShop;
