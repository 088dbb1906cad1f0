import { warnOnce } from '../lib/warn.js';
import type { Shop } from './shop.js';

/** What all copies of the bundle on one page share. */
interface PageDefault {
  shop?: Shop;
  /** There once an element uses it, when another shop would split the cart in two: what undoes that it is connected. */
  used?: (() => void) | undefined;
}

const key = Symbol.for('xhs-elements@1');

function pageDefault(): PageDefault {
  const page = globalThis as { [key]?: PageDefault };
  return (page[key] ??= {});
}

/**
 * Makes a shop the one of all elements that stand in no `<xhs-provider>`. It can be replaced until the first
 * element uses it, which connects it to the document; later calls warn and change nothing.
 * @returns the shop that holds.
 */
export function setDefaultShop(shop: Shop): Shop {
  const page = pageDefault();
  if (page.used && page.shop && page.shop !== shop) {
    warnOnce(
      'default-shop-in-use',
      `The page's default shop is in use already (xhs-elements ${page.shop.version}); setDefaultShop() came too late.`,
    );
    return page.shop;
  }
  page.shop = shop;
  return shop;
}

/**
 * The page's default shop. The first to ask makes it, if nobody has set one, and connects it to the document.
 * @param make undefined while it cannot be made yet: undefined is answered then where there is none.
 */
export function getDefaultShop(make: (() => Shop) | undefined): Shop | undefined {
  const page = pageDefault();
  if (make) page.shop ??= make();
  page.used ??= page.shop?.connect(document);
  return page.shop;
}

/** The page's default shop, if there is one yet. */
export function knownDefaultShop(): Shop | undefined {
  return pageDefault().shop;
}

/** Forgets the page's default shop: for tests. */
export function clearDefaultShop(): void {
  const page = pageDefault();
  delete page.shop;
  delete page.used;
}
