import type { CommerceAdapter } from '../commerce/adapter.js';
import type { ContentSource } from '../content/source.js';
import type { Environment } from '../lib/environment.js';
import { broughtAdapters } from './brought-adapters.js';

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
  readonly #used = new Map<string, SeamFactory<T>>();
  readonly #shipped: ReadonlyMap<string, SeamFactory<T>>;
  readonly #brought: () => ReadonlyMap<string, SeamFactory<T>>;
  readonly #what: string;

  /**
   * @param shipped those that come with the package.
   * @param brought those that the page brings in files of their own: before the ones of the same name that come with it.
   */
  constructor(
    what: string,
    shipped: Readonly<Record<string, SeamFactory<T>>>,
    brought: () => ReadonlyMap<string, SeamFactory<T>> = () => new Map(),
  ) {
    this.#what = what;
    this.#shipped = new Map(Object.entries(shipped));
    this.#brought = brought;
  }

  /**
   * Registers one under a name; a later one of the same name replaces it.
   * @returns the one that it replaces, for those that wrap it.
   */
  use(name: string, factory: SeamFactory<T>): SeamFactory<T> | undefined {
    const before = this.#find(name);
    this.#used.set(name, factory);
    return before;
  }

  /** @throws Error naming the known ones when the name is unknown. */
  async make(name: string, options: SeamOptions): Promise<T> {
    const factory = this.#find(name);
    if (!factory) {
      const known = new Set([this.#shipped, this.#brought(), this.#used].flatMap((each) => [...each.keys()]));
      throw new Error(`No ${this.#what} is registered as "${name}". Known: ${[...known].join(', ') || 'none'}.`);
    }
    return factory(options);
  }

  #find(name: string): SeamFactory<T> | undefined {
    return this.#used.get(name) ?? this.#brought().get(name) ?? this.#shipped.get(name);
  }
}

/** Loaded on first use. In the one-file builds all but the first are files of their own. */
const shippedAdapters: Readonly<Record<string, SeamFactory<CommerceAdapter>>> = {
  embedded: async (options) => (await import('../commerce/embedded/index.js')).createAdapter(options),
};

/**
 * Commerce adapters by name: `commerce.use('mine', (options) => new MyAdapter(options))`. Those that come with
 * the package are loaded on first use: a page pays nothing for the others.
 */
export const commerce = new Registry<CommerceAdapter>('commerce adapter', shippedAdapters, broughtAdapters);

/** Content sources by name. */
export const content = new Registry<ContentSource>('content source', {
  json: async (options) => (await import('../content/json/index.js')).createSource(options),
});
