import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { BasketDocument } from '../../../src/commerce/ucp/basket-document.js';
import type { MessageDocument } from '../../../src/commerce/ucp/document-fields.js';
import { readMessages, readRefusal } from '../../../src/commerce/ucp/read-messages.js';
import { uuidOf } from '../../../src/commerce/ucp/uuid.js';

const document = (message: MessageDocument): BasketDocument => ({
  id: 'cart',
  currency: 'CNY',
  totals: [],
  line_items: ['a', 'b'].map((id) => ({ id, item: { id, title: id, price: 1 }, quantity: 1, totals: [] })),
  discounts: { codes: ['X', 'Y'], applied: [] },
  messages: [message],
});

const error = { type: 'error' } as const;
for (const [given, code, target] of [
  [{ ...error, code: 'out_of_stock', path: '$.line_items[1]' }, 'out_of_stock', { kind: 'line', lineId: 'b' }],
  [{ ...error, code: 'out_of_stock', path: '$.line_items[1].quantity' }, 'out_of_stock', { kind: 'line', lineId: 'b' }],
  [{ ...error, code: 'shelf_empty', path: '$.line_items[0]' }, 'item_unavailable', { kind: 'line', lineId: 'a' }],
  [{ ...error, code: 'out_of_stock', path: '$.line_items[7]' }, 'out_of_stock', { kind: 'cart' }],
  [
    { ...error, code: 'discount_code_expired', path: '$.discounts.codes[1]' },
    'discount_code_expired',
    { kind: 'code', code: 'Y' },
  ],
  [{ ...error, code: 'no_way', path: '$.discounts.codes[0]' }, 'discount_code_invalid', { kind: 'code', code: 'X' }],
  [{ ...error, code: 'missing_field', path: '$.buyer.email' }, 'missing', { kind: 'field', name: 'email' }],
  [
    { ...error, code: 'odd', path: '$.fulfillment.methods[0].destinations[0].postal_code' },
    'invalid',
    { kind: 'field', name: 'postalCode' },
  ],
  [
    { ...error, code: 'payment_failed', path: '$.payment.instruments[0]' },
    'payment_failed',
    { kind: 'field', name: 'paymentMethodId' },
  ],
  [{ ...error, code: 'odd' }, 'unsupported', { kind: 'cart' }],
  [
    { type: 'warning', code: 'quantity_adjusted', path: '$.line_items[0]' },
    'quantity_reduced',
    { kind: 'line', lineId: 'a' },
  ],
] as const) {
  test(`${given.code} at ${'path' in given ? given.path : 'no path'} is ${code}`, () => {
    assert.deepEqual(readMessages(document(given)), [{ type: given.type, code, target }]);
  });
}

test('what has no code of ours and is no refusal is not said: the words would be the merchant’s', () => {
  assert.deepEqual(readMessages(document({ type: 'warning', code: 'final_sale', path: '$.line_items[0]' })), []);
  assert.deepEqual(readMessages(document({ type: 'info' })), []);
});

test('a refusal as a whole is an error of the cart', () => {
  assert.deepEqual(readRefusal([{ type: 'error', code: 'region_restricted' }, { type: 'error' }]), [
    { type: 'error', code: 'region_restricted', target: { kind: 'cart' } },
    { type: 'error', code: 'unsupported', target: { kind: 'cart' } },
  ]);
});

test('a key is a UUID, the same for the same operation and another for another', () => {
  const form = /^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}$/;
  const ids = Array.from({ length: 2_000 }, (_, each) => `operation-${each}`);
  const keys = ids.map(uuidOf);
  assert.ok(keys.every((key) => form.test(key)));
  assert.equal(new Set(keys).size, ids.length);
  assert.deepEqual(ids.map(uuidOf), keys);
  assert.notEqual(uuidOf('ab'), uuidOf('ba'));
});
