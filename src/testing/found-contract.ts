import type { ProductFilter, ProductQuery, ProductSort } from '../commerce/adapter.js';
import type { Product } from '../model/index.js';
import { priceRange } from '../rules/price/price-range.js';
import { isSellable } from '../rules/note/tagged-product.js';
import type { CommerceSubject } from './commerce-subject.js';
import { cannotRun, contractCase, must, mustEqual, type ContractCase } from './contract-case.js';

/** Whoever sells more than these pages hold is looked through as far. */
const mostPages = 10;

type Find = (query: ProductQuery) => Promise<readonly Product[]>;

/** What every commerce adapter promises of the orders and filters that it declares for what is found. */
export function foundContract(subject: CommerceSubject): readonly ContractCase[] {
  const promise = (
    name: string,
    declared: 'productSorts' | 'productFilters',
    run: (find: Find, names: readonly string[]) => Promise<void>,
  ): ContractCase =>
    contractCase('catalogue', name, async () => {
      const adapter = await subject.create();
      try {
        const names = adapter.capabilities[declared] ?? [];
        if (names.length === 0) cannotRun(`the adapter declares no ${declared}`);
        await run(async (query) => {
          must(adapter.searchProducts !== undefined, `it declares ${declared} and has no searchProducts()`);
          const found: Product[] = [];
          let cursor: string | undefined;
          for (let pages = 0; pages < mostPages; pages += 1) {
            const page = await adapter.searchProducts({ ...query, ...(cursor && { cursor }) }, subject.context);
            found.push(...page.items);
            cursor = page.cursor;
            if (cursor === undefined) return found;
          }
          cannotRun(`it sells more than ${mostPages} pages of products`);
        }, names);
      } finally {
        adapter.dispose?.();
      }
    });

  return [
    promise('each order finds the same products', 'productSorts', async (find, names) => {
      const all = idsOf(await find({})).sort();
      must(all.length > 1, 'nothing is found that could stand in an order');
      for (const sort of names as readonly ProductSort[]) {
        mustEqual(idsOf(await find({ sort })).sort(), all, `what is found by ${sort}`);
      }
    }),

    promise('an order by price is one by the lowest price that a list shows', 'productSorts', async (find, names) => {
      const ways = (['price_asc', 'price_desc'] as const).filter((sort) => names.includes(sort));
      if (ways.length === 0) cannotRun('the adapter declares no order by price');
      for (const sort of ways) {
        const prices = (await find({ sort })).map(lowest);
        must(new Set(prices).size > 1, 'all that is found costs the same');
        const rising = [...prices].sort((a, b) => a - b);
        mustEqual(prices, sort === 'price_asc' ? rising : rising.reverse(), `the prices by ${sort}`);
      }
    }),

    promise('a filter leaves out what it has to, and nothing else', 'productFilters', async (find, names) => {
      const all = await find({});
      const [first] = all;
      must(first !== undefined, 'nothing is found that could be left out');
      const prices = all.map(lowest).sort((a, b) => a - b);
      const middle = prices[Math.floor(prices.length / 2)] ?? 0;
      for (const [filter, query, fits] of filtersOf(first.storeId, middle)) {
        if (!names.includes(filter)) continue;
        mustEqual(idsOf(await find(query)), idsOf(all.filter(fits)), `what is found with ${JSON.stringify(query)}`);
      }
    }),

    promise('filters hold together with each other and with an order', 'productFilters', async (find, names) => {
      const all = await find({});
      const chosen = filtersOf(all[0]?.storeId ?? '', Math.max(...all.map(lowest))).filter(
        ([filter, query]) => names.includes(filter) && !('priceFrom' in query) && query.trade !== 'cross_border',
      );
      const query = Object.assign({}, ...chosen.map(([, each]) => each)) as ProductQuery;
      const expected = all.filter((product) => chosen.every(([, , fits]) => fits(product)));
      mustEqual(idsOf(await find(query)), idsOf(expected), `what is found with ${JSON.stringify(query)}`);
    }),
  ];
}

const idsOf = (products: readonly Product[]): string[] => products.map(({ id }) => id);
const lowest = (product: Product): number => priceRange(product)?.lowest.amount ?? 0;

/** Each filter with what it asks for, and what it has to find. */
function filtersOf(
  storeId: string,
  price: number,
): readonly (readonly [ProductFilter, ProductQuery, (product: Product) => boolean])[] {
  const isDomestic = ({ tradeMode }: Product): boolean => tradeMode === 'domestic';
  return [
    ['price', { priceFrom: price }, (product) => lowest(product) >= price],
    ['price', { priceTo: price }, (product) => lowest(product) <= price],
    ['stock', { inStock: true }, isSellable],
    ['trade', { trade: 'domestic' }, isDomestic],
    ['trade', { trade: 'cross_border' }, (product) => !isDomestic(product)],
    ['store', { storeId }, (product) => product.storeId === storeId],
  ];
}
