import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { SeenPage } from '../../../src/lib/page-seen.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order } from '../../../src/model/index.js';
import { createOrdersStore } from '../../../src/state/orders/create-orders-store.js';
import type { OrdersStore } from '../../../src/state/orders/orders-store.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';
import { until } from '../until.js';

const order = (id: string, status: Order['status']): Order => ({ id, number: id, status }) as Order;

interface World {
  readonly adapter: CheckoutAdapter;
  readonly tabs: readonly [OrdersStore, OrdersStore];
  readonly close: () => void;
}

/** @param seen of the second tab. */
function open(seen: SeenPage = {}): World {
  const adapter = new CheckoutAdapter();
  Object.assign(adapter, {
    listOrders: (cursor: string | null) =>
      Promise.resolve(
        cursor === null ? { items: adapter.orders.slice(0, 2), cursor: '2' } : { items: adapter.orders.slice(2) },
      ),
    cancelOrder(id: string) {
      const at = adapter.orders.findIndex((each) => each.id === id);
      const result = { order: (adapter.orders[at] = order(id, 'cancelled')), messages: [] };
      return Promise.resolve(result);
    },
  });
  const tab = (more: SeenPage = {}): OrdersStore =>
    createOrdersStore({
      ...more,
      adapter: () => Promise.resolve(adapter),
      context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: 'mei' }),
      storage: openKeyValueStore({ indexedDB: undefined, name: 'orders' }),
      now: () => 0,
      channel: (name) => new BroadcastChannel(name),
      name: 'tabs',
      retry: { first: 1, longest: 2 },
    });
  const tabs = [tab(), tab(seen)] as const;
  return { adapter, tabs, close: () => tabs.forEach((each) => each.dispose()) };
}

const statusOf = (orders: OrdersStore, id: string): string => {
  const seen = orders.order(id).get();
  return seen.status === 'ready' ? seen.order.status : seen.status;
};

test('an open order, and the list that it stands in, show what is done to it in another tab', async () => {
  const { adapter, tabs, close } = open();
  const [one, two] = tabs;
  adapter.orders.push(order('1', 'to_ship'), order('2', 'to_ship'), order('3', 'to_ship'));
  await until(() => tabs.every((each) => statusOf(each, '1') === 'to_ship'));
  const $list = two.list();
  const stop = $list.listen(() => undefined);
  await until(() => $list.get().status === 'ready');
  assert.deepEqual(await one.act('1', 'cancel'), []);
  await until(() => statusOf(two, '1') === 'cancelled');
  await one.act('2', 'cancel');
  await until(() => $list.get().items[1]?.status === 'cancelled');
  stop();
  close();
});

test('a tab that nobody sees asks for its orders once it is seen again', async () => {
  const page = new EventTarget();
  let isSeen = false;
  const { adapter, tabs, close } = open({ page, visible: () => isSeen });
  const [one, two] = tabs;
  adapter.orders.push(order('1', 'to_ship'), order('2', 'to_ship'));
  await until(() => tabs.every((each) => statusOf(each, '1') === 'to_ship'));
  const channel = new BroadcastChannel('orders:tabs');
  let heard = 0;
  channel.onmessage = () => (heard += 1);
  let asked = 0;
  const getOrder = adapter.getOrder.bind(adapter);
  adapter.getOrder = (id) => ((asked += 1), getOrder(id));
  await one.act('1', 'cancel');
  await one.act('2', 'cancel');
  // What another channel hears the tab has heard as well.
  await until(() => heard === 2);
  channel.close();
  const before = asked;
  assert.equal(statusOf(two, '1'), 'to_ship');
  isSeen = true;
  page.dispatchEvent(new Event('visibilitychange'));
  await until(() => statusOf(two, '1') === 'cancelled');
  assert.equal(asked, before + 1);
  close();
});

test('a list that somebody has gone on in is not taken back to its first page by another tab', async () => {
  const { adapter, tabs, close } = open();
  const [one, two] = tabs;
  adapter.orders.push(order('1', 'to_ship'), order('2', 'to_ship'), order('3', 'to_ship'));
  const $list = two.list();
  const stop = $list.listen(() => undefined);
  await until(() => $list.get().status === 'ready');
  await two.listMore();
  await until(() => statusOf(two, '1') === 'to_ship');
  await one.act('1', 'cancel');
  await until(() => $list.get().items[0]?.status === 'cancelled');
  assert.deepEqual(
    $list.get().items.map(({ id }) => id),
    ['1', '2', '3'],
  );
  stop();
  close();
});

test('an order stays as it is known where it cannot be asked for after another tab has done something', async () => {
  const { adapter, tabs, close } = open();
  const [one, two] = tabs;
  adapter.orders.push(order('1', 'to_ship'), order('2', 'to_ship'));
  await until(() => statusOf(two, '1') === 'to_ship' && statusOf(one, '2') === 'to_ship');
  adapter.before = (call) =>
    call === 'order' ? Promise.reject(new TransportError('network', { doubtful: false })) : Promise.resolve();
  const asked = adapter.count('order');
  await one.act('2', 'cancel');
  await until(() => adapter.count('order') > asked);
  assert.equal(statusOf(two, '1'), 'to_ship');
  close();
});
