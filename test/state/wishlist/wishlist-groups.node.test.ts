import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { WishlistGroup } from '../../../src/model/index.js';
import { changeGroups } from '../../../src/rules/wishlist-groups.js';
import { createWishlistGroups } from '../../../src/state/wishlist/create-wishlist-groups.js';
import { MemoryAdapter } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

const gifts: WishlistGroup = { id: 'g', name: 'Gifts', items: [{ kind: 'product', id: 'a' }] };
const tea: WishlistGroup = { id: 't', name: 'Tea', items: [] };

function setup(database = new IDBFactory(), adapter: CommerceAdapter = new MemoryAdapter([])) {
  const settings = { customer: null as string | null };
  const groups = createWishlistGroups({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', ...settings }),
    storage: openKeyValueStore({ indexedDB: database, name: 'groups' }),
  });
  groups.$groups.subscribe(() => undefined);
  return { groups, settings, names: () => groups.$groups.get()?.map(({ name }) => name) };
}

/** A back end that keeps groups for each customer. */
function keeper(kept: Record<string, readonly WishlistGroup[]>): CommerceAdapter {
  const adapter = new MemoryAdapter([]);
  return Object.assign(adapter, {
    capabilities: { ...adapter.capabilities, wishlistGroups: true },
    getWishlistGroups: (({ customer }) => Promise.resolve(kept[customer ?? 'guest'] ?? [])) as NonNullable<
      CommerceAdapter['getWishlistGroups']
    >,
    updateWishlistGroups: ((change, _operation, { customer }) => {
      const who = customer ?? 'guest';
      return Promise.resolve((kept[who] = changeGroups(kept[who] ?? [], change)));
    }) as NonNullable<CommerceAdapter['updateWishlistGroups']>,
  });
}

test('groups stay on the device, also those that two tabs make at once', async () => {
  const database = new IDBFactory();
  const [one, two] = [setup(database), setup(database)];
  await Promise.all([
    one.groups.change([{ type: 'make', group: gifts }]),
    two.groups.change([{ type: 'make', group: tea }]),
  ]);
  const later = setup(database);
  await until(() => later.names()?.length === 2);
  assert.deepEqual([...(later.names() ?? [])].sort(), ['Gifts', 'Tea']);
});

test('a change shows at once, and is taken back where it is refused', async () => {
  const adapter = keeper({ guest: [tea] });
  const { groups, names } = setup(undefined, adapter);
  await until(() => names()?.join() === 'Tea');
  Object.assign(adapter, { updateWishlistGroups: () => Promise.reject(new Error('no')) });
  const changing = groups.change([{ type: 'make', group: gifts }]);
  assert.deepEqual(names(), ['Tea', 'Gifts']);
  await assert.rejects(changing, /no/);
  assert.deepEqual(names(), ['Tea']);
});

test('the groups of a guest come along when she signs in, once', async () => {
  const kept: Record<string, readonly WishlistGroup[]> = { 'token-1': [{ ...gifts, id: 'own', items: [] }] };
  const { groups, settings, names } = setup(undefined, keeper(kept));
  await groups.change([
    { type: 'make', group: gifts },
    { type: 'make', group: tea },
  ]);
  settings.customer = 'token-1';
  groups.reset();
  await until(() => names()?.join() === 'Gifts,Tea');
  await until(() => kept['token-1']?.[0]?.items.length === 1);
  // What she deletes then does not come back.
  await groups.change([{ type: 'delete', id: 't' }]);
  groups.reset();
  await until(() => names()?.join() === 'Gifts');
  await groups.change([{ type: 'rename', id: 'own', name: 'Presents' }]);
  assert.deepEqual(kept['token-1'], [{ id: 'own', name: 'Presents', items: gifts.items }]);
});

test('what a customer made on this device goes with her; what a guest made stays', async () => {
  const { groups, settings, names } = setup();
  await groups.change([{ type: 'make', group: gifts }]);
  settings.customer = 'token-1';
  groups.reset();
  await until(() => names()?.join() === 'Gifts');
  settings.customer = null;
  groups.reset(true);
  await until(() => names()?.length === 0);
});

test('a group that waits for its turn is not made for whoever is there after the customer who asked for it', async () => {
  const kept: Record<string, readonly WishlistGroup[]> = {};
  const adapter = keeper(kept);
  const write = adapter.updateWishlistGroups!.bind(adapter);
  let answer: (() => void) | undefined;
  adapter.updateWishlistGroups = async (...given) => {
    await new Promise<void>((resolve) => (answer = resolve));
    return write(...given);
  };
  const { groups, settings, names } = setup(undefined, adapter);
  settings.customer = 'mei';
  groups.reset();
  await groups.load();
  const first = groups.change([{ type: 'make', group: gifts }]);
  const second = assert.rejects(groups.change([{ type: 'make', group: tea }]), { name: 'AbortError' });
  await until(() => answer !== undefined);
  settings.customer = 'lan';
  groups.reset(true);
  await groups.load();
  assert.deepEqual(names(), []);
  answer?.();
  await first;
  await second;
  assert.deepEqual(kept, { mei: [gifts] });
  assert.deepEqual(names(), []);
});
