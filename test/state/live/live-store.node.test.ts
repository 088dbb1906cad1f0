import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { LiveError, type LiveSource } from '../../../src/live/source.js';
import type { LiveEvent, LiveHappening } from '../../../src/model/index.js';
import { createLiveStore, type RunningLive } from '../../../src/state/live/create-live-store.js';
import type { LiveState } from '../../../src/state/live/live-store.js';
import { LiveHub, type Line } from '../../fixtures/live-hub.js';
import { randomFrom } from '../../fixtures/tabs/chance.js';

const context = () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer: null });
const sleep = async (_: number, signal: AbortSignal): Promise<void> => {
  await new Promise(setImmediate);
  signal.throwIfAborted();
};

function storeOf(source: LiveSource, now: () => number = () => 0, onError?: (error: unknown) => void): RunningLive {
  return createLiveStore({
    source: () => Promise.resolve(source),
    context,
    now,
    pace: 0,
    retry: { sleep },
    ...(onError && { onError }),
  });
}

/** Resolves when the state of the room is such. */
function until(store: RunningLive, fits: (state: LiveState) => boolean): Promise<LiveState> {
  return new Promise((resolve) => {
    const stop = store.room('room').subscribe((state) => {
      if (!fits(state)) return;
      queueMicrotask(() => stop());
      resolve(state);
    });
  });
}

const viewers = (count: number): LiveHappening => ({ type: 'viewer.count', payload: { count } });
const item = (number: number): LiveHappening => ({
  type: 'item.add',
  payload: { item: { id: `item-${number}`, number, productId: `product-${number}`, status: 'on_sale' } },
});

test('a room is joined when it is looked at, and follows its log', async () => {
  const hub = new LiveHub();
  const store = storeOf(hub.source());
  assert.equal(hub.joins.length, 0);
  const states: LiveState[] = [];
  const stop = store.room('room').subscribe((state) => states.push(state));
  await until(store, ({ status }) => status === 'ready');
  hub.publish(viewers(12));
  const state = await until(store, (each) => each.status === 'ready' && each.room.viewers === 12);
  assert.equal(state.status === 'ready' && state.reconnecting, false);
  assert.deepEqual(hub.joins, [null]);
  assert.equal(states[0]?.status, 'loading');
  stop();
  store.dispose();
});

test('when the line comes back it goes on from where it was', async () => {
  const hub = new LiveHub();
  const chances = [1, 1, 1, 0];
  const line: Line = { chance: () => chances.shift() ?? 1, cuts: 0.5, duplicates: 0, swaps: 0 };
  const store = storeOf(hub.source(line));
  const seen: LiveState[] = [];
  const stop = store.room('room').subscribe((state) => seen.push(state));
  await until(store, ({ status }) => status === 'ready');
  for (let count = 1; count <= 5; count += 1) hub.publish(viewers(count));
  await until(store, (state) => state.status === 'ready' && state.room.viewers === 5);
  assert.equal(hub.joins.length, 2);
  assert.equal(hub.joins[1]?.log, 'log-1');
  const told = seen.flatMap((state) => (state.status === 'ready' ? [[state.room.viewers, state.reconnecting]] : []));
  const down = told.findIndex(([, reconnecting]) => reconnecting);
  // Nothing has happened yet, and the line is known to be there.
  assert.deepEqual(told.slice(down, down + 2), [
    [told[down]?.[0], true],
    [told[down]?.[0], false],
  ]);
  stop();
  store.dispose();
});

test('a hub that never says what is missing is asked again with a wait between', async () => {
  let joins = 0;
  let waits = 0;
  const hub = new LiveHub();
  const source: LiveSource = {
    name: 'gaps',
    async *join(...given) {
      joins += 1;
      for await (const message of hub.source().join(...given)) {
        yield message;
        yield { kind: 'event', event: { ...viewers(1), seq: 9, ts: 0 } };
      }
    },
  };
  const store = createLiveStore({
    source: () => Promise.resolve(source),
    context,
    now: () => 0,
    retry: { sleep: (...given) => ((waits += 1), sleep(...given)) },
  });
  const stop = store.room('room').subscribe(() => undefined);
  while (joins < 5) await new Promise(setImmediate);
  assert.ok(waits >= 4, `${waits} waits for ${joins} joins`);
  stop();
  store.dispose();
});

test('after hours of sleep the room comes as it stands, not entry by entry', async () => {
  const hub = new LiveHub();
  hub.remembers = 50;
  const chances: number[] = [];
  const line: Line = { chance: () => chances.shift() ?? 1, cuts: 0.5, duplicates: 0, swaps: 0 };
  const store = storeOf(hub.source(line));
  const heard: LiveEvent[] = [];
  store.listen('room', (event) => heard.push(event));
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'ready');
  chances.push(0);
  for (let count = 1; count <= 5_000; count += 1) hub.publish(viewers(count));
  await until(store, (state) => state.status === 'ready' && state.room.viewers === 5_000);
  assert.ok(heard.length < 50, `${heard.length} entries were replayed`);
  stop();
  store.dispose();
});

test('events wait until the picture has come to them', async () => {
  const hub = new LiveHub();
  let clock = 0;
  const store = storeOf(hub.source(), () => clock);
  store.setLatency('room', 5_000);
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'ready');
  hub.publish(viewers(7), 1_000);
  await new Promise(setImmediate);
  const held = store.room('room').get();
  assert.equal(held.status === 'ready' && held.room.viewers, 0);
  clock = 6_000;
  store.setLatency('room', 4_000);
  const shown = store.room('room').get();
  assert.equal(shown.status === 'ready' && shown.room.viewers, 7);
  stop();
  store.dispose();
});

for (const [what, ts, at] of [
  ['a host whose clock is ahead by an hour', 3_601_000, 1_000],
  ['a clock that is set back by an hour', 1_000, -3_600_000],
] as const) {
  test(`no entry waits for longer than the picture for ${what}`, async () => {
    const hub = new LiveHub();
    let clock = 0;
    const store = storeOf(hub.source(), () => clock);
    store.setLatency('room', 5_000);
    const stop = store.room('room').subscribe(() => undefined);
    await until(store, ({ status }) => status === 'ready');
    clock = at;
    hub.publish(viewers(7), ts);
    await new Promise(setImmediate);
    const held = store.room('room').get();
    assert.equal(held.status === 'ready' && held.room.viewers, 0);
    clock = at + 5_000;
    store.setLatency('room', 5_000);
    const shown = store.room('room').get();
    assert.equal(shown.status === 'ready' && shown.room.viewers, 7);
    stop();
    store.dispose();
  });
}

test('what was held back is shown while the line is down, and the line stays down', async () => {
  const hub = new LiveHub();
  let clock = 0;
  let cut = false;
  const line: Line = { chance: () => (cut ? 0 : 1), cuts: 0.5, duplicates: 0, swaps: 0 };
  const store = createLiveStore({
    source: () => Promise.resolve(hub.source(line)),
    context,
    now: () => clock,
    pace: 0,
    retry: { sleep: () => new Promise(() => undefined) },
  });
  store.setLatency('room', 5_000);
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'ready');
  hub.publish(viewers(7), 1_000);
  await new Promise(setImmediate);
  cut = true;
  hub.publish(viewers(8), 1_001);
  await until(store, (state) => state.status === 'ready' && state.reconnecting);
  clock = 6_000;
  store.setLatency('room', 4_000);
  const shown = store.room('room').get();
  assert.deepEqual(shown.status === 'ready' && [shown.room.viewers, shown.reconnecting], [7, true]);
  stop();
  store.dispose();
});

test('what was held back does not take an error away', async () => {
  const hub = new LiveHub();
  let clock = 0;
  const source: LiveSource = {
    name: 'fails',
    async *join(...given) {
      for await (const message of hub.source().join(...given)) {
        yield message;
        if (message.kind === 'event') throw new TypeError('a fault of the source');
      }
    },
  };
  const store = storeOf(source, () => clock);
  store.setLatency('room', 5_000);
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'ready');
  hub.publish(viewers(7), 1_000);
  await until(store, ({ status }) => status === 'error');
  clock = 6_000;
  store.setLatency('room', 4_000);
  assert.equal(store.room('room').get().status, 'error');
  store.retry('room');
  await until(store, (state) => state.status === 'ready' && state.room.viewers === 7);
  stop();
  store.dispose();
});

test('a room that there is not is missing, and whatever else fails is an error that can be tried again', async () => {
  const errors: unknown[] = [];
  let fault: Error | null = new LiveError('live-not-found');
  const hub = new LiveHub();
  const store = storeOf(
    {
      name: 'broken',
      join(...given) {
        if (fault) throw fault;
        return hub.source().join(...given);
      },
    },
    () => 0,
    (error) => errors.push(error),
  );
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'missing');
  fault = new TypeError('a fault of the source');
  store.retry('room');
  await until(store, ({ status }) => status === 'error');
  assert.equal(errors.length, 2);
  fault = null;
  store.retry('room');
  await until(store, ({ status }) => status === 'ready');
  stop();
  store.dispose();
});

test('a room that has much to tell is shown now and then, and every entry is heard', async () => {
  const hub = new LiveHub();
  const store = createLiveStore({ source: () => Promise.resolve(hub.source()), context, now: () => 0 });
  let shown = 0;
  const heard: number[] = [];
  store.listen('room', ({ seq }) => heard.push(seq));
  const stop = store.room('room').subscribe(() => (shown += 1));
  await until(store, ({ status }) => status === 'ready');
  for (let count = 1; count <= 1_000; count += 1) hub.publish(viewers(count));
  await until(store, (state) => state.status === 'ready' && state.room.viewers === 1_000);
  assert.ok(shown < 100, `shown ${shown} times`);
  assert.equal(heard.length, 1_000);
  stop();
  store.dispose();
});

test('what has changed in stock is told by product, together, and all of it after a gap', async () => {
  const hub = new LiveHub();
  hub.remembers = 0;
  const chances: number[] = [];
  const told: (readonly string[])[] = [];
  const store = createLiveStore({
    source: () =>
      Promise.resolve(hub.source({ chance: () => chances.shift() ?? 1, cuts: 0.5, duplicates: 0, swaps: 0 })),
    context,
    now: () => 0,
    pace: 0,
    retry: { sleep },
    stockChanged: (productIds) => told.push(productIds),
  });
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'ready');
  for (const number of [1, 2, 3]) hub.publish(item(number));
  for (const itemId of ['item-1', 'item-1', 'item-3', 'item-9']) {
    hub.publish({ type: 'stock.change', payload: { itemId } });
  }
  while (told.length === 0) await new Promise(setImmediate);
  assert.deepEqual(told, [['product-1', 'product-3']]);
  chances.push(0);
  hub.publish(viewers(1));
  hub.publish(viewers(2));
  while (told.length === 1) await new Promise(setImmediate);
  assert.deepEqual(told[1], ['product-1', 'product-2', 'product-3']);
  stop();
  store.dispose();
});

const steps = fc.array(
  fc.oneof(
    {
      weight: 6,
      arbitrary: fc.record({ kind: fc.constant('publish' as const), many: fc.integer({ min: 1, max: 8 }) }),
    },
    { weight: 1, arbitrary: fc.constant({ kind: 'forgets' as const }) },
    { weight: 1, arbitrary: fc.constant({ kind: 'restarts' as const }) },
    { weight: 2, arbitrary: fc.constant({ kind: 'waits' as const }) },
  ),
  { minLength: 5, maxLength: 25 },
);
const line = fc.record({
  cuts: fc.double({ min: 0, max: 0.3, noNaN: true }),
  duplicates: fc.double({ min: 0, max: 0.5, noNaN: true }),
  swaps: fc.double({ min: 0, max: 0.3, noNaN: true }),
  seed: fc.integer(),
});

/** Plays one run. @returns the room that the viewer ends with, the one of the log, and what she heard. */
async function play(
  plan: { readonly steps: readonly { readonly kind: string; readonly many?: number }[]; readonly line: Line },
  blind = false,
): Promise<{ readonly seen: LiveState; readonly hub: LiveHub; readonly heard: readonly LiveEvent[] }> {
  const hub = new LiveHub();
  const source = hub.source(plan.line);
  const store = storeOf(blind ? withoutSeq(source) : source);
  const heard: LiveEvent[] = [];
  store.listen('room', (event) => heard.push(event));
  const stop = store.room('room').subscribe(() => undefined);
  await until(store, ({ status }) => status === 'ready');
  let number = 0;
  for (const { kind, many = 0 } of plan.steps) {
    if (kind === 'publish') {
      for (let each = 0; each < many; each += 1) {
        number += 1;
        hub.publish(number % 3 === 0 ? { type: 'like.burst', payload: { count: 1 } } : item(number));
      }
    } else if (kind === 'forgets') hub.remembers = 2;
    else if (kind === 'restarts') hub.remembers = Infinity;
    else await new Promise(setImmediate);
  }
  hub.publish({ type: 'announcement', payload: { text: 'the end' } });
  const seen = await until(store, (state) => state.status === 'ready' && state.room.announcement === 'the end');
  stop();
  store.dispose();
  return { seen, hub, heard };
}

/** A source whose entries are taken for the next ones, whichever they are. */
function withoutSeq(source: LiveSource): LiveSource {
  return {
    name: 'blind',
    async *join(...given) {
      let seq = 0;
      for await (const message of source.join(...given)) {
        if (message.kind === 'snapshot') {
          seq = message.snapshot.seq;
          yield message;
        } else if (message.kind === 'event') yield { kind: 'event', event: { ...message.event, seq: (seq += 1) } };
      }
    },
  };
}

test('over a line that cuts, doubles and swaps, every viewer ends equal to the log, and hears nothing twice', async () => {
  await fc.assert(
    fc.asyncProperty(steps, line, async (played, { seed, ...faults }) => {
      const { seen, hub, heard } = await play({ steps: played, line: { ...faults, chance: randomFrom(seed) } });
      assert.deepEqual(seen.status === 'ready' && seen.room, hub.room);
      const seqs = heard.map(({ seq }) => seq);
      assert.deepEqual(
        seqs,
        [...new Set(seqs)].sort((a, b) => a - b),
      );
    }),
    { numRuns: 200 },
  );
});

test('control: whoever does not look at the place in the log ends otherwise', async () => {
  const faults: Line = { chance: randomFrom(7), cuts: 0, duplicates: 0.5, swaps: 0.3 };
  const played = Array.from({ length: 10 }, () => ({ kind: 'publish', many: 6 }));
  const { seen, hub } = await play({ steps: played, line: faults }, true);
  assert.notDeepEqual(seen.status === 'ready' && seen.room, hub.room);
});
