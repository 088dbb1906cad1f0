import assert from 'node:assert/strict';
import { test } from 'node:test';
import { IDBFactory } from 'fake-indexeddb';
import { openNoteDrafts } from '../../src/runtime/open-note-drafts.js';

test('an editor that comes reads what the one that goes has written last', async (context) => {
  Object.assign(globalThis, { indexedDB: new IDBFactory() });
  context.after(() => Reflect.deleteProperty(globalThis, 'indexedDB'));
  const first = openNoteDrafts('tea');
  first.keep('shelf', { text: 'a', at: 1 });
  await first.settled();
  for (let count = 0; count < 20; count += 1) first.keep(`other ${count}`, { text: 'b', at: 1 });
  first.drop('shelf');
  const closed = first.close();
  const second = openNoteDrafts('tea');
  assert.equal(await second.read('shelf'), undefined);
  await Promise.all([closed, second.close()]);
});
