import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, test } from 'node:test';
import { type Hub, startHub } from '../../demo/hub/server.mjs';
import { type BackOffice, startBackOffice } from '../../demo/live-host/back-office.mjs';
import * as rules from '../../src/live/hub/index.js';
import { audience, liveAt, roomToHost, writeAt } from '../../tools/live-pages.mjs';
import { emptyRoom } from '../fixtures/live-hub.js';

const token = 'a token of the host';
let folder: string;
let hub: Hub;
let office: BackOffice;

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'xhs-office-'));
  hub = await startHub({ folder, token, rules });
  office = await startBackOffice({ token, hub: hub.url });
});
afterEach(async () => {
  office.close();
  await hub.close();
  rmSync(folder, { recursive: true, force: true });
});

const asked = {
  roomId: 'room',
  itemId: 'a',
  productId: 'mist',
  variantIds: ['mist-50'],
  price: 3_990,
  duration: 60_000,
};
async function put(body: unknown, as = token): Promise<number> {
  const headers = { authorization: `Bearer ${as}`, 'content-type': 'application/json' };
  return (await fetch(`${office.url}prices`, { method: 'PUT', headers, body: JSON.stringify(body) })).status;
}
const prices = async () =>
  (await (await fetch(`${office.url}prices`)).json()) as readonly { readonly price: number; readonly endsAt: string }[];

test('a flash price is set for whoever may, told to everybody, and ended', async () => {
  assert.equal(await put(asked, 'guessed'), 403);
  assert.deepEqual(await prices(), []);
  assert.equal(await put(asked), 200);
  const [offer] = await prices();
  assert.equal(offer?.price, 3_990);
  assert.ok(Date.parse(offer?.endsAt ?? '') > Date.now());
  assert.equal(await put({ ...asked, price: null, duration: 0 }), 200);
  assert.deepEqual(await prices(), []);
});

test('what is no price is not set', async () => {
  for (const wrong of [
    { price: 0 },
    { price: 1.5 },
    { price: '39' },
    { duration: 0 },
    { variantIds: [] },
    { roomId: '../x' },
  ]) {
    assert.equal(await put({ ...asked, ...wrong }), 422, JSON.stringify(wrong));
  }
  assert.deepEqual(await prices(), []);
});

test('when a flash price is over the room is told to ask the shop again', async () => {
  await writeAt(hub.url, token, 'PUT', 'room', emptyRoom('room'));
  const stream = await fetch(`${hub.url}rooms/room/events`);
  assert.equal(await put({ ...asked, duration: 20 }), 200);
  let heard = '';
  for await (const chunk of stream.body!.pipeThrough(new TextDecoderStream())) {
    heard += chunk;
    if (heard.includes('stock.change')) break;
  }
  assert.match(heard, /"itemId":"a"/);
  assert.deepEqual(await prices(), []);
});

test('the token stands in the page of the host alone', () => {
  const page = '<head></head><xhs-provider live-src="hub/"><xhs-live-host hub="hub/"></xhs-live-host>';
  const change = liveAt({ hub: hub.url, office: office.url, token });
  const host = change(page, '/demo/live-host/');
  const viewer = change(page, '/demo/live-host/viewer.html');
  assert.ok(host.includes(token) && !viewer.includes(token));
  for (const each of [host, viewer]) assert.ok(each.includes(`live-src="${hub.url}"`) && !each.includes('"hub/"'));
  assert.equal(change(page, '/demo/journal/'), page);
});

test('the room of the demo, and what its audience does, are what the hub takes', async () => {
  const room = roomToHost('http://127.0.0.1:8000');
  await writeAt(hub.url, token, 'PUT', room.id, room);
  const entries = audience();
  assert.ok(entries.length > 20);
  for (const [index, { type, payload }] of entries.entries()) {
    await writeAt(hub.url, token, 'POST', `${room.id}/events`, { id: `${index}`, type, payload });
  }
  const { seq } = (await (await fetch(`${hub.url}rooms/${room.id}`)).json()) as { seq: number };
  assert.equal(seq, entries.length);
  await assert.rejects(writeAt(hub.url, 'guessed', 'PUT', room.id, room), /403/);
});
