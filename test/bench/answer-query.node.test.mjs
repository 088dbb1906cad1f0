import assert from 'node:assert/strict';
import { test } from 'node:test';
import { answerQuery } from '../../bench/pages/answer-query.mjs';

test('a query is answered by its names, through fragments, lists and other names, and what is not there is null', () => {
  const query = `fragment Shown on Product { name: title variants (first: 2, by: {key: "a)"}) { edges { node { id ...Priced } } } }
    fragment Priced on Variant { price { amount } ... on Variant { left } ... on Gift { from } }
    query ($id: ID!, $all: [ID!]!) { node (id: $id) { __typename ...Shown missing } gone { id } }`;
  const variant = { __typename: 'Variant', id: 2, price: { amount: '1.0', currencyCode: 'CNY' }, left: 5, from: 'x' };
  const node = { __typename: 'Product', title: 'Tea', variants: { edges: [{ node: variant }] } };
  assert.deepEqual(answerQuery(query, { node }), {
    data: {
      node: {
        __typename: 'Product',
        name: 'Tea',
        variants: { edges: [{ node: { id: 2, price: { amount: '1.0' }, left: 5 } }] },
        missing: null,
      },
      gone: null,
    },
  });
});
