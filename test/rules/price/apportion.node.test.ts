import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { apportion } from '../../../src/rules/price/apportion.js';

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

type Apportion = typeof apportion;

function sumsExactly(divide: Apportion) {
  return fc.property(weights, fc.nat(100_000_000), strategy, (parts, amount, chosen) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    assert.equal(
      divide(amount, parts, chosen).reduce((sum, share) => sum + share, 0),
      Math.min(amount, total),
    );
  });
}

function exceedsNoLine(divide: Apportion) {
  return fc.property(weights, fc.nat(100_000_000), strategy, (parts, amount, chosen) => {
    for (const [index, share] of divide(amount, parts, chosen).entries()) {
      assert.ok(Number.isInteger(share) && share >= 0 && share <= (parts[index] ?? 0));
    }
  });
}

test('shares sum to the amount', () => fc.assert(sumsExactly(apportion)));

test('no share exceeds its weight', () => fc.assert(exceedsNoLine(apportion)));

/** The three ways in which shops are known to get it wrong. */
const broken: Readonly<Record<string, Apportion>> = {
  'the remainder is lost': (amount, parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    return parts.map((part) => (total === 0 ? 0 : Math.floor((part * Math.min(amount, total)) / total)));
  },
  'the ratio is rounded first': (amount, parts) => {
    const total = parts.reduce((sum, part) => sum + part, 0);
    const ratio = total === 0 ? 0 : Math.round((Math.min(amount, total) / total) * 100) / 100;
    return parts.map((part) => Math.round(part * ratio));
  },
  'the last takes the rest without a cap': (amount, parts) => {
    const shares = (broken['the remainder is lost'] as Apportion)(amount, parts);
    const total = parts.reduce((sum, part) => sum + part, 0);
    const rest = Math.min(amount, total) - shares.reduce((sum, share) => sum + share, 0);
    return shares.map((share, index) => (index === shares.length - 1 ? share + rest : share));
  },
};

test('control: a lost remainder and a rounded ratio do not sum', () => {
  assert.ok(fc.check(sumsExactly(broken['the remainder is lost'] as Apportion)).failed);
  assert.ok(fc.check(sumsExactly(broken['the ratio is rounded first'] as Apportion)).failed);
});

test('control: a rest without a cap takes more from a tiny last line than it costs', () => {
  const uncapped = broken['the last takes the rest without a cap'] as Apportion;
  assert.deepEqual(uncapped(100, [99_999, 99_999, 1]), [49, 49, 2]);
  assert.ok(fc.check(exceedsNoLine(uncapped), { numRuns: 5000 }).failed);
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
