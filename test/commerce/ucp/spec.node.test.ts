import assert from 'node:assert/strict';
import { test } from 'node:test';
import { faultsOf, headerFaults, type Document } from '../../backends/ucp/spec.js';
import { context } from '../embedded/sample-data.js';
import { fillCart, operation } from '../embedded/sample-shop.js';
import { open } from './merchant-subject.js';

/** The checks of the tests are tested: a wrong answer, or a wrong question, has to be found. */
for (const [what, wrong, found] of [
  [
    'a discount that is positive',
    {
      totals: [
        { type: 'subtotal', amount: 1 },
        { type: 'discount', amount: 1 },
        { type: 'total', amount: 0 },
      ],
    },
    /totals\/1\/amount must be < 0/,
  ],
  [
    'two totals',
    {
      totals: [
        { type: 'subtotal', amount: 1 },
        { type: 'total', amount: 1 },
        { type: 'total', amount: 1 },
      ],
    },
    /totals must contain/,
  ],
  ['a message without severity', { messages: [{ type: 'error', code: 'x', content: 'x' }] }, /messages\/0/],
  [
    'an amount with a fraction',
    {
      totals: [
        { type: 'subtotal', amount: 1.5 },
        { type: 'total', amount: 1 },
      ],
    },
    /totals\/0\/amount must be integer/,
  ],
  ['no id', { id: undefined }, /required property 'id'/],
] as const) {
  test(`a cart with ${what} is found to be wrong`, async () => {
    let spoiled = false;
    const { shop, merchant } = open({
      spoil: (document, body) =>
        spoiled && document === 'cart' ? (JSON.parse(JSON.stringify({ ...body, ...wrong })) as object) : body,
    });
    const ref = await fillCart(shop, { 'serum-s': 1 });
    assert.deepEqual(merchant.faults, []);
    spoiled = true;
    await shop.openCart(ref, context).catch(() => undefined);
    assert.ok(
      merchant.faults.some((fault) => found.test(fault)),
      merchant.faults.join('\n'),
    );
  });
}

const line = { id: '1', item: { id: 'serum-s' }, quantity: 1 };
for (const [document, right, wrong] of [
  ['cart create', { line_items: [] }, { line_items: [], id: 'mine' }],
  ['cart create', { line_items: [{ item: { id: 'a' }, quantity: 1 }] }, { line_items: [line] }],
  ['cart update', { id: 'c', line_items: [line] }, { line_items: [line] }],
  ['cart update', { id: 'c', line_items: [line] }, { id: 'c', line_items: [line], currency: 'CNY' }],
  ['cart update', { id: 'c', line_items: [], discounts: { codes: [] } }, { id: 'c', line_items: [], discount: {} }],
  ['cart update', { id: 'c', line_items: [line] }, { id: 'c', line_items: [{ ...line, item: { id: 'a', price: 1 } }] }],
  ['checkout create', { cart_id: 'c', line_items: [] }, { cart_id: 'c' }],
  ['checkout update', { line_items: [line] }, { line_items: [line], cart_id: 'c' }],
  ['checkout complete', { payment: {} }, {}],
  ['checkout complete', { payment: {} }, { payment: {}, line_items: [] }],
  ['lookup request', { ids: ['a'] }, { ids: [] }],
  ['product request', { id: 'a' }, {}],
] as const satisfies readonly (readonly [Document, object, object])[]) {
  test(`a request "${document}" may be ${JSON.stringify(right)}, and not ${JSON.stringify(wrong)}`, () => {
    assert.deepEqual(faultsOf(document, right), []);
    assert.notDeepEqual(faultsOf(document, wrong), []);
  });
}

test('a request without its headers is found to be wrong', () => {
  assert.equal(headerFaults(new Headers(), true).length, 3);
  assert.equal(headerFaults(new Headers({ 'ucp-agent': 'me', 'request-id': '1' }), false).length, 2);
});

test('the merchant answers a key once, and refuses it for anything else', async () => {
  const { shop, merchant } = open();
  const ref = await fillCart(shop, { 'serum-s': 1 });
  const headers = {
    'content-type': 'application/json',
    'ucp-agent': 'profile="https://page.example/"',
    'request-id': '00000000-0000-0000-0000-000000000001',
    'idempotency-key': '00000000-0000-0000-0000-000000000002',
  };
  const put = (quantity: number): Promise<Response> =>
    merchant.fetch(`https://shop.example/ucp/v1/carts/${ref}`, {
      method: 'PUT',
      headers,
      body: JSON.stringify({ id: ref, line_items: [{ item: { id: 'serum-s' }, quantity }] }),
    });
  const [first, again, other] = [await put(2), await put(2), await put(3)];
  assert.deepEqual([first.status, again.status, other.status], [200, 200, 409]);
  assert.deepEqual(await again.json(), await first.json());
  assert.deepEqual(merchant.faults, []);
  await shop.updateCart(ref, [{ type: 'codes', codes: [] }], operation(), context);
});
