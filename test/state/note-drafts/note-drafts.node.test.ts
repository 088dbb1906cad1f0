import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openKeyValueStore, type KeyValueStore } from '../../../src/lib/key-value-store.js';
import { NoteDrafts } from '../../../src/state/note-drafts/note-drafts.js';

/** The same device, opened again. */
const device = (): (() => KeyValueStore) => {
  const indexedDB = new IDBFactory();
  return () => openKeyValueStore({ indexedDB, name: 'drafts' });
};
const draft = (text: string): { text: string; at: number } => ({ text, at: 1 });

test('what was edited is there after a crash', async () => {
  const open = device();
  const drafts = new NoteDrafts(open());
  for (const text of ['a', 'ab', 'abc']) drafts.keep('shelf', draft(text));
  await drafts.settled();
  assert.deepEqual(await new NoteDrafts(open()).read('shelf'), draft('abc'));
});

test('of what comes while something is being written the last is written', async () => {
  const storage = device()();
  const written: unknown[] = [];
  const set = storage.set.bind(storage);
  storage.set = (key, value) => (written.push(value), set(key, value));
  const drafts = new NoteDrafts(storage);
  for (let count = 0; count < 100; count += 1) drafts.keep('shelf', draft(String(count)));
  await drafts.settled();
  assert.ok(written.length <= 2, `${written.length} writes`);
  assert.deepEqual(written.at(-1), draft('99'));
});

test('what is never written is never made either', async () => {
  const drafts = new NoteDrafts(device()());
  let made = 0;
  for (let count = 0; count < 100; count += 1) drafts.keep('shelf', { text: () => `${(made += 1)}`, at: 1 });
  await drafts.settled();
  assert.ok(made <= 2, `${made} texts`);
});

test('what was thrown away is gone, and other notes stay', async () => {
  const drafts = new NoteDrafts(device()());
  drafts.keep('shelf', draft('a'));
  drafts.keep('tea', draft('b'));
  drafts.drop('shelf');
  assert.equal(await drafts.read('shelf'), undefined);
  assert.deepEqual(await drafts.read('tea'), draft('b'));
});

test('what was stored by something else is no draft', async () => {
  const open = device();
  for (const value of ['text', null, { text: 7, at: 1 }, { text: 'a' }, { text: 'x'.repeat(2_000_001), at: 1 }]) {
    const storage = open();
    await storage.set('note-draft:shelf', value);
    assert.equal(await new NoteDrafts(storage).read('shelf'), undefined);
  }
});

test('without a storage it is kept as long as the page is there', async () => {
  const drafts = new NoteDrafts(openKeyValueStore({ indexedDB: undefined, name: 'none' }));
  drafts.keep('shelf', draft('a'));
  assert.deepEqual(await drafts.read('shelf'), draft('a'));
});

test('what another editor of the page is still writing is waited for', async () => {
  const open = device();
  const slow = open();
  const drop = slow.delete.bind(slow);
  let letGo = (): void => undefined;
  const line = new Promise<void>((resolve) => (letGo = resolve));
  slow.delete = (key) => line.then(() => drop(key));
  const first = new NoteDrafts(slow);
  first.keep('shelf', draft('a'));
  await first.settled();
  first.drop('shelf');
  const read = new NoteDrafts(open(), first.settled()).read('shelf');
  // Asked without waiting, what is thrown away is still there.
  assert.deepEqual(await new NoteDrafts(open()).read('shelf'), draft('a'));
  letGo();
  assert.equal(await read, undefined);
});
