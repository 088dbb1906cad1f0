import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { XhsErrorEvent } from '../../../src/events/index.js';
import { createScriptSource } from '../../../src/live/script/index.js';
import type { LiveEvent } from '../../../src/model/index.js';
import { createShop } from '../../../src/runtime/create-shop.js';
import { live } from '../../../src/runtime/live-registry.js';
import type { Shop, ShopOptions } from '../../../src/runtime/shop.js';
import type { LiveState } from '../../../src/state/live/live-store.js';
import { LiveHub } from '../../fixtures/live-hub.js';
import { MemoryAdapter, productOf } from '../../fixtures/memory-adapter.js';

function shopOf(source: ShopOptions['live']): { readonly shop: Shop; readonly errors: XhsErrorEvent['detail'][] } {
  const shop = createShop({
    commerce: new MemoryAdapter([productOf('product-1')]),
    content: createJsonSource({ data: { notes: [] } }),
    live: source,
    environment: { now: () => 0 },
  });
  const target = new EventTarget();
  const errors: XhsErrorEvent['detail'][] = [];
  target.addEventListener('xhs-error', (event) => {
    const { detail } = event as XhsErrorEvent;
    if (detail.code.startsWith('live-')) errors.push(detail);
  });
  shop.connect(target);
  return { shop, errors };
}

async function until(shop: Shop, fits: (state: LiveState) => boolean): Promise<void> {
  const $room = (await shop.live()).room('room');
  await new Promise<void>((resolve) => {
    const stop = $room.subscribe((state) => {
      if (!fits(state)) return;
      queueMicrotask(() => stop());
      resolve();
    });
  });
}

test('a shop joins a room when somebody looks at it, and tells what happens in it', async () => {
  const hub = new LiveHub();
  let asked = 0;
  const { shop } = shopOf(() => {
    asked += 1;
    return Promise.resolve(hub.source());
  });
  const rooms = await shop.live();
  assert.equal(await shop.live(), rooms);
  assert.equal(asked, 0);
  const heard: LiveEvent[] = [];
  rooms.listen('room', (event) => heard.push(event));
  const stop = rooms.room('room').subscribe(() => undefined);
  await until(shop, ({ status }) => status === 'ready');
  hub.publish({ type: 'viewer.count', payload: { count: 3 } });
  await until(shop, (state) => state.status === 'ready' && state.room.viewers === 3);
  assert.deepEqual(
    heard.map(({ seq }) => seq),
    [1],
  );
  assert.equal(asked, 1);
  stop();
  shop.dispose();
});

test('a source is found by the name that it is registered under', async () => {
  const hub = new LiveHub();
  live.use('test-hub', () => hub.source());
  const { shop } = shopOf('test-hub');
  await until(shop, ({ status }) => status === 'ready');
  shop.dispose();
});

for (const [what, source] of [
  ['none', undefined],
  ['one of a name that nobody knows', 'nowhere'],
  ['one whose code does not come', () => Promise.reject(new Error('404'))],
] as const) {
  test(`a room of a shop with ${what} is an error that says so, and can be tried again`, async () => {
    const { shop, errors } = shopOf(source);
    const rooms = await shop.live();
    const stop = rooms.room('room').subscribe(() => undefined);
    await until(shop, ({ status }) => status === 'error');
    assert.deepEqual(
      errors.map(({ code, source: about }) => [code, about]),
      [['live-unavailable', 'room']],
    );
    rooms.retry('room');
    while (errors.length < 2) await new Promise(setImmediate);
    stop();
    shop.dispose();
  });
}

test('a shop that ends while its rooms are on their way joins none of them', async () => {
  const hub = new LiveHub();
  const { shop } = shopOf(hub.source());
  const coming = shop.live();
  shop.dispose();
  const stop = (await coming).room('room').subscribe(() => undefined);
  for (let turn = 0; turn < 5; turn += 1) await new Promise(setImmediate);
  assert.equal(hub.joins.length, 0);
  stop();
});

test('where stock has changed, the back end says what is left; what was known stays until then', async () => {
  const hub = new LiveHub();
  const { shop } = shopOf(hub.source());
  const before = await shop.catalog.load('product-1');
  const states: string[] = [];
  const stop = shop.catalog.product('product-1').listen(({ status }) => states.push(status));
  const leave = (await shop.live()).room('room').subscribe(() => undefined);
  await until(shop, ({ status }) => status === 'ready');
  const item = { id: 'item-1', number: 1, productId: 'product-1', status: 'on_sale' } as const;
  hub.publish({ type: 'item.add', payload: { item } });
  hub.publish({ type: 'stock.change', payload: { itemId: 'item-1' } });
  while (states.length === 0) await new Promise(setImmediate);
  const after = shop.catalog.product('product-1').get();
  assert.deepEqual(states, ['ready']);
  assert.ok(after.status === 'ready' && after.product.id === before?.id && after.product !== before);
  stop();
  leave();
  shop.dispose();
});

test('an entry of a recording that does not hold is told once of its kind, by its path, and the room goes on', async () => {
  const room = { id: 'room', title: 'Tea at four', status: 'live', host: { id: 'lin', name: 'Lin' } };
  const line = (id: string): object => ({ id, name: 'Mia', text: 'Hello' });
  const events = [
    { at: 0, type: 'viewer.count', payload: { cuont: 5 } },
    { at: 0, type: 'viewer.count', payload: { cuont: 6 } },
    { at: 0, type: 'of.a.later.release', payload: { cuont: 7 } },
    { at: 0, type: 'chat.message', payload: { ...line('a'), text: 7 } },
    { at: 0, type: 'chat.message', payload: line('b') },
  ];
  const { shop, errors } = shopOf(createScriptSource({ data: { rooms: [{ room, events }] }, now: () => 0 }));
  const rooms = await shop.live();
  const shown = async (): Promise<void> =>
    until(shop, (state) => state.status === 'ready' && state.room.chat.length === 1);
  await shown();
  rooms.retry('room');
  await shown();
  assert.deepEqual(
    errors.map(({ code, source, issues }) => [code, source, issues.map(({ path }) => path)]),
    [
      ['live-partial', 'room', ['rooms.0.events.0.payload.count']],
      ['live-partial', 'room', ['rooms.0.events.3.payload.text']],
    ],
  );
  shop.dispose();
});

test('what is wrong in a recorded room is told by its path in the file', async () => {
  const room = { id: 'room', title: 'Tea at four', status: 'live' };
  const { shop, errors } = shopOf(
    createScriptSource({ data: { rooms: [{ room, events: [{ at: 0, payload: {} }] }] } }),
  );
  await until(shop, ({ status }) => status === 'error');
  const [detail] = errors;
  assert.deepEqual(
    [detail?.code, detail?.source, detail?.issues.map(({ path }) => path)],
    ['live-unavailable', 'room', ['rooms.0.room.host', 'rooms.0.events.0.type']],
  );
  shop.dispose();
});
