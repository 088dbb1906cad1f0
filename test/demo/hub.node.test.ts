import assert from 'node:assert/strict';
import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { startHub, type Hub, type HubLimits } from '../../demo/hub/server.mjs';
import { readCursor, Viewer } from '../../demo/hub/viewer.mjs';
import * as rules from '../../src/live/hub/index.js';
import { emptyRoom } from '../fixtures/live-hub.js';

const token = 'a token of the host';
let folder: string;
let hub: Hub;
let clock: number;

async function begin(limits: Partial<HubLimits> = {}, alive = 15_000): Promise<void> {
  hub = await startHub({ folder, token, rules, limits, alive, now: () => clock });
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'xhs-hub-'));
  clock = 1_000;
});
afterEach(async () => {
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});

function send(method: string, path: string, body: unknown, as = token): Promise<Response> {
  const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
  return fetch(`${hub.url}rooms/${path}`, { method, headers, body: JSON.stringify(body) });
}
const open = (id = 'room') => send('PUT', id, emptyRoom(id));
const count = (value: number, id = `${value}`) =>
  send('POST', 'room/events', { id, type: 'viewer.count', payload: { count: value } });
const snapshot = async () =>
  (await (await fetch(`${hub.url}rooms/room`)).json()) as { log: string; seq: number; room: { viewers: number } };
const logPath = () => join(folder, 'room.jsonl');

/** The first frames of the stream of a room. */
async function watch(frames: number, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(`${hub.url}rooms/room/events`, { headers });
  assert.ok(response.body, `${response.status}`);
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = '';
  while (text.split('\n\n').length <= frames) {
    const { done, value } = await reader.read();
    if (done) break;
    text += value;
  }
  await reader.cancel();
  return text;
}

test('what was written is there after a new start, also where the last line was torn', async () => {
  await begin();
  await open();
  await count(1);
  await count(2);
  const before = await snapshot();
  await hub.close();
  appendFileSync(logPath(), '{"seq":3,"ts":1,"type":"viewer.co');
  await begin();
  assert.deepEqual(await snapshot(), before);
  assert.equal((await count(3)).status, 201);
  assert.equal((await snapshot()).room.viewers, 3);
  assert.equal(readFileSync(logPath(), 'utf8').trimEnd().split('\n').length, 4);
});

test('an entry that was written before a new start is known after it', async () => {
  await begin();
  await open();
  await count(1, 'once');
  await hub.close();
  await begin();
  const again = await count(1, 'once');
  assert.deepEqual([again.status, ((await again.json()) as { seq: number }).seq], [200, 1]);
});

test('a log with a hole in it is not taken for whole', async () => {
  await begin();
  await open();
  for (const each of [1, 2, 3]) await count(each);
  await hub.close();
  const lines = readFileSync(logPath(), 'utf8').split('\n');
  writeFileSync(logPath(), lines.filter((_, index) => index !== 2).join('\n'));
  await begin();
  const told = console.error;
  console.error = () => undefined;
  assert.equal((await fetch(`${hub.url}rooms/room`)).status, 500);
  console.error = told;
});

test('a plain EventSource goes on by the id of the last entry, and gets the room where it has missed too much', async () => {
  await begin({ remembers: 2 });
  await open();
  for (const each of [1, 2, 3, 4]) await count(each);
  const { log } = await snapshot();
  const missed = await watch(3, { 'last-event-id': `${log}:2` });
  assert.match(missed, /^event: resumed\n/);
  assert.deepEqual(
    [...missed.matchAll(/^id: .*:(\d+)$/gm)].map(([, seq]) => seq),
    ['3', '4'],
  );
  assert.match(await watch(1, { 'last-event-id': `${log}:1` }), /event: snapshot\n/);
  assert.deepEqual(['', 'log', 'log:-1', null].map(readCursor), [null, null, null, null]);
});

test('too many entries at once are put off, and none is lost', async () => {
  await begin({ rate: 1, burst: 3 });
  await open();
  const statuses = [];
  for (const each of [1, 2, 3, 4]) statuses.push((await count(each)).status);
  assert.deepEqual(statuses, [201, 201, 201, 429]);
  assert.equal((await count(4)).headers.get('retry-after'), '1');
  clock += 1_000;
  assert.equal((await count(4)).status, 201);
});

test('there is an end to what one log, one hub and one entry hold', async () => {
  await begin({ entries: 2, rooms: 1, entry: 200 });
  await open();
  const long = await send('POST', 'room/events', { id: 'x', type: 'announcement', payload: { text: 'x'.repeat(300) } });
  assert.equal(long.status, 413);
  await count(1);
  await count(2);
  assert.equal((await count(3)).status, 507);
  assert.equal((await open('another')).status, 507);
});

test('more viewers than it holds are sent away for a while', async () => {
  await begin({ viewers: 1 });
  await open();
  const first = await fetch(`${hub.url}rooms/room/events`);
  const second = await fetch(`${hub.url}rooms/room/events`);
  assert.deepEqual([first.status, second.status, second.headers.get('retry-after')], [200, 503, '5']);
  await first.body?.cancel();
});

test('a viewer who takes nothing of what is sent is cut off before it fills the hub', () => {
  const waiting: string[] = [];
  let cut = 0;
  const response = {
    write: (text: string) => waiting.push(text),
    end: () => undefined,
    destroy: () => (cut += 1),
    get writableLength() {
      return waiting.join('').length;
    },
  };
  const viewer = new Viewer(response, { log: 'log', over: false, viewers: new Set() }, { slow: 1_000 });
  const event = { seq: 1, ts: 1, type: 'announcement', payload: { text: 'x'.repeat(400) } } as const;
  viewer.tell(event);
  viewer.tell(event);
  assert.equal(cut, 0);
  viewer.tell(event);
  assert.equal(cut, 1);
});

test('without the token nothing is written, whatever is tried', async () => {
  await begin();
  await open();
  for (const as of ['', 'null', token.slice(1)]) {
    assert.equal(
      (await send('POST', 'room/events', { id: '1', type: 'viewer.count', payload: { count: 1 } }, as)).status,
      403,
    );
    assert.equal((await send('PUT', 'room', emptyRoom(), as)).status, 403);
  }
  for (const path of ['..%2fother', '%2e%2e', 'a/b/c'])
    assert.equal((await send('PUT', path, emptyRoom())).status, 404);
  assert.equal((await snapshot()).seq, 0);
});

test('a room that is just being set up is not set up a second time, and its log is whole', async () => {
  await begin();
  const statuses = (await Promise.all(Array.from({ length: 12 }, () => open()))).map(({ status }) => status);
  assert.ok(statuses.includes(201) && statuses.every((status) => status === 201 || status === 409), `${statuses}`);
  await count(1);
  const { log } = await snapshot();
  const [head = ''] = readFileSync(logPath(), 'utf8').split('\n');
  assert.equal((JSON.parse(head) as { log: string }).log, log);
});

test('a room that cannot be set up is told to who asks, and the hub goes on', async () => {
  await begin({}, 1);
  // The folder of a log in its place: it can be neither written nor opened.
  mkdirSync(join(folder, 'room.jsonl.new'));
  const told = console.error;
  console.error = () => undefined;
  assert.equal((await open()).status, 500);
  console.error = told;
  rmSync(join(folder, 'room.jsonl.new'), { recursive: true });
  assert.equal((await open()).status, 201);
});
