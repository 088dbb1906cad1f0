import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { parseShopData } from '../../src/commerce/embedded/parse-shop-data.js';
import { parseNote } from '../../src/content/note-schema.js';
import { parseEvent, parseSnapshot } from '../../src/live/live-schema.js';
import { createScriptSource } from '../../src/live/script/index.js';
import type { LiveMessage } from '../../src/live/source.js';

type Json = Record<string, unknown>;

/** The data that a page of the documents shows: blocks of JSON, and what stands in a script of its HTML. */
function examplesOf(path: string): Json[] {
  const page = readFileSync(path, 'utf8');
  const blocks = page.matchAll(/^```json\n([\s\S]*?)^```$/gm);
  const scripts = page.matchAll(/<script type="application\/json"[^>]*>([\s\S]*?)<\/script>/g);
  return [...blocks, ...scripts].map(([, json = '']) => JSON.parse(json) as Json);
}

/** Every message of a room that is told to its end. */
async function told(data: Json, roomId: string): Promise<LiveMessage[]> {
  let now = 0;
  const source = createScriptSource({ data, now: () => now, sleep: async (wait) => void (now += wait) });
  const { signal } = new AbortController();
  const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null, signal };
  const messages: LiveMessage[] = [];
  for await (const message of source.join(roomId, null, context)) messages.push(message);
  return messages;
}

/** Reads an example as a page would. @returns what it was read as. @throws where anything is wrong in it. */
async function read(example: Json): Promise<string> {
  if ('products' in example) {
    parseShopData(example);
    return 'shop';
  }
  if ('log' in example) {
    assert.equal(parseSnapshot(example).room.id, (example['room'] as Json)['id']);
    return 'snapshot';
  }
  if ('seq' in example) {
    assert.equal(parseEvent(example).type, example['type']);
    return 'entry';
  }
  if ('images' in example) {
    assert.deepEqual(parseNote(example, 'https://shop.example/').issues, []);
    return 'note';
  }
  const rooms = example['rooms'] as readonly { readonly room: Json; readonly events: readonly Json[] }[];
  for (const { room, events } of rooms) {
    const [first, ...entries] = await told(example, String(room['id']));
    assert.equal(first?.kind, 'snapshot');
    assert.deepEqual(
      entries.map((each) => each.kind === 'event' && each.event.type),
      events.map(({ type }) => type),
    );
  }
  return 'rooms';
}

for (const [path, kinds] of Object.entries({
  'docs/data.md': ['shop', 'shop', 'rooms'],
  'docs/live.md': ['snapshot', 'entry'],
  'docs/page.md': ['shop', 'note'],
})) {
  test(`what ${path} shows of data is read without a fault, as it stands there`, async () => {
    const found: string[] = [];
    for (const example of examplesOf(path)) found.push(await read(example));
    assert.deepEqual(found, kinds);
  });
}

test('an example in which a needed field is missing, or a kind of entry is misspelt, is found', async () => {
  const [shop, , live] = examplesOf('docs/data.md');
  const [note] = examplesOf('docs/page.md').slice(1);
  const [{ room, events }] = live?.['rooms'] as [{ room: Json; events: [Json] }];
  await assert.rejects(read({ ...shop, stores: [] }));
  await assert.rejects(read({ rooms: [{ room: { ...room, host: undefined }, events }] }));
  await assert.rejects(read({ rooms: [{ room, events: [{ ...events[0], type: 'viewers' }] }] }));
  await assert.rejects(read({ ...note, tags: [{ ...(note?.['tags'] as [Json])[0], x: 'left' }] }));
});
