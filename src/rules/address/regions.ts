import type { Region } from '../../model/index.js';
import type { AddressDraft } from './address.js';
import { namesOf } from './place-names.js';

/** The parts of an address that are places in each other, from the large to the small. */
const regionFields = ['region', 'city', 'district'] as const;

export type RegionField = (typeof regionFields)[number];

export function isRegionField(field: string): field is RegionField {
  return regionFields.some((known) => known === field);
}

/**
 * The place of a name, also where what kind of place it is has been left out: 广西 is 广西壮族自治区.
 *
 * @param level 0 for provinces, 1 for cities, 2 for districts.
 */
export function findRegion(regions: readonly Region[], name: string | undefined, level: 0 | 1 | 2): Region | undefined {
  const wanted = name?.trim();
  if (!wanted) return undefined;
  const goesBy = (region: Region): boolean => {
    const { whole, bare } = namesOf(region, level);
    return whole.includes(wanted) || bare === wanted;
  };
  return regions.find((region) => region.name === wanted) ?? regions.find(goesBy);
}

/** The places to choose from for each part of an address; none where the part has to be typed, or there is nothing. */
export function regionChoices(
  regions: readonly Region[],
  draft: AddressDraft,
): Readonly<Record<RegionField, readonly Region[]>> {
  const province = findRegion(regions, draft.region, 0);
  const city = findRegion(province?.regions ?? [], draft.city, 1);
  return { region: regions, city: province?.regions ?? [], district: city?.regions ?? [] };
}

/** Whether an address lacks the district that it has to name. */
export function lacksDistrict(regions: readonly Region[], draft: AddressDraft): boolean {
  return !draft.district?.trim() && needsDistrict(regions, draft);
}

/** Whether an address has to name a district: where there is a list of places, unless its city has none. */
export function needsDistrict(regions: readonly Region[], draft: AddressDraft): boolean {
  const { city, district } = regionChoices(regions, draft);
  return regions.length > 0 && (district.length > 0 || findRegion(city, draft.city, 1) === undefined);
}

/**
 * An address with its places as the list has them: names in full, and where there is but one choice that one taken. A
 * place that the list does not have is kept, unless what it lay in has just become another.
 *
 * @param changed the part that was chosen just now: what no longer lies in it is dropped.
 */
export function settleRegions<T extends AddressDraft>(regions: readonly Region[], draft: T, changed?: RegionField): T {
  const province = findRegion(regions, draft.region, 0);
  if (!province) return draft;
  const settle = (choices: readonly Region[], level: 1 | 2, name: string | undefined, drop: boolean) =>
    (findRegion(choices, name, level) ?? (choices.length === 1 ? choices[0] : undefined))?.name ??
    (drop ? undefined : name);
  const city = settle(province.regions, 1, draft.city, changed === 'region');
  const districts = findRegion(province.regions, city, 1)?.regions ?? [];
  const district = settle(districts, 2, draft.district, changed === 'region' || changed === 'city');
  return { ...draft, region: province.name, city, district };
}
