import assert from 'node:assert/strict';
import { test } from 'node:test';
import { benefitAmount } from '../../../src/rules/promotion/benefit.js';
import type { Benefit } from '../../../src/rules/promotion/promotion.js';

const off = (benefit: Benefit, amount: number): number => benefitAmount(benefit, amount, amount);

test('每满200减30 repeats', () => {
  const every: Benefit = { kind: 'every', threshold: 20_000, amount: 3000 };
  assert.deepEqual(
    [19_999, 20_000, 39_999, 40_000, 60_050].map((amount) => off(every, amount)),
    [0, 3000, 3000, 6000, 9000],
  );
  assert.equal(off({ ...every, times: 2 }, 60_050), 6000);
});

test('a ladder gives its highest step that is reached', () => {
  const ladder: Benefit = {
    kind: 'ladder',
    steps: [
      { threshold: 39_900, amount: 8000 },
      { threshold: 9900, amount: 1000 },
      { threshold: 19_900, amount: 3000 },
    ],
  };
  assert.deepEqual(
    [9899, 9900, 39_899, 39_900].map((amount) => off(ladder, amount)),
    [0, 1000, 3000, 8000],
  );
});

test('8.8折 rounds the price to pay half up', () => {
  const percent: Benefit = { kind: 'percent', off: 1200 };
  assert.equal(9990 - off(percent, 9990), 8791);
  assert.equal(12_345 - off(percent, 12_345), 10_864);
});

test('a percentage stops at its cap and starts at its threshold', () => {
  const percent: Benefit = { kind: 'percent', off: 2000, threshold: 10_000, most: 5000 };
  assert.deepEqual(
    [9999, 10_000, 90_000].map((amount) => off(percent, amount)),
    [0, 2000, 5000],
  );
});

test('nothing gives more than is left to pay', () => {
  assert.equal(benefitAmount({ kind: 'fixed', amount: 500 }, 10_000, 300), 300);
});
