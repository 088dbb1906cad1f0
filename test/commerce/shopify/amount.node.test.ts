import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readMoney } from '../../../src/commerce/shopify/amount.js';
import { moneyV2 } from '../../backends/shopify/markets.js';

for (const [amount, currencyCode, minor] of [
  ['12.5', 'CNY', 1250],
  ['12', 'CNY', 1200],
  ['0.1', 'CNY', 10],
  ['1.10', 'CNY', 110],
  ['1.100', 'CNY', 110],
  ['-30.05', 'CNY', -3005],
  ['0.0', 'CNY', 0],
  ['-0.0', 'CNY', 0],
  ['500.0', 'JPY', 500],
  ['500', 'JPY', 500],
  ['9.198', 'KWD', 9198],
  ['9.1', 'KWD', 9100],
  // What multiplying by a hundred gets wrong.
  ['1.15', 'USD', 115],
  ['8.2', 'EUR', 820],
  ['4.35', 'USD', 435],
  ['90071992547409.91', 'CNY', Number.MAX_SAFE_INTEGER],
] as const) {
  test(`"${amount}" ${currencyCode} is ${minor} minor units`, () => {
    assert.deepEqual(readMoney({ amount, currencyCode }), { amount: minor, currency: currencyCode });
  });
}

for (const [amount, currencyCode] of [
  ['1.005', 'CNY'],
  ['0.5', 'JPY'],
  ['1.0001', 'KWD'],
  ['', 'CNY'],
  ['1,50', 'CNY'],
  ['1e3', 'CNY'],
  ['.5', 'CNY'],
  ['5.', 'CNY'],
  [' 5', 'CNY'],
  ['NaN', 'CNY'],
  ['1.00', 'Yuan'],
  ['90071992547409.92', 'CNY'],
] as const) {
  test(`"${amount}" ${currencyCode} is refused`, () => {
    assert.throws(() => readMoney({ amount, currencyCode }), RangeError);
  });
}

test('what Shopify writes is read as what it was, in currencies of no, two and three digits', () => {
  fc.assert(
    fc.property(fc.nat({ max: 2 ** 40 }), fc.constantFrom('JPY', 'CNY', 'KWD'), (minor, currency) => {
      assert.deepEqual(readMoney(moneyV2(minor, currency)), { amount: minor, currency });
    }),
  );
});
