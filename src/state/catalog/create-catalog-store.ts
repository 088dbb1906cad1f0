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

  const products = new KeyedLoads<ProductState>({
    loading: { status: 'loading' },
    async load(ref, signal) {
      const product = known.get(ref) ?? (await batch.ask(ref));
      if (!product) return { status: 'missing' };
      if (!signal.aborted) for (const name of [ref, product.id, product.handle]) known.set(name, product);
      return { status: 'ready', product };
    },
    failed: () => ({ status: 'error' }),
  });

  return {
    product: (ref) => products.get(ref),
    async load(ref) {
      const state = await products.ask(ref);
      return state.status === 'ready' ? state.product : null;
    },
    retry: (ref) => products.retry(ref),
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
