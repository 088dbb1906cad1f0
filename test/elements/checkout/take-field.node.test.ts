import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CheckoutDraft } from '../../../src/elements/checkout/checkout-draft.js';
import { takeField } from '../../../src/elements/checkout/take-field.js';

test('a field of a name that the form does not have goes into no address', () => {
  const draft = { address: { country: 'CN' } } as CheckoutDraft;
  const take = (name: string, value: string): void =>
    takeField(draft, { name, value } as HTMLInputElement, { regions: [], addresses: [] });
  for (const name of ['', 'cardnumber', 'toString']) take(name, '4242424242424242');
  assert.deepEqual(draft, { address: { country: 'CN' } });
  take('name', '林晚');
  take('city', '杭州市');
  assert.deepEqual(draft.address, { country: 'CN', name: '林晚', city: '杭州市' });
});
