import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { Product } from '../../model/index.js';
import { KeyedLoads } from '../keyed-loads.js';
import type { CatalogStore, ProductState } from './catalog-store.js';
import { ProductBatch } from './product-batch.js';

export interface CatalogStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
}

/** The catalog that runs the shop: see {@link CatalogStore} for what it offers to others. */
export interface RunningCatalog extends CatalogStore {
  /** Aborts what is under way. */
  dispose(): void;
}

/** Makes the store of products. */
export function createCatalogStore({ adapter, context }: CatalogStoreOptions): RunningCatalog {
  const batch = new ProductBatch(adapter, context);
  /** By every name a product goes by, so that its handle and its id cost one call. */
  const known = new Map<string, Product>();

  function learn(ref: string, product: Product): readonly string[] {
    const names = [ref, product.id, product.handle];
    for (const name of names) known.set(name, product);
    return names;
  }

  const products = new KeyedLoads<ProductState>({
    loading: { status: 'loading' },
    async load(ref, signal) {
      const product = known.get(ref) ?? (await batch.ask(ref));
      if (!product) return { status: 'missing' };
      if (!signal.aborted) learn(ref, product);
      return { status: 'ready', product };
    },
    failed: () => ({ status: 'error' }),
  });

  return {
    product: (ref) => products.get(ref),
    known: (ref) => known.get(ref),
    async load(ref) {
      const state = await products.ask(ref);
      return state.status === 'ready' ? state.product : null;
    },
    retry: (ref) => products.retry(ref),
    put(ref, product) {
      const state = { status: 'ready', product } as const;
      for (const name of learn(ref, product)) products.put(name, state);
    },
    reset() {
      known.clear();
      batch.abort();
      products.reset();
    },
    dispose() {
      products.dispose();
      batch.abort();
    },
  };
}
