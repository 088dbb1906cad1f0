import assert from 'node:assert/strict';
import { test } from 'node:test';
import { messageCodes, type MessageCode } from '../../src/model/message.js';
import { message as english, type MessageSentences } from '../../src/i18n/en/message.js';
import { message as chinese } from '../../src/i18n/zh-cn/message.js';

const tables: Readonly<Record<string, MessageSentences>> = { en: english, 'zh-CN': chinese };
/** What is asked beside a field or a box is the whole of it, and some news asks for nothing. */
const newsAlone: readonly MessageCode[] = ['low_stock', 'missing', 'invalid', 'consent_required'];

function textsOf(sentence: MessageSentences[MessageCode]): string[] {
  return typeof sentence === 'function' ? [sentence(), sentence(3)] : [sentence];
}

for (const [locale, table] of Object.entries(tables)) {
  test(`${locale}: every code of the model has words, and no words are of a code that is gone`, () => {
    assert.deepEqual(Object.keys(table).sort(), [...messageCodes].sort());
    for (const code of messageCodes) for (const text of textsOf(table[code])) assert.ok(text.trim().length > 1, code);
  });

  test(`${locale}: what is refused says what happened and what to do`, () => {
    for (const code of messageCodes.filter((each) => !newsAlone.includes(each))) {
      for (const text of textsOf(table[code])) {
        const clauses = text.split(locale === 'en' ? /[.,] / : '，').filter((clause) => clause.trim().length > 1);
        assert.ok(clauses.length >= 2 || / to use this code\.$/.test(text), `${code}: ${text}`);
      }
    }
  });

  test(`${locale}: no two codes have the same words`, () => {
    const texts = messageCodes.flatMap((code) => textsOf(table[code])[0] ?? []);
    assert.equal(new Set(texts).size, messageCodes.length);
  });
}

test('zh-CN is Chinese throughout', () => {
  for (const code of messageCodes) {
    for (const text of textsOf(chinese[code])) assert.match(text, /^[\p{Script=Han}\d，。 ]+$/u, code);
  }
});
