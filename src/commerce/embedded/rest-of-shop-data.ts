import { parseShopData } from './parse-shop-data.js';
import { ShopDataError, type ShopDataIssue } from './shop-data-error.js';
import type { ShopData } from './shop-schema.js';

/** Of these a shop can do without one. */
const lists = ['products', 'promotions', 'offers', 'sampleOrders'];

export interface RestOfShopData {
  /** Undefined where nothing can be shown. */
  readonly rest: ShopData | undefined;
  /** What is wrong, in all of it, by the places that things have in what was given. */
  readonly issues: readonly ShopDataIssue[];
}

/**
 * What is right in data that were refused with an error. Loaded when something is wrong.
 * @param onProblem told what is left out.
 * @throws ShopDataError where nothing can be shown.
 */
export function readRest(
  data: unknown,
  refused: unknown,
  source: string | undefined,
  onProblem: ((problem: Error) => void) | undefined,
): ShopData {
  if (!(refused instanceof ShopDataError)) throw refused;
  const { rest, issues } = restOfShopData(data, refused.issues);
  const problem = new ShopDataError(rest ? 'shop-data-partial' : 'shop-data-invalid', issues, { source });
  if (!rest) throw problem;
  onProblem?.(problem);
  return rest;
}

/**
 * What is right in the data of a shop, some of which are wrong: without the products, promotions, offers and sample orders
 * that are, and without those that are of nothing then.
 */
export function restOfShopData(given: unknown, wrong: readonly ShopDataIssue[]): RestOfShopData {
  const fields = Object(given) as Readonly<Record<string, unknown>>;
  const entries = new Map<string, Entry[]>();
  for (const list of lists) {
    const items = fields[list];
    if (Array.isArray(items))
      entries.set(
        list,
        items.map((item: unknown, place) => ({ item, place })),
      );
  }
  const all: ShopDataIssue[] = [];
  for (let issues = wrong; ;) {
    const found = issues.map((issue) => ({ issue, at: entryAt(entries, issue.path) }));
    all.push(...found.map(({ issue, at }) => (at ? { ...issue, path: at.path } : issue)));
    const dropped = new Set(found.map(({ at }) => at?.entry));
    for (const [list, kept] of entries)
      entries.set(
        list,
        kept.filter((entry) => !dropped.has(entry)),
      );
    if (dropped.has(undefined) || entries.get('products')?.length === 0) return { rest: undefined, issues: all };
    try {
      const kept = [...entries].map(([list, rest]) => [list, rest.map(({ item }) => item)]);
      return { rest: parseShopData({ ...fields, ...Object.fromEntries(kept) }), issues: all };
    } catch (error) {
      if (!(error instanceof ShopDataError)) throw error;
      issues = error.issues;
    }
  }
}

interface Entry {
  readonly item: unknown;
  /** Among those that were given. */
  readonly place: number;
}

/** Which of them something is wrong with, and where that is in what was given. */
function entryAt(
  entries: ReadonlyMap<string, readonly Entry[]>,
  path: string,
): { readonly entry: Entry; readonly path: string } | undefined {
  const [list = '', index, ...deeper] = path.split('.');
  const entry = entries.get(list)?.[Number(index)];
  return entry && { entry, path: [list, entry.place, ...deeper].join('.') };
}
