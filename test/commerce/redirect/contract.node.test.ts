import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import type { CommerceSubject, KnownMarket } from '../../../src/testing.js';
import { contractSuite } from '../contract-suite.js';
import { context, known } from '../embedded/sample-data.js';
import { elsewhere, shelf } from './elsewhere.js';

const databases = new Map<CommerceAdapter, IDBFactory>();

function open(data: object = shelf, indexedDB = new IDBFactory()): CommerceAdapter {
  const adapter = elsewhere({ data, indexedDB });
  databases.set(adapter, indexedDB);
  return adapter;
}

/** Opens the shop again over the same database, with one variant as it is now. */
const again = (adapter: CommerceAdapter, id: string, change: (variant: { price: number }) => object): CommerceAdapter =>
  open(
    {
      ...shelf,
      products: shelf.products.map((product) => ({
        ...product,
        variants: product.variants.map((variant) => (variant.id === id ? { ...variant, ...change(variant) } : variant)),
      })),
    },
    databases.get(adapter),
  );

const marketIn = (currency: string): KnownMarket => ({
  productId: 'serum',
  variantId: 'serum-s',
  create: () => open({ ...shelf, currency }),
  context: { ...context, currency },
  price: 10_000,
});

const { plenty, other, sibling, soldOut, scarce, limited } = known;

const subject: CommerceSubject = {
  context,
  plenty,
  other,
  sibling,
  soldOut,
  scarce,
  limited,
  markets: { JPY: marketIn('JPY'), CNY: marketIn('CNY'), KWD: marketIn('KWD') },
  create: () => open(),
  situations: {
    // What the browser clears is gone.
    expireCart: () => open(),
    changePrice: (adapter, { variantId }) => again(adapter, variantId, ({ price }) => ({ price: price + 150 })),
    setStock: (adapter, { variantId }, stock) => again(adapter, variantId, () => ({ stock })),
    silent: () => elsewhere({ src: 'shop.json', fetch: () => new Promise(() => undefined) }),
    unreachable: () => elsewhere({ src: 'shop.json', fetch: () => Promise.reject(new TypeError('no line')) }),
  },
};

contractSuite('redirect', 'a shop elsewhere, to which nothing but an address goes', subject);
