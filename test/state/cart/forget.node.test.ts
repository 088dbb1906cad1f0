import assert from 'node:assert/strict';
import { test } from 'node:test';
import { XhsCartChangeEvent } from '../../../src/events/index.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { lazyCartStore } from '../../../src/state/cart/lazy-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

type Channels = Map<string, Set<BroadcastChannel>>;

/** Tells what is posted to all others of its name, in this process. */
function channelsOf(open: Channels) {
  return (name: string): BroadcastChannel => {
    const all = open.get(name) ?? new Set<BroadcastChannel>();
    open.set(name, all);
    const channel = {
      onmessage: null as BroadcastChannel['onmessage'],
      postMessage: () => all.forEach((each) => each !== channel && each.onmessage?.call(each, new MessageEvent('m'))),
      close: () => all.delete(channel),
    } as unknown as BroadcastChannel;
    all.add(channel);
    return channel;
  };
}

function setup() {
  const adapter = new MemoryAdapter(['a', 'b'].map((id) => productOf(id)));
  const storage = openKeyValueStore({ indexedDB: undefined, name: 'cart' });
  const channel = channelsOf(new Map());
  /** One tab of the page, in a market. */
  function open(market = { country: 'CN', currency: 'CNY' }) {
    const told: unknown[] = [];
    const cart = lazyCartStore({
      adapter: () => Promise.resolve(adapter),
      context: () => ({ locale: 'en', ...market, customer: null }),
      storage,
      channel,
      scope: () => `shop:${market.country}:${market.currency}`,
      product: (ref) => Promise.resolve(adapter.products.get(ref) ?? null),
      emit: (event) =>
        event instanceof XhsCartChangeEvent &&
        told.push(event.detail.cart.lines.map(({ variantId, quantity }) => [variantId, quantity])),
      now: () => 1_000,
    });
    const variants = (): unknown => cart.$view.get().lines.map(({ variantId, quantity }) => [variantId, quantity]);
    return { cart, told, variants };
  }
  const kept = (): unknown =>
    [...adapter.carts.values()].map(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity]));
  return { adapter, storage, open, kept };
}

test('a cart whose customer has left is empty at once, and whoever comes next has another one', async () => {
  const { open, kept } = setup();
  const { cart, told, variants } = open();
  await cart.add({ productId: 'a', quantity: 2 });
  const $quantity = cart.quantityOf('a-1');
  const forgotten = cart.forget();
  await until(() => cart.$count.get() === 0);
  assert.deepEqual([variants(), $quantity.get(), cart.$view.get().status], [[], 0, 'ready']);
  await forgotten;
  assert.deepEqual(told, [[['a-1', 2]], []]);
  await cart.add({ productId: 'b' });
  assert.deepEqual(variants(), [['b-1', 1]]);
  assert.deepEqual(kept(), [[['a-1', 2]], [['b-1', 1]]], 'the back end keeps the first for whom it is');
  cart.dispose();
});

test('what a customer asked for before she left is carried out in her cart, and not shown meanwhile', async () => {
  const { adapter, open, kept } = setup();
  const { cart, variants } = open();
  await cart.add({ productId: 'a' });
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  adapter.before = () => held;
  const hers = cart.add({ productId: 'b' });
  await until(() => adapter.calls.length === 2);
  const forgotten = cart.forget();
  const next = cart.add({ productId: 'a', quantity: 3 });
  await until(() => cart.$count.get() === 3);
  assert.deepEqual(variants(), [['a-1', 3]]);
  answer();
  await Promise.all([hers, forgotten, next]);
  assert.deepEqual(kept(), [
    [
      ['a-1', 1],
      ['b-1', 1],
    ],
    [['a-1', 3]],
  ]);
  assert.deepEqual(variants(), [['a-1', 3]]);
  cart.dispose();
});

test('what becomes of it after she has left is not said to whoever comes next', async () => {
  const { adapter, open } = setup();
  const { cart } = open();
  let refuse = (): void => undefined;
  const held = new Promise<never>((_, reject) => (refuse = () => reject(new Error('Not to her'))));
  let asked = 0;
  adapter.openCart = () => ((asked += 1), held);
  const hers = cart.add({ productId: 'b' }).catch(String);
  await until(() => asked === 1);
  const forgotten = cart.forget();
  await until(() => cart.$count.get() === 0);
  refuse();
  assert.equal(await hers, 'CartError: Not to her');
  await forgotten;
  const { lines, status } = cart.$view.get();
  assert.deepEqual([lines, status], [[], 'ready']);
  cart.dispose();
});

test('other tabs let go of it as well, and a reload before it is carried out shows nothing of it', async () => {
  const { adapter, open } = setup();
  const [first, second] = [open(), open()];
  await first.cart.add({ productId: 'a' });
  await until(() => second.cart.$count.get() === 1);
  adapter.before = () => new Promise(() => undefined);
  first.cart.add({ productId: 'b' }).catch(() => undefined);
  await until(() => second.cart.$count.get() === 2);
  void first.cart.forget().catch(() => undefined);
  await until(() => second.cart.$count.get() === 0);
  first.cart.dispose();
  second.cart.dispose();
  const reloaded = open();
  await until(() => reloaded.cart.$view.get().status === 'ready');
  assert.deepEqual(reloaded.variants(), []);
  reloaded.cart.dispose();
});

test('another tab tells its page that the cart is empty', async () => {
  const { open } = setup();
  const [first, second] = [open(), open()];
  await first.cart.add({ productId: 'a' });
  await until(() => second.cart.$count.get() === 1);
  await first.cart.forget();
  await until(() => second.told.length > 0);
  assert.deepEqual(second.told.at(-1), []);
  first.cart.dispose();
  second.cart.dispose();
});

test('carts of other markets are let go of too, whether or not this page has shown them', async () => {
  const { open } = setup();
  const abroad = { country: 'US', currency: 'USD' };
  const before = open(abroad);
  await before.cart.add({ productId: 'b' });
  before.cart.dispose();
  const { cart } = open();
  await cart.add({ productId: 'a' });
  await cart.forget();
  cart.dispose();
  const after = open(abroad);
  await until(() => after.cart.$view.get().status === 'ready');
  await after.cart.settled();
  assert.deepEqual(after.variants(), []);
  after.cart.dispose();
});

test('a cart that this device remembers is let go of before it was looked at, and where there is none nothing is written', async () => {
  const { storage, open } = setup();
  const before = open();
  await before.cart.add({ productId: 'a' });
  before.cart.dispose();
  const { cart, variants } = open();
  await cart.forget();
  await cart.settled();
  assert.deepEqual(variants(), []);
  cart.dispose();
  const third = open({ country: 'JP', currency: 'JPY' });
  await third.cart.forget();
  assert.deepEqual(await storage.keys('cart:shop:JP'), []);
  third.cart.dispose();
});
