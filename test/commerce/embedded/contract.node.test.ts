import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { createEmbeddedShop } from '../../../src/commerce/embedded/index.js';
import type { Environment } from '../../../src/lib/environment.js';
import { commerceContract, ContractFailure, type CommerceSubject, type KnownMarket } from '../../../src/testing.js';
import { context, home, openShop, sampleData, start, type SampleShop } from './sample-shop.js';

/** The sample shop with one thing of it changed. */
type SampleData = typeof sampleData;
type Variant = SampleData['products'][number]['variants'][number];

const withVariant = (variantId: string, change: (variant: Variant) => object): unknown => ({
  ...sampleData,
  products: sampleData.products.map((product) => ({
    ...product,
    variants: product.variants.map((variant) => (variant.id === variantId ? change(variant) : variant)),
  })),
});

/** Opens shops of one kind, each of which can be opened again over its database with other data, or at another time. */
function shops(options: { indexedDB?: IDBFactory | null } = {}): Pick<CommerceSubject, 'create' | 'situations'> {
  const opened = new Map<CommerceAdapter, SampleShop>();
  const again = (adapter: CommerceAdapter, data: unknown): CommerceAdapter => {
    const environment = opened.get(adapter)?.environment ?? assert.fail('it was not opened here');
    return openShop({ environment, data }).shop;
  };
  return {
    create() {
      const sample = openShop(options);
      opened.set(sample.shop, sample);
      return sample.shop;
    },
    situations: {
      expireCart: (adapter) => void opened.get(adapter)?.pass(400 * 24 * 3_600_000),
      // In memory there is nothing to open again.
      ...(options.indexedDB !== null && {
        changePrice: (adapter, { variantId }) =>
          again(
            adapter,
            withVariant(variantId, (variant) => ({ ...variant, price: variant.price + 150 })),
          ),
        sellOut: (adapter, { variantId }) =>
          again(
            adapter,
            withVariant(variantId, (variant) => ({ ...variant, stock: 0 })),
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

const subject: Omit<CommerceSubject, 'create'> = {
  context,
  plenty: { productId: 'serum', variantId: 'serum-s' },
  sibling: { productId: 'serum', variantId: 'serum-l' },
  other: { productId: 'crisps', variantId: 'crisps-1' },
  soldOut: { productId: 'tint', variantId: 'tint-red' },
  scarce: { productId: 'tint', variantId: 'tint-rare', units: 1 },
  limited: { productId: 'tint', variantId: 'tint-plum', units: 2 },
  code: 'GLOW20',
  expiredCode: 'SUMMER',
  minimumCode: { productId: 'crisps', variantId: 'crisps-1', code: 'TEA10', units: 2 },
  checkout: { address: home, paymentMethodId: 'sandbox-card' },
  markets: { JPY: marketIn('JPY'), CNY: marketIn('CNY'), KWD: marketIn('KWD') },
};

/** Everything can be brought about here: a case that is not run is a fault of the test. */
const allRun = { skip: (reason: string) => assert.fail(`not run: ${reason}`) };

for (const { name, run } of commerceContract({ ...subject, ...shops() })) {
  test(`IndexedDB: ${name}`, () => run(allRun));
}

for (const { name, run } of commerceContract({ ...subject, ...shops({ indexedDB: null }) })) {
  test(`memory: ${name}`, async () => {
    const skipped: string[] = [];
    await run({ skip: (reason) => skipped.push(reason) });
    const needs = /price that changes|sold out meanwhile/.test(name) ? 1 : 0;
    assert.equal(skipped.length, needs, skipped.join());
  });
}

const shared = new IDBFactory();

for (const { name, run } of commerceContract({ ...subject, ...shops({ indexedDB: shared }) })) {
  test(`one database for all: ${name}`, () => run(allRun));
}

/** Breaks one promise each; the suite has to notice. */
const breakages: Readonly<Record<string, (shop: CommerceAdapter) => Partial<CommerceAdapter>>> = {
  'in the order asked': (shop) => ({
    getProducts: async (refs, at) => [...(await shop.getProducts(refs, at))].reverse(),
  }),
  'an operation once': (shop) => ({
    updateCart: (ref, changes, _operation, at) => shop.updateCart(ref, changes, { id: Math.random().toString() }, at),
  }),
  'totals sum exactly': (shop) => ({
    updateCart: async (...sent) => {
      const result = await shop.updateCart(...sent);
      return 'gone' in result
        ? result
        : { ...result, cart: { ...result.cart, totals: result.cart.totals.filter(({ type }) => type !== 'subtotal') } };
    },
  }),
  'not an exception': () => ({
    openCart: async (ref) => {
      throw new Error(`There is no cart ${ref}`);
    },
  }),
  'another total than agreed': (shop) => ({
    completeCheckout: async (id, _total, operation, at) => {
      const known = await shop.getCheckout?.(id, at);
      const total = known && 'checkout' in known ? known.checkout.totals.at(-1)?.amount.amount : 0;
      if (!shop.completeCheckout) throw new Error('It cannot complete');
      return shop.completeCheckout(id, total ?? 0, operation, at);
    },
  }),
};

for (const [promise, breakage] of Object.entries(breakages)) {
  test(`the suite notices a broken promise: ${promise}`, async () => {
    const create = (): CommerceAdapter => {
      const { shop } = openShop();
      const broken = breakage(shop);
      return new Proxy(shop, {
        get: (target, key) => {
          const value: unknown = Reflect.get(broken, key) ?? Reflect.get(target, key);
          return typeof value === 'function' ? value.bind(target) : value;
        },
      });
    };
    const cases = commerceContract({ ...subject, create }).filter(({ name }) => name.includes(promise));
    assert.equal(cases.length, 1);
    await assert.rejects(cases[0]?.run() ?? Promise.resolve(), (error: Error) =>
      promise === 'not an exception' ? error.message.startsWith('There is no cart') : error instanceof ContractFailure,
    );
  });
}
