import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { createNatsSource } from '../../src/live/nats/create-nats-source.js';
import { NatsLine } from '../../src/live/nats/nats-line.js';
import { logSubject } from '../../src/live/nats/nats-names.js';
import type { LiveReport } from '../../src/live/source.js';
import type { LiveSnapshot } from '../../src/model/index.js';
import { liveContract } from '../../src/testing/live-contract.js';
import type { LiveSubject } from '../../src/testing/live-subject.js';
import { emptyRoom } from '../fixtures/live-hub.js';
import { NatsProcess, overWebSocket } from '../fixtures/live/nats-process.js';

const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

describe('over NATS', () => {
  let nats: NatsProcess;
  before(async () => {
    nats = await NatsProcess.start();
  });
  after(() => nats.close());

  const subject: LiveSubject = {
    context,
    async stage(room, happenings) {
      const host = nats.host();
      await host.open(room);
      let told = 0;
      return {
        source: nats.source(),
        roomId: room.id,
        async next() {
          const happening = happenings[told];
          assert.ok(happening);
          told += 1;
          await host.publish(room.id, happening, { id: `${told}` });
        },
        cut: () => nats.line.cut(),
        restart: () => nats.restart(),
      };
    },
    hub: () => ({ source: nats.source(), host: nats.host(), viewer: nats.viewer() }),
  };
  for (const { name, run } of liveContract(subject)) test(name, run);

  test('how a room stands is written down as it goes on, so that little is read by whoever joins', async () => {
    const host = nats.host();
    const { log } = await host.open(emptyRoom('long'));
    const many = Array.from({ length: 250 }, (_, index) => index + 1);
    for (const count of many) {
      await host.publish('long', { type: 'like.burst', payload: { count: 1 } }, { id: `${count}` });
    }
    await host.dispose?.();
    const line = await NatsLine.open({ src: nats.url, user: 'viewer', pass: 'viewer', connect: overWebSocket });
    const record = await line.record('long');
    await line.close();
    assert.deepEqual([record.log, record.room.likes], [log, record.seq]);
    assert.ok(record.seq >= 150, `it was written down at ${record.seq}`);
    assert.equal((await snapshotOf(nats, 'long')).room.likes, 250);
  });

  test('what is no entry keeps its place in the log and changes nothing; of a kind that is known it is reported', async () => {
    const host = nats.host();
    const { log } = await host.open(emptyRoom('odd'));
    const other = await overWebSocket({ servers: nats.url, user: 'host', pass: nats.password });
    for (const body of [
      '<html>',
      'null',
      '[]',
      '{"type":7}',
      JSON.stringify({ type: 'x'.repeat(200) }),
      '{"type":"viewer.count","payload":{"count":"many"}}',
    ]) {
      await other.request(logSubject('odd', log), body);
    }
    await other.close();
    await host.publish('odd', { type: 'viewer.count', payload: { count: 3 } }, { id: 'good' });
    const told: [string, readonly string[]][] = [];
    const { seq, room } = await snapshotOf(nats, 'odd', (kind, issues) => {
      told.push([kind, issues.map(({ path }) => path)]);
    });
    assert.deepEqual([seq, room.viewers], [7, 3]);
    assert.deepEqual(told, [['viewer.count', ['viewer.count(6).payload.count']]]);
  });
});

async function snapshotOf(nats: NatsProcess, roomId: string, report?: LiveReport): Promise<LiveSnapshot> {
  const { signal } = new AbortController();
  for await (const message of nats.source().join(roomId, null, { ...context, signal, report })) {
    assert.equal(message.kind, 'snapshot');
    if (message.kind === 'snapshot') return message.snapshot;
  }
  throw new Error('Nothing came');
}

test('an address that is none is told before anything is sent', async () => {
  const { signal } = new AbortController();
  for (const src of [undefined, 'https://live.example', 'ws://']) {
    const source = createNatsSource({ src });
    await assert.rejects(
      async () => {
        for await (const _ of source.join('room', null, { ...context, signal }));
      },
      { code: 'live-unavailable' },
    );
  }
});

test('where nobody answers the line is down', async () => {
  const { signal } = new AbortController();
  const connect = () => Promise.reject(new Error('refused'));
  await assert.rejects(
    async () => {
      for await (const _ of createNatsSource({ src: 'ws://127.0.0.1:1', connect }).join('room', null, {
        ...context,
        signal,
      }));
    },
    { name: 'TransportError', code: 'network', doubtful: false },
  );
});

test('who is not let in is told apart from who took too long to say who it is', async () => {
  const answered = async (message: string): Promise<unknown> => {
    const connect = () => Promise.reject(Object.assign(new Error(message), { name: 'AuthorizationError' }));
    const { signal } = new AbortController();
    const joined = createNatsSource({ src: 'ws://127.0.0.1:1', connect }).join('room', null, { ...context, signal });
    return joined[Symbol.asyncIterator]()
      .next()
      .catch((error: unknown) => (error as Error).name);
  };
  assert.equal(await answered("'Authorization Violation'"), 'LiveError');
  assert.equal(await answered("'Authentication Timeout'"), 'TransportError');
});
