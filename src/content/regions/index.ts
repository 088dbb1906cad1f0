import type { Region } from '../../model/index.js';

/**
 * Provinces, cities and districts of mainland China, by their official names, in the order of their codes. Null for
 * other countries. About 16 kB gzip, loaded when it is first asked for.
 */
export async function chinaRegions(country: string): Promise<readonly Region[] | null> {
  if (country !== 'CN') return null;
  const { chinaNames } = await import('./china-names.js');
  return readRegions(chinaNames);
}

/** Reads the form in which the names are kept: a line a province, `province|city:district,district|city`. */
export function readRegions(names: string): readonly Region[] {
  return names
    .trim()
    .split('\n')
    .map((line) => {
      const [province = '', ...cities] = line.split('|');
      return { name: province, regions: cities.map(readCity) };
    });
}

function readCity(text: string): Region {
  const [name = '', districts] = text.split(':');
  return { name, regions: (districts?.split(',') ?? []).map((district) => ({ name: district, regions: [] })) };
}
