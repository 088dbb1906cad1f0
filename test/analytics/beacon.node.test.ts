import assert from 'node:assert/strict';
import { test, type TestContext } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { beaconSink } from '../../src/analytics/sinks/beacon.js';
import type { AnalyticsSink } from '../../src/analytics/sink.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { lineOf } from '../fixtures/log-lines.js';
import { until } from '../state/until.js';

interface World {
  readonly indexedDB: IDBFactory;
  /** @param wait how long lines wait for others, in milliseconds; they do not by default. */
  readonly sink: (wait?: number) => AnalyticsSink;
  /** The lines that arrived, by request. */
  readonly requests: string[][];
  /** Which of them may outlive the page. */
  readonly kept: boolean[];
  readonly page: EventTarget;
  /** How long it waited before it sent again, in milliseconds. */
  readonly waits: number[];
  answer: () => Response;
}

function setup(context: TestContext): World {
  const indexedDB = new IDBFactory();
  const world: World = {
    indexedDB,
    requests: [],
    kept: [],
    page: new EventTarget(),
    waits: [],
    answer: () => new Response(null, { status: 204 }),
    sink(wait = 0) {
      const sink = beaconSink({
        url: 'https://count.example/lines',
        indexedDB,
        page: world.page,
        wait,
        sleep(milliseconds) {
          world.waits.push(milliseconds);
          return new Promise((resolve) => setImmediate(resolve));
        },
        fetch: (_, init) => {
          world.kept.push(init?.keepalive === true);
          world.requests.push(String(init?.body).trimEnd().split('\n'));
          const answer = world.answer();
          return answer.type === 'error' ? Promise.reject(new TypeError('offline')) : Promise.resolve(answer);
        },
      });
      context.after(() => sink.dispose?.());
      return sink;
    },
  };
  return world;
}

const line = (note: string) => lineOf('note_read', { note_id: note }, 5);
const notesOf = (lines: readonly string[]): readonly string[] =>
  lines.map((each) => (JSON.parse(each) as { params: { note_id: string } }).params.note_id);

test('sends lines together, as NDJSON', async (context) => {
  const { sink, requests } = setup(context);
  const beacon = sink();
  await Promise.all(['a', 'b', 'c'].map((note) => beacon.write(line(note))));
  await until(() => requests.flat().length === 3);
  assert.deepEqual(notesOf(requests.flat()), ['a', 'b', 'c']);
  assert.equal(JSON.stringify(JSON.parse(requests[0]![0]!)), requests[0]![0]);
});

test('sends again what did not arrive, each line once in the end', async (context) => {
  const world = setup(context);
  const answers = [
    () => Response.error(),
    () => new Response(null, { status: 503 }),
    () => new Response(null, { status: 429, headers: { 'retry-after': '60' } }),
  ];
  world.answer = () => (answers.shift() ?? (() => new Response(null, { status: 204 })))();
  const beacon = world.sink();
  await beacon.write(line('a'));
  await until(() => world.requests.length === 4);
  await beacon.write(line('b'));
  await until(() => world.requests.length === 5);
  assert.deepEqual(world.requests.map(notesOf), [['a'], ['a'], ['a'], ['a'], ['b']]);
  assert.equal(world.waits[2], 60_000, 'as long as it is asked to');
});

for (const type of ['pagehide', 'visibilitychange']) {
  test(`what waits goes at once when the page is left: ${type}`, async (context) => {
    const { sink, requests, kept, page } = setup(context);
    const beacon = sink(60_000);
    await beacon.write(line('a'));
    const writing = beacon.write(line('b'));
    assert.deepEqual(requests, []);
    page.dispatchEvent(new Event(type));
    // A page that is gone reads no database any more, nor anything else that takes its time.
    assert.deepEqual(requests.map(notesOf), [['a', 'b']]);
    assert.deepEqual(kept, [true]);
    page.dispatchEvent(new Event('pagehide'));
    assert.equal(requests.length, 1, 'what is on its way is not sent twice');
    await writing;
  });
}

test('a page that comes back sends nothing again but what did not arrive', async (context) => {
  const world = setup(context);
  const beacon = world.sink(60_000);
  const storage = openKeyValueStore({ indexedDB: world.indexedDB, name: 'xhs-beacon' });
  await beacon.write(line('a'));
  world.page.dispatchEvent(new Event('pagehide'));
  await until(async () => (await storage.keys('')).length === 0);
  const answers = [() => Response.error()];
  world.answer = () => (answers.shift() ?? (() => new Response(null, { status: 204 })))();
  await beacon.write(line('b'));
  world.page.dispatchEvent(new Event('pagehide'));
  await until(async () => (await storage.keys('')).length === 0);
  assert.deepEqual(world.requests.map(notesOf), [['a'], ['b'], ['b']]);
  storage.close();
});

test('after a no nothing goes when the page is left', async (context) => {
  const { sink, requests, page } = setup(context);
  const beacon = sink(60_000);
  await beacon.write(line('a'));
  await beacon.forget?.();
  page.dispatchEvent(new Event('pagehide'));
  assert.deepEqual(requests, []);
});

test('what could not be sent goes with the next page', async (context) => {
  const world = setup(context);
  world.answer = () => Response.error();
  const before = world.sink();
  await before.write(line('a'));
  await until(() => world.requests.length > 0);
  before.dispose?.();
  world.answer = () => new Response(null, { status: 204 });
  world.requests.length = 0;
  await world.sink().write(line('b'));
  await until(() => world.requests.flat().length >= 2);
  assert.deepEqual(notesOf(world.requests.flat()), ['a', 'b']);
});

test('no request is longer than a browser keeps alive', async (context) => {
  const { sink, requests } = setup(context);
  const beacon = sink();
  await Promise.all(Array.from({ length: 120 }, (_, index) => beacon.write(line(`${index} ${'长'.repeat(150)}`))));
  await until(() => requests.flat().length >= 120);
  for (const lines of requests) {
    assert.ok(lines.length <= 50);
    assert.ok(Buffer.byteLength(lines.join('\n')) <= 60_000);
  }
  assert.equal(new Set(requests.flat()).size, 120);
});

test('a line longer than a browser keeps alive is sent without, and holds up nothing', async (context) => {
  const { sink, requests, kept } = setup(context);
  const beacon = sink();
  await beacon.write(line('x'.repeat(70_000)));
  await beacon.write(line('b'));
  await until(() => requests.flat().length === 2);
  assert.deepEqual(
    requests.map(([first = '']) => first.length > 64 * 1024),
    [true, false],
  );
  assert.deepEqual(kept, [false, true]);
});

test('the oldest go where more wait than may', async (context) => {
  const world = setup(context);
  const storage = openKeyValueStore({ indexedDB: world.indexedDB, name: 'xhs-beacon' });
  const left = Array.from({ length: 2_150 }, (_, index) => `waiting/${String(index).padStart(16, '0')}/1/x`);
  await storage.update('', () => left.map((key) => [key, JSON.stringify(line(key))] as const));
  await world.sink().write(lineOf('note_read', { note_id: 'last' }, 9_999));
  const keys = await storage.keys('');
  assert.deepEqual([keys.length, keys[0]], [2_000, left[151]]);
  assert.match(keys.at(-1) ?? '', /9999/);
  storage.close();
});

test('after a no nothing is sent and nothing waits', async (context) => {
  const world = setup(context);
  world.answer = () => Response.error();
  const beacon = world.sink();
  await beacon.write(line('a'));
  await until(() => world.requests.length > 0);
  await beacon.forget?.();
  world.requests.length = 0;
  world.answer = () => new Response(null, { status: 204 });
  await beacon.write(line('b'));
  await until(() => world.requests.length > 0);
  assert.deepEqual(world.requests.map(notesOf), [['b']]);
});
