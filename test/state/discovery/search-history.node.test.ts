import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { ContentSource } from '../../../src/content/source.js';
import { openKeyValueStore, type KeyValueStore } from '../../../src/lib/key-value-store.js';
import { createSearchStore } from '../../../src/state/discovery/create-search-store.js';
import { until } from '../until.js';

function open(database: IDBFactory, wrap: (storage: KeyValueStore) => KeyValueStore = (same) => same) {
  const settings = { locale: 'en', country: 'CN', currency: 'CNY', customer: null as string | null };
  const storage = openKeyValueStore({ indexedDB: database, name: 'search' });
  const store = createSearchStore({
    source: () => Promise.resolve({} as ContentSource),
    context: () => ({ ...settings }),
    storage: wrap(storage),
  });
  return { store, settings, storage };
}

async function remembered(...words: readonly string[]): Promise<IDBFactory> {
  const database = new IDBFactory();
  const { store } = open(database);
  for (const each of words) await store.remember(each);
  return database;
}

/** Storage whose first answers are held back until they are let go: they tell what stood there before. */
function held(storage: KeyValueStore): KeyValueStore & { letGo(): void } {
  let letGo = (): void => undefined;
  const free = new Promise<void>((resolve) => (letGo = resolve));
  return {
    ...storage,
    async get(key) {
      const value = await storage.get(key);
      await free;
      return value;
    },
    letGo: () => letGo(),
  };
}

test('what is cleared while it is being read does not come back', async () => {
  const database = await remembered('tea', 'lamp');
  let slow: ReturnType<typeof held> | undefined;
  const { store } = open(database, (storage) => (slow = held(storage)));
  const seen: (readonly string[])[] = [];
  store.$history.subscribe((history) => {
    seen.push(history);
  });
  await new Promise((resolve) => setImmediate(resolve));
  await store.forget();
  slow?.letGo();
  await store.remember('cup');
  await until(() => seen.at(-1)?.join() === 'cup');
  assert.ok(seen.every((history) => !history.includes('tea')));
});

test('what is searched for while the history is being read stands at its head', async () => {
  const database = await remembered('tea');
  let slow: ReturnType<typeof held> | undefined;
  const { store } = open(database, (storage) => (slow = held(storage)));
  store.$history.subscribe(() => undefined);
  await store.remember('cup');
  slow?.letGo();
  await until(() => store.$history.get().join() === 'cup,tea');
});

test('the first search of a page stands before what was searched for earlier, though nobody has looked yet', async () => {
  const database = await remembered('tea');
  let slow: ReturnType<typeof held> | undefined;
  const { store } = open(database, (storage) => (slow = held(storage)));
  const seen: string[] = [];
  await store.remember('cup');
  store.$history.subscribe((history) => {
    seen.push(history.join());
  });
  slow?.letGo();
  await until(() => seen.length > 1);
  assert.deepEqual(seen, ['cup', 'cup,tea']);
});

test('what a customer searched for goes with her, also what is still being read', async () => {
  const database = await remembered('tea');
  let slow: ReturnType<typeof held> | undefined;
  const { store, settings, storage } = open(database, (given) => (slow = held(given)));
  settings.customer = 'token-1';
  store.reset();
  store.$history.subscribe(() => undefined);
  settings.customer = null;
  store.reset(true);
  slow?.letGo();
  await until(async () => (await storage.get('search-history')) === undefined);
  assert.deepEqual(store.$history.get(), []);
  await store.remember('cup');
  assert.deepEqual(store.$history.get(), ['cup']);
});

test('what another tab has cleared, and what it has searched for, is seen with the next search', async () => {
  const database = await remembered('tea', 'lamp');
  const { store } = open(database);
  store.$history.subscribe(() => undefined);
  await until(() => store.$history.get().length === 2);
  const { store: other } = open(database);
  await other.forget();
  await other.remember('vase');
  await store.remember('cup');
  assert.deepEqual(store.$history.get(), ['cup', 'vase']);
});
