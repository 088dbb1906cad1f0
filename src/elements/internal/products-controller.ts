import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Known } from '../../rules/tagged-product.js';
import type { CatalogStore } from '../../state/catalog/catalog-store.js';

/** Keeps an element up to date about several products of the catalogue. */
export class ProductsController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #catalog: () => CatalogStore | undefined;
  readonly #refs: () => readonly string[];
  readonly #stops = new Map<string, () => void>();
  #used: CatalogStore | undefined;

  constructor(host: ReactiveControllerHost, catalog: () => CatalogStore | undefined, refs: () => readonly string[]) {
    this.#host = host;
    this.#catalog = catalog;
    this.#refs = refs;
    host.addController(this);
  }

  /** What is known of a product: itself, null for one that is not sold, undefined while loading or after a fault. */
  get(ref: string): Known {
    const state = this.#used?.product(ref).get();
    if (state?.status === 'ready') return state.product;
    return state?.status === 'missing' ? null : undefined;
  }

  hostUpdate(): void {
    const catalog = this.#catalog();
    if (catalog !== this.#used) this.#stop();
    this.#used = catalog;
    if (!catalog) return;
    const wanted = new Set(this.#refs());
    for (const [ref, stop] of this.#stops) {
      if (wanted.has(ref)) continue;
      stop();
      this.#stops.delete(ref);
    }
    for (const ref of wanted) {
      if (this.#stops.has(ref)) continue;
      this.#stops.set(
        ref,
        catalog.product(ref).listen(() => this.#host.requestUpdate()),
      );
    }
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#used = undefined;
  }

  #stop(): void {
    for (const stop of this.#stops.values()) stop();
    this.#stops.clear();
  }
}
