import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CommerceAdapter } from '../../../src/commerce/adapter.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order, OrderFilter, Page } from '../../../src/model/index.js';
import { createOrdersStore } from '../../../src/state/orders/create-orders-store.js';
import type { ListState } from '../../../src/state/paged-list.js';

const order = (id: string, status: Order['status'] = 'to_ship') => ({ id, status }) as Order;
const page = (cursor: string | undefined, ...ids: readonly string[]): Page<Order> => ({
  items: ids.map((id) => order(id)),
  ...(cursor !== undefined && { cursor }),
});

/** Orders of a shop whose pages a test answers when it likes. */
function open() {
  const asked: {
    cursor: string | null;
    filter: OrderFilter | undefined;
    answer: (page: Page<Order>) => void;
    fail: () => void;
  }[] = [];
  const adapter = {
    listOrders: (cursor: string | null, _context: unknown, filter?: OrderFilter) =>
      new Promise<Page<Order>>((answer, reject) => {
        const fail = () => reject(new TransportError('malformed', { doubtful: false }));
        asked.push({ cursor, filter, answer, fail });
      }),
    getOrder: (id: string) => Promise.resolve(order(id)),
    cancelOrder: (id: string) => Promise.resolve({ order: order(id, 'cancelled'), messages: [] }),
  } as unknown as CommerceAdapter;
  const orders = createOrdersStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: openKeyValueStore({ indexedDB: undefined, name: 'orders' }),
    now: () => 0,
    retry: { first: 1, longest: 1 },
  });
  const idsOf = ({ items }: ListState<Order>) => items.map(({ id }) => id);
  return { asked, orders, idsOf };
}

const turn = () => new Promise((resolve) => setImmediate(resolve));

test('a list is asked for when it is looked at, page by page, each kind by itself', async () => {
  const { asked, orders, idsOf } = open();
  const $all = orders.list();
  assert.equal(orders.list(), $all);
  assert.equal($all.get().status, 'loading');
  await turn();
  asked[0]?.answer(page('2', 'a', 'b'));
  await turn();
  assert.deepEqual([idsOf($all.get()), $all.get().more], [['a', 'b'], true]);
  const more = orders.listMore();
  assert.equal($all.get().loadingMore, true);
  void orders.listMore();
  await turn();
  assert.equal(asked.length, 2);
  // One more order came before it, so that the page begins with one that is known.
  asked[1]?.answer(page(undefined, 'b', 'c'));
  await more;
  assert.deepEqual([idsOf($all.get()), $all.get().more, asked[1]?.cursor], [['a', 'b', 'c'], false, '2']);
  orders.list('unpaid');
  await turn();
  assert.deepEqual([asked[2]?.cursor, asked[2]?.filter], [null, 'unpaid']);
});

test('a page that does not come keeps what is known, and can be asked for again', async () => {
  const { asked, orders, idsOf } = open();
  const $all = orders.list();
  await turn();
  asked[0]?.answer(page('2', 'a'));
  await turn();
  const more = orders.listMore();
  for (let tries = 1; tries <= 3; tries += 1) {
    while (asked.length <= tries) await turn();
    asked[tries]?.fail();
  }
  await more;
  assert.deepEqual([idsOf($all.get()), $all.get().moreFailed, $all.get().more], [['a'], true, true]);
});

test('a first page that does not come is an error, until it is asked for again', async () => {
  const { asked, orders, idsOf } = open();
  const $all = orders.list();
  for (let tries = 0; tries < 3; tries += 1) {
    while (asked.length <= tries) await turn();
    asked[tries]?.fail();
  }
  while ($all.get().status === 'loading') await turn();
  assert.equal($all.get().status, 'error');
  const again = orders.refreshList();
  assert.equal($all.get().status, 'loading');
  await turn();
  asked[3]?.answer(page(undefined));
  await again;
  assert.deepEqual([$all.get().status, idsOf($all.get())], ['ready', []]);
});

test('of two questions the later one counts', async () => {
  const { asked, orders, idsOf } = open();
  const $all = orders.list();
  await turn();
  const again = orders.refreshList();
  await turn();
  asked[1]?.answer(page(undefined, 'new'));
  await again;
  asked[0]?.answer(page(undefined, 'old'));
  await turn();
  assert.deepEqual(idsOf($all.get()), ['new']);
});

test('what is done to an order shows in the lists; it leaves the one that it is no more of', async () => {
  const { asked, orders, idsOf } = open();
  const [$all, $toShip] = [orders.list(), orders.list('to_ship')];
  await turn();
  for (const each of asked) each.answer(page(undefined, 'a', 'b'));
  await turn();
  // Opened from the list it is there at once.
  assert.equal(orders.order('a').get().status, 'ready');
  await turn();
  await orders.act('a', 'cancel');
  assert.equal($all.get().items[0]?.status, 'cancelled');
  assert.deepEqual([idsOf($all.get()), idsOf($toShip.get())], [['a', 'b'], ['b']]);
});

test('a page that was answered before something was done to an order, and comes after it, takes nothing back', async () => {
  const { asked, orders, idsOf } = open();
  const [$all, $toShip] = [orders.list(), orders.list('to_ship')];
  await turn();
  for (const { answer } of asked) answer(page(undefined, 'a', 'b'));
  await turn();
  const refreshed = [orders.refreshList(), orders.refreshList('to_ship')];
  await turn();
  await orders.act('a', 'cancel');
  for (const { answer } of asked) answer(page(undefined, 'a', 'b'));
  await Promise.all(refreshed);
  assert.deepEqual(
    $all.get().items.map(({ id, status }) => `${id} ${status}`),
    ['a cancelled', 'b to_ship'],
  );
  assert.deepEqual(idsOf($toShip.get()), ['b']);
  const later = orders.refreshList();
  await turn();
  asked.at(-1)?.answer(page(undefined, 'a', 'b'));
  await later;
  assert.equal($all.get().items[0]?.status, 'to_ship', 'what is asked for since counts');
});
