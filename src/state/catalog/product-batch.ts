import type { CommerceAdapter, CommerceContext } from '../../commerce/adapter.js';
import type { Product } from '../../model/index.js';

const mostRefs = 100;

interface Waiting {
  readonly resolve: (product: Product | null) => void;
  readonly reject: (error: unknown) => void;
}

/** Gathers the references asked for in one turn of the page and asks the back end for them in one call. */
export class ProductBatch {
  readonly #adapter: () => Promise<CommerceAdapter>;
  readonly #context: () => CommerceContext;
  #waiting = new Map<string, Waiting[]>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #controller = new AbortController();

  constructor(adapter: () => Promise<CommerceAdapter>, context: () => CommerceContext) {
    this.#adapter = adapter;
    this.#context = context;
  }

  ask(ref: string): Promise<Product | null> {
    return new Promise((resolve, reject) => {
      this.#waiting.set(ref, [...(this.#waiting.get(ref) ?? []), { resolve, reject }]);
      // Elements render in microtasks; a timer comes after all of them.
      this.#timer ??= setTimeout(() => this.#send(), 0);
    });
  }

  /** Aborts what is under way. Whoever waits is told; later questions go out under the new context. */
  abort(): void {
    const { signal } = this.#controller;
    this.#controller.abort();
    this.#controller = new AbortController();
    clearTimeout(this.#timer);
    this.#timer = undefined;
    const waiting = [...this.#waiting.values()].flat();
    this.#waiting = new Map();
    for (const { reject } of waiting) reject(signal.reason);
  }

  #send(): void {
    this.#timer = undefined;
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
