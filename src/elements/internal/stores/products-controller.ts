import type { ReactiveControllerHost } from 'lit';
import type { Known } from '../../../rules/note/tagged-product.js';
import type { CatalogStore } from '../../../state/catalog/catalog-store.js';
import { StoresController } from './stores-controller.js';

/** Keeps an element up to date about several products of the catalogue. */
export class ProductsController {
  readonly #catalog: () => CatalogStore | undefined;

  constructor(host: ReactiveControllerHost, catalog: () => CatalogStore | undefined, refs: () => readonly string[]) {
    this.#catalog = catalog;
    new StoresController(host, () => {
      const known = catalog();
      return known ? refs().map((ref) => known.product(ref)) : [];
    });
  }

  /** What is known of a product: itself, null for one that is not sold, undefined while loading or after a fault. */
  get(ref: string): Known {
    const state = this.#catalog()?.product(ref).get();
    if (state?.status === 'ready') return state.product;
    return state?.status === 'missing' ? null : undefined;
  }
}
