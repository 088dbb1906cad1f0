import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter, CommerceContext } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { createWishlistStore } from '../../../src/state/wishlist/create-wishlist-store.js';
import type { WishlistStore } from '../../../src/state/wishlist/wishlist-store.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

interface World {
  readonly wishlist: WishlistStore;
  readonly changes: (readonly string[])[];
  readonly settings: { customer: string | null };
}

function setup(
  database = new IDBFactory(),
  adapter: CommerceAdapter = new MemoryAdapter([]),
  settings: World['settings'] = { customer: null },
  storage = openKeyValueStore({ indexedDB: database, name: 'wishlist' }),
): World {
  const changes: (readonly string[])[] = [];
  const wishlist = createWishlistStore({
    adapter: () => Promise.resolve(adapter),
    source: () => Promise.reject(new Error('No note was saved')),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', ...settings }),
    storage,
    onChange: (ids) => changes.push(ids),
  });
  wishlist.$ids.subscribe(() => undefined);
  return { wishlist, changes, settings };
}

/** A back end that keeps a list and can refuse. */
function keeper(): { adapter: CommerceAdapter; list: string[]; refuse: boolean; operations: string[] } {
  const adapter: { -readonly [Key in keyof CommerceAdapter]: CommerceAdapter[Key] } = new MemoryAdapter([]);
  const world = { adapter, list: ['old'], refuse: false, operations: [] as string[] };
  adapter.capabilities = { ...adapter.capabilities, wishlist: true };
  adapter.getWishlist = () => Promise.resolve([...world.list]);
  adapter.updateWishlist = (productId, saved, operation) => {
    world.operations.push(operation.id);
    if (world.refuse) return Promise.reject(new Error('no'));
    world.list = world.list.filter((id) => id !== productId);
    if (saved) world.list.unshift(productId);
    return Promise.resolve([...world.list]);
  };
  return world;
}

test('keeps a guest’s list on this device, the latest first', async () => {
  const database = new IDBFactory();
  const { wishlist, changes } = setup(database);
  for (const id of ['a', 'b', 'c']) await wishlist.set(id, true);
  await wishlist.set('b', false);
  assert.deepEqual(wishlist.$ids.get(), ['c', 'a']);
  assert.deepEqual(changes, [['a'], ['b', 'a'], ['c', 'b', 'a'], ['c', 'a']]);
  const later = setup(database);
  await until(() => later.wishlist.$ids.get().length > 0);
  assert.deepEqual(later.wishlist.$ids.get(), ['c', 'a']);
});

test('two tabs lose nothing of each other', async () => {
  const database = new IDBFactory();
  const [one, two] = [setup(database), setup(database)];
  await Promise.all(['a', 'b', 'c', 'd'].map((id, index) => [one, two][index % 2]?.wishlist.set(id, true)));
  const later = setup(database);
  await until(() => later.wishlist.$ids.get().length > 0);
  assert.deepEqual([...later.wishlist.$ids.get()].sort(), ['a', 'b', 'c', 'd']);
});

test('a heart changes alone, and at once', async () => {
  const { wishlist } = setup();
  const seen: Record<string, boolean[]> = { a: [], b: [] };
  for (const [id, states] of Object.entries(seen)) {
    wishlist.has(id).subscribe((saved) => {
      states.push(saved);
    });
  }
  const saving = wishlist.set('a', true);
  assert.deepEqual(seen, { a: [false, true], b: [false] });
  await saving;
  assert.deepEqual(seen, { a: [false, true], b: [false] });
  assert.equal(wishlist.has('a'), wishlist.has('a'));
});

test('lives with the back end where that keeps one', async () => {
  const world = keeper();
  const { wishlist, changes } = setup(undefined, world.adapter);
  await until(() => wishlist.$ids.get().length > 0);
  await wishlist.set('new', true);
  assert.deepEqual(wishlist.$ids.get(), ['new', 'old']);
  assert.deepEqual(world.list, ['new', 'old']);
  assert.deepEqual(changes, [['new', 'old']]);
  assert.match(world.operations[0] ?? '', /^[0-9a-f]{32}$/);
});

test('a tap that the back end refuses is taken back and passed on', async () => {
  const world = keeper();
  const { wishlist, changes } = setup(undefined, world.adapter);
  await until(() => wishlist.$ids.get().length > 0);
  world.refuse = true;
  const saving = wishlist.set('new', true);
  assert.deepEqual(wishlist.$ids.get(), ['new', 'old']);
  await assert.rejects(saving, /no/);
  assert.deepEqual(wishlist.$ids.get(), ['old']);
  assert.deepEqual(changes, []);
  world.refuse = false;
  await wishlist.set('old', false);
  assert.deepEqual(wishlist.$ids.get(), []);
});

test('rapid taps end where the last one left it', async () => {
  const { wishlist } = setup(undefined, keeper().adapter);
  const taps = Array.from({ length: 9 }, (_, index) => wishlist.set('a', index % 2 === 0));
  assert.equal(wishlist.has('a').get(), true);
  await Promise.all(taps);
  assert.equal(wishlist.has('a').get(), true);
});

test('what a customer marked on this device goes with the customer; what a guest marked stays', async () => {
  const { wishlist, settings } = setup();
  await wishlist.set('a', true);
  settings.customer = 'token-1';
  wishlist.reset();
  await until(() => wishlist.$ids.get().length === 1);
  settings.customer = null;
  wishlist.reset(true);
  await until(() => wishlist.$ids.get().length === 0);
  await wishlist.set('b', true);
  assert.deepEqual(wishlist.$ids.get(), ['b']);
});

test('a list that did not load is asked for again', async () => {
  const world = keeper();
  const works = world.adapter.getWishlist;
  (world.adapter as { getWishlist: unknown }).getWishlist = () => Promise.reject(new Error('down'));
  const { wishlist } = setup(undefined, world.adapter);
  await until(() => wishlist.$status.get() === 'error');
  (world.adapter as { getWishlist: unknown }).getWishlist = works;
  await wishlist.set('new', true);
  assert.deepEqual(wishlist.$ids.get(), ['new', 'old']);
});

test('says whether the list is known, and asks for it again when it is wanted', async () => {
  const world = keeper();
  const works = world.adapter.getWishlist;
  (world.adapter as { getWishlist: unknown }).getWishlist = () => Promise.reject(new Error('down'));
  const { wishlist } = setup(undefined, world.adapter);
  const seen: string[] = [];
  wishlist.$status.subscribe((status) => {
    // Nobody sees a list as empty that is not.
    seen.push(`${status} ${wishlist.$ids.get().join()}`);
  });
  await until(() => wishlist.$status.get() === 'error');
  (world.adapter as { getWishlist: unknown }).getWishlist = works;
  wishlist.retry();
  await until(() => wishlist.$status.get() === 'ready');
  assert.deepEqual(seen, ['loading ', 'error ', 'loading ', 'ready old']);
});

/** A back end that keeps a list for each customer, and one for guests. */
function keeperOfMany(lists: Record<string, string[]>): CommerceAdapter {
  const { adapter } = keeper();
  return Object.assign(adapter, {
    getWishlist: (({ customer }) =>
      Promise.resolve(lists[customer ?? 'guest'] ?? [])) as CommerceAdapter['getWishlist'],
    updateWishlist: ((productId, saved, _operation, { customer }) => {
      const others = (lists[customer ?? 'guest'] ?? []).filter((id) => id !== productId);
      return Promise.resolve((lists[customer ?? 'guest'] = saved ? [productId, ...others] : others));
    }) as CommerceAdapter['updateWishlist'],
  });
}

test('what a guest has saved comes along when she signs in, in its order', async () => {
  const lists: Record<string, string[]> = { 'token-1': ['b', 'old'] };
  const { settings, wishlist } = setup(undefined, keeperOfMany(lists));
  for (const id of ['a', 'b', 'c']) await wishlist.set(id, true);
  settings.customer = 'token-1';
  wishlist.reset();
  await until(() => wishlist.$ids.get().length === 4);
  assert.deepEqual(lists['token-1'], ['c', 'a', 'b', 'old']);
});

test('it comes along on another day, though nobody has looked at the list, and only once', async () => {
  const lists: Record<string, string[]> = { 'token-1': ['old'] };
  const database = new IDBFactory();
  const guest = setup(database, keeperOfMany(lists));
  for (const id of ['a', 'b']) await guest.wishlist.set(id, true);
  await guest.wishlist.set('b', false);
  const { wishlist } = setup(database, keeperOfMany(lists), { customer: 'token-1' });
  await until(() => wishlist.$ids.get().length === 2);
  assert.deepEqual(lists['token-1'], ['a', 'old']);
  const storage = openKeyValueStore({ indexedDB: database, name: 'wishlist' });
  await until(async () => (await storage.get('guest-products')) === undefined);
  // What she takes off does not come back with the next page.
  await wishlist.set('a', false);
  const later = setup(database, keeperOfMany(lists), { customer: 'token-1' });
  await until(() => later.wishlist.$status.get() === 'ready');
  await later.wishlist.set('c', true);
  assert.deepEqual(lists['token-1'], ['c', 'old']);
});

test('what the back end does not take stays the guest’s, and is offered again', async () => {
  const lists: Record<string, string[]> = {};
  const database = new IDBFactory();
  await setup(database, keeperOfMany(lists)).wishlist.set('a', true);
  const refusing = keeperOfMany(lists);
  let refused = 0;
  Object.assign(refusing, { updateWishlist: () => Promise.reject(new Error(`no ${(refused += 1)}`)) });
  const { wishlist } = setup(database, refusing, { customer: 'token-1' });
  await until(() => refused === 1 && wishlist.$ids.get().length === 0);
  const later = setup(database, keeperOfMany(lists), { customer: 'token-1' });
  await until(() => later.wishlist.$ids.get().length === 1);
  assert.deepEqual(lists['token-1'], ['a']);
});

test('a heart that waits for its turn is not written to whoever is there after the customer who tapped it', async () => {
  const { adapter } = keeper();
  const written: unknown[] = [];
  let answer = (): void => undefined;
  Object.assign(adapter, {
    getWishlist: () => Promise.resolve([]),
    updateWishlist: (productId: string, _saved: boolean, _operation: unknown, { customer }: CommerceContext) => {
      written.push([productId, customer]);
      return new Promise((resolve) => (answer = () => resolve([productId])));
    },
  });
  const { wishlist, settings } = setup(undefined, adapter, { customer: 'mei' });
  const first = wishlist.set('a', true);
  const second = assert.rejects(wishlist.set('b', true), { name: 'AbortError' });
  await until(() => written.length === 1);
  assert.deepEqual(wishlist.$ids.get(), ['a', 'b']);
  settings.customer = 'lan';
  wishlist.reset(true);
  assert.deepEqual(wishlist.$ids.get(), []);
  answer();
  await first;
  await second;
  assert.deepEqual(written, [['a', 'mei']]);
  assert.deepEqual(wishlist.$ids.get(), []);
});

test('a heart that is being written on this device while its customer leaves is not left to the next', async () => {
  const database = new IDBFactory();
  const storage = openKeyValueStore({ indexedDB: database, name: 'wishlist' });
  const write = storage.set.bind(storage);
  let goOn: (() => void) | undefined;
  storage.set = async (...given) => {
    await new Promise<void>((resolve) => (goOn = resolve));
    await write(...given);
  };
  const { wishlist, settings } = setup(database, undefined, { customer: 'mei' }, storage);
  const tapped = wishlist.set('a', true);
  await until(() => goOn !== undefined);
  settings.customer = null;
  wishlist.reset(true);
  await until(() => wishlist.$status.get() === 'ready');
  goOn?.();
  await tapped;
  assert.deepEqual(await storage.keys('wish:'), []);
  assert.deepEqual(wishlist.$ids.get(), []);
});

test('a heart that a guest tapped comes along when they sign in before its turn', async () => {
  const { adapter } = keeper();
  const { wishlist, settings } = setup(undefined, adapter);
  const tapped = wishlist.set('a', true);
  settings.customer = 'mei';
  wishlist.reset();
  await tapped;
  assert.deepEqual(wishlist.$ids.get(), ['a', 'old']);
});
