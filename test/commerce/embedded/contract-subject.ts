import assert from 'node:assert/strict';
import type { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createEmbeddedShop } from '../../../src/commerce/embedded/index.js';
import type { Environment } from '../../../src/lib/environment.js';
import type { CommerceSubject, KnownMarket } from '../../../src/testing.js';
import { known } from './sample-data.js';
import { context, openShop, sampleData, start, type SampleShop } from './sample-shop.js';

interface Variant {
  readonly id: string;
  readonly price: number;
  readonly stock: number;
}

/** Data of a shop, as far as they are changed here. */
interface Data {
  readonly products: readonly { readonly variants: readonly Variant[] }[];
}

/** A shop with one thing of it changed. */
const withVariant = (data: Data, variantId: string, change: (variant: Variant) => Variant): Data => ({
  ...data,
  products: data.products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => (variant.id === variantId ? change(variant) : variant)),
  })),
});

/** So much of what there is plenty of that all of the contract can be bought from one shelf. */
export const largeShelf = withVariant(sampleData, 'serum-s', (variant) => ({ ...variant, stock: 1_000 }));

/** Opens shops of one kind, each of which can be opened again over its database with other data, or at another time. */
export function shops({ data = sampleData, ...options }: { indexedDB?: IDBFactory | null; data?: Data } = {}): Pick<
  CommerceSubject,
  'create' | 'situations'
> {
  const opened = new Map<CommerceAdapter, SampleShop>();
  const again = (adapter: CommerceAdapter, changed: Data): CommerceAdapter => {
    const environment = opened.get(adapter)?.environment ?? assert.fail('it was not opened here');
    return openShop({ environment, data: changed }).shop;
  };
  return {
    create() {
      const sample = openShop({ ...options, data });
      opened.set(sample.shop, sample);
      return sample.shop;
    },
    situations: {
      expireCart: (adapter) => void opened.get(adapter)?.pass(400 * 24 * 3_600_000),
      // An order goes on by the clock: from then on it is on its way.
      ship: (adapter) => void opened.get(adapter)?.pass(2 * 24 * 3_600_000),
      // In memory there is nothing to open again.
      ...(options.indexedDB !== null && {
        changePrice: (adapter, { variantId }) =>
          again(
            adapter,
            withVariant(data, variantId, (variant) => ({ ...variant, price: variant.price + 150 })),
          ),
        setStock: (adapter, { variantId }, stock) =>
          again(
            adapter,
            withVariant(data, variantId, (variant) => ({ ...variant, stock })),
          ),
      }),
      silent: () => overFetch(() => new Promise(() => undefined)),
      unreachable: () => overFetch(() => Promise.reject(new TypeError('no line'))),
    },
  };
}

function overFetch(fetcher: typeof fetch): CommerceAdapter {
  const environment: Environment = { now: () => start, fetch: fetcher };
  return createEmbeddedShop({ src: 'https://shop.example/shop.json', name: 'test', environment });
}

const marketIn = (currency: string): KnownMarket => ({
  productId: 'serum',
  variantId: 'serum-s',
  create: () => openShop({ data: { ...sampleData, currency } }).shop,
  context: { ...context, currency },
  price: 10_000,
});

export const subject: Omit<CommerceSubject, 'create'> = {
  ...known,
  markets: { JPY: marketIn('JPY'), CNY: marketIn('CNY'), KWD: marketIn('KWD') },
};
