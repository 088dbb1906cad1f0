import type { RegionSource } from '../model/index.js';

const key = Symbol.for('xhs-elements@1:regions');

/**
 * Gives every shop of the page names of places from elsewhere, such as a service of the brand. A shop that was made
 * with a source of its own keeps that.
 */
export function useRegions(source: RegionSource): void {
  (globalThis as { [key]?: RegionSource })[key] = source;
}

/** Where the names come from: what the page has brought, else what comes with the package, loaded on first use. */
export function pageRegions(): RegionSource {
  return (globalThis as { [key]?: RegionSource })[key] ?? shippedRegions;
}

const shippedRegions: RegionSource = async (country) =>
  (await import('../content/regions/index.js')).chinaRegions(country);
