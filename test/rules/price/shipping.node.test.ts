import assert from 'node:assert/strict';
import { test } from 'node:test';
import { freight, type FreightRate } from '../../../src/rules/price/shipping.js';

const byPiece: FreightRate = { by: 'piece', first: 1, firstFee: 1000, step: 1, stepFee: 500 };
const byWeight: FreightRate = { by: 'weight', first: 1000, firstFee: 1000, step: 500, stepFee: 500 };

test('charges by piece', () => {
  const fees = [1, 2, 3].map((pieces) => freight(byPiece, { pieces, weight: 0, goods: 0 }));
  assert.deepEqual(fees, [1000, 1500, 2000]);
});

test('charges by weight, each further measure begun', () => {
  const fees = [800, 1001, 1600].map((weight) => freight(byWeight, { pieces: 1, weight, goods: 0 }));
  assert.deepEqual(fees, [1000, 1500, 2000]);
});

test('is free from its threshold on', () => {
  const rate = { ...byPiece, freeOver: 9900 };
  assert.equal(freight(rate, { pieces: 1, weight: 0, goods: 9899 }), 1000);
  assert.equal(freight(rate, { pieces: 9, weight: 0, goods: 9900 }), 0);
});

test('charges nothing for nothing', () => {
  assert.equal(freight(byPiece, { pieces: 0, weight: 0, goods: 0 }), 0);
});
