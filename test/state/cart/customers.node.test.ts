import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CartResult, CommerceContext } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { CartChange, Product } from '../../../src/model/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import type { Shop } from '../../../src/runtime/shop.js';
import type { RunningCart } from '../../../src/state/cart/create-cart-store.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';
import { until } from '../until.js';

/** Remembers what it was told, and as whom. */
class WhoAdapter extends MemoryAdapter {
  readonly told: string[] = [];
  dead = false;
  /** How often it was asked for products, and when it answers. */
  sought = 0;
  found = Promise.resolve();

  constructor() {
    super(['a', 'b'].map((id) => productOf(id)));
  }

  override async getProducts(refs: readonly string[]): Promise<readonly (Product | null)[]> {
    this.sought += 1;
    await this.found;
    return super.getProducts(refs);
  }

  override openCart(ref: string | null, context: CommerceContext): Promise<CartResult> {
    return this.#answer(ref === null ? 'open' : 'read', context, () => super.openCart(ref, context));
  }

  override updateCart(
    ref: string,
    changes: readonly CartChange[],
    operation: { id: string },
    context?: CommerceContext,
  ): Promise<CartResult> {
    const what = changes.map((change) => (change.type === 'add' ? change.variantId : change.type)).join();
    return this.#answer(what, context, () => super.updateCart(ref, changes, operation));
  }

  #answer(what: string, context: CommerceContext | undefined, answer: () => Promise<CartResult>): Promise<CartResult> {
    this.told.push(`${what} ${context?.customer}`);
    // As soon again as it goes.
    return this.dead ? Promise.reject(new TransportError('network', { doubtful: false })) : answer();
  }

  /** Who was told of something, each once. */
  whoWasTold(what: string): readonly string[] {
    const all = this.told.filter((each) => each.startsWith(`${what} `)).map((each) => each.slice(what.length + 1));
    return [...new Set(all)];
  }
}

/** Locks as a browser has them, for tabs of this process. */
function pageLocks(): LockManager {
  const queues = new Map<string, Promise<unknown>>();
  const request = async (name: string, { signal }: { signal: AbortSignal }, work: () => unknown): Promise<unknown> => {
    const before = queues.get(name);
    const mine = (async () => {
      await before?.catch(() => undefined);
      signal.throwIfAborted();
      return work();
    })();
    queues.set(name, mine);
    return mine;
  };
  return { request } as unknown as LockManager;
}

function openIn(context: TestContext, adapter: WhoAdapter, indexedDB = new IDBFactory(), locks = pageLocks()): Shop {
  const page = new EventTarget();
  const shop = createShop({
    commerce: adapter,
    content: () => Promise.reject(new Error('not asked for')),
    environment: { indexedDB, now: () => 1_000, page, locks },
  });
  const wake = setInterval(() => page.dispatchEvent(new Event('online')), 1);
  context.after(() => {
    clearInterval(wake);
    shop.dispose();
  });
  return shop;
}

/** The same with a customer who has signed in. */
function openForMei(context: TestContext, adapter: WhoAdapter, indexedDB?: IDBFactory): Shop {
  const shop = openIn(context, adapter, indexedDB);
  shop.identify('token-of-mei', { id: 'mei' });
  return shop;
}

/** Puts something in while the line is dead. */
async function askInVain(shop: Shop, adapter: WhoAdapter, productId: string): Promise<Promise<unknown>> {
  adapter.dead = true;
  const before = adapter.told.length;
  const added = shop.cart.add({ productId }).catch((error: unknown) => String(error));
  await until(() => adapter.told.length > before);
  return added;
}

const held = ({ carts }: MemoryAdapter): unknown =>
  [...carts.values()].map(({ lines }) => lines.map(({ variantId, quantity }) => [variantId, quantity]));

for (const [whoever, token, who] of [
  ['a guest', null, {}],
  ['another customer', 'token-of-lan', { id: 'lan' }],
] as const) {
  test(`what a customer has asked for goes out as hers, though ${whoever} is there by then`, async (context) => {
    const adapter = new WhoAdapter();
    const shop = openForMei(context, adapter);
    await shop.cart.add({ productId: 'a' });
    void askInVain(shop, adapter, 'b');
    await until(() => adapter.told.includes('b-1 token-of-mei'));
    void shop.cart.add({ productId: 'a' }).catch(() => undefined);
    await until(() => shop.cart.$count.get() === 3);
    shop.identify(token, who);
    const next = shop.cart.add({ productId: 'b', quantity: 3 });
    adapter.dead = false;
    await next;
    await shop.cart.settled();
    assert.deepEqual(adapter.whoWasTold('b-1'), ['token-of-mei', `${token}`]);
    assert.deepEqual(adapter.whoWasTold('a-1'), ['token-of-mei']);
    assert.deepEqual(adapter.whoWasTold('open'), ['token-of-mei', `${token}`]);
    assert.deepEqual(held(adapter), [
      [
        ['a-1', 2],
        ['b-1', 1],
      ],
      [['b-1', 3]],
    ]);
  });
}

test('whoever comes next is told that what they put in waits as well, while what was asked before does', async (context) => {
  const adapter = new WhoAdapter();
  const shop = openForMei(context, adapter);
  void askInVain(shop, adapter, 'a');
  await until(() => shop.cart.$view.get().unconfirmed === true);
  shop.identify(null);
  await until(() => shop.cart.$count.get() === 0);
  assert.equal(shop.cart.$view.get().unconfirmed, undefined, 'nothing of theirs waits yet');
  const next = shop.cart.add({ productId: 'b' });
  await until(() => shop.cart.$view.get().unconfirmed === true);
  assert.equal(shop.cart.$count.get(), 1);
  adapter.dead = false;
  await next;
  assert.deepEqual(adapter.whoWasTold('a-1'), ['token-of-mei']);
  assert.deepEqual(adapter.whoWasTold('b-1'), ['null']);
  assert.deepEqual(held(adapter), [[['a-1', 1]], [['b-1', 1]]]);
});

test('what a guest has asked for is hers once she has signed in, and stays so when she leaves', async (context) => {
  const adapter = new WhoAdapter();
  const shop = openIn(context, adapter);
  void askInVain(shop, adapter, 'a');
  await until(() => adapter.told.length > 0);
  shop.identify('token-of-mei', { id: 'mei' });
  void shop.cart.add({ productId: 'b' }).catch(() => undefined);
  await until(() => adapter.whoWasTold('open').includes('token-of-mei'));
  shop.identify(null);
  adapter.dead = false;
  await shop.cart.settled();
  assert.deepEqual(adapter.whoWasTold('a-1'), ['token-of-mei']);
  assert.deepEqual(adapter.whoWasTold('b-1'), ['token-of-mei']);
  assert.deepEqual(held(adapter), [
    [
      ['a-1', 1],
      ['b-1', 1],
    ],
  ]);
});

test('what waits goes out with the renewed token', async (context) => {
  const adapter = new WhoAdapter();
  const shop = openIn(context, adapter);
  shop.identify('token-1', { id: 'mei' });
  void askInVain(shop, adapter, 'a');
  await until(() => adapter.told.length > 0);
  shop.identify('token-2', { id: 'mei' });
  shop.identify(null);
  adapter.dead = false;
  await shop.cart.settled();
  assert.deepEqual(adapter.whoWasTold('a-1'), ['token-2']);
});

test('after a reload nobody knows whose it was: it is not sent as anybody else’s', async (context) => {
  const adapter = new WhoAdapter();
  const indexedDB = new IDBFactory();
  const before = openForMei(context, adapter, indexedDB);
  void askInVain(before, adapter, 'a');
  await until(() => before.cart.$count.get() === 1);
  before.identify(null);
  await until(() => before.cart.$count.get() === 0);
  const device = openKeyValueStore({ indexedDB, name: 'xhs-default' });
  await until(async () => (await device.keys('cart:')).filter((key) => key.includes(':op:')).length === 2);
  assert.ok(!JSON.stringify([...(await device.entries('cart:')).values()]).includes('mei'), 'no token is kept');
  device.close();
  before.dispose();
  adapter.told.length = 0;
  adapter.dead = false;
  const shop = openIn(context, adapter, indexedDB);
  shop.identify('token-of-lan', { id: 'lan' });
  await shop.cart.add({ productId: 'b' });
  assert.deepEqual(adapter.told, ['open token-of-lan', 'b-1 token-of-lan']);
  assert.deepEqual(held(adapter), [[['b-1', 1]]]);
  assert.deepEqual(shop.cart.$view.get().messages, []);
});

test('another tab that knows her sends it as hers', async (context) => {
  const adapter = new WhoAdapter();
  const indexedDB = new IDBFactory();
  const locks = pageLocks();
  const [one, two] = [openIn(context, adapter, indexedDB, locks), openIn(context, adapter, indexedDB, locks)];
  for (const shop of [one, two]) shop.identify('token-of-mei', { id: 'mei' });
  await one.cart.add({ productId: 'a' });
  await two.cart.add({ productId: 'a' });
  void askInVain(one, adapter, 'b');
  await until(() => one.cart.$count.get() === 3);
  const forgotten = one.cart.$count;
  one.identify(null);
  await until(() => forgotten.get() === 0);
  const device = openKeyValueStore({ indexedDB, name: 'xhs-default' });
  await until(async () => (await device.keys('cart:')).filter((key) => key.includes(':op:')).length === 2);
  device.close();
  one.dispose();
  two.identify('token-of-lan', { id: 'lan' });
  adapter.dead = false;
  await two.cart.add({ productId: 'b', quantity: 5 });
  assert.deepEqual(adapter.whoWasTold('b-1'), ['token-of-mei', 'token-of-lan']);
  assert.deepEqual(held(adapter), [
    [
      ['a-1', 2],
      ['b-1', 1],
    ],
    [['b-1', 5]],
  ]);
});

test('what is still being looked up when its customer leaves does not go into the cart of the next one', async (context) => {
  const adapter = new WhoAdapter();
  const shop = openForMei(context, adapter);
  await shop.cart.add({ productId: 'a' });
  let find = (): void => undefined;
  adapter.found = new Promise<void>((resolve) => (find = resolve));
  const hers = assert.rejects(shop.cart.add({ productId: 'b' }), { name: 'CartError' });
  await until(() => adapter.sought === 2);
  shop.identify(null);
  find();
  await hers;
  await shop.cart.settled();
  assert.equal(shop.cart.$count.get(), 0);
  assert.deepEqual(adapter.whoWasTold('b-1'), []);
});

for (const [when, sign] of [
  ['at once', (shop: Shop) => Promise.resolve(shop.identify('token-of-lan', { id: 'lan' }))],
  [
    'once it is shown',
    async (shop: Shop) => {
      await until(() => shop.cart.$count.get() === 2);
      shop.identify('token-of-lan', { id: 'lan' });
    },
  ],
] as const) {
  test(`what this device has kept of a customer is not for another who signs in on a later page, ${when}`, async (context) => {
    const adapter = new WhoAdapter();
    const indexedDB = new IDBFactory();
    const before = openForMei(context, adapter, indexedDB);
    await before.cart.add({ productId: 'a', quantity: 2 });
    before.dispose();
    const shop = openIn(context, adapter, indexedDB);
    await sign(shop);
    await shop.cart.settled();
    await until(() => shop.cart.$view.get().status === 'ready' && shop.cart.$count.get() === 0);
    await shop.cart.add({ productId: 'b' });
    await shop.cart.refresh();
    assert.deepEqual(held(adapter), [[['a-1', 2]], [['b-1', 1]]], 'the back end keeps the first for whom it is');
    assert.equal(shop.cart.$count.get(), 1);
    assert.deepEqual(adapter.whoWasTold('b-1'), ['token-of-lan']);
  });
}

test('a cart is found again on a later page: by its customer with a new token, and by whoever is not told apart', async (context) => {
  const adapter = new WhoAdapter();
  const indexedDB = new IDBFactory();
  for (const [token, who] of [
    [null, {}],
    ['token-1', { id: 'mei' }],
    ['token-2', { id: 'mei' }],
    ['token-3', {}],
    [null, {}],
  ] as const) {
    const shop = openIn(context, adapter, indexedDB);
    if (token) shop.identify(token, who);
    await shop.cart.add({ productId: 'a' });
    shop.dispose();
  }
  assert.deepEqual(held(adapter), [[['a-1', 5]]]);
});

test('a cart that is opened with nothing in it is opened as whoever is there', async (context) => {
  const adapter = new WhoAdapter();
  const shop = openForMei(context, adapter);
  await shop.cart.add({ productId: 'a' });
  shop.identify('token-of-lan', { id: 'lan' });
  await shop.cart.settled();
  await (shop.cart as RunningCart).ref();
  assert.deepEqual(adapter.whoWasTold('open'), ['token-of-mei', 'token-of-lan']);
});

test('what a customer asked for and was not sent is not sent as another who signs in on a later page', async (context) => {
  const adapter = new WhoAdapter();
  const indexedDB = new IDBFactory();
  const before = openForMei(context, adapter, indexedDB);
  void askInVain(before, adapter, 'a');
  await until(() => before.cart.$view.get().unconfirmed === true);
  before.dispose();
  adapter.told.length = 0;
  adapter.dead = false;
  const shop = openIn(context, adapter, indexedDB);
  shop.identify('token-of-lan', { id: 'lan' });
  await shop.cart.add({ productId: 'b' });
  await shop.cart.settled();
  assert.deepEqual(adapter.told, ['open token-of-lan', 'b-1 token-of-lan']);
  assert.deepEqual(held(adapter), [[['b-1', 1]]]);
  assert.deepEqual(shop.cart.$view.get().messages, []);
});
