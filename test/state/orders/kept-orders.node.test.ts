import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order } from '../../../src/model/index.js';
import { createOrdersStore } from '../../../src/state/orders/create-orders-store.js';
import { keepOrder, keptOrders } from '../../../src/state/orders/kept-orders.js';
import type { OrdersStore } from '../../../src/state/orders/orders-store.js';
import { until } from '../until.js';
import { viewWhere, world } from '../checkout/setup.js';

const day = 86_400_000;
const order = (id: string, status: Order['status'] = 'to_ship') => ({ id, status }) as Order;

/** A back end that lists nothing for a guest, and has orders by their ids alone, as Vendure and Medusa do. */
function setup(database = new IDBFactory()) {
  const settings = { customer: null as string | null };
  const shelf = {
    orders: new Map<string, Order>(),
    listed: [] as Order[],
    asked: [] as string[],
    down: false,
  };
  const adapter = {
    listOrders: () => Promise.resolve({ items: shelf.listed }),
    getOrder: (id: string) => {
      shelf.asked.push(id);
      if (shelf.down) return Promise.reject(new TransportError('malformed', { doubtful: false }));
      return Promise.resolve(shelf.orders.get(id) ?? null);
    },
  } as unknown as CommerceAdapter;
  const storage = openKeyValueStore({ indexedDB: database, name: 'shop' });
  const orders = createOrdersStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', ...settings }),
    storage,
    now: () => 10 * day,
    retry: { first: 1, longest: 1 },
  });
  const keep = async (...ids: string[]): Promise<void> => {
    for (const [at, id] of ids.entries()) {
      shelf.orders.set(id, order(id));
      await keepOrder(storage, id, at + 1);
    }
  };
  return { orders, shelf, settings, storage, keep };
}

async function idsIn(orders: OrdersStore, ...filter: Parameters<OrdersStore['list']>): Promise<string[]> {
  const $list = orders.list(...filter);
  const stop = $list.subscribe(() => undefined);
  await until(() => $list.get().status !== 'loading');
  stop();
  return $list.get().items.map(({ id }) => id);
}

test('an order of a guest is listed after a reload, the newest first, and nothing of hers is written down', async () => {
  const database = new IDBFactory();
  const { keep } = setup(database);
  await keep('first', 'second');
  const later = setup(database);
  await later.keep('first', 'second');
  assert.deepEqual(await idsIn(later.orders), ['second', 'first']);
  const stored = await later.storage.entries('order:');
  assert.deepEqual(
    [...stored],
    [
      ['order:first', 1],
      ['order:second', 2],
    ],
  );
});

test('whoever checks out as a guest keeps her order, once; that of a customer is left to the back end', async () => {
  const shop = world();
  const tab = shop.open();
  await tab.checkout.begin({ kind: 'cart' });
  await tab.checkout.complete();
  await viewWhere(tab, ({ status }) => status === 'completed');
  const kept = (await shop.stored())['order:order-1'];
  assert.equal(kept, 1_000);
  const known = world();
  known.customer = 'token';
  const other = known.open();
  await other.checkout.begin({ kind: 'cart' });
  await other.checkout.complete();
  await viewWhere(other, ({ status }) => status === 'completed');
  assert.equal((await known.stored())['order:order-1'], undefined);
});

test('what the back end lists itself is not asked for again, in no list', async () => {
  const { orders, shelf, keep } = setup();
  await keep('a', 'b');
  shelf.listed = [order('b'), order('x')];
  assert.deepEqual(await idsIn(orders), ['b', 'x']);
  assert.deepEqual(shelf.asked, [], 'what is listed waits for none of them');
  await orders.listMore();
  assert.deepEqual(
    orders
      .list()
      .get()
      .items.map(({ id }) => id),
    ['b', 'x', 'a'],
  );
  assert.deepEqual(shelf.asked, ['a']);
  shelf.asked.length = 0;
  shelf.listed = [];
  assert.deepEqual(await idsIn(orders, 'unpaid'), [], 'it is to be sent');
  assert.deepEqual(await idsIn(orders, 'to_ship'), ['a']);
  assert.deepEqual(new Set(shelf.asked), new Set(['a']));
});

test('many of them come page by page, and one that the back end cannot find leaves no gap', async () => {
  const { orders, shelf, keep } = setup();
  const ids = Array.from({ length: 25 }, (_, at) => `order-${at}`);
  await keep(...ids);
  for (const id of ids.slice(15)) shelf.orders.delete(id);
  assert.deepEqual(await idsIn(orders), ids.slice(5, 15).reverse());
  assert.equal(orders.list().get().more, true);
  await orders.listMore();
  assert.equal(orders.list().get().items.length, 15);
  assert.equal(orders.list().get().more, false);
});

test('no more than fifty are kept, the newest', async () => {
  const { storage, keep } = setup();
  await keep(...Array.from({ length: 53 }, (_, at) => `order-${at}`));
  const kept = await keptOrders(storage);
  assert.deepEqual([kept.length, kept[0]?.id, kept.at(-1)?.id], [50, 'order-52', 'order-3']);
});

test('what the back end has no more is forgotten after a day; a line that is down forgets nothing', async () => {
  const { orders, shelf, storage, keep } = setup();
  await keep('old');
  await keepOrder(storage, 'today', 10 * day - 1);
  shelf.down = true;
  assert.deepEqual(await idsIn(orders), []);
  assert.equal(orders.list().get().status, 'error');
  assert.equal((await keptOrders(storage)).length, 2);
  shelf.down = false;
  shelf.orders.clear();
  await orders.refreshList();
  await until(async () => (await keptOrders(storage)).length === 1);
  assert.deepEqual(
    (await keptOrders(storage)).map(({ id }) => id),
    ['today'],
  );
});

test('a guest who signs in keeps her orders, and a customer who leaves takes them along', async () => {
  const { orders, settings, storage, keep } = setup();
  await keep('a');
  settings.customer = 'token';
  orders.reset();
  assert.deepEqual(await idsIn(orders), ['a']);
  settings.customer = null;
  orders.reset(true);
  await until(async () => (await keptOrders(storage)).length === 0);
  assert.deepEqual(await idsIn(orders), []);
});
