import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { type KeyValueStore, openKeyValueStore } from '../../src/lib/key-value-store.js';

interface World {
  readonly store: KeyValueStore;
  readonly warnings: string[];
}

function open(indexedDB: IDBFactory | undefined, name = 'test'): World {
  const warnings: string[] = [];
  return { store: openKeyValueStore({ indexedDB, name, onWarning: (text) => warnings.push(text) }), warnings };
}

const failing = (error: Error): IDBFactory =>
  ({
    open() {
      throw error;
    },
  }) as unknown as IDBFactory;

for (const [world, make] of [
  ['a database', () => open(new IDBFactory())],
  ['no database', () => open(undefined)],
  ['a blocked database', () => open(failing(new DOMException('denied', 'SecurityError')))],
] as const) {
  test(`keeps, lists and deletes values with ${world}`, async () => {
    const { store, warnings } = make();
    assert.equal(await store.get('a:1'), undefined);
    await store.set('a:1', { list: [1, 2] });
    await store.set('a:2', 'two');
    await store.set('b:1', null);
    assert.deepEqual(await store.get('a:1'), { list: [1, 2] });
    assert.deepEqual(await store.keys('a:'), ['a:1', 'a:2']);
    await store.delete('a:1');
    assert.deepEqual(await store.keys('a:'), ['a:2']);
    assert.equal(await store.get('a:1'), undefined);
    assert.equal(await store.get('b:1'), null);
    assert.equal(warnings.length, world === 'a database' ? 0 : 1);
    store.close();
  });

  test(`copies values in and out with ${world}`, async () => {
    const { store } = make();
    const value = { list: [1] };
    await store.set('a', value);
    value.list.push(2);
    const read = (await store.get('a')) as typeof value;
    assert.deepEqual(read, { list: [1] });
    read.list.push(3);
    assert.deepEqual(await store.get('a'), { list: [1] });
    store.close();
  });

  test(`tells the caller of a value that cannot be copied, with ${world}`, async () => {
    const { store } = make();
    await assert.rejects(
      store.set('a', () => undefined),
      { name: 'DataCloneError' },
    );
    await store.set('a', 1);
    assert.equal(await store.get('a'), 1);
    store.close();
  });
}

test('is found again under its name, and under no other', async () => {
  const database = new IDBFactory();
  const first = open(database, 'one');
  await first.store.set('key', 'value');
  first.store.close();
  assert.equal(await open(database, 'one').store.get('key'), 'value');
  assert.equal(await open(database, 'two').store.get('key'), undefined);
});

test('shares values with another that is open at the same time', async () => {
  const database = new IDBFactory();
  const [one, two] = [open(database), open(database)];
  await one.store.set('key', 1);
  assert.equal(await two.store.get('key'), 1);
  await two.store.set('key', 2);
  assert.equal(await one.store.get('key'), 2);
});

test('opens the database anew when it was deleted from elsewhere', async () => {
  const database = new IDBFactory();
  const { store, warnings } = open(database);
  await store.set('key', 1);
  await new Promise((resolve, reject) => {
    const request = database.deleteDatabase('test');
    request.onsuccess = resolve;
    request.onerror = reject;
  });
  assert.equal(await store.get('key'), undefined);
  await store.set('key', 2);
  assert.equal(await store.get('key'), 2);
  assert.deepEqual(warnings, []);
});

test('makes a step again that the browser left without an end when it closed the database', async () => {
  const real = new IDBFactory();
  let lost = 0;
  const database = {
    open(name: string, version: number) {
      const request = real.open(name, version);
      request.addEventListener('success', () => {
        const { result } = request;
        if (lost > 0) return;
        // Neither it nor its requests ever say anything; only the database does.
        result.transaction = () => {
          lost += 1;
          return { objectStore: () => ({ put: () => ({}) }) } as unknown as IDBTransaction;
        };
        result.addEventListener = (type: string, listener: unknown) => {
          if (type === 'close') setTimeout(listener as () => void);
        };
      });
      return request;
    },
  } as unknown as IDBFactory;
  const { store, warnings } = open(database);
  await store.set('key', 1);
  assert.equal(lost, 1);
  assert.equal(await open(real).store.get('key'), 1);
  assert.deepEqual(warnings, []);
});

test('goes on in memory, with what it knows, when the database breaks on the way', async () => {
  const real = new IDBFactory();
  let broken = false;
  const database = {
    open(name: string, version: number) {
      if (broken) throw new DOMException('broken', 'UnknownError');
      return real.open(name, version);
    },
  } as unknown as IDBFactory;
  const { store, warnings } = open(database);
  await store.set('before', 1);
  broken = true;
  await new Promise((resolve) => (real.deleteDatabase('test').onsuccess = resolve));
  await store.set('after', 2);
  assert.deepEqual([await store.get('before'), await store.get('after')], [1, 2]);
  assert.deepEqual(await store.keys(''), ['after', 'before']);
  assert.equal(warnings.length, 1);
  assert.match(warnings[0] ?? '', /broken/);
});

test('opens nothing before the first operation', () => {
  let opened = 0;
  const database = { open: () => (opened += 1) } as unknown as IDBFactory;
  openKeyValueStore({ indexedDB: database, name: 'test' }).close();
  assert.equal(opened, 0);
});
