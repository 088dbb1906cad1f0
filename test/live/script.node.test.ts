import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createScriptSource, type ScriptSourceOptions } from '../../src/live/script/create-script-source.js';
import { LiveDataError, parseEvent, parseSnapshot } from '../../src/live/live-schema.js';
import { LiveError, type LiveCursor, type LiveMessage } from '../../src/live/source.js';
import { emptyRoom } from '../fixtures/live-hub.js';

const script = {
  rooms: [
    {
      room: emptyRoom('friday'),
      events: [
        { at: 2_000, type: 'viewer.count', payload: { count: 2 } },
        { at: 1_000, type: 'viewer.count', payload: { count: 1 } },
        { at: 3_000, type: 'something.new', payload: { of: 'a later release' } },
      ],
      loop: true,
    },
  ],
};

/** A source whose clock goes as far as it waits. */
function at(options: ScriptSourceOptions = {}) {
  const clock = { now: 10_000 };
  const source = createScriptSource({
    data: script,
    now: () => clock.now,
    sleep: async (milliseconds) => {
      clock.now += milliseconds;
    },
    ...options,
  });
  const join = async (cursor: LiveCursor | null = null, room = 'friday'): Promise<LiveMessage[]> => {
    const { signal } = new AbortController();
    const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null, signal };
    const messages: LiveMessage[] = [];
    for await (const message of source.join(room, cursor, context)) messages.push(message);
    return messages;
  };
  return { clock, join };
}

test('a script is told as if it happened now, in its order, and ends', async () => {
  const { clock, join } = at();
  const [first, ...events] = await join();
  assert.equal(first?.kind === 'snapshot' && first.snapshot.seq, 0);
  assert.deepEqual(
    events.map((each) => each.kind === 'event' && [each.event.seq, each.event.ts, each.event.type]),
    [
      [1, 11_000, 'viewer.count'],
      [2, 12_000, 'viewer.count'],
      [3, 13_000, 'unknown'],
    ],
  );
  assert.equal(clock.now, 13_000);
});

test('whoever comes later is told how the room stands; a cursor goes on from there', async () => {
  const { clock, join } = at();
  await join();
  clock.now = 12_500;
  const [first, ...events] = await join();
  assert.equal(first?.kind === 'snapshot' && first.snapshot.room.viewers, 2);
  assert.equal(events.length, 1);
  assert.ok(first?.kind === 'snapshot');
  const again = await join({ log: first.snapshot.log, seq: 1 });
  assert.deepEqual(
    again.map((each) => (each.kind === 'event' ? each.event.seq : each.kind)),
    ['resumed', 2, 3],
  );
});

test('a script that loops begins anew after its end, as another log', async () => {
  const { clock, join } = at();
  const [before] = await join();
  clock.now += 60_000;
  const [first, ...events] = await join(before?.kind === 'snapshot' ? { log: before.snapshot.log, seq: 3 } : null);
  assert.ok(before?.kind === 'snapshot' && first?.kind === 'snapshot');
  assert.notEqual(first.snapshot.log, before.snapshot.log);
  assert.equal(events.length, 3);
});

test('a host of files that asks to be left alone is, for as long as it asks', async () => {
  for (const [status, code] of [
    [503, 'server'],
    [429, 'rate_limited'],
  ] as const) {
    const fetch = async (): Promise<Response> => new Response('', { status, headers: { 'retry-after': '7' } });
    await assert.rejects(at({ data: undefined, src: 'https://files.example/live.json', fetch }).join(), {
      ...{ name: 'TransportError', code },
      retryAfter: 7_000,
    });
  }
});

test('a host and a port alone are no address, and nobody waits for a line there', async () => {
  const fetch = (): Promise<Response> => assert.fail('asked');
  await assert.rejects(at({ data: undefined, src: 'localhost:3000/live.json', fetch }).join(), {
    ...{ name: 'LiveError', code: 'live-unavailable' },
    message: 'live-unavailable: "localhost:3000/live.json" is no address of http or https',
  });
});

test('a room that is not in it, and a script that is none, are told apart', async () => {
  await assert.rejects(at().join(null, 'monday'), { code: 'live-not-found' });
  await assert.rejects(at({ data: { rooms: [{ room: {}, events: [] }] } }).join(), { code: 'live-unavailable' });
  await assert.rejects(at({ data: undefined }).join(), { code: 'live-unavailable' });
});

test('a room that is written by hand needs its name, how it stands and who hosts it', async () => {
  const room = { id: 'tea', title: 'Tea at four', status: 'scheduled', host: { id: 'glow', name: 'Isle Glow' } };
  const [first, ...events] = await at({ data: { rooms: [{ room }] } }).join(null, 'tea');
  assert.ok(first?.kind === 'snapshot');
  assert.deepEqual(first.snapshot.room.items, []);
  assert.equal(first.snapshot.room.viewers, 0);
  assert.deepEqual(events, []);
});

test('what is wrong in a room is told all at once, by its path in the file, and the other rooms are told', async () => {
  const bad = { room: { id: 'monday', title: 'Monday', status: 'over' }, events: [{ at: -1, type: 'viewer.count' }] };
  const { join } = at({ data: { rooms: [bad, ...script.rooms, { room: null }] } });
  assert.equal((await join()).length, 4);
  const paths = async (joined: Promise<unknown>): Promise<string[]> => {
    const error = await joined.catch((cause: unknown) => cause);
    assert.ok(error instanceof LiveError);
    assert.equal(error.code, 'live-unavailable');
    assert.ok(error.cause instanceof LiveDataError);
    return error.cause.issues.map(({ path }) => path);
  };
  assert.deepEqual(await paths(join(null, 'monday')), [
    'rooms.0.room.status',
    'rooms.0.room.host',
    'rooms.0.events.0.at',
    'rooms.0.events.0.payload',
  ]);
  // One that does not say its id may be the one that is meant.
  assert.deepEqual(await paths(join(null, 'tuesday')), ['rooms.2.room']);
  await assert.rejects(at().join(null, 'tuesday'), { code: 'live-not-found', cause: undefined });
});

test('what a hub sends is read as text within limits; an address that may not be used is left out', () => {
  const room = {
    ...emptyRoom(),
    cover: { url: 'javascript:alert(1)', width: 1, height: 1, alt: '' },
    surprise: true,
  };
  const read = parseSnapshot({ log: 'one', seq: 0, ts: 0, room }).room;
  assert.deepEqual(read, emptyRoom());
  const chat = (text: string) => ({ seq: 1, ts: 0, type: 'chat.message', payload: { id: 'm', name: 'x', text } });
  assert.equal(parseEvent(chat('<img onerror=alert(1)>')).type, 'chat.message');
  assert.equal(parseEvent(chat('x'.repeat(201))).type, 'unknown');
  assert.throws(() => parseEvent({ ...chat('x'), seq: 0 }), { name: 'LiveDataError' });
  assert.equal(parseEvent({ seq: 1, ts: 0, type: 'constructor', payload: {} }).type, 'unknown');
});
