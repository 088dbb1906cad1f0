import type { CommerceAdapter } from '../commerce/adapter.js';
import type { ContentSource } from '../content/source.js';
import type { Environment } from '../lib/environment.js';

/** What a page says about a seam: an address, or data that came with the page. */
export interface SeamOptions {
  readonly src?: string | undefined;
  readonly data?: unknown;
  /** The public key that the back end asks of browsers. */
  readonly key?: string | undefined;
  /** Address against which relative ones are read. */
  readonly base?: string | undefined;
  /** Keeps the stored data of two shops on one origin apart. */
  readonly name: string;
  readonly environment: Environment;
}

/** Makes one side of a seam from what the page says; loads its code on first use. */
export type SeamFactory<T> = (options: SeamOptions) => T | Promise<T>;

/** Sides of a seam by name. */
export class Registry<T> {
  readonly #factories: Map<string, SeamFactory<T>>;
  readonly #further: () => Promise<ReadonlyMap<string, SeamFactory<T>>>;
  readonly #what: string;

  /** @param further asked for when a name is not among the factories; those that come with the package by default. */
  constructor(
    what: string,
    factories: Readonly<Record<string, SeamFactory<T>>>,
    further = async (): Promise<ReadonlyMap<string, SeamFactory<T>>> =>
      // Their names alone would cost every page that names none of them.
      (await import('./further.js')).further(what) as ReadonlyMap<string, SeamFactory<T>>,
  ) {
    this.#what = what;
    this.#factories = new Map(Object.entries(factories));
    this.#further = further;
  }

  /**
   * Registers one under a name; a later one of the same name replaces it.
   * @returns makes what the name stood for before, for those that wrap it.
   */
  use(name: string, factory: SeamFactory<T>): SeamFactory<T> {
    const before = this.#factories.get(name);
    this.#factories.set(name, factory);
    return async (options) => (before ?? (await this.#findFurther(name)))(options);
  }

  /** @throws Error naming the known ones when the name is unknown. */
  async make(name: string, options: SeamOptions): Promise<T> {
    return (this.#factories.get(name) ?? (await this.#findFurther(name)))(options);
  }

  async #findFurther(name: string): Promise<SeamFactory<T>> {
    const further = await this.#further();
    const factory = further.get(name);
    if (factory) return factory;
    const known = [...this.#factories.keys(), ...further.keys()];
    throw new Error(`No ${this.#what} is registered as "${name}". Known: ${known.join(', ')}.`);
  }
}

/**
 * Commerce adapters by name: `commerce.use('mine', (options) => new MyAdapter(options))`. Those that come with
 * the package are loaded on first use: a page pays nothing for the others.
 */
export const commerce = new Registry<CommerceAdapter>('commerce adapter', {
  embedded: async (options) => (await import('../commerce/embedded/index.js')).createAdapter(options),
});

/** Content sources by name. Those that come with the package are found as well. */
export const content = new Registry<ContentSource>('content source', {
  json: async (options) => (await import('../content/json/index.js')).createSource(options),
});
