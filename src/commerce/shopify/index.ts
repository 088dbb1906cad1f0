import type { CommerceAdapter } from '../adapter.js';
import { ShopifyAdapter, type ShopifyOptions } from './shopify-adapter.js';

export type { ShopifySettings } from './settings.js';
export type { ShopifyOptions } from './shopify-adapter.js';

/**
 * Makes the adapter of a Shopify shop, by the name under which a shop makes its adapters.
 *
 * @throws TypeError when the address of the shop or its public access token is missing, or a setting is wrong.
 * @example
 * const commerce = createAdapter({ src: 'my-shop.myshopify.com', key: 'public access token', environment });
 */
export function createAdapter(options: ShopifyOptions): CommerceAdapter {
  return new ShopifyAdapter(options);
}
