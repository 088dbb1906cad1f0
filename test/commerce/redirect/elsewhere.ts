import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createAdapter, type RedirectSettings } from '../../../src/commerce/redirect/index.js';
import { sampleData } from '../embedded/sample-data.js';

const { currency, stores, products } = sampleData;
/** What the sample shop sells, each product with its page in a shop elsewhere. */
export const shelf = {
  currency,
  stores,
  products: products.map((product) => ({ ...product, url: `https://glow.example/p/${product.id}` })),
};

export const settings: RedirectSettings = {
  shop: 'Glow on the high street',
  hosts: ['glow.example'],
  permalink: 'https://glow.example/cart/{items}',
};

export interface ElsewhereOptions {
  readonly settings?: Partial<Record<keyof RedirectSettings, unknown>>;
  readonly data?: object;
  readonly src?: string;
  readonly fetch?: typeof fetch;
  readonly indexedDB?: IDBFactory | undefined;
  /** Address of the page. */
  readonly address?: () => string;
}

/** An adapter that leads to a shop elsewhere, over a database of its own. */
export function elsewhere(options: ElsewhereOptions = {}): CommerceAdapter {
  const { src, fetch, address, indexedDB = new IDBFactory() } = options;
  return createAdapter({
    data: { ...(src === undefined && (options.data ?? shelf)), ...settings, ...options.settings },
    src,
    base: 'https://page.example/notes/',
    name: 'test',
    environment: { fetch, indexedDB, address },
  });
}
