import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { XhsErrorEvent } from '../../src/events/index.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import type { Environment } from '../../src/lib/environment.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';

interface World {
  readonly environment: Partial<Environment>;
  /** What happens to the storage while somebody shops. */
  readonly meanwhile?: () => Promise<unknown>;
  /** The one warning, by its code. */
  readonly warned?: string;
}

const prefix = 'cart:default:CN:CNY:';

/** A browser whose database refuses: to open, or to write. */
function refusing(error: DOMException, step: 'open' | 'put'): IDBFactory {
  const real = new IDBFactory();
  if (step === 'open') {
    return {
      open: () => {
        throw error;
      },
    } as unknown as IDBFactory;
  }
  return {
    open(name: string, version: number) {
      const request = real.open(name, version);
      request.addEventListener('success', () => {
        const database = request.result;
        const begin = database.transaction.bind(database);
        database.transaction = (...given: Parameters<IDBDatabase['transaction']>) => {
          const transaction = begin(...given);
          const values = transaction.objectStore('values');
          values.put = () => {
            throw error;
          };
          transaction.objectStore = () => values;
          return transaction;
        };
      });
      return request;
    },
  } as unknown as IDBFactory;
}

async function filledWith(entries: Readonly<Record<string, unknown>>): Promise<IDBFactory> {
  const database = new IDBFactory();
  const store = openKeyValueStore({ indexedDB: database, name: 'xhs-default' });
  for (const [key, value] of Object.entries(entries)) await store.set(prefix + key, value);
  store.close();
  return database;
}

const denied = new DOMException('denied', 'SecurityError');
const line = { id: 'l', variantId: 'v', quantity: 1e9 };
const hostile: Readonly<Record<string, Record<string, unknown>>> = {
  'a head that is text': { head: 'text' },
  'a head that is null': { head: null },
  'a head of an older format': { head: { format: 1, ref: 'cart-1', confirmed: null } },
  'a line without a price': { head: { format: 2, ref: 'cart-9', confirmed: { lines: [line] }, generation: 0 } },
  'an operation with a negative quantity': {
    'op:000000000001': {
      id: 'x',
      tab: 't',
      generation: 0,
      changes: [{ type: 'add', variantId: 'a-1', quantity: -5 }],
      lines: {},
      codes: [],
      previews: {},
    },
  },
  'an operation that is a number': { 'op:000000000001': 7 },
  'an outcome that is none': { 'done:000000000001': { id: 1 } },
  prototypes: JSON.parse(
    '{"head":{"__proto__":{"polluted":true},"format":2},"op:1":{"__proto__":{"polluted":true}}}',
  ) as Record<string, unknown>,
};

const worlds: Readonly<Record<string, () => Promise<World> | World>> = {
  'that is all right': () => ({ environment: { indexedDB: new IDBFactory() } }),
  'that is missing': () => ({ environment: {}, warned: 'storage-unavailable' }),
  'that is null': () => ({ environment: { indexedDB: null as never }, warned: 'storage-unavailable' }),
  'that refuses to be opened, in a frame of opaque origin': () => ({
    environment: {
      indexedDB: refusing(denied, 'open'),
      locks: { request: () => Promise.reject(denied), query: () => Promise.reject(denied) } as unknown as LockManager,
    },
    warned: 'storage-unavailable',
  }),
  'that is full': () => ({
    environment: { indexedDB: refusing(new DOMException('full', 'QuotaExceededError'), 'put') },
    warned: 'storage-unavailable',
  }),
  'that is cleared meanwhile': () => {
    const indexedDB = new IDBFactory();
    return {
      environment: { indexedDB },
      meanwhile: () => new Promise((resolve) => (indexedDB.deleteDatabase('xhs-default').onsuccess = resolve)),
      warned: 'storage-cleared',
    };
  },
  ...Object.fromEntries(
    Object.entries(hostile).map(([what, entries]) => [
      `that holds ${what}`,
      async () => ({ environment: { indexedDB: await filledWith(entries) }, warned: 'storage-corrupt' }),
    ]),
  ),
};

for (const [name, make] of Object.entries(worlds)) {
  test(`shopping goes on with a storage ${name}, and it is said exactly once`, async () => {
    const { environment, meanwhile, warned } = await make();
    const told: string[] = [];
    const page = new EventTarget();
    page.addEventListener('xhs-error', (event) => told.push((event as XhsErrorEvent).detail.code));
    const adapter = new MemoryAdapter([productOf('a'), productOf('b')]);
    const open = (): Shop => {
      const shop = createShop({
        commerce: adapter,
        content: () => Promise.reject(new Error('not asked for')),
        environment: { now: () => 1_000, page, ...environment },
      });
      shop.connect(page);
      return shop;
    };
    const shop = open();
    await shop.cart.add({ productId: 'a', quantity: 2, origin: { kind: 'note', noteId: 'n' } });
    await meanwhile?.();
    await shop.cart.add({ productId: 'b' });
    await shop.cart.update([{ type: 'set', lineId: 'line-a-1', variantId: 'a-1', quantity: 3 }]);
    await shop.cart.refresh();
    assert.deepEqual(
      shop.cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity]),
      [
        ['a-1', 3],
        ['b-1', 1],
      ],
    );
    assert.equal(adapter.carts.size, 1);
    assert.deepEqual(told, warned ? [warned] : []);
    assert.equal(({} as { polluted?: unknown }).polluted, undefined);
    shop.dispose();
    if (warned === 'storage-unavailable') return;

    // What could be stored is there after a reload, with what led to it.
    const again = open();
    await again.cart.ready;
    assert.equal(again.cart.$count.get(), 4);
    assert.equal(again.cart.$view.get().lines[0]?.origin?.noteId, 'n');
    assert.deepEqual(told, warned ? [warned] : [], 'nothing new after a reload');
    again.dispose();
  });
}
