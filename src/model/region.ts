/** A place that addresses name, and the places in it: a province with its cities, a city with its districts. */
export interface Region {
  readonly name: string;
  /** None where an address names nothing smaller, as with a city that has no districts. */
  readonly regions: readonly Region[];
}

/**
 * Where the names of places come from: those of a country by its ISO 3166-1 code, from the large to the small. Null
 * where nothing is known of a country: shoppers then type.
 */
export type RegionSource = (country: string) => Promise<readonly Region[] | null>;
