import assert from 'node:assert/strict';
import { test } from 'node:test';
import { currencyDigits, money } from '../../src/model/index.js';
import { formatMoney } from '../../src/i18n/index.js';

test('knows the digits of currencies', () => {
  assert.deepEqual(
    ['JPY', 'CNY', 'KWD'].map((currency) => currencyDigits(currency)),
    [0, 2, 3],
  );
});

test('refuses what is no whole number of minor units', () => {
  assert.throws(() => money(1.5, 'CNY'), RangeError);
  assert.throws(() => money(Number.NaN, 'CNY'), RangeError);
  assert.throws(() => money(1, 'rmb'), RangeError);
});

for (const [amount, currency, locale, expected] of [
  [12900, 'CNY', 'zh-CN', '¥129'],
  [12850, 'CNY', 'en', '¥128.50'],
  [123456789, 'CNY', 'zh-CN', '¥1,234,567.89'],
  [5, 'CNY', 'zh-CN', '¥0.05'],
  [-3000, 'CNY', 'en', '-¥30'],
  [500, 'JPY', 'en', '¥500'],
  [500, 'JPY', 'zh-CN', 'JP¥500'],
  [1234, 'KWD', 'en', 'KWD 1.234'],
  [199900, 'EUR', 'de', '1.999 €'],
] as const) {
  test(`formats ${amount} ${currency} in ${locale}`, () => {
    assert.equal(formatMoney(money(amount, currency), locale).replaceAll('\u00a0', ' '), expected);
  });
}
