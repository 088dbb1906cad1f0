import type { Shop } from '../../../runtime/shop.js';
import { pageDataset } from './configured-script.js';
import { shopFromPage } from './shop-from-page.js';

export { shopFromPage };

/**
 * Makes the shop of a page that has no `<xhs-provider>`. What it is made of stands in `data-*` attributes of the
 * script that brought the elements: `data-commerce`, `data-commerce-src`, `data-commerce-key`, `data-content`,
 * `data-content-src`, `data-live`, `data-live-src`, `data-locale`, `data-country`, `data-currency`.
 */
export function makePageShop(): Shop {
  // What only a provider can say is none of what the page's own `data-*` may mean.
  return shopFromPage({ ...pageDataset(), name: undefined, serviceUrl: undefined }, document);
}
