import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { retryTransport } from '../../src/lib/retry.js';
import type { LivePublisher } from '../../src/live/publisher.js';
import type { LiveSource } from '../../src/live/source.js';
import type { LiveEvent, LiveHappening, LiveRoom } from '../../src/model/index.js';
import { createLiveStore } from '../../src/state/live/create-live-store.js';
import { emptyRoom } from '../fixtures/live-hub.js';
import type { CuttableLine } from '../fixtures/live/cuttable-line.js';
import { withLineFaults, withoutPlaces, type LineFaults } from '../fixtures/live/faulty-source.js';
import { HubProcess } from '../fixtures/live/hub-process.js';
import { NatsProcess } from '../fixtures/live/nats-process.js';
import { randomFrom } from '../fixtures/tabs/chance.js';

// `LIVE_RUNS` of them from `LIVE_SEED`, half over each transport: a few by default, and 200 in the long suites.
const runs = Number(process.env.LIVE_RUNS ?? 8);
const firstSeed = Number(process.env.LIVE_SEED ?? 1);
const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

interface Server {
  readonly line: CuttableLine;
  source(): LiveSource;
  host(): LivePublisher;
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** One viewer, who looks until the end. */
function watch(source: LiveSource, roomId: string) {
  const store = createLiveStore({
    source: () => Promise.resolve(source),
    context: () => context,
    now: Date.now,
    retry: { first: 10, longest: 100 },
  });
  const heard: LiveEvent[] = [];
  store.listen(roomId, (event) => heard.push(event));
  const state = store.room(roomId);
  const until = (fits: (room: LiveRoom) => boolean): Promise<LiveRoom> =>
    new Promise((resolve, reject) => {
      const stop = state.subscribe((now) => {
        if (now.status === 'error' || now.status === 'missing') reject(new Error(`The room is ${now.status}`));
        if (now.status !== 'ready' || !fits(now.room)) return;
        queueMicrotask(() => stop());
        resolve(now.room);
      });
    });
  const looking = state.subscribe(() => undefined);
  return {
    heard,
    until,
    leave() {
      looking();
      store.dispose();
    },
  };
}

const happening = (number: number): LiveHappening => {
  const id = `item-${number % 7}`;
  const kinds: readonly LiveHappening[] = [
    { type: 'item.add', payload: { item: { id, number: number + 1, productId: id, status: 'on_sale' } } },
    { type: 'item.present', payload: { itemId: id } },
    { type: 'like.burst', payload: { count: 1 } },
    { type: 'item.reorder', payload: { itemIds: [id, `item-${(number + 3) % 7}`] } },
    { type: 'chat.message', payload: { id: `m${number}`, name: '林**', text: `${number}` } },
    { type: 'item.remove', payload: { itemId: `item-${(number + 5) % 7}` } },
    { type: 'purchase.ticker', payload: { name: '张**', itemId: id, quantity: 1 } },
  ];
  return kinds[(number * 5) % kinds.length] as LiveHappening;
};

/** The room as whoever joins now is told it. */
async function standing(source: LiveSource, roomId: string) {
  for await (const message of source.join(roomId, null, { ...context, signal: new AbortController().signal })) {
    assert.equal(message.kind, 'snapshot');
    if (message.kind === 'snapshot') return message.snapshot;
  }
  throw new Error('Nothing came');
}

/** Plays one run. @returns what two viewers end with, and what the log says. */
async function play(server: Server, seed: number) {
  const chance = randomFrom(seed);
  const roomId = `run-${seed}-${Math.random().toString(36).slice(2)}`;
  const host = server.host();
  await host.open(emptyRoom(roomId));
  const faults: LineFaults = { chance, duplicates: chance() * 0.5, swaps: chance() * 0.3 };
  const viewers = [0, 1].map(() => watch(withLineFaults(server.source(), faults), roomId));
  await Promise.all(viewers.map(({ until }) => until(() => true)));
  let published = 0;
  // What is not known to be written is sent again under its id.
  const publish = (what: LiveHappening, id: string) =>
    retryTransport(() => host.publish(roomId, what, { id }), {
      signal: new AbortController().signal,
      first: 10,
      longest: 100,
      attempts: 200,
    });
  const publishSome = async (): Promise<void> => {
    const many = 1 + Math.floor(chance() * 8);
    for (let each = 0; each < many; each += 1) {
      published += 1;
      await publish(happening(published), `${published}`);
    }
  };
  const steps = 6 + Math.floor(chance() * 6);
  // One run in three loses its server, in the middle of what it writes.
  const killedAt = seed % 3 === 0 ? Math.floor(steps / 2) : -1;
  for (let step = 0; step < steps; step += 1) {
    const kind = chance();
    if (step === killedAt) await Promise.all([publishSome(), server.restart()]);
    else if (kind < 0.2) server.line.cut();
    else if (kind < 0.35) {
      // A machine that sleeps: it hears nothing, and comes back when much has happened.
      server.line.open = false;
      server.line.cut();
      await publishSome();
      await publishSome();
      server.line.open = true;
    } else await publishSome();
  }
  await publish({ type: 'announcement', payload: { text: 'the end' } }, 'end');
  const seen = await Promise.all(viewers.map(({ until }) => until(({ announcement }) => announcement === 'the end')));
  for (const { leave } of viewers) leave();
  const log = await standing(server.source(), roomId);
  await host.dispose?.();
  return { seen, heard: viewers.map(({ heard }) => heard), log, published: published + 1 };
}

const transports: readonly { readonly name: string; readonly start: () => Promise<Server> }[] = [
  { name: 'server-sent events', start: () => HubProcess.start() },
  { name: 'NATS', start: () => NatsProcess.start() },
];
for (const [index, { name, start }] of transports.entries()) {
  describe(`runs over ${name}, with cuts, sleep, kills, entries twice and in the wrong order`, () => {
    let server: Server;
    before(async () => {
      server = await start();
    });
    after(() => server.close());

    const seeds = Array.from({ length: runs }, (_, each) => firstSeed + each);
    for (const seed of seeds.filter((_, each) => each % transports.length === index)) {
      test(`seed ${seed}: every viewer ends equal to the log, and hears nothing twice`, async () => {
        const { seen, heard, log, published } = await play(server, seed);
        assert.equal(log.seq, published);
        for (const room of seen) assert.deepEqual(room, log.room);
        for (const events of heard) {
          const seqs = events.map(({ seq }) => seq);
          assert.deepEqual(
            seqs,
            [...new Set(seqs)].sort((a, b) => a - b),
          );
        }
      });
    }

    test('control: whoever does not look at the place in the log ends otherwise', async () => {
      const host = server.host();
      await host.open(emptyRoom('control'));
      const twice = withLineFaults(server.source(), { chance: randomFrom(7), duplicates: 0.6, swaps: 0 });
      const viewer = watch(withoutPlaces(twice), 'control');
      await viewer.until(() => true);
      for (let each = 0; each < 20; each += 1) {
        await host.publish('control', { type: 'like.burst', payload: { count: 1 } }, { id: `${each}` });
      }
      await host.publish('control', { type: 'announcement', payload: { text: 'the end' } }, { id: 'end' });
      const seen = await viewer.until(({ announcement }) => announcement === 'the end');
      viewer.leave();
      assert.ok(seen.likes > 20, `${seen.likes} likes were seen of 20`);
    });
  });
}
