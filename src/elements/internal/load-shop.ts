import { keepAsking } from '../../lib/keep-asking.js';
import { once } from '../../lib/once.js';
import { warnOnce } from '../../lib/warn.js';
import { type Ahead, sendAhead } from '../../runtime/send-ahead.js';
import type * as PageShop from './page-shop.js';

/** What makes shops of what a page says. */
export type ShopMaker = typeof PageShop;

const load = once(() =>
  keepAsking<ShopMaker>(
    () => import('./page-shop.js'),
    (error) => warnOnce('shop-unavailable', `The shop did not load, and is asked for again: ${String(error)}`),
  ),
);
let asked = false;

/** What makes shops, if it is there. */
export const shopMaker = (): ShopMaker | undefined => load.made;

/** Sends for what makes shops, and beside it for what the shop that the page tells of loads first. */
export function loadShopMaker(page: Ahead): Promise<ShopMaker> {
  if (!asked) sendAhead(page);
  asked = true;
  return load();
}
