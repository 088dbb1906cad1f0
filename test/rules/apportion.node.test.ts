import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apportion } from '../../src/rules/apportion.js';

const vectors: readonly {
  readonly name: string;
  readonly amount: number;
  readonly weights: readonly number[];
  readonly lastTakesRest: readonly number[];
  readonly largestRemainder: readonly number[];
}[] = [
  {
    name: 'A1 three equal lines',
    amount: 1000,
    weights: [1000, 1000, 1000],
    lastTakesRest: [333, 333, 334],
    largestRemainder: [334, 333, 333],
  },
  {
    name: 'A2 lines of different price',
    amount: 3000,
    weights: [3333, 6667, 9999],
    lastTakesRest: [499, 1000, 1501],
    largestRemainder: [500, 1000, 1500],
  },
  {
    name: 'A3 one fen off three lines',
    amount: 1,
    weights: [1000, 1000, 1000],
    lastTakesRest: [0, 0, 1],
    largestRemainder: [1, 0, 0],
  },
  {
    // Without a cap the last line would be given 2 fen off a price of 1 fen.
    name: 'A4 a tiny last line',
    amount: 100,
    weights: [99_999, 99_999, 1],
    lastTakesRest: [49, 50, 1],
    largestRemainder: [50, 50, 0],
  },
  {
    name: 'A5 a tiny last line and a large discount',
    amount: 5000,
    weights: [10_000, 1],
    lastTakesRest: [4999, 1],
    largestRemainder: [5000, 0],
  },
  {
    name: 'A6 three equal orders',
    amount: 6931,
    weights: [10_000, 10_000, 10_000],
    lastTakesRest: [2310, 2310, 2311],
    largestRemainder: [2311, 2310, 2310],
  },
];

for (const { name, amount, weights, lastTakesRest, largestRemainder } of vectors) {
  test(`${name}: largest remainder`, () => assert.deepEqual(apportion(amount, weights), largestRemainder));
  test(`${name}: last takes the rest`, () =>
    assert.deepEqual(apportion(amount, weights, 'lastTakesRest'), lastTakesRest));
}

const weights = fc.array(fc.integer({ min: 0, max: 10_000_000 }), { minLength: 1, maxLength: 30 });
const strategy = fc.constantFrom('largestRemainder' as const, 'lastTakesRest' as const);

test('shares sum to the amount, and none exceeds its weight', () => {
  fc.assert(
    fc.property(weights, fc.nat(100_000_000), strategy, (parts, amount, chosen) => {
      const shares = apportion(amount, parts, chosen);
      const total = parts.reduce((sum, part) => sum + part, 0);
      assert.equal(
        shares.reduce((sum, share) => sum + share, 0),
        Math.min(amount, total),
      );
      for (const [index, share] of shares.entries()) {
        assert.ok(Number.isInteger(share) && share >= 0 && share <= (parts[index] ?? 0));
      }
    }),
  );
});

test('no share is a whole unit away from its exact part', () => {
  fc.assert(
    fc.property(weights, fc.nat(10_000_000), (parts, amount) => {
      const total = parts.reduce((sum, part) => sum + part, 0);
      fc.pre(total > 0 && amount <= total);
      for (const [index, share] of apportion(amount, parts).entries()) {
        assert.ok(Math.abs(share - ((parts[index] ?? 0) * amount) / total) < 1);
      }
    }),
  );
});
