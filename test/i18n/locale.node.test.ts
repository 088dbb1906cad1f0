import assert from 'node:assert/strict';
import { test } from 'node:test';
import { localeOf } from '../../src/i18n/index.js';

test('the first tag that is a language is taken, as BCP 47 writes it', () => {
  assert.equal(localeOf('zh-cn'), 'zh-CN');
  assert.equal(localeOf('zh_CN', 'en'), 'zh-CN');
  assert.equal(localeOf('', undefined, null, 'pt-BR'), 'pt-BR');
  assert.equal(localeOf('C', 'de'), 'de');
  assert.equal(localeOf('en_US.UTF-8', 'fr'), 'fr');
});

test('where none is one, it is English', () => {
  assert.equal(localeOf(), 'en');
  assert.equal(localeOf('C', '', 'not a language'), 'en');
});
