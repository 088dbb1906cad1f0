import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { LiveDataError, liveLimits, parseEvent, parseSnapshot } from '../../src/live/hub/index.js';
import type { LiveRoom } from '../../src/model/index.js';
import { emptyRoom } from '../fixtures/live-hub.js';
import { HubProcess } from '../fixtures/live/hub-process.js';

type Json = Record<string, unknown>;

interface PublishedSchema {
  readonly examples: readonly Json[];
  readonly $defs: Readonly<Record<string, { readonly examples?: readonly Json[]; readonly properties?: Json }>>;
}

const schema = JSON.parse(readFileSync('schemas/live.schema.json', 'utf8')) as PublishedSchema;
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: true });
ajv.addSchema(schema, 'live');
const validator = (name: string): ValidateFunction => {
  const found = ajv.getSchema(name === '' ? 'live' : `live#/$defs/${name}`);
  assert.ok(found, name);
  return found;
};
const holds = (name: string, data: unknown): void => {
  const validate = validator(name);
  assert.ok(validate(data), `${JSON.stringify(data)}: ${ajv.errorsText(validate.errors)}`);
};
/** A room as it comes over the line: of what may be left out nothing is there. */
const sent = (room: LiveRoom): LiveRoom => JSON.parse(JSON.stringify(room)) as LiveRoom;

interface Recorded {
  readonly rooms: readonly {
    readonly room: Json;
    readonly events: readonly { readonly at: number; readonly type: string; readonly payload: unknown }[];
  }[];
}

const recordings = ['en', 'zh-CN'].map(
  (locale) => JSON.parse(readFileSync(`demo/data/${locale}/live.json`, 'utf8')) as Recorded,
);
const happenings = recordings.flatMap(({ rooms }) => rooms.flatMap(({ events }) => events));

/** One that holds of each kind, and what is wrong with others of that kind. */
const samples: Readonly<Record<string, readonly [Json, ...Json[]]>> = {
  'room.state': [{ status: 'live' }, { status: 'over' }, {}],
  'item.add': [
    { item: { id: 'a', number: 1, productId: 'p', status: 'on_sale' } },
    { item: { id: 'a', number: 0, productId: 'p', status: 'on_sale' } },
    { item: { id: 'a', number: 1, productId: '', status: 'on_sale' } },
    { item: { id: 'a', number: 1, productId: 'p', status: 'sold' } },
    {},
  ],
  'item.update': [{ itemId: 'a', label: 'new' }, { itemId: 'a', label: 'x'.repeat(61) }, { label: 'new' }],
  'item.remove': [{ itemId: 'a' }, { itemId: 7 }],
  'item.reorder': [{ itemIds: ['b', 'a'] }, { itemIds: 'ab' }, { itemIds: Array.from({ length: 501 }, () => 'a') }],
  'item.present': [{ itemId: 'a' }, { itemId: '' }],
  'item.unpresent': [{ itemId: 'a' }, {}],
  'stock.change': [{ itemId: 'a' }, {}],
  'coupon.drop': [{ couponId: 'c', until: 5 }, { couponId: 'c', until: 'soon' }, { until: 5 }],
  'coupon.end': [{ couponId: 'c' }, {}],
  'purchase.ticker': [
    { name: 'L**', itemId: 'a', quantity: 1 },
    { name: 'L**', itemId: 'a', quantity: 1.5 },
    { name: 'x'.repeat(61), itemId: 'a', quantity: 1 },
  ],
  'viewer.count': [{ count: 12 }, { count: -1 }, { count: '12' }],
  'like.burst': [{ count: 3 }, { count: 100_001 }],
  'chat.message': [
    { id: 'm', name: 'L**', text: 'hello' },
    { id: 'm', name: 'L**', text: 'x'.repeat(201) },
    { id: 'm', name: 'L**' },
    { id: 'm', name: 'L**', text: 'hello', staff: 'yes' },
  ],
  'chat.hide': [{ messageId: 'm' }, { messageId: '' }, {}],
  announcement: [{ text: 'hello' }, { text: 'x'.repeat(501) }, { text: 5 }],
  'replay.ready': [
    {
      replay: {
        sources: [{ url: 'https://a.example/a.m3u8', type: 'application/vnd.apple.mpegurl' }],
        poster: { url: 'https://a.example/a.webp', width: 3, height: 4, alt: '' },
        captions: [],
        chapters: [],
      },
    },
    { replay: { sources: [], captions: [], chapters: [] } },
    {},
  ],
};

test('the published schema knows every kind of entry, and its examples hold', () => {
  const { type } = schema.$defs['operation']?.properties as { type: { enum: string[] } };
  assert.deepEqual(type.enum.toSorted(), Object.keys(samples).toSorted());
  const { room } = schema.$defs;
  const items = room?.properties?.['items'] as { maxItems: number };
  assert.equal(items.maxItems, liveLimits.items);
  for (const example of schema.examples) holds('', example);
  for (const example of schema.$defs['operation']?.examples ?? []) holds('operation', example);
  assert.equal(schema.examples.length, 4);
});

test('what the schema takes a page takes, and what it refuses a page does not act upon', () => {
  for (const [type, [good, ...bad]] of Object.entries(samples)) {
    const entry = (payload: Json): Json => ({ seq: 1, ts: 0, type, payload });
    const operation = (payload: Json): Json => ({ id: 'one', type, payload });
    holds('entry', entry(good));
    holds('operation', operation(good));
    assert.equal(parseEvent(entry(good)).type, type);
    assert.ok(bad.length > 0, type);
    for (const payload of bad) {
      assert.equal(validator('entry')(entry(payload)), false, `${type} ${JSON.stringify(payload)}`);
      assert.equal(validator('operation')(operation(payload)), false, `${type} ${JSON.stringify(payload)}`);
      assert.equal(parseEvent(entry(payload)).type, 'unknown', `${type} ${JSON.stringify(payload)}`);
    }
  }
  for (const [name, data] of [
    ['entry', { seq: 0, ts: 0, type: 'item.remove', payload: { itemId: 'a' } }],
    ['operation', { id: '', type: 'item.remove', payload: { itemId: 'a' } }],
    ['operation', { id: 'one', type: 'of.a.later.release', payload: {} }],
    ['snapshot', { log: '', seq: 0, ts: 0, room: emptyRoom() }],
    ['snapshot', { log: 'a', seq: 0, ts: 0, room: { ...emptyRoom(), host: undefined } }],
    ['snapshot', { log: 'a', seq: 0, ts: 0, room: { ...emptyRoom(), status: 'over' } }],
  ] as const) {
    assert.equal(validator(name)(JSON.parse(JSON.stringify(data))), false, JSON.stringify(data));
  }
});

test('what is left out of a room that is written by hand is none of it', () => {
  const { id, title, status, host } = emptyRoom();
  const poster = { url: 'https://a.example/a.webp', width: 3, height: 4, alt: '' };
  const snapshot = {
    log: 'a',
    seq: 0,
    ts: 0,
    room: { id, title, status, host, items: [{ id: 'a', number: 1, productId: 'p' }], stream: { sources: [], poster } },
  };
  holds('snapshot', snapshot);
  const { startedAt: _, ...whole } = emptyRoom();
  assert.deepEqual(parseSnapshot(snapshot).room, {
    ...whole,
    items: [{ id: 'a', number: 1, productId: 'p', status: 'on_sale' }],
    stream: { sources: [], poster, captions: [], chapters: [] },
  });
});

test('all that is wrong in a room is told at once, and where; of hundreds of faults the first fifty', () => {
  const read = (room: Json): unknown => parseSnapshot({ log: 'a', seq: 0, ts: 0, room });
  assert.throws(
    () => read({ id: 'friday', status: 'over', host: { id: 'a' }, items: [{ id: 'a', number: 0, productId: 'p' }] }),
    (error: unknown) => {
      assert.ok(error instanceof LiveDataError);
      const paths = ['room.title', 'room.status', 'room.host.name', 'room.items.0.number'];
      assert.deepEqual(
        error.issues.map(({ path }) => path),
        paths,
      );
      for (const path of paths) assert.ok(error.message.includes(`${path}: `), path);
      return true;
    },
  );
  const items = Array.from({ length: 200 }, () => ({}));
  assert.throws(
    () => read({ ...emptyRoom(), items }),
    (error: unknown) => error instanceof LiveDataError && error.issues.length === 50,
  );
});

test('every line of the recorded rooms keeps to the schema', () => {
  assert.ok(happenings.length > 50, `${happenings.length} lines`);
  for (const [index, { at, type, payload }] of happenings.entries()) {
    holds('entry', { seq: index + 1, ts: at, type, payload });
    holds('operation', { id: `${index}`, type, payload });
  }
  for (const { rooms } of recordings) {
    for (const { room } of rooms) {
      const snapshot = { log: 'recorded', seq: 0, ts: 0, room: sent(room as unknown as LiveRoom) };
      holds('snapshot', snapshot);
      assert.equal(parseSnapshot(snapshot).room.id, room['id']);
    }
  }
});

test('what a hub writes down and tells keeps to the schema', async () => {
  const hub = await HubProcess.start();
  try {
    const host = hub.host();
    await host.open(emptyRoom('friday'));
    for (const [type, [payload]] of Object.entries(samples)) {
      await host.publish('friday', { type, payload } as never, { id: type });
    }
    const [file = ''] = readdirSync(hub.folder).filter((name) => name.includes('friday'));
    const lines = readFileSync(join(hub.folder, file), 'utf8').trim().split('\n');
    const [head, ...records] = lines.map((line) => JSON.parse(line) as Json);
    holds('snapshot', { ...head, seq: 0 });
    assert.equal(records.length, Object.keys(samples).length);
    for (const record of records) {
      holds('entry', record);
      holds('operation', record);
    }
    const told = (await (await fetch(new URL('rooms/friday', hub.url))).json()) as Json;
    holds('snapshot', told);
    assert.equal(told['seq'], records.length);
  } finally {
    await hub.close();
  }
});
