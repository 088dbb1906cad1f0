import type { Region, RegionSource } from '../../model/index.js';
import { pageRegions } from '../../runtime/page-regions.js';
import type { Shop } from '../../runtime/shop.js';

/** What a source has said of a country, or who waits for it. */
interface Asked {
  regions: readonly Region[];
  readonly waiting: Set<() => void>;
}

const known = new WeakMap<RegionSource, Map<string, Asked>>();

/**
 * Names of places to choose from: empty while they are on their way, where there are none, and where they cannot be
 * had. Asked for when a form first shows the country.
 *
 * @param whenKnown called once they are there.
 */
export function knownRegions(shop: Shop, country: string, whenKnown: () => void): readonly Region[] {
  const source = shop.regions ?? pageRegions();
  let countries = known.get(source);
  if (!countries) known.set(source, (countries = new Map<string, Asked>()));
  let asked = countries.get(country);
  if (!asked) {
    asked = { regions: [], waiting: new Set() };
    countries.set(country, asked);
    void ask(source, country, countries, asked);
  }
  asked.waiting.add(whenKnown);
  return asked.regions;
}

async function ask(source: RegionSource, country: string, countries: Map<string, Asked>, asked: Asked): Promise<void> {
  try {
    asked.regions = (await source(country)) ?? [];
  } catch {
    // Until then the shopper types; the next form asks again.
    countries.delete(country);
  }
  if (asked.regions.length > 0) for (const tell of asked.waiting) tell();
  asked.waiting.clear();
}
