import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReadableAtom } from 'nanostores';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order } from '../../../src/model/index.js';
import { createOrdersStore } from '../../../src/state/orders/create-orders-store.js';
import type { OrderState } from '../../../src/state/orders/orders-store.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';

const context = (customer: string | null = null) => ({ locale: 'en', country: 'CN', currency: 'CNY', customer });

function settled($state: ReadableAtom<OrderState>): Promise<OrderState> {
  return new Promise((resolve) => {
    const stop = $state.subscribe((state) => {
      if (state.status === 'loading') return;
      queueMicrotask(() => stop());
      resolve(state);
    });
  });
}

const order = { id: 'order-1', number: '2026', status: 'to_ship' } as Order;

function open(adapter = new CheckoutAdapter(), customer: () => string | null = () => null) {
  const orders = createOrdersStore({
    adapter: () => Promise.resolve(adapter),
    context: () => context(customer()),
    storage: openKeyValueStore({ indexedDB: undefined, name: 'orders' }),
    now: () => 0,
    retry: { first: 1, longest: 2 },
  });
  return { adapter, orders };
}

test('an order is asked for once, however many look at it', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  assert.equal(orders.order('order-1').get().status, 'loading');
  assert.equal(orders.order('order-1'), orders.order('order-1'));
  assert.deepEqual(await settled(orders.order('order-1')), { status: 'ready', order });
  assert.equal(adapter.count('order'), 1);
});

test('an order that is not there is missing', async () => {
  const { orders } = open();
  assert.deepEqual(await settled(orders.order('nowhere')), { status: 'missing' });
});

test('a back end without orders has none', async () => {
  const { adapter, orders } = open();
  Object.assign(adapter, { getOrder: undefined });
  assert.deepEqual(await settled(orders.order('order-1')), { status: 'missing' });
});

test('a line that is down is said so, and asked again on demand', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  adapter.before = (call) =>
    call === 'order' ? Promise.reject(new TransportError('network', { doubtful: false })) : Promise.resolve();
  assert.deepEqual(await settled(orders.order('order-1')), { status: 'error' });
  adapter.before = () => Promise.resolve();
  await orders.refresh('order-1');
  assert.equal((await settled(orders.order('order-1'))).status, 'ready');
});

test('what is known of an order is kept while the line is down', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  adapter.before = () => Promise.reject(new TransportError('network', { doubtful: false }));
  await orders.refresh('order-1');
  assert.equal((await settled(orders.order('order-1'))).status, 'ready');
  assert.equal(orders.order('order-1').get().status, 'ready');
});

test('reset() asks for every order again', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  adapter.orders[0] = { ...order, status: 'shipped' };
  orders.reset();
  const state = await settled(orders.order('order-1'));
  assert.equal(state.status === 'ready' && state.order.status, 'shipped');
});

test('an order is called off once, however often it has to be asked for, and shows how it stands then', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  const asked: string[] = [];
  const cancelled = { ...order, status: 'cancelled' } as Order;
  Object.assign(adapter, {
    cancelOrder: (_id: string, { id }: { id: string }) => {
      asked.push(id);
      if (asked.length < 3) return Promise.reject(new TransportError('network', { doubtful: true }));
      return Promise.resolve({ order: cancelled, messages: [] });
    },
  });
  assert.deepEqual(await orders.act('order-1', 'cancel'), []);
  assert.deepEqual(orders.order('order-1').get(), { status: 'ready', order: cancelled });
  assert.deepEqual([asked.length, new Set(asked).size], [3, 1]);
});

test('what is sent again is still asked for by whoever asked first, and not by who has signed in since', async () => {
  let customer = 'ana';
  const { adapter, orders } = open(new CheckoutAdapter(), () => customer);
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  const asked: (string | null)[] = [];
  Object.assign(adapter, {
    cancelOrder: (_id: string, _operation: unknown, at: { customer: string | null }) => {
      asked.push(at.customer);
      customer = 'ben';
      if (asked.length < 2) return Promise.reject(new TransportError('network', { doubtful: true }));
      return Promise.resolve({ order, messages: [] });
    },
  });
  await orders.act('order-1', 'cancel');
  assert.deepEqual(asked, ['ana', 'ana']);
});

test('an order that is asked for while it is called off, and answered as it stood before, shows that it is', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  const called = { ...order, status: 'cancelled' } as Order;
  let callOff = (): void => undefined;
  let late = (): void => undefined;
  Object.assign(adapter, {
    cancelOrder: () => new Promise((resolve) => (callOff = () => resolve({ order: called, messages: [] }))),
  });
  const done = orders.act('order-1', 'cancel');
  const ask = adapter.getOrder.bind(adapter);
  adapter.getOrder = () => new Promise((resolve) => (late = () => resolve(order)));
  const refreshed = orders.refresh('order-1');
  await new Promise(setImmediate);
  adapter.getOrder = ask;
  adapter.orders.splice(0, 1, called);
  callOff();
  await done;
  late();
  await refreshed;
  assert.deepEqual(await settled(orders.order('order-1')), { status: 'ready', order: called });
});

test('what cannot be done to an order is said, and the order stays as it is', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  const message = { type: 'error', code: 'conflict', target: { kind: 'cart' } } as const;
  Object.assign(adapter, { confirmReceipt: () => Promise.resolve({ order, messages: [message] }) });
  assert.deepEqual(await orders.act('order-1', 'confirm_receipt'), [message]);
  const [unsupported] = await orders.act('order-1', 'cancel');
  assert.equal(unsupported?.code, 'unsupported');
  assert.deepEqual(orders.order('order-1').get(), { status: 'ready', order });
});

const request = { kind: 'refundOnly', units: [{ lineId: 'a', quantity: 1 }], reason: 'damaged' } as const;

test('a refund whose answer was lost is asked for again as the same request, and another amount as another', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  const asked: string[] = [];
  let lost = true;
  Object.assign(adapter, {
    requestRefund: (_id: string, _request: unknown, _total: number, { id }: { id: string }) => {
      asked.push(id);
      if (lost) return Promise.reject(new TransportError('network', { doubtful: false }));
      return Promise.resolve({ order, messages: [] });
    },
  });
  assert.equal((await orders.requestRefund('order-1', request, 100))[0]?.code, 'network');
  lost = false;
  assert.deepEqual(await orders.requestRefund('order-1', request, 100), []);
  assert.equal(new Set(asked).size, 1);
  await orders.requestRefund('order-1', request, 100);
  await orders.requestRefund('order-1', request, 90);
  assert.equal(new Set(asked).size, 3);
});

test('a refund whose lines were chosen in another order is the same request, and of another customer it is another', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  const asked: string[] = [];
  Object.assign(adapter, {
    requestRefund: (_id: string, _request: unknown, _total: number, { id }: { id: string }) => {
      asked.push(id);
      return Promise.reject(new TransportError('network', { doubtful: false }));
    },
  });
  const units = [
    { lineId: 'b', quantity: 1 },
    { lineId: 'a', quantity: 2 },
  ];
  await orders.requestRefund('order-1', { ...request, units }, 100);
  await orders.requestRefund('order-1', { note: '', ...request, units: [...units].reverse() }, 100);
  assert.equal(new Set(asked).size, 1);
  await orders.requestRefund('order-1', { ...request, units: units.slice(0, 1) }, 100);
  assert.equal(new Set(asked).size, 2);
  orders.reset();
  await orders.requestRefund('order-1', { ...request, units }, 100);
  assert.equal(new Set(asked).size, 3);
});

test('a refund that the order shows after its answer was lost has been asked for', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  Object.assign(adapter, {
    requestRefund: () => {
      const refund = { id: 'r', reason: 'damaged', total: { amount: 100, currency: 'CNY' } };
      adapter.orders[0] = { ...order, refunds: [refund] } as unknown as Order;
      return Promise.reject(new TransportError('server', { doubtful: false }));
    },
  });
  assert.deepEqual(await orders.requestRefund('order-1', request, 100), []);
});

test('a second equal refund is another one once the order shows the first, whose answer was lost', async () => {
  const { adapter, orders } = open();
  adapter.orders.push(order);
  await settled(orders.order('order-1'));
  let isDown = true;
  const lost = () => Promise.reject(new TransportError('network', { doubtful: false }));
  const done = new Map<string, object>();
  adapter.before = () => (isDown ? lost() : Promise.resolve());
  Object.assign(adapter, {
    requestRefund: (_id: string, { reason }: { reason: string }, amount: number, { id }: { id: string }) => {
      if (!done.has(id)) done.set(id, { id: `of ${id}`, reason, total: { amount, currency: 'CNY' } });
      const now = { ...order, refunds: [...done.values()] } as unknown as Order;
      adapter.orders[0] = now;
      return isDown ? lost() : Promise.resolve({ order: now, messages: [] });
    },
  });
  assert.equal((await orders.requestRefund('order-1', request, 100))[0]?.code, 'network');
  isDown = false;
  await orders.refresh('order-1');
  assert.equal(done.size, 1);
  assert.deepEqual(await orders.requestRefund('order-1', request, 100), []);
  assert.equal(done.size, 2);
});

test('what a refund would come to is answered; a line that is down is said', async () => {
  const { adapter, orders } = open();
  const { signal } = new AbortController();
  assert.equal((await orders.quoteRefund('order-1', request, signal)).messages[0]?.code, 'unsupported');
  const quote = { total: { amount: 100, currency: 'CNY' } };
  Object.assign(adapter, { quoteRefund: () => Promise.resolve({ quote, messages: [] }) });
  assert.deepEqual(await orders.quoteRefund('order-1', request, signal), { quote, messages: [] });
  Object.assign(adapter, { quoteRefund: () => Promise.reject(new TransportError('network', { doubtful: false })) });
  assert.equal((await orders.quoteRefund('order-1', request, signal)).messages[0]?.code, 'network');
});
