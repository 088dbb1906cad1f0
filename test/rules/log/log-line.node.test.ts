import assert from 'node:assert/strict';
import { test } from 'node:test';
import { logFields } from '../../../src/rules/log/log-fields.js';
import { allowedParams, readLogLine } from '../../../src/rules/log/log-line.js';

const head = { v: 1, id: 'a', at: 1_000, visit: 'b' };

test('takes what an event may hold, and drops the rest', () => {
  const params = { note_id: 'n', author_id: 'mia', phone: '13800138000', constructor: 'x' };
  assert.deepEqual(allowedParams('note_read', params), { note_id: 'n', author_id: 'mia' });
  assert.deepEqual(
    allowedParams('purchase', {
      transaction_id: '1',
      currency: 'CNY',
      value: 100,
      address: { name: 'Canary' },
      items: [
        { item_id: 'serum', buyer: 'Canary', touches: [{ kind: 'note', at: 5, same_visit: true, query: 'Canary' }] },
      ],
    }),
    {
      transaction_id: '1',
      currency: 'CNY',
      value: 100,
      items: [{ item_id: 'serum', touches: [{ kind: 'note', at: 5, same_visit: true }] }],
    },
  );
});

test('says which field of a line is wrong', () => {
  const cases: readonly (readonly [unknown, string])[] = [
    [null, ' must be an object'],
    [[], ' must be an object'],
    [{ ...head, v: 2 }, 'v must be 1'],
    [{ ...head, name: 'page_view', params: {} }, 'name is no event that is known'],
    [{ ...head, name: 'toString', params: {} }, 'name is no event that is known'],
    [{ ...head, id: '', name: 'note_read', params: {} }, 'id must be text'],
    [{ ...head, at: -1, name: 'note_read', params: {} }, 'at must be milliseconds since 1970'],
    [{ ...head, name: 'note_read', params: {} }, 'params.note_id is missing'],
    [{ ...head, name: 'note_read', params: { note_id: 7 } }, 'params.note_id must be text'],
    [{ ...head, name: 'note_like', params: { note_id: 'n', active: 1 } }, 'params.active must be true or false'],
    [{ ...head, name: 'view_item', params: { items: {} } }, 'params.items must be a list'],
    [
      { ...head, name: 'view_item', params: { items: Array(201).fill({ item_id: 'x' }) } },
      'params.items must have 200 entries at most',
    ],
    [
      { ...head, name: 'view_item', params: { items: [{ item_id: 'x', price: 1.5 }] } },
      'params.items[0].price must be a whole number',
    ],
    [
      { ...head, name: 'view_item', params: { items: [], currency: 'yuan' } },
      'params.currency must be a code such as CNY',
    ],
    [
      { ...head, name: 'checkout_step', params: { items: [], step: 'lunch' } },
      'params.step must be one of: address, delivery, payment, submit',
    ],
  ];
  for (const [line, message] of cases) {
    const read = readLogLine(line);
    assert.equal('problem' in read ? `${read.problem.path} ${read.problem.message}` : 'read', message);
  }
});

test('cuts text that is too long', () => {
  assert.equal(allowedParams('note_read', { note_id: 'x'.repeat(500) })?.note_id.length, 200);
});

test('no event has a field for a person, a cart or words of one’s own', () => {
  const names = JSON.stringify(logFields);
  assert.doesNotMatch(names, /phone|address_|buyer|customer|email|cart_id|cart_ref|query|identity|note_text|comment/i);
  assert.match(names, /note_id/);
});
