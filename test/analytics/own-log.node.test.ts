import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { ownLog } from '../../src/analytics/sinks/log.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { lineOf } from '../fixtures/log-lines.js';

test('keeps lines over a reload, in the order in which they happened', async () => {
  const indexedDB = new IDBFactory();
  const log = ownLog({ indexedDB });
  const lines = [30, 10, 20].map((at) => lineOf('note_read', { note_id: String(at) }, at));
  for (const line of lines) await log.write(line);
  log.dispose?.();
  const read = await ownLog({ indexedDB }).read();
  assert.deepEqual(
    read.map(({ at }) => at),
    [10, 20, 30],
  );
  assert.deepEqual(read[2], lines[0]);
});

test('keeps no more than it may, and the latest', async () => {
  const log = ownLog({ indexedDB: new IDBFactory(), most: 5 });
  for (let at = 1; at <= 20; at += 1) await log.write(lineOf('note_read', { note_id: String(at) }, at));
  const read = (await log.read()).map(({ at }) => at);
  assert.ok(read.length <= 10 && read.length >= 5, `${read.length} lines`);
  assert.deepEqual(read.slice(-5), [16, 17, 18, 19, 20]);
});

test('forgets all of it, and leaves out what is no line', async () => {
  const indexedDB = new IDBFactory();
  const storage = openKeyValueStore({ indexedDB, name: 'xhs-log' });
  await storage.set('line/0/x', { v: 1, name: 'note_read', phone: '13800138000' });
  const log = ownLog({ indexedDB });
  await log.write(lineOf('note_read', { note_id: 'a' }, 1));
  assert.equal((await log.read()).length, 1);
  await log.forget?.();
  assert.deepEqual(await storage.keys(''), []);
});
