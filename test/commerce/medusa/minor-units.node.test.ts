import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { minorUnits, moneyOf } from '../../../src/commerce/medusa/minor-units.js';

for (const [amount, currency, minor] of [
  [129, 'CNY', 12_900],
  [232.20000000000002, 'CNY', 23_220],
  [25.799999999999997, 'CNY', 2_580],
  [395.952, 'CNY', 39_595],
  [1.005, 'CNY', 101],
  [2580, 'JPY', 2_580],
  [2579.9999999999995, 'JPY', 2_580],
  [5.547, 'KWD', 5_547],
  [16.641000000000002, 'KWD', 16_641],
  [0, 'CNY', 0],
] as const) {
  test(`${amount} in ${currency} is ${minor} minor units`, () => assert.equal(minorUnits(amount, currency), minor));
}

test('money has its currency in capitals', () => {
  assert.deepEqual(moneyOf(5.547, 'kwd'), { amount: 5547, currency: 'KWD' });
});

test('whatever was reckoned with decimals comes out as the whole units it stands for', () => {
  const currency = fc.constantFrom(['JPY', 1], ['CNY', 100], ['KWD', 1000]);
  fc.assert(
    fc.property(
      currency,
      fc.array(fc.integer({ min: 0, max: 10_000_000 }), { maxLength: 20 }),
      ([code, units], parts) => {
        const reckoned = parts.reduce((sum, part) => sum + part / Number(units), 0);
        assert.equal(
          minorUnits(reckoned, String(code)),
          parts.reduce((sum, part) => sum + part, 0),
        );
      },
    ),
  );
});
