import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { TransportError } from '../../lib/transport-error.js';
import type { Product } from '../../model/index.js';
import { KeyedLoads } from '../keyed-loads.js';
import type { CatalogStore, ProductState } from './catalog-store.js';
import { ProductBatch } from './product-batch.js';

export interface CatalogStoreOptions {
  readonly adapter: () => Promise<CommerceAdapter>;
  readonly context: () => CommerceContext;
  /** Told the names of a product that has a price for a time, or is to have one, whenever it comes to be known. */
  readonly onOffer?: (refs: readonly string[]) => Promise<void>;
}

/** The catalog that runs the shop: see {@link CatalogStore} for what it offers to others. */
export interface RunningCatalog extends CatalogStore {
  /** Aborts what is under way. */
  dispose(): void;
}

const stateOf = (product: Product | null): ProductState =>
  product ? { status: 'ready', product } : { status: 'missing' };

/** Makes the store of products. */
export function createCatalogStore({ adapter, context, onOffer }: CatalogStoreOptions): RunningCatalog {
  const batch = new ProductBatch(adapter, context);
  /** By every name a product goes by, so that its handle and its id cost one call; null where there is none. */
  const known = new Map<string, Product | null>();

  function learn(ref: string, product: Product | null): readonly string[] {
    const names = product ? [ref, product.id, product.handle] : [ref];
    for (const name of names) known.set(name, product);
    if (product?.variants.some(({ offer, upcomingOffer }) => offer ?? upcomingOffer))
      onOffer?.(names).catch(() => undefined);
    return names;
  }

  const products = new KeyedLoads<ProductState>({
    loading: { status: 'loading' },
    async load(ref, signal) {
      const product = known.get(ref) ?? (await batch.ask(ref));
      if (!signal.aborted) learn(ref, product);
      return stateOf(product);
    },
    failed: () => ({ status: 'error' }),
    comesAgain: (error): error is TransportError => error instanceof TransportError && error.code !== 'malformed',
  });

  function put(ref: string, product: Product | null): void {
    const state = stateOf(product);
    for (const name of learn(ref, product)) products.put(name, state);
  }

  return {
    prepare: () => void adapter().catch(() => undefined),
    product: (ref) => products.get(ref),
    known: (ref) => known.get(ref) ?? undefined,
    async load(ref) {
      const state = await products.ask(ref);
      return state.status === 'ready' ? state.product : null;
    },
    retry: (ref) => products.retry(ref),
    put,
    refresh(refs) {
      for (const ref of refs.filter((each) => known.has(each))) {
        batch.ask(ref).then(
          (product) => put(ref, product),
          () => undefined,
        );
      }
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
