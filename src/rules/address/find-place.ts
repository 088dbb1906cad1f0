import type { Region } from '../../model/index.js';
import { namesOf, type PlaceNames } from './place-names.js';

/** Places from the large to the small, as far as a text names them, and where the text goes on. */
export interface FoundPlace {
  readonly province: Region;
  readonly city?: Region;
  readonly district?: Region;
  /** How many characters of the text it takes. */
  readonly length: number;
}

/** A place with what it lies in, from the province on, and the names it goes by. */
interface Known extends PlaceNames {
  readonly path: readonly Region[];
}

interface Match {
  readonly known: Known;
  /** Where in the text it ends. */
  readonly end: number;
  /** Only the name without its ending was there. */
  readonly bare: boolean;
}

const gap = /^(?:[\s,，、/|·>-]*)(?:市辖区)?[\s,，、/|·>-]*/;
/** What makes the name in front of it that of a road, a village, a house. */
const roadLike =
  /^[东西南北中新老]?[一二三四五]?(?:路|街|道|大道|大街|巷|弄|胡同|里|村|镇|乡|桥|站|大厦|广场|花园|小区)/;

/**
 * Finds the province, city and district that a text begins with. What stands between may be left out where it can
 * be nothing else. Null where the text does not surely begin with a place: `北京西路` names no city.
 */
export function findPlace(text: string, places: readonly Region[]): FoundPlace | null {
  const index = indexOf(places);
  let best: { readonly path: readonly Region[]; readonly end: number; readonly levels: number } | undefined;
  for (const matches of readings(text, index)) {
    const last = matches.at(-1);
    if (!last || !isSure(text, matches, index)) continue;
    const better = !best || last.end > best.end || (last.end === best.end && matches.length > best.levels);
    if (better) best = { path: last.known.path, end: last.end, levels: matches.length };
  }
  const [province, city, district] = best?.path ?? [];
  if (!best || !province) return null;
  return { province, ...(city && { city }), ...(district && { district }), length: best.end };
}

/** Whether a word is the name of some place without its ending; it is not somebody's name, then. */
export function isPlaceName(word: string, places: readonly Region[]): boolean {
  return indexOf(places).some((level) => level.some(({ whole, bare }) => bare === word || whole.includes(word)));
}

/** Every way to read the text as a province, a city in it, a district in that, with levels left out. */
function* readings(text: string, [provinces = [], cities = [], districts = []]: Index): Generator<readonly Match[]> {
  for (const province of [...matchesAt(text, 0, provinces), undefined]) {
    const within = (known: Known): boolean => !province || known.path[0] === province.known.path[0];
    for (const city of [...matchesAt(text, goOn(text, province), cities.filter(within)), undefined]) {
      const named = [province, city].filter((match) => match !== undefined);
      const inCity = (known: Known): boolean => within(known) && (!city || known.path[1] === city.known.path[1]);
      const found = matchesAt(text, goOn(text, city ?? province), districts.filter(inCity));
      for (const district of city ? found : onlyOnes(found)) yield [...named, district];
      if (named.length > 0) yield named;
    }
  }
}

/** Those that have no namesake where they were looked for. */
function onlyOnes(found: readonly Match[]): readonly Match[] {
  return found.filter(({ end }, place) => found.every((other, index) => index === place || other.end !== end));
}

/** The longest name with its ending, and the bare one too: 济南市中区 is 济南 and 市中区. */
function matchesAt(text: string, start: number, among: readonly Known[]): readonly Match[] {
  return among.flatMap((known): Match[] => {
    const whole = known.whole.filter((name) => text.startsWith(name, start)).sort((a, b) => b.length - a.length)[0];
    const bare = known.bare !== undefined && text.startsWith(known.bare, start) ? known.bare : undefined;
    return [whole, bare].flatMap((name) =>
      name === undefined ? [] : [{ known, end: start + name.length, bare: name !== whole }],
    );
  });
}

function goOn(text: string, match: Match | undefined): number {
  if (!match) return 0;
  return match.end + (gap.exec(text.slice(match.end))?.[0].length ?? 0);
}

/**
 * A name without its ending counts where a smaller place follows, where it stands alone, or, of a city in its
 * province, where no road is called after it. Nothing but a district is believed from three characters on.
 */
function isSure(text: string, matches: readonly Match[], index: Index): boolean {
  return matches.every(({ known, end, bare }, place) => {
    const rest = text.slice(end);
    const stands = rest === '' || /^[\s,，、/|>-]/.test(rest);
    const level = known.path.length - 1;
    if (!bare) return level < 2 || matches.length > 1 || end > 2;
    if (matches[place + 1]) return true;
    if (level === 2) return matches.length > 1 && stands;
    if (level === 1 && matches.length > 1) return stands || !roadLike.test(rest);
    return stands && (level === 0 || !(index[2] ?? []).some((district) => district.bare === known.bare));
  });
}

type Index = readonly (readonly Known[])[];

const indexes = new WeakMap<readonly Region[], Index>();

/** All places of each level. Reckoned once for each list. */
function indexOf(places: readonly Region[]): Index {
  let index = indexes.get(places);
  if (!index) {
    const levels: Known[][] = [[], [], []];
    const add = (place: Region, above: readonly Region[]): void => {
      const path = [...above, place];
      levels[above.length]?.push({ path, ...namesOf(place, above.length) });
      if (path.length < levels.length) place.regions.forEach((child) => add(child, path));
    };
    places.forEach((place) => add(place, []));
    index = levels;
    indexes.set(places, index);
  }
  return index;
}
