import type { Page, Product } from '../../model/index.js';
import type { CommerceContext, ProductQuery } from '../adapter.js';
import { categories, products } from './answers.js';
import { productFields, readProduct } from './read-product.js';
import type { MedusaSettings } from './settings.js';
import type { Query, StoreApi } from './store-api.js';

const pageSize = 24;

/** Products by handle or id, in the order asked: one request for those of each kind. */
export async function findProducts(
  api: StoreApi,
  refs: readonly string[],
  settings: MedusaSettings,
  context: CommerceContext,
): Promise<readonly (Product | null)[]> {
  const unique = [...new Set(refs)];
  const known = new Map<string, Product>();
  const isId = (ref: string): boolean => ref.startsWith('prod_');
  const look = async (field: string, asked: readonly string[]): Promise<void> => {
    if (asked.length === 0) return;
    const { items } = await list(api, { [field]: asked, limit: asked.length }, settings, context);
    for (const product of items) known.set(product.handle, product).set(product.id, product);
  };
  await Promise.all([
    look('id', unique.filter(isId)),
    look(
      'handle',
      unique.filter((ref) => !isId(ref)),
    ),
  ]);
  return refs.map((ref) => known.get(ref) ?? null);
}

/** Products that fit words and the name of a category. The cursor is how many came before. */
export async function searchProducts(
  api: StoreApi,
  { query, storeId = '', category, cursor = '0' }: ProductQuery,
  settings: MedusaSettings,
  context: CommerceContext,
): Promise<Page<Product>> {
  const named = category === undefined ? undefined : await categoryIds(api, category, context);
  if (named?.length === 0 || (storeId && storeId !== settings.storeId)) return { items: [] };
  const offset = Number(cursor);
  const page = { q: query?.trim() || undefined, category_id: named, limit: pageSize, offset };
  const { items, count } = await list(api, page, settings, context);
  const next = offset + pageSize;
  return { items, ...(next < count && { cursor: `${next}` }) };
}

async function categoryIds(api: StoreApi, name: string, context: CommerceContext): Promise<string[]> {
  const found = await api.ask('product-categories', { q: name, limit: 100 }, categories, context);
  return found?.product_categories.flatMap((each) => (each.name === name ? [each.id] : [])) ?? [];
}

async function list(
  api: StoreApi,
  query: Query,
  settings: MedusaSettings,
  context: CommerceContext,
): Promise<{ readonly items: readonly Product[]; readonly count: number }> {
  const all = { ...query, region_id: (await api.region(context)).id, fields: productFields };
  const found = await api.ask('products', all, products, context);
  return {
    items: found?.products.flatMap((product) => readProduct(product, settings) ?? []) ?? [],
    count: found?.count ?? 0,
  };
}
