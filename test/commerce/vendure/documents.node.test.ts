import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSchema, extendSchema, parse, validate } from 'graphql';
import * as ofCart from '../../../src/commerce/vendure/cart-documents.js';
import * as ofCheckout from '../../../src/commerce/vendure/checkout-documents.js';
import * as ofPayments from '../../../src/commerce/vendure/payment-intents.js';
import * as ofProducts from '../../../src/commerce/vendure/documents.js';

// What the shop has of itself, and what a plugin of its own adds so that orders can be paid elsewhere.
const schema = extendSchema(
  buildSchema(readFileSync('test/vendor/vendure/shop-api.graphql', 'utf8')),
  parse(readFileSync('test/backends/vendure/payment-intents.graphql', 'utf8')),
);

const documents: readonly (readonly [string, string])[] = [ofProducts, ofCart, ofCheckout, ofPayments].flatMap((all) =>
  Object.entries(all).flatMap(([name, document]) =>
    typeof document === 'object' ? [[name, document.text] as const] : [],
  ),
);

for (const [name, text] of documents) {
  test(`vendure: the document ${name} is one that the shop understands`, () => {
    assert.deepEqual(
      validate(schema, parse(text)).map(({ message }) => message),
      [],
    );
  });
}

test('vendure: every request has its document here', () => assert.equal(documents.length, 18));

test('vendure: a document that asks for what there is not is found', () => {
  const [first] = validate(schema, parse(ofCart.activeOrder.text.replace('totalWithTax', 'totalWithTaxes')));
  assert.match(first?.message ?? '', /totalWithTaxes/);
});
