import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../src/commerce/adapter.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import type { WishlistGroup, WishlistGroupChange } from '../../src/model/index.js';
import { changeGroups } from '../../src/rules/wishlist-groups.js';
import { MemoryAdapter, productOf } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

/** Two tabs of one device with a shop of one name, and how many channels are open between them. `page` is of the second. */
function openTabs(
  adapter: CommerceAdapter,
  page?: { readonly page: EventTarget; readonly visible: () => boolean },
): { tabs: readonly [Shop, Shop]; channels: ReadonlySet<BroadcastChannel> } {
  const indexedDB = new IDBFactory();
  const channels = new Set<BroadcastChannel>();
  const open = (more?: typeof page): Shop =>
    createShop({
      commerce: adapter,
      content: () => Promise.reject(new Error('not asked for')),
      environment: {
        ...more,
        indexedDB,
        now: () => Date.now(),
        channel(name) {
          const channel = new BroadcastChannel(name);
          channels.add(channel);
          const close = channel.close.bind(channel);
          channel.close = () => {
            channels.delete(channel);
            close();
          };
          return channel;
        },
      },
    });
  return { tabs: [open(), open(page)], channels };
}

test('a tab in which nobody has touched the cart yet shows what another one puts in', async () => {
  const { tabs, channels } = openTabs(new MemoryAdapter([productOf('a')]));
  const [one, two] = tabs;
  await Promise.all([one.cart.ready, two.cart.ready]);
  await one.cart.add({ productId: 'a', quantity: 2 });
  await until(() => two.cart.$count.get() === 2);
  assert.equal(two.cart.$view.get().lines[0]?.variantId, 'a-1');
  for (const shop of tabs) shop.dispose();
  assert.equal(channels.size, 0);
});

test('a heart shows what another tab saves and takes out', async () => {
  const { tabs, channels } = openTabs(new MemoryAdapter([productOf('a')]));
  const [one, two] = tabs;
  const hearts = tabs.map((shop) => shop.wishlist.has('a'));
  await until(() => tabs.every((shop) => shop.wishlist.$status.get() === 'ready'));
  await one.wishlist.set('a', true);
  await until(() => hearts[1]!.get());
  assert.deepEqual(two.wishlist.$ids.get(), ['a']);
  await two.wishlist.set('a', false);
  await until(() => !hearts[0]!.get());
  assert.deepEqual(one.wishlist.$ids.get(), []);
  for (const shop of tabs) shop.dispose();
  assert.equal(channels.size, 0);
});

test('the groups of a wish list show what another tab makes of them', async () => {
  const { tabs, channels } = openTabs(new MemoryAdapter([]));
  const [one, two] = [await tabs[0].saved(), await tabs[1].saved()];
  const seen = (): unknown => two.$groups.get()?.map(({ name }) => name);
  await Promise.all([one.settled(), two.settled()]);
  assert.deepEqual(seen(), []);
  await one.changeGroups([{ type: 'make', group: { id: 'g', name: 'Gifts', items: [] } }]);
  await until(() => two.$groups.get()?.length === 1);
  assert.deepEqual(seen(), ['Gifts']);
  for (const shop of tabs) shop.dispose();
  assert.equal(channels.size, 0);
});

test('a wish list that cannot be had again stays as it is known, and a tap on its way is not lost to another tab', async () => {
  const list = new Set(['old']);
  const adapter: { -readonly [Key in keyof CommerceAdapter]: CommerceAdapter[Key] } = new MemoryAdapter([]);
  adapter.capabilities = { ...adapter.capabilities, wishlist: true };
  let isDown = false;
  let asked = 0;
  adapter.getWishlist = () => {
    asked += 1;
    return isDown ? Promise.reject(new Error('down')) : Promise.resolve([...list]);
  };
  let answer = (): void => undefined;
  adapter.updateWishlist = async (productId, saved) => {
    if (productId === 'slow') await new Promise<void>((resolve) => (answer = resolve));
    if (saved) list.add(productId);
    else list.delete(productId);
    return [...list];
  };
  const { tabs } = openTabs(adapter);
  const [one, two] = tabs;
  tabs.forEach(({ wishlist }) => wishlist.has('old'));
  await until(() => tabs.every((shop) => shop.wishlist.$status.get() === 'ready'));
  const slow = two.wishlist.set('slow', true);
  const before = asked;
  await one.wishlist.set('new', true);
  await until(() => two.wishlist.has('new').get());
  assert.equal(two.wishlist.has('slow').get(), true);
  answer();
  await slow;
  await until(() => one.wishlist.has('slow').get());
  assert.ok(asked > before);
  isDown = true;
  const known = asked;
  await one.wishlist.set('third', true);
  await until(() => asked > known);
  await two.wishlist.set('fourth', true);
  assert.deepEqual([two.wishlist.$status.get(), two.wishlist.has('old').get()], ['ready', true]);
  for (const shop of tabs) shop.dispose();
});

/** A back end that keeps a wish list and groups, and how often it was asked for either. */
function keeper(): {
  readonly adapter: CommerceAdapter;
  readonly asked: { list: number; groups: number };
  /** Groups are answered only after this. */
  hold: Promise<void>;
} {
  const list = new Set<string>();
  let groups: readonly WishlistGroup[] = [];
  const asked = { list: 0, groups: 0 };
  const adapter: { -readonly [Key in keyof CommerceAdapter]: CommerceAdapter[Key] } = new MemoryAdapter([]);
  adapter.capabilities = { ...adapter.capabilities, wishlist: true, wishlistGroups: true };
  adapter.getWishlist = () => {
    asked.list += 1;
    return Promise.resolve([...list]);
  };
  adapter.updateWishlist = (productId) => Promise.resolve([...list.add(productId)]);
  adapter.getWishlistGroups = async () => {
    asked.groups += 1;
    const told = groups;
    await kept.hold;
    return told;
  };
  adapter.updateWishlistGroups = (change) => Promise.resolve((groups = changeGroups(groups, change)));
  const kept = { adapter, asked, hold: Promise.resolve() };
  return kept;
}

const make = (id: string): WishlistGroupChange => ({ type: 'make', group: { id, name: id, items: [] } });

test('what another tab makes of groups at one stroke is asked for once while it is on its way, and once more', async () => {
  const kept = keeper();
  const { adapter, asked } = kept;
  const { tabs } = openTabs(adapter);
  const [one, two] = [await tabs[0].saved(), await tabs[1].saved()];
  await Promise.all([one.settled(), two.settled()]);
  const before = asked.groups;
  const heard = listen(3, 'wish-groups:default');
  let answer = (): void => undefined;
  kept.hold = new Promise((resolve) => (answer = resolve));
  await one.changeGroups(['a', 'b', 'c'].map(make));
  await until(() => heard() === 3);
  assert.equal(asked.groups, before + 1);
  answer();
  await until(() => two.$groups.get()?.length === 3);
  assert.equal(asked.groups, before + 2);
  for (const shop of tabs) shop.dispose();
});

test('a tab that nobody sees asks for what another has changed once it is seen again, and once', async () => {
  const { adapter, asked } = keeper();
  const page = new EventTarget();
  let isSeen = false;
  const { tabs } = openTabs(adapter, { page, visible: () => isSeen });
  const [one, two] = [await tabs[0].saved(), await tabs[1].saved()];
  tabs.forEach(({ wishlist }) => wishlist.has('a'));
  await Promise.all([one.settled(), two.settled()]);
  await until(() => tabs.every((shop) => shop.wishlist.$status.get() === 'ready'));
  const before = { ...asked };
  const heard = listen(4, 'wish-groups:default', 'wishlist:default');
  await one.changeGroups(['a', 'b'].map(make));
  for (const id of ['a', 'b']) await tabs[0].wishlist.set(id, true);
  // What another channel hears the tab has heard as well.
  await until(() => heard() === 4);
  assert.deepEqual(asked, before);
  page.dispatchEvent(new Event('visibilitychange'));
  assert.deepEqual(asked, before, 'it is still hidden');
  isSeen = true;
  page.dispatchEvent(new Event('visibilitychange'));
  page.dispatchEvent(new Event('pageshow'));
  await until(() => two.$groups.get()?.length === 2 && tabs[1].wishlist.$ids.get().length === 2);
  assert.deepEqual(asked, { list: before.list + 1, groups: before.groups + 1 });
  for (const shop of tabs) shop.dispose();
});

/** How often something was told over these channels from now on, and it is told so often. */
function listen(times: number, ...names: readonly string[]): () => number {
  let heard = 0;
  const channels = names.map((name) => new BroadcastChannel(name));
  for (const channel of channels) {
    channel.onmessage = () => {
      heard += 1;
      if (heard === times) channels.forEach((each) => each.close());
    };
  }
  return () => heard;
}

test('a shop that is closed while its orders load leaves no channel open', async () => {
  const { tabs, channels } = openTabs(new MemoryAdapter([]));
  tabs[0].orders.order('one');
  await until(() => [...channels].some(({ name }) => name === 'orders:default'));
  tabs[1].orders.order('one');
  tabs[1].wishlist.has('a');
  for (const shop of tabs) shop.dispose();
  await until(() => channels.size === 0);
});
