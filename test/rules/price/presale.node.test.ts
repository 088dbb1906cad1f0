import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkPresale, depositBack, depositCap, presalePrice, presaleStage } from '../../../src/rules/price/presale.js';

const terms = { deposit: 5000, countsAs: 10_000, depositUntil: 100, balanceFrom: 200, balanceUntil: 300 };

test('P1: 499 with a deposit of 50 that counts as 100', () => {
  assert.deepEqual(presalePrice(49_900, 1, terms), { deposit: 5000, swell: 5000, balance: 39_900, total: 44_900 });
  assert.deepEqual(presalePrice(49_900, 3, terms), {
    deposit: 15_000,
    swell: 15_000,
    balance: 119_700,
    total: 134_700,
  });
  assert.equal(depositCap(49_900), 9980);
  assert.equal(Math.round((5000 / 49_900) * 10_000), 1002);
  assert.deepEqual(checkPresale(49_900, terms), []);
});

test('a deposit that counts as itself changes no price, and none counts for more than the price', () => {
  const { countsAs: _countsAs, ...plain } = terms;
  assert.deepEqual(presalePrice(49_900, 1, plain), { deposit: 5000, swell: 0, balance: 44_900, total: 49_900 });
  assert.deepEqual(presalePrice(8000, 1, terms), { deposit: 5000, swell: 3000, balance: 0, total: 5000 });
  assert.deepEqual(presalePrice(3000, 1, terms), { deposit: 3000, swell: 0, balance: 0, total: 3000 });
});

for (const [what, change, issue] of [
  ['over a fifth', { deposit: 9981, countsAs: 10_000 }, 'depositOverCap'],
  ['a deposit worth less than itself', { countsAs: 4999 }, 'countsForLess'],
  ['a deposit worth more than the thing', { countsAs: 49_901 }, 'countsForMoreThanPrice'],
  ['a balance before the deposit is in', { balanceFrom: 99 }, 'windowsOverlap'],
  ['a balance without a window', { balanceUntil: 200 }, 'windowsOverlap'],
] as const) {
  test(`refuses ${what}`, () => assert.deepEqual(checkPresale(49_900, { ...terms, ...change }), [issue]));
}

test('exactly a fifth is allowed', () => {
  assert.deepEqual(checkPresale(49_900, { ...terms, deposit: 9980 }), []);
});

test('goes from the deposit over its wait to the balance', () => {
  const stages = (paid: { depositPaidAt?: number; balancePaidAt?: number }, ...moments: readonly number[]): string[] =>
    moments.map((now) => presaleStage(terms, paid, now));
  assert.deepEqual(stages({}, 99, 100), ['depositDue', 'closed']);
  assert.deepEqual(stages({ depositPaidAt: 50 }, 199, 200, 299, 300), [
    'depositPaid',
    'balanceDue',
    'balanceDue',
    'forfeited',
  ]);
  assert.deepEqual(stages({ depositPaidAt: 50, balancePaidAt: 250 }, 400), ['paid']);
});

test('the buyer who does not go on forfeits the deposit, the seller gives twice of it', () => {
  assert.equal(depositBack(5000, 'buyer'), 0);
  assert.equal(depositBack(5000, 'seller'), 10_000);
});
