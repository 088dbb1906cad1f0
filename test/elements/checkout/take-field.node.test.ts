import assert from 'node:assert/strict';
import { test } from 'node:test';
import { draftOf } from '../../../src/elements/checkout/checkout-draft.js';
import { takeField } from '../../../src/elements/checkout/take-field.js';
import type { Shop } from '../../../src/runtime/shop.js';

test('a field of a name that the form does not have goes into no address', () => {
  const draft = draftOf({ $settings: { get: () => ({ country: 'CN' }) } } as unknown as Shop);
  const take = (name: string, value: string): void =>
    takeField(draft, { name, value } as HTMLInputElement, { regions: [], addresses: [] });
  for (const name of ['', 'cardnumber', 'toString']) take(name, '4242424242424242');
  assert.deepEqual(draft.address, { country: 'CN' });
  assert.equal(draft.invoice, undefined);
  take('name', '林晚');
  take('city', '杭州市');
  assert.deepEqual(draft.address, { country: 'CN', name: '林晚', city: '杭州市' });
});
