import assert from 'node:assert/strict';
import { test } from 'node:test';
import { priceDrop } from '../../../src/rules/price/price-drop.js';

test('a price has dropped where it is lower in the same currency, and nowhere else', () => {
  const cny = (amount: number) => ({ amount, currency: 'CNY' });
  assert.deepEqual(priceDrop(cny(9_900), cny(8_900)), cny(1_000));
  assert.equal(priceDrop(cny(8_900), cny(8_900)), undefined);
  assert.equal(priceDrop(cny(8_900), cny(9_900)), undefined);
  assert.equal(priceDrop({ amount: 9_900, currency: 'JPY' }, cny(100)), undefined);
  assert.equal(priceDrop(undefined, cny(100)), undefined);
});
