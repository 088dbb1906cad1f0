import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { buildSchema, parse, validate } from 'graphql';
import * as documents from '../../../src/commerce/vendure/documents.js';

const schema = buildSchema(readFileSync('test/vendor/vendure/shop-api.graphql', 'utf8'));

const { changes, ...asked } = documents;
const texts: Readonly<Record<string, string>> = {
  ...changes,
  ...Object.fromEntries(Object.entries(asked).map(([name, { text }]) => [name, text])),
};

for (const [name, text] of Object.entries(texts)) {
  test(`vendure: the document ${name} is one that the shop understands`, () => {
    assert.deepEqual(
      validate(schema, parse(text)).map(({ message }) => message),
      [],
    );
  });
}

test('vendure: a document that asks for what there is not is found', () => {
  const [first] = validate(schema, parse(documents.activeOrder.text.replace('totalWithTax', 'totalWithTaxes')));
  assert.match(first?.message ?? '', /totalWithTaxes/);
});
