import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { addMoney, multiplyMoney, negateMoney, scaleAmount, subtractMoney } from '../../../src/rules/price/money.js';
import { money } from '../../../src/model/index.js';

test('adds, subtracts and multiplies amounts of one currency', () => {
  assert.deepEqual(addMoney(money(1, 'CNY'), money(2, 'CNY'), money(3, 'CNY')), money(6, 'CNY'));
  assert.deepEqual(subtractMoney(money(5, 'JPY'), money(8, 'JPY')), money(-3, 'JPY'));
  assert.deepEqual(multiplyMoney(money(12_900, 'CNY'), 3), money(38_700, 'CNY'));
});

test('refuses to mix currencies and to lose digits', () => {
  assert.throws(() => addMoney(money(1, 'CNY'), money(1, 'USD')), RangeError);
  assert.throws(() => multiplyMoney(money(Number.MAX_SAFE_INTEGER, 'CNY'), 2), RangeError);
});

test('has no minus zero', () => {
  assert.equal(Object.is(negateMoney(money(0, 'CNY')).amount, 0), true);
});

test('rounds half up, once', () => {
  assert.equal(scaleAmount(5, 1, 2), 3);
  assert.equal(scaleAmount(-5, 1, 2), -2);
  assert.equal(scaleAmount(12_345, 8_800, 10_000), 10_864);
  assert.equal(scaleAmount(9_990, 8_800, 10_000), 8_791);
});

test('is exact where floating point is not', () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), fc.integer({ min: 1, max: 1_000_000 }), (amount, rate) => {
      assert.equal(scaleAmount(amount, rate, rate), amount);
    }),
  );
});
