import assert from 'node:assert/strict';
import { test } from 'node:test';
import { languageOf } from '../../../src/commerce/shopify/language.js';
import { readSchema } from '../graphql-documents.js';

const known = readSchema('test/vendor/shopify/storefront-2026-04.graphql').getType('LanguageCode');

for (const [locale, language] of [
  ['en', 'EN'],
  ['en-GB', 'EN'],
  ['zh', 'ZH_CN'],
  ['zh-CN', 'ZH_CN'],
  ['zh-Hans-SG', 'ZH_CN'],
  ['zh-Hant', 'ZH_TW'],
  ['zh-HK', 'ZH_TW'],
  ['zh_TW', 'ZH_TW'],
  ['pt', 'PT_PT'],
  ['pt-BR', 'PT_BR'],
  ['nb-NO', 'NB'],
  ['de-AT', 'DE'],
  ['fil', 'FIL'],
  ['', 'EN'],
] as const) {
  test(`"${locale}" is ${language} to Shopify`, () => {
    assert.ok(known && 'getValue' in known && known.getValue(language), `Shopify knows no ${language}`);
    assert.equal(languageOf(locale), language);
  });
}
