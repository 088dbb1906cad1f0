import assert from 'node:assert/strict';
import { test } from 'node:test';
import { amountToType, typedAmount } from '../../../src/rules/typed/typed-amount.js';

test('an amount is read in minor units of its currency, as people type it', () => {
  const cases: readonly (readonly [string, string, number | undefined])[] = [
    ['99', 'CNY', 9_900],
    [' 99.5 ', 'CNY', 9_950],
    ['９９．０５', 'CNY', 9_905],
    ['0', 'CNY', 0],
    ['500', 'JPY', 500],
    ['1.250', 'KWD', 1_250],
    ['99.999', 'CNY', undefined],
    ['1.5', 'JPY', undefined],
    ['-1', 'CNY', undefined],
    ['1e3', 'CNY', undefined],
    ['', 'CNY', undefined],
    ['9'.repeat(13), 'CNY', undefined],
  ];
  for (const [text, currency, amount] of cases) assert.equal(typedAmount(text, currency)?.amount, amount, text);
});

test('what is there to be typed over reads as what it was', () => {
  for (const [amount, currency] of [
    [9_905, 'CNY'],
    [5, 'CNY'],
    [500, 'JPY'],
    [1_250, 'KWD'],
  ] as const) {
    const money = { amount, currency };
    assert.deepEqual(typedAmount(amountToType(money), currency), money);
  }
});
