import type { Region } from '../model/index.js';
import type { AddressDraft } from './address.js';

/** The parts of an address that are places in each other, from the large to the small. */
const regionFields = ['region', 'city', 'district'] as const;

export type RegionField = (typeof regionFields)[number];

export function isRegionField(field: string): field is RegionField {
  return regionFields.some((known) => known === field);
}

/** What ends the name of a place and is often left out when somebody writes it. */
const suffix = /(特别行政区|(?:[\u4e00-\u9fff]{1,3}族)*自治[区州县旗]|地区|[省市区县盟旗])$/;

/** The place of a name, also where what kind of place it is has been left out: 广西 is 广西壮族自治区. */
export function findRegion(regions: readonly Region[], name: string | undefined): Region | undefined {
  const wanted = name?.trim();
  if (!wanted) return undefined;
  const bare = bareName(wanted);
  return (
    regions.find((region) => region.name === wanted) ??
    regions.find((region) => bareName(region.name) === bare) ??
    regions.find((region) => bare.length > 1 && region.name.startsWith(bare))
  );
}

/** The places to choose from for each part of an address; none where the part has to be typed, or there is nothing. */
export function regionChoices(
  regions: readonly Region[],
  draft: AddressDraft,
): Readonly<Record<RegionField, readonly Region[]>> {
  const province = findRegion(regions, draft.region);
  const city = findRegion(province?.regions ?? [], draft.city);
  return { region: regions, city: province?.regions ?? [], district: city?.regions ?? [] };
}

/** Whether an address has to name a district: where there is a list of places, unless its city has none. */
export function needsDistrict(regions: readonly Region[], draft: AddressDraft): boolean {
  const { city, district } = regionChoices(regions, draft);
  return regions.length > 0 && (district.length > 0 || findRegion(city, draft.city) === undefined);
}

/**
 * An address with its places as the list has them: names in full, and where there is but one choice that one taken. A
 * place that the list does not have is kept, unless what it lay in has just become another.
 *
 * @param changed the part that was chosen just now: what no longer lies in it is dropped.
 */
export function settleRegions<T extends AddressDraft>(regions: readonly Region[], draft: T, changed?: RegionField): T {
  const province = findRegion(regions, draft.region);
  if (!province) return draft;
  const settle = (choices: readonly Region[], name: string | undefined, drop: boolean): string | undefined =>
    (findRegion(choices, name) ?? (choices.length === 1 ? choices[0] : undefined))?.name ?? (drop ? undefined : name);
  const city = settle(province.regions, draft.city, changed === 'region');
  const districts = findRegion(province.regions, city)?.regions ?? [];
  const district = settle(districts, draft.district, changed === 'region' || changed === 'city');
  return { ...draft, region: province.name, city, district };
}

function bareName(name: string): string {
  const bare = name.replace(suffix, '');
  return bare.length > 1 ? bare : name;
}
