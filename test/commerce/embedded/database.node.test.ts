import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { Environment } from '../../../src/lib/environment.js';
import { openDatabase } from '../../../src/commerce/embedded/open-database.js';
import { cartOf, context, fillCart, newCart, openShop, operation, start } from './sample-shop.js';

const add = { type: 'add', productId: 'serum', variantId: 'serum-s', quantity: 1 } as const;

test('two tabs over one database lose no update', async () => {
  const first = openShop();
  const second = openShop({ environment: first.environment });
  const ref = await newCart(first.shop);
  const changes = Array.from({ length: 8 }, (_, index) =>
    (index % 2 === 0 ? first : second).shop.updateCart(ref, [add], operation(), context),
  );
  await Promise.all(changes);
  const cart = cartOf(await second.shop.openCart(ref, context));
  assert.equal(cart.lines[0]?.quantity, 8);
  assert.equal(cart.revision, 9);
});

test('two tabs that send the same operation do it once', async () => {
  const first = openShop();
  const second = openShop({ environment: first.environment });
  const ref = await newCart(first.shop);
  const once = operation();
  await Promise.all([first, second].map(({ shop }) => shop.updateCart(ref, [add], once, context)));
  assert.equal(cartOf(await first.shop.openCart(ref, context)).lines[0]?.quantity, 1);
});

test('a cart is there after a reload, and another shop does not see it', async () => {
  const indexedDB = new IDBFactory();
  const ref = await fillCart(openShop({ indexedDB }).shop, { 'serum-s': 2 });
  assert.equal(cartOf(await openShop({ indexedDB }).shop.openCart(ref, context)).lines[0]?.quantity, 2);
  const other = await openShop({ indexedDB: new IDBFactory() }).shop.openCart(ref, context);
  assert.equal('gone' in other && other.gone, 'not_found');
});

/** A factory that breaks in one way. */
function broken(open: () => IDBOpenDBRequest): IDBFactory {
  const factory = new IDBFactory();
  factory.open = open;
  return factory;
}

const storages: Readonly<Record<string, () => IDBFactory | undefined>> = {
  'is missing': () => undefined,
  'throws when opened': () =>
    broken(() => {
      throw new DOMException('The operation is insecure', 'SecurityError');
    }),
  'refuses to open': () =>
    broken(() => {
      const request = { error: new DOMException('Blocked', 'UnknownError') } as IDBOpenDBRequest;
      queueMicrotask(() => request.onerror?.(new Event('error')));
      return request;
    }),
};

for (const [name, make] of Object.entries(storages)) {
  test(`where IndexedDB ${name} the shop goes on in memory`, async () => {
    const environment: Environment = { now: () => start, indexedDB: make() };
    const { shop } = openShop({ environment });
    const ref = await newCart(shop);
    await Promise.all([1, 2, 3].map(() => shop.updateCart(ref, [add], operation(), context)));
    assert.equal(cartOf(await shop.openCart(ref, context)).lines[0]?.quantity, 3);
  });
}

test('when IndexedDB is full the shop goes on in memory with what it had', async () => {
  const indexedDB = new IDBFactory();
  const { shop } = openShop({ indexedDB });
  const ref = await fillCart(shop, { 'serum-s': 2 });
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('xhs-embedded-test');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error ?? new Error('It did not open'));
  });
  const store = Object.getPrototypeOf(database.transaction(['carts']).objectStore('carts')) as IDBObjectStore;
  const put = store.put;
  store.put = () => {
    throw new DOMException('Full', 'QuotaExceededError');
  };
  try {
    const results = await Promise.all([1, 2].map(() => shop.updateCart(ref, [add], operation(), context)));
    assert.deepEqual(results.map((result) => cartOf(result).lines[0]?.quantity).sort(), [3, 4]);
  } finally {
    store.put = put;
  }
  assert.equal(cartOf(await shop.openCart(ref, context)).lines[0]?.quantity, 4);
});

test('a database that was closed under it is opened again', async () => {
  const indexedDB = new IDBFactory();
  const { shop } = openShop({ indexedDB });
  const ref = await fillCart(shop, { 'serum-s': 1 });
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase('xhs-embedded-test');
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error ?? new Error('It was not deleted'));
  });
  const lost = await shop.openCart(ref, context);
  assert.equal('gone' in lost && lost.gone, 'not_found');
  assert.equal(cartOf(await shop.openCart(null, context)).lines.length, 0);
});

for (const [name, factory] of [
  ['IndexedDB', new IDBFactory()],
  ['memory', undefined],
] as const) {
  test(`a run that throws changes nothing: ${name}`, async () => {
    const database = openDatabase(factory, 'rollback');
    await database.transact('readwrite', (transaction) => transaction.put('state', 'key', 'before'));
    const refusal = new Error('refused');
    await assert.rejects(
      database.transact('readwrite', async (transaction) => {
        await transaction.put('state', 'key', 'after');
        throw refusal;
      }),
      refusal,
    );
    assert.equal(await database.transact('readonly', (transaction) => transaction.get('state', 'key')), 'before');
  });
}
