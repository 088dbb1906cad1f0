import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import { EventSource } from 'eventsource';
import { createSsePublisher } from '../../src/live/sse/create-sse-publisher.js';
import { createSseSource } from '../../src/live/sse/create-sse-source.js';
import type { TransportError } from '../../src/lib/transport-error.js';
import type { LiveMessage, LiveReport } from '../../src/live/source.js';
import { liveContract } from '../../src/testing/live-contract.js';
import type { LiveSubject } from '../../src/testing/live-subject.js';
import { HubProcess } from '../fixtures/live/hub-process.js';

const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

describe('over server-sent events', () => {
  let hub: HubProcess;
  before(async () => {
    hub = await HubProcess.start();
  });
  after(() => hub.close());

  const subject: LiveSubject = {
    context,
    async stage(room, happenings) {
      const host = hub.host();
      await host.open(room);
      let told = 0;
      return {
        source: hub.source(),
        roomId: room.id,
        async next() {
          const happening = happenings[told];
          assert.ok(happening);
          told += 1;
          await host.publish(room.id, happening, { id: `${told}` });
        },
        cut: () => hub.line.cut(),
        restart: () => hub.restart(),
      };
    },
    hub: () => ({ source: hub.source(), host: hub.host(), viewer: hub.viewer() }),
  };
  for (const { name, run } of liveContract(subject)) test(name, run);

  test('a room is set up as it is written by hand, with what was left out of it empty', async () => {
    await hub.host().open({ id: 'tea', title: 'Tea', status: 'live', host: { id: 'lin', name: 'Lin' } });
    const leave = new AbortController();
    for await (const message of hub.source().join('tea', null, { ...context, signal: leave.signal })) {
      assert.ok(message.kind === 'snapshot');
      const { title, items, viewers } = message.snapshot.room;
      assert.deepEqual([title, items, viewers], ['Tea', [], 0]);
      leave.abort();
    }
  });
});

test('what a host asks for is written although she leaves the page, unless it is more than a browser lets go on', async () => {
  const kept: unknown[] = [];
  const host = createSsePublisher({
    src: 'https://hub.example/',
    token: 'token',
    fetch: async (_, { method, keepalive = false } = {}) => {
      kept.push([method, keepalive]);
      return Response.json({ log: 'log', seq: 1 });
    },
  });
  await host.publish('r', { type: 'room.state', payload: { status: 'ended' } }, { id: '1' });
  await host.publish('r', { type: 'announcement', payload: { text: '好'.repeat(5_000) } }, { id: '2' });
  assert.deepEqual(kept, [
    ['POST', true],
    ['POST', false],
  ]);
});

describe('a hub that answers otherwise', () => {
  /** What joining comes to where the hub answers so. */
  async function joined(
    answer: (respond: (status: number, headers: Record<string, string>, body?: string) => void) => void,
    { silence = 45_000, report }: { readonly silence?: number; readonly report?: LiveReport } = {},
  ) {
    const server = createServer((_, response) => {
      answer((status, headers, body) => {
        response.writeHead(status, headers);
        if (body === undefined) response.end();
        else response.write(body);
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as { port: number };
    const source = createSseSource({ src: `http://127.0.0.1:${port}`, EventSource: EventSource as never, silence });
    const messages: LiveMessage[] = [];
    try {
      const { signal } = new AbortController();
      for await (const message of source.join('room', null, { ...context, signal, report })) {
        messages.push(message);
      }
      return { messages };
    } catch (error) {
      return { messages, error };
    } finally {
      server.closeAllConnections();
      server.close();
    }
  }
  const stream = { 'content-type': 'text/event-stream' };

  test('one that has too much to do is left alone for as long as it asks', async () => {
    const { error } = await joined((respond) => respond(503, { 'retry-after': '7' }));
    assert.deepEqual(pick(error, 'name', 'code', 'retryAfter'), ['TransportError', 'rate_limited', 7_000]);
  });

  test('it may say until when, and so may one that has failed', async () => {
    const later = new Date(Date.now() + 60_000).toUTCString();
    for (const status of [503, 500]) {
      const { error } = await joined((respond) => respond(status, { 'retry-after': later }));
      const { retryAfter = 0 } = error as TransportError;
      assert.ok(retryAfter > 50_000 && retryAfter <= 60_000, `${status}: ${retryAfter}`);
    }
  });

  test('one that does not let her in, or is none, is not asked again', async () => {
    const refused = await joined((respond) => respond(403, {}));
    assert.deepEqual(pick(refused.error, 'name', 'code'), ['LiveError', 'live-unavailable']);
    const page = await joined((respond) => respond(200, { 'content-type': 'text/html' }, '<h1>Hello</h1>'));
    assert.deepEqual(pick(page.error, 'name', 'code'), ['LiveError', 'live-unavailable']);
  });

  test('one whose room is none cannot be followed; one whose entry is none is asked again', async () => {
    const room = await joined((respond) => respond(200, stream, 'event: snapshot\ndata: {"log":"a"}\n\n'));
    assert.deepEqual(pick(room.error, 'name', 'code'), ['LiveError', 'live-unavailable']);
    const entry = await joined((respond) => respond(200, stream, 'event: entry\ndata: <html>\n\n'));
    assert.deepEqual(pick(entry.error, 'name', 'code'), ['TransportError', 'malformed']);
  });

  test('an entry whose payload does not hold is reported by its kind and place, one of a kind unknown is not', async () => {
    const told: [string, readonly string[]][] = [];
    const entries = [
      { seq: 1, ts: 0, type: 'of.a.later.release', payload: {} },
      { seq: 2, ts: 0, type: 'viewer.count', payload: { count: 'many' } },
    ].map((entry) => `event: entry\ndata: ${JSON.stringify(entry)}\n\n`);
    const body = `event: resumed\ndata: {}\n\n${entries.join('')}event: end\ndata: {}\n\n`;
    const { messages } = await joined((respond) => respond(200, stream, body), {
      report: (kind, issues) => told.push([kind, issues.map(({ path }) => path)]),
    });
    assert.deepEqual(told, [['viewer.count', ['viewer.count(2).payload.count']]]);
    assert.equal(messages.length, 3);
  });

  test('one that falls silent is taken for gone', async () => {
    const { error } = await joined((respond) => respond(200, stream, 'event: resumed\ndata: {}\n\n'), { silence: 50 });
    assert.deepEqual(pick(error, 'name', 'code'), ['TransportError', 'timeout']);
  });

  test('where nothing more will happen it ends', async () => {
    const body = 'event: resumed\ndata: {}\n\nevent: end\ndata: {}\n\n';
    assert.deepEqual(await joined((respond) => respond(200, stream, body)), { messages: [{ kind: 'resumed' }] });
  });

  test('an address that is none is told before anything is sent', async () => {
    const { signal } = new AbortController();
    for (const src of [undefined, 'http://', 'javascript:alert(1)']) {
      const source = createSseSource({ src, EventSource: EventSource as never });
      await assert.rejects(
        async () => {
          for await (const _ of source.join('room', null, { ...context, signal }));
        },
        { code: 'live-unavailable' },
      );
    }
  });
});

function pick(error: unknown, ...keys: readonly string[]): readonly unknown[] {
  return keys.map((key) => (error as Record<string, unknown> | undefined)?.[key]);
}
