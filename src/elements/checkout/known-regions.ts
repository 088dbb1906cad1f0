import type { Region, RegionSource } from '../../model/index.js';
import { pageRegions } from '../../runtime/page-regions.js';
import type { Shop } from '../../runtime/shop.js';

/** What a source has said of a country. */
interface Asked {
  regions: readonly Region[];
  /** Who waits for it; undefined once it has been said. */
  waiting: Set<() => void> | undefined;
  /** Who was told that it cannot be had: those type, others ask again. */
  readonly refused: WeakSet<() => void>;
}

/** Not asked yet, or not to be had. */
const none: readonly Region[] = [];
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
  if (!asked) countries.set(country, (asked = { regions: none, waiting: undefined, refused: new WeakSet() }));
  if (asked.waiting) asked.waiting.add(whenKnown);
  else if (asked.regions === none && !asked.refused.has(whenKnown)) {
    asked.waiting = new Set([whenKnown]);
    void ask(source, country, asked);
  }
  return asked.regions;
}

async function ask(source: RegionSource, country: string, asked: Asked): Promise<void> {
  const said = await source(country).catch(() => undefined);
  const { waiting = [] } = asked;
  asked.waiting = undefined;
  if (said !== undefined) asked.regions = said ?? [];
  for (const tell of waiting) {
    if (said === undefined) asked.refused.add(tell);
    else if (said) tell();
  }
}
