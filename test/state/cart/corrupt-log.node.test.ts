import assert from 'node:assert/strict';
import { test } from 'node:test';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { CartLog } from '../../../src/state/cart/cart-log.js';
import type { PendingOperation } from '../../../src/state/cart/pending.js';

const set = (id: string, quantity: number): PendingOperation => ({
  id,
  tab: 'tab',
  generation: 0,
  changes: [{ type: 'set', lineId: 'l', variantId: 'v', quantity }],
  lines: {},
  codes: [],
  previews: {},
});

test('a record that nobody can read does not make of one operation two', async () => {
  const storage = openKeyValueStore({ indexedDB: undefined, name: 'log' });
  const log = new CartLog(storage, 'shop', () => 1);
  await log.append([set('first', 2)]);
  await storage.set('cart:shop:op:999999999999', { id: 'broken' });
  const { snapshot, filed } = await log.append([set('second', 3)]);
  assert.equal(filed.get('second'), 'first');
  assert.deepEqual(snapshot.operations, [set('first', 3)]);
  assert.deepEqual(snapshot.corrupt, []);
});
