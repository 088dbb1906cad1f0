import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { TransportError } from '../../../src/lib/transport-error.js';
import type { Order, ReturnShipment } from '../../../src/model/index.js';
import { createOrdersStore } from '../../../src/state/orders/create-orders-store.js';
import { CheckoutAdapter } from '../../fixtures/checkout-adapter.js';

const first: ReturnShipment = { carrier: 'SF Express', trackingNumber: 'SF1234567890123' };
const other: ReturnShipment = { ...first, trackingNumber: 'SF1234567890124' };

function orderWith(returnShipment?: ReturnShipment): Order {
  const refund = { id: 'r', status: 'returning', ...(returnShipment && { returnShipment }) };
  return { id: 'order-1', number: '2026', status: 'shipped', refunds: [refund] } as unknown as Order;
}

const storeOf = (adapter: CheckoutAdapter): ReturnType<typeof createOrdersStore> =>
  createOrdersStore({
    adapter: () => Promise.resolve(adapter),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: openKeyValueStore({ indexedDB: undefined, name: 'orders' }),
    now: () => 0,
    retry: { first: 1, longest: 2 },
  });

type Answer = (shipment: ReturnShipment) => 'lost' | 'taken down' | 'lost on the way back';

/** Orders of a back end that takes down what it is told, with what became of it as a test says. */
async function open(answer: Answer) {
  const adapter = new CheckoutAdapter();
  adapter.orders.push(orderWith());
  const ids: string[] = [];
  Object.assign(adapter, {
    updateReturnShipment(_order: string, _refund: string, shipment: ReturnShipment, { id }: { id: string }) {
      ids.push(id);
      const outcome = answer(shipment);
      if (outcome !== 'lost') adapter.orders[0] = orderWith(shipment);
      if (outcome !== 'taken down') return Promise.reject(new TransportError('network', { doubtful: false }));
      return Promise.resolve({ order: orderWith(shipment), messages: [] });
    },
  });
  const orders = storeOf(adapter);
  await orders.refresh('order-1');
  const tell = (shipment: ReturnShipment) => orders.updateReturnShipment('order-1', 'r', shipment);
  return { orders, ids, tell };
}

test('how goods go back is told, and the order shows it', async () => {
  const { orders, tell } = await open(() => 'taken down');
  assert.deepEqual(await tell(first), []);
  const state = orders.order('order-1').get();
  assert.deepEqual(state.status === 'ready' && state.order.refunds?.[0]?.returnShipment, first);
});

test('what was told without an answer is told again as the same request', async () => {
  let lost = true;
  const { ids, tell } = await open(() => (lost ? 'lost' : 'taken down'));
  assert.equal((await tell(first))[0]?.code, 'network');
  lost = false;
  assert.deepEqual(await tell(first), []);
  assert.equal(new Set(ids).size, 1);
});

test('what the order shows after its answer was lost has been told', async () => {
  const { tell } = await open(() => 'lost on the way back');
  assert.deepEqual(await tell(first), []);
});

test('what is corrected and then told as before is another request, so that the last of them counts', async () => {
  let lost = true;
  const { ids, tell } = await open(() => (lost ? 'lost' : 'taken down'));
  await tell(first);
  lost = false;
  await tell(other);
  const before = new Set(ids);
  assert.deepEqual(await tell(first), []);
  assert.equal(before.has(ids.at(-1) ?? ''), false);
});

test('what was taken down, and corrected in another tab before that was known here, is told again as another request', async () => {
  const taken = new Set<string>();
  const adapter = new CheckoutAdapter();
  adapter.orders.push(orderWith());
  let lost = true;
  Object.assign(adapter, {
    // As back ends do: what comes again under an id is answered again, and done once.
    updateReturnShipment(_order: string, _refund: string, shipment: ReturnShipment, { id }: { id: string }) {
      if (!taken.has(id)) adapter.orders[0] = orderWith(shipment);
      taken.add(id);
      if (lost) return Promise.reject(new TransportError('network', { doubtful: false }));
      return Promise.resolve({ order: adapter.orders[0], messages: [] });
    },
  });
  const orders = storeOf(adapter);
  await orders.refresh('order-1');
  const ask = adapter.getOrder.bind(adapter);
  adapter.getOrder = () => Promise.reject(new TransportError('network', { doubtful: false }));
  assert.equal((await orders.updateReturnShipment('order-1', 'r', first))[0]?.code, 'network');
  lost = false;
  adapter.getOrder = ask;
  adapter.orders[0] = orderWith(other);
  assert.deepEqual(await orders.updateReturnShipment('order-1', 'r', first), []);
  assert.deepEqual(adapter.orders[0]?.refunds?.[0]?.returnShipment, first);
});

test('a back end that has no place for it says so', async () => {
  const { orders } = await open(() => 'taken down');
  const bare = createOrdersStore({
    adapter: () => Promise.resolve(new CheckoutAdapter()),
    context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null }),
    storage: openKeyValueStore({ indexedDB: undefined, name: 'orders' }),
    now: () => 0,
  });
  assert.equal((await bare.updateReturnShipment('order-1', 'r', first))[0]?.code, 'unsupported');
  orders.dispose();
  bare.dispose();
});
