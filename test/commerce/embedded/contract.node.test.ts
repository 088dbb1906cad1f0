import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { commerceContract, ContractFailure, type CommerceSubject } from '../../../src/testing.js';
import { context, home, openShop } from './sample-shop.js';

const subject: Omit<CommerceSubject, 'create'> = {
  context,
  plenty: { productId: 'serum', variantId: 'serum-s' },
  sibling: { productId: 'serum', variantId: 'serum-l' },
  other: { productId: 'crisps', variantId: 'crisps-1' },
  soldOut: { productId: 'tint', variantId: 'tint-red' },
  scarce: { productId: 'tint', variantId: 'tint-rare', units: 1 },
  limited: { productId: 'tint', variantId: 'tint-plum', units: 2 },
  code: 'GLOW20',
  checkout: { address: home, paymentMethodId: 'sandbox-card' },
};

for (const { name, run } of commerceContract({ ...subject, create: () => openShop().shop })) {
  test(`IndexedDB: ${name}`, run);
}

for (const { name, run } of commerceContract({ ...subject, create: () => openShop({ indexedDB: null }).shop })) {
  test(`memory: ${name}`, run);
}

const shared = new IDBFactory();

for (const { name, run } of commerceContract({ ...subject, create: () => openShop({ indexedDB: shared }).shop })) {
  test(`one database for all: ${name}`, run);
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
