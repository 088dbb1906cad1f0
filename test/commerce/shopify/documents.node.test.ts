import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as ofCarts from '../../../src/commerce/shopify/cart-documents.js';
import * as ofProducts from '../../../src/commerce/shopify/product-documents.js';
import { documentProblems, readSchema, strayDocuments } from '../graphql-documents.js';

const schema = readSchema('test/vendor/shopify/storefront-2026-04.graphql');
const { productsBy, productsFound, ...fixed } = { ...ofCarts, ...ofProducts };
const documents: Readonly<Record<string, string>> = {
  ...fixed,
  oneProduct: productsBy(['handle']),
  manyProducts: productsBy(['id', 'handle', 'id', 'handle']),
  oneSku: productsFound(1),
  manySkus: productsFound(12),
};

test('every document is valid by the schema that Shopify publishes', () => {
  assert.ok(Object.keys(documents).length >= 12);
  assert.deepEqual(documentProblems(schema, documents), []);
});

for (const [what, from, to, expected] of [
  ['a field that there is not', 'checkoutUrl', 'checkoutUri', /Cannot query field "checkoutUri" on type "Cart"/],
  ['an argument that there is not', 'cart(id: $cartId)', 'cart(key: $cartId)', /Unknown argument "key"/],
  ['a variable of another type', '$cartId: ID!', '$cartId: Int!', /Variable "\$cartId" of type "Int!"/],
  ['a text that is no document', '{', '{{', /Syntax Error/],
] as const) {
  test(`${what} is found out`, () => {
    const wrong = ofCarts.readCart.replace(from, to);
    assert.notEqual(wrong, ofCarts.readCart);
    assert.match(documentProblems(schema, { wrong }).join('\n'), expected);
  });
}

test('every document stands where it is validated', () => {
  const homes = ['documents.ts', 'cart-documents.ts', 'product-documents.ts'];
  assert.deepEqual(strayDocuments('src/commerce/shopify', homes), []);
  assert.deepEqual(strayDocuments('src/commerce/shopify', []).sort(), homes.sort());
});
