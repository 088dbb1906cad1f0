import assert from 'node:assert/strict';
import { test } from 'node:test';
import { TransportError } from '../../../src/lib/transport-error.js';
import { LivePublishError, type LivePublisher } from '../../../src/live/publisher.js';
import type { LiveHappening } from '../../../src/model/index.js';
import { createLiveDesk, type LiveDeskOptions } from '../../../src/state/live/create-live-desk.js';
import { LiveHub } from '../../fixtures/live-hub.js';

/** A desk over a hub in memory, with what becomes of each sending of an entry. */
function deskOver(faults: (Error | 'answer lost' | null)[] = [], seen?: LiveDeskOptions['seen']) {
  const hub = new LiveHub();
  const known = new Map<string, number>();
  const publisher: LivePublisher = {
    name: 'hub',
    open: () => Promise.reject(new Error('The room is there')),
    async publish(_, happening, { id }) {
      await new Promise(setImmediate);
      const fault = faults.shift() ?? null;
      if (fault instanceof Error) throw fault;
      if (!known.has(id)) {
        hub.publish(happening);
        known.set(id, hub.events.length);
      }
      if (fault === 'answer lost') throw new TransportError('network', { doubtful: true });
      return { log: hub.log, seq: known.get(id) ?? 0 };
    },
  };
  const sleep = async (_: number, signal: AbortSignal): Promise<void> => {
    await new Promise(setImmediate);
    signal.throwIfAborted();
  };
  return { hub, desk: createLiveDesk({ publisher, roomId: 'room', retry: { sleep }, ...(seen && { seen }) }) };
}
const add = (number: number): LiveHappening => ({
  type: 'item.add',
  payload: { item: { id: `item-${number}`, number, productId: 'tea', status: 'on_sale' } },
});
const present = (itemId: string): LiveHappening => ({ type: 'item.present', payload: { itemId } });

test('what a host does stands in the log in the order in which she did it, whatever becomes of the line', async () => {
  const network = () => new TransportError('network', { doubtful: false });
  const { hub, desk } = deskOver([network(), 'answer lost', null, network()]);
  const done = [add(1), add(2), present('item-1')].map((each) => desk.act(hub.room, each));
  assert.equal(desk.$state.get().sending.length, 3);
  assert.deepEqual(await Promise.all(done), [true, true, true]);
  assert.deepEqual(
    hub.events.map(({ type }) => type),
    ['item.add', 'item.add', 'item.present'],
  );
  assert.deepEqual(desk.$state.get().sending, []);
});

test('what is refused is told with why, and what comes behind it goes on', async () => {
  const { hub, desk } = deskOver([new LivePublishError('forbidden')]);
  assert.deepEqual(await Promise.all([desk.act(hub.room, add(1)), desk.act(hub.room, add(2))]), [false, true]);
  const [refused] = desk.$state.get().refused;
  assert.equal(refused?.code, 'forbidden');
  assert.equal(hub.room.items.length, 1);
  desk.dismiss(refused?.action.id ?? '');
  assert.deepEqual(desk.$state.get().refused, []);
});

test('the last thing is taken back once, however often that is asked for', async () => {
  const { hub, desk } = deskOver();
  await desk.act(hub.room, add(1));
  await desk.act(hub.room, add(2));
  const before = hub.room;
  await desk.act(before, { type: 'item.remove', payload: { itemId: 'item-1' } });
  assert.deepEqual(await Promise.all([desk.undo(), desk.undo()]), [true, false]);
  assert.deepEqual(hub.room.items, before.items);
  assert.equal(desk.$state.get().last, null);
});

test('nothing is taken back out of a room that has ended, not even what was done before', async () => {
  const { hub, desk } = deskOver();
  await desk.act(hub.room, { type: 'announcement', payload: { text: 'Welcome' } });
  assert.equal(desk.$state.get().last?.happening.type, 'announcement');
  await desk.act(hub.room, { type: 'room.state', payload: { status: 'ended' } });
  assert.equal(desk.$state.get().last, null);
});

test('a desk that is left sends nothing more', async () => {
  const down = Array.from({ length: 1_000 }, () => new TransportError('network', { doubtful: false }));
  const { hub, desk } = deskOver(down);
  const sent = desk.act(hub.room, add(1));
  desk.dispose();
  assert.equal(await sent, false);
  assert.deepEqual(hub.events, []);
});

test('while the line is down that is said, and what waits can be given up', async () => {
  const down = Array.from({ length: 1_000 }, () => new TransportError('network', { doubtful: false }));
  const { hub, desk } = deskOver(down);
  const sent = [add(1), add(2)].map((each) => desk.act(hub.room, each));
  await new Promise<void>((resolve) => {
    const stop = desk.$state.listen(({ waiting }) => {
      if (!waiting) return;
      stop();
      resolve();
    });
  });
  desk.discard();
  assert.deepEqual(await Promise.all(sent), [false, false]);
  assert.deepEqual(hub.events, []);
  const { sending, waiting } = desk.$state.get();
  assert.deepEqual({ sending, waiting }, { sending: [], waiting: false });
  down.length = 0;
  assert.equal(await desk.act(hub.room, add(3)), true);
  assert.equal(hub.room.items[0]?.number, 3);
});

test('what was refused is sent again under its own id, once it may be', async () => {
  const { hub, desk } = deskOver([new LivePublishError('forbidden')]);
  await desk.act(hub.room, add(1));
  const id = desk.$state.get().refused[0]?.action.id ?? '';
  assert.equal(await desk.again(id), true);
  assert.equal(await desk.again(id), false);
  assert.deepEqual(desk.$state.get().refused, []);
  assert.equal(hub.room.items.length, 1);
});

test('what is written counts as on its way until the host sees it, and nothing behind it waits for that', async () => {
  let see: () => void = () => undefined;
  const { hub, desk } = deskOver([], () => new Promise<void>((resolve) => (see = resolve)));
  await desk.act(hub.room, add(1));
  const first = see;
  await desk.act(hub.room, add(2));
  assert.equal(desk.$state.get().sending.length, 2);
  first();
  await new Promise(setImmediate);
  assert.deepEqual(
    desk.$state.get().sending.map(({ happening }) => happening),
    [add(2)],
  );
});
