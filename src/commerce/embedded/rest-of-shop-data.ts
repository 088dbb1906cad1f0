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
  /** Ids and handles of the products that are left out. */
  readonly leftOut: readonly unknown[];
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
  const { rest, issues, leftOut } = restOfShopData(data, refused.issues);
  const problem = new ShopDataError(rest ? 'shop-data-partial' : 'shop-data-invalid', issues, { source, leftOut });
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
  const kept = new Map<string, readonly Entry[]>();
  for (const list of lists) {
    const items = fields[list];
    if (Array.isArray(items))
      kept.set(
        list,
        items.map((item: unknown, place) => ({ item, place })),
      );
  }
  const all: ShopDataIssue[] = [];
  const leftOut: unknown[] = [];
  const dropped = new Set<Entry | undefined>();
  for (let issues = wrong; ;) {
    for (const issue of issues) {
      const [list = '', index, ...deeper] = issue.path.split('.');
      const entry = kept.get(list)?.[Number(index)];
      dropped.add(entry);
      const { id, handle } = Object(entry?.item) as Readonly<Record<string, unknown>>;
      if (list === 'products') leftOut.push(id, handle);
      all.push(entry ? { ...issue, path: [list, entry.place, ...deeper].join('.') } : issue);
    }
    for (const [list, entries] of kept)
      kept.set(
        list,
        entries.filter((entry) => !dropped.has(entry)),
      );
    if (dropped.has(undefined) || kept.get('products')?.length === 0) return { rest: undefined, issues: all, leftOut };
    try {
      const rest = [...kept].map(([list, entries]) => [list, entries.map(({ item }) => item)]);
      return { rest: parseShopData({ ...fields, ...Object.fromEntries(rest) }), issues: all, leftOut };
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
