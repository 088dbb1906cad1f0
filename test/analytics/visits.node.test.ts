import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { type Analytics, createAnalytics } from '../../src/analytics/index.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { until } from '../state/until.js';

const minute = 60_000;

test('a visit goes on in a page that is come back to, however long it went on in another', async () => {
  const indexedDB = new IDBFactory();
  const page = new EventTarget();
  const visits = new Set<string>();
  let now = 0;
  const open = (): Analytics =>
    createAnalytics({
      indexedDB,
      page,
      now: () => now,
      consent: 'granted',
      sinks: [({ visit }) => void visits.add(visit)],
    });
  const happens = async (tab: Analytics): Promise<void> => {
    tab.track('note_impression', { note_id: `${now}`, author_id: 'mia' });
    await tab.settled();
  };
  const kept = openKeyValueStore({ indexedDB, name: 'xhs-analytics' });
  const lastOfVisit = async (): Promise<unknown> =>
    ((await kept.get('memory')) as { visit?: { last: number } })?.visit?.last;

  const first = open();
  await happens(first);
  await until(async () => (await lastOfVisit()) === 0);
  const second = open();
  for (; now < 60 * minute; now += 10 * minute) await happens(second);
  await until(async () => (await lastOfVisit()) === 50 * minute);
  page.dispatchEvent(new Event('pageshow'));
  await first.settled();
  await happens(first);
  assert.equal(visits.size, 1);

  // Nobody was there.
  now += 31 * minute;
  page.dispatchEvent(new Event('pageshow'));
  await first.settled();
  await happens(first);
  assert.equal(visits.size, 2);
  for (const tab of [first, second]) tab.dispose();
  kept.close();
});
