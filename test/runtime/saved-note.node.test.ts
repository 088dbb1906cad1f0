import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { IDBFactory } from 'fake-indexeddb';
import type { ContentSource } from '../../src/content/source.js';
import { XhsSetReactionEvent } from '../../src/events/index.js';
import { openKeyValueStore } from '../../src/lib/key-value-store.js';
import { createShop } from '../../src/runtime/create-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import { MemoryAdapter } from '../fixtures/memory-adapter.js';
import { until } from '../state/until.js';

let moment = 0;

interface Page {
  readonly shop: Shop;
  readonly save: (noteId: string, active?: boolean) => Promise<void>;
}

/** A page of a shop on a device, and what saves a note there as its star does. */
function openPage(
  indexedDB: IDBFactory,
  setReaction: (noteId: string, reaction: string, active: boolean) => Promise<void>,
): Page {
  const source = { name: 'test', setReaction } as Partial<ContentSource> as ContentSource;
  const now = (): number => (moment += 1);
  const channel = (name: string): BroadcastChannel => new BroadcastChannel(name);
  const shop = createShop({
    commerce: new MemoryAdapter([]),
    content: source,
    environment: { indexedDB, now, channel },
  });
  const page = new EventTarget();
  shop.connect(page);
  return {
    shop,
    save(noteId, active = true) {
      const event = new XhsSetReactionEvent({ noteId, reaction: 'save', active });
      page.dispatchEvent(event);
      return event.promise ?? Promise.reject(new Error('Nobody answered'));
    },
  };
}

async function notesOf(shop: Shop): Promise<readonly string[]> {
  const store = await shop.saved();
  await store.settled();
  return store.$notes.get() ?? [];
}

test('a note that a guest saves as she leaves the page comes first, and along when she signs in', async () => {
  const device = new IDBFactory();
  const left = openPage(device, (noteId) => (noteId === 'b' ? new Promise(() => undefined) : Promise.resolve()));
  await left.save('a');
  void left.save('b');
  const kept = openKeyValueStore({ indexedDB: device, name: 'xhs-default' });
  await until(async () => isDeepStrictEqual(await kept.get('guest-notes'), ['b', 'a']));
  const told: string[] = [];
  const { shop } = openPage(device, async (noteId, reaction) => void told.push(`${reaction} ${noteId}`));
  assert.deepEqual(await notesOf(shop), ['b', 'a']);
  shop.identify('token-1');
  await until(() => told.length === 2);
  assert.deepEqual(told, ['save a', 'save b']);
  for (const each of [left.shop, shop]) each.dispose();
});

test('a note whose saving is refused is on no list, and does not come along', async () => {
  const told: string[] = [];
  let refuses = false;
  const { shop, save } = openPage(new IDBFactory(), async (noteId, reaction) => {
    if (refuses) throw new Error('no');
    told.push(`${reaction} ${noteId}`);
  });
  await save('a');
  refuses = true;
  await assert.rejects(save('b'));
  await assert.rejects(save('a', false));
  await until(async () => (await notesOf(shop)).join() === 'a');
  refuses = false;
  told.length = 0;
  shop.identify('token-1');
  await until(() => told.length > 0);
  assert.deepEqual(told, ['save a']);
  shop.dispose();
});

test('a list of saved notes shows what another tab saves and takes off', async () => {
  const device = new IDBFactory();
  const [one, two] = [0, 1].map(() => openPage(device, () => Promise.resolve())) as [Page, Page];
  const { $notes } = await two.shop.saved();
  $notes.subscribe(() => undefined);
  await two.save('a');
  await one.save('b');
  await until(() => isDeepStrictEqual($notes.get(), ['b', 'a']));
  await one.save('a', false);
  await until(() => isDeepStrictEqual($notes.get(), ['b']));
  for (const { shop } of [one, two]) shop.dispose();
});
