import { keepAsking } from '../../../lib/keep-asking.js';
import { once } from '../../../lib/once.js';
import { type Ahead, sendAhead } from '../../../runtime/send-ahead.js';
import type * as PageShop from './page-shop.js';

/** What makes shops of what a page says. */
export type ShopMaker = typeof PageShop;

const load = once(() => keepAsking<ShopMaker>(() => import('./page-shop.js'), 'shop-unavailable', 'The shop'));
let asked = false;

/** What makes shops, if it is there. */
export const shopMaker = (): ShopMaker | undefined => load.made;

/** Sends for what makes shops, and beside it for what the shop that the page tells of loads first. */
export function loadShopMaker(page: Ahead): Promise<ShopMaker> {
  if (!asked) sendAhead(page);
  asked = true;
  return load();
}
