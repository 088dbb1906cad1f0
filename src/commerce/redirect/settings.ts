import { allowedAddress, hostRule } from '../../lib/allowed-address.js';

/** How a page leads to a shop elsewhere. The page itself says it, never a file that is fetched. */
export interface RedirectSettings {
  /** Name of the shop that takes the order, as the shopper is told before she leaves. */
  readonly shop: string;
  /** Hosts that may be gone to: `shop.example`, or `*.shop.example` for those below it. A port counts. */
  readonly hosts: readonly string[];
  /**
   * Address that opens the shop with things put in: `https://shop.example/cart/{items}`. Without one every product is
   * bought at its own `url`.
   */
  readonly permalink?: string;
  /** One of the `{items}`; `{variantId}:{quantity}` by default. Also known: `{sku}`, `{productId}`, `{handle}`. */
  readonly item?: string;
  /** What stands between items; a comma by default. */
  readonly separator?: string;
  /** `none`: there is no cart, and everything is bought at once. So it is too where there is no `permalink`. */
  readonly cart?: 'none';
  /**
   * Added to every address, such as `utm_source`. A value may hold `{noteId}`, `{tagId}`, `{authorId}`,
   * `{liveRoomId}`, `{query}` or `{kind}` of what led there; where that is not known the parameter is left out.
   */
  readonly parameters?: Readonly<Record<string, string>>;
  /** Parameter in which the shop names the order when it leads back here. What was taken along then leaves the cart. */
  readonly returns?: string;
}

/**
 * Reads what a page says. What the shop sells may stand beside it.
 * @throws TypeError naming what is wrong: nobody is led anywhere by a slip.
 */
export function readSettings(data: unknown): RedirectSettings {
  const settings = (data ?? {}) as RedirectSettings;
  const { shop, hosts, permalink } = settings;
  if (typeof shop !== 'string' || shop.trim() === '') refuse('"shop" names no shop');
  if (!Array.isArray(hosts) || hosts.length === 0 || !hosts.every(hostRule)) refuse('"hosts" must be names of hosts');
  // Whatever is filled in, the host is that of the template.
  if (permalink !== undefined && !allowedAddress(permalink.replace(/\{\w+\}/g, 'x'), hosts)) {
    refuse(`"permalink" leads to none of ${hosts.join()}`);
  }
  return settings;
}

function refuse(what: string): never {
  throw new TypeError(`commerce="redirect": ${what}`);
}
