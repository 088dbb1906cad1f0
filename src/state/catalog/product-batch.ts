import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import { afterRendering } from '../../lib/after-rendering.js';
import type { Product } from '../../model/index.js';

const mostRefs = 100;
/** Who looks for products does so within so many turns of rendering. */
const turns = 24;

interface Waiting {
  readonly resolve: (product: Product | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers the references asked for in one turn of the page and asks the back end for them in one call. */
export class ProductBatch {
  readonly #adapter: () => Promise<CommerceAdapter>;
  readonly #context: () => CommerceContext;
  #waiting = new Map<string, Waiting[]>();
  #due: object | undefined;
  #controller = new AbortController();

  constructor(adapter: () => Promise<CommerceAdapter>, context: () => CommerceContext) {
    this.#adapter = adapter;
    this.#context = context;
  }

  ask(ref: string): Promise<Product | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(ref, [...(this.#waiting.get(ref) ?? []), { resolve, reject }]);
      if (this.#due) return;
      const due = (this.#due = {});
      void afterRendering(turns).then(() => this.#due === due && this.#send());
    });
  }

  /** Aborts what is under way. Whoever waits is told; later questions go out under the new context. */
  abort(): void {
    const { signal } = this.#controller;
    this.#controller.abort();
    this.#controller = new AbortController();
    this.#due = undefined;
    const waiting = [...this.#waiting.values()].flat();
    this.#waiting = new Map();
    for (const { reject } of waiting) reject(signal.reason);
  }

  #send(): void {
    this.#due = undefined;
    const all = [...this.#waiting];
    this.#waiting = new Map();
    for (let start = 0; start < all.length; start += mostRefs) void this.#sendPart(all.slice(start, start + mostRefs));
  }

  async #sendPart(part: readonly (readonly [string, readonly Waiting[]])[]): Promise<void> {
    const { signal } = this.#controller;
    try {
      const adapter = await this.#adapter();
      signal.throwIfAborted();
      const refs = part.map(([ref]) => ref);
      const products = await adapter.getProducts(refs, { ...this.#context(), signal });
      signal.throwIfAborted();
      part.forEach(([, waiting], index) => {
        for (const { resolve } of waiting) resolve(products[index] ?? null);
      });
    } catch (error) {
      for (const { reject } of part.flatMap(([, waiting]) => waiting)) reject(error);
    }
  }
}
