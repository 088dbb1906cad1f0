import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory, IDBObjectStore } from 'fake-indexeddb';
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

  test(`does not bring back what was removed while it was being read, with ${world}`, async () => {
    const { store } = make();
    await store.set('a:1', 'gone');
    await Promise.all([store.get('a:1'), store.update('a:', () => [['a:1', undefined]])]);
    assert.equal(await store.get('a:1'), undefined);
    await store.set('a:2', 'gone');
    await Promise.all([store.get('a:2'), store.delete('a:2')]);
    assert.equal(await store.get('a:2'), undefined);
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

test('reads of a prefix what others have written alone, where its stamp tells', async () => {
  const factory = new IDBFactory();
  const [one, two] = [open(factory).store, open(factory).store];
  const seen: (readonly (readonly [string, unknown])[])[] = [];
  const write = (store: KeyValueStore, stamp: number, key: string, value: unknown) =>
    store.update(
      'cart:',
      (entries) => {
        seen.push([...entries]);
        return [
          [key, value],
          ['cart:stamp', { epoch: 'e', count: stamp }],
        ];
      },
      'cart:stamp',
    );
  const line = { title: 'A line' };
  await write(one, 1, 'cart:line', line);
  await write(one, 2, 'cart:other', 2);
  // The same object: it was not read, but known.
  assert.equal(new Map(seen[1]).get('cart:line'), line);
  await write(two, 3, 'cart:line', { title: 'Of another tab' });
  await write(one, 4, 'cart:last', 4);
  assert.deepEqual(new Map(seen[3]).get('cart:line'), { title: 'Of another tab' });
  assert.deepEqual([...(await one.entries('cart:'))], [...(await two.entries('cart:'))]);
});

test('a step that the database takes back is made again from what was there before it', async (context) => {
  const { store } = open(new IDBFactory());
  let count = 0;
  const append = (value: number) =>
    store.update(
      'cart:',
      (entries) => [
        ['cart:list', [...((entries.get('cart:list') as number[] | undefined) ?? []), value]],
        ['cart:stamp', (count += 1)],
      ],
      'cart:stamp',
    );
  await append(1);
  await append(2);
  const { put } = IDBObjectStore.prototype;
  let taken = 0;
  context.mock.method(IDBObjectStore.prototype, 'put', function (this: IDBObjectStore, value: unknown, key: string) {
    const request = put.call(this, value, key);
    if (key === 'cart:stamp' && (taken += 1) === 1) request.addEventListener('success', () => this.transaction.abort());
    return request;
  });
  const after = await append(3);
  assert.equal(taken, 2);
  assert.deepEqual(after.get('cart:list'), [1, 2, 3]);
});

test('reads everything where the database was cleared meanwhile', async () => {
  const factory = new IDBFactory();
  const [one, two] = [open(factory).store, open(factory).store];
  await one.update(
    'cart:',
    () => [
      ['cart:line', 1],
      ['cart:stamp', 1],
    ],
    'cart:stamp',
  );
  for (const key of await two.keys('cart:')) await two.delete(key);
  let found: readonly unknown[] | undefined;
  await one.update(
    'cart:',
    (entries) => {
      found = [...entries];
      return [];
    },
    'cart:stamp',
  );
  assert.deepEqual(found, []);
});
