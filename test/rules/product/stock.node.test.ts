import assert from 'node:assert/strict';
import { test } from 'node:test';
import { availabilityOf, grantQuantity, mostOf } from '../../../src/rules/product/stock.js';

test('tells what is in stock, runs low or is sold out', () => {
  const status = (left: number): string => availabilityOf({ left, lowAt: 5 }).status;
  assert.deepEqual([6, 5, 1, 0, -1].map(status), [
    'in_stock',
    'low_stock',
    'low_stock',
    'out_of_stock',
    'out_of_stock',
  ]);
});

test('grants what stock and the limit of an order allow, and says which of them cut it', () => {
  assert.deepEqual(grantQuantity(3, { left: 3, lowAt: 5 }), { quantity: 3 });
  assert.deepEqual(grantQuantity(4, { left: 3, lowAt: 5 }), { quantity: 3, cut: 'stock' });
  assert.deepEqual(grantQuantity(4, { left: 30, maxPerOrder: 2, lowAt: 5 }), { quantity: 2, cut: 'limit' });
  assert.deepEqual(grantQuantity(4, { left: 1, maxPerOrder: 2, lowAt: 5 }), { quantity: 1, cut: 'stock' });
  assert.equal(mostOf({ left: -2, lowAt: 5 }), 0);
});
