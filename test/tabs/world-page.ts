import { find } from '../../stories/acting.js';
import { openShop, shopThrough } from '../hostile/world-scene.js';

// A page with every element, in whatever the browser makes of its storage.

/** What the test finds in the page. */
export interface WorldPage {
  /** Shops until one is in the cart. */
  begin(): Promise<void>;
  /** Shops on to the end. */
  goOn(): Promise<Shopped>;
}

/** What came of it. */
export interface Shopped {
  /** Codes of the errors and warnings that were told. */
  readonly told: readonly string[];
  /** Errors that nobody caught. */
  readonly uncaught: readonly string[];
  /** In minor units. */
  readonly total: number | undefined;
  /** What the cart button says is in the cart. */
  readonly badge: string | undefined;
}

declare global {
  var world: WorldPage;
}

const uncaught: string[] = [];
addEventListener('error', ({ message }) => uncaught.push(message));
addEventListener('unhandledrejection', ({ reason }) => uncaught.push(String(reason)));

const canvas = document.createElement('main');
document.body.append(canvas);
let began = (): void => undefined;
const beginning = new Promise<void>((resolve) => (began = resolve));
let goOn = (): void => undefined;
const going = new Promise<void>((resolve) => (goOn = resolve));

async function shopAll(): Promise<Shopped> {
  const { shop, orderId } = await openShop('world', new URL('/data/en/', location.href).href);
  const told = await shopThrough(canvas, shop, orderId, () => {
    began();
    return going;
  });
  return {
    told,
    uncaught,
    total: shop.cart.$view.get().totals.find(({ type }) => type === 'total')?.amount.amount,
    badge: find(canvas, 'xhs-cart-button >>> [part~="badge"]')?.textContent?.trim(),
  };
}

const all = shopAll();
globalThis.world = {
  begin: () => Promise.race([beginning, all.then(() => undefined)]),
  goOn() {
    goOn();
    return all;
  },
};
