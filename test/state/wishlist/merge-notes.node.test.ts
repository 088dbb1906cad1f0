import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import type { ContentSource } from '../../../src/content/source.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { createSavedStore } from '../../../src/state/wishlist/create-saved-store.js';
import { mergeNotes } from '../../../src/state/wishlist/merge-notes.js';

const settings = { locale: 'en', country: 'CN', currency: 'CNY' };

/** Notes that a guest saves, and a source that is told of them later. */
function setup(takes: (noteId: string) => boolean = () => true) {
  const storage = openKeyValueStore({ indexedDB: new IDBFactory(), name: 'merge' });
  const world = { customer: null as string | null, told: [] as string[] };
  const context = () => ({ ...settings, customer: world.customer });
  const source = {
    setReaction(noteId: string, reaction: string, active: boolean) {
      if (!takes(noteId)) return Promise.reject(new Error('no'));
      world.told.push(`${noteId} ${reaction} ${active}`);
      return Promise.resolve();
    },
  } as Partial<ContentSource> as ContentSource;
  const saved = createSavedStore({
    adapter: () => Promise.reject(new Error('No group is asked for')),
    catalog: { known: () => undefined } as never,
    context,
    storage,
    now: () => 1,
  });
  const merge = (signal = new AbortController().signal): Promise<void> =>
    mergeNotes(() => Promise.resolve(source), storage, context, signal);
  return { world, saved, merge, storage };
}

test('the source is told of the notes that a guest had saved, in their order and once', async () => {
  const { world, saved, merge } = setup();
  for (const id of ['a', 'b', 'c']) await saved.note(id, true);
  await saved.note('b', false);
  await merge();
  assert.deepEqual(world.told, [], 'nobody has signed in');
  world.customer = 'token-1';
  await merge();
  await merge();
  assert.deepEqual(world.told, ['a save true', 'c save true']);
});

test('what the source does not take is told again', async () => {
  let isDown = true;
  const { world, saved, merge } = setup((noteId) => noteId === 'a' || !isDown);
  for (const id of ['a', 'b']) await saved.note(id, true);
  world.customer = 'token-1';
  await assert.rejects(merge(), /no/);
  isDown = false;
  await merge();
  assert.deepEqual(world.told, ['a save true', 'b save true']);
});

test('nothing more is told once she has left', async () => {
  const left = new AbortController();
  const { world, saved, merge } = setup(() => {
    left.abort();
    return true;
  });
  for (const id of ['a', 'b']) await saved.note(id, true);
  world.customer = 'token-1';
  await merge(left.signal);
  assert.deepEqual(world.told, ['a save true']);
});

test('what a customer saves herself is not told twice', async () => {
  const { world, saved, merge } = setup();
  world.customer = 'token-1';
  saved.reset();
  await saved.note('a', true);
  await merge();
  assert.deepEqual(world.told, []);
});

test('notes of a customer that are still being read when she leaves are not shown to the next', async () => {
  const { saved, storage } = setup();
  await storage.set('reaction:a', { like: false, save: true });
  const stop = saved.$notes.subscribe(() => undefined);
  saved.reset(true);
  await saved.settled();
  assert.deepEqual(saved.$notes.get(), []);
  stop();
});
