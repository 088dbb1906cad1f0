import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { type AnalyticsMemory, createAnalyticsMemory } from '../../src/analytics/memory.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { until } from '../state/until.js';

/** Tabs of one browser. */
function browser(): { tab(): AnalyticsMemory; kept(): Promise<unknown> } {
  const indexedDB = new IDBFactory();
  const storage = () => openKeyValueStore({ indexedDB, name: 'memory' });
  return {
    tab: () => createAnalyticsMemory(storage()),
    kept: () => storage().get('memory'),
  };
}

const note = (noteId: string, at: number) => ({ kind: 'note', noteId, at }) as const;

test('a no that comes while memory is opening is not undone', async () => {
  const { tab, kept } = browser();
  const before = tab();
  await before.open();
  before.touch('serum', note('shelf', 1), 1);
  await until(async () => Boolean(await kept()));
  const memory = tab();
  const opening = memory.open();
  const forgetting = memory.forget();
  await Promise.all([opening, forgetting]);
  assert.deepEqual([memory.touches('serum'), await kept()], [[], undefined]);
});

test('after a no and another yes it keeps again, and has nothing of before', async () => {
  const { tab, kept } = browser();
  const memory = tab();
  await memory.open();
  memory.touch('serum', note('shelf', 1), 1);
  memory.counted.add('purchase:1');
  const forgetting = memory.forget();
  await memory.open();
  await forgetting;
  assert.deepEqual([memory.touches('serum'), memory.counted.has('purchase:1')], [[], false]);
  memory.touch('lamp', note('desk', 2), 2);
  await until(async () => JSON.stringify((await kept()) ?? null).includes('lamp'));
  assert.ok(!JSON.stringify(await kept()).includes('shelf'));
});

test('two tabs add to each other what led to their products', async () => {
  const { tab, kept } = browser();
  const [one, other] = [tab(), tab()];
  await Promise.all([one.open(), other.open()]);
  one.touch('serum', note('shelf', 1), 1);
  await until(async () => JSON.stringify((await kept()) ?? null).includes('shelf'));
  other.touch('serum', note('desk', 2), 2);
  other.touch('lamp', note('night', 3), 3);
  await until(async () => JSON.stringify(await kept()).includes('night'));
  const later = tab();
  await later.open();
  assert.deepEqual(
    [later.touches('serum'), later.touches('lamp')],
    [[note('shelf', 1), note('desk', 2)], [note('night', 3)]],
  );
});

test('a tab that is opened again goes on with the visit of the other, and knows what led to its products', async () => {
  const { tab, kept } = browser();
  const minute = 60_000;
  const [one, other] = [tab(), tab()];
  await one.open();
  const { id } = one.visitAt(0);
  await until(async () => Boolean(await kept()));
  await other.open();
  for (let at = 0; at <= 60; at += 10) other.visitAt(at * minute);
  other.touch('serum', note('shelf', 60 * minute), 60 * minute);
  await until(async () => JSON.stringify(await kept()).includes('shelf'));
  await one.open();
  assert.equal(one.visitAt(61 * minute).id, id);
  assert.deepEqual(one.touches('serum'), other.touches('serum'));
});
