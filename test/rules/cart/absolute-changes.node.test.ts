import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Cart, CartChange } from '../../../src/model/index.js';
import { judgeChanges } from '../../../src/rules/cart/absolute-changes.js';

const exchange: CartChange = { type: 'exchange', lineId: '1', variantId: 'red', toVariantId: 'blue' };

function cartOf(lines: Readonly<Record<string, string>>): Pick<Cart, 'lines' | 'codes'> {
  const made = Object.entries(lines).map(([id, variantId]) => ({ id, variantId, quantity: 1 }));
  return { lines: made as unknown as Cart['lines'], codes: [] };
}

const remains = (before: Readonly<Record<string, string>>, after = before): boolean =>
  judgeChanges([exchange], cartOf(before), cartOf(after)).remaining.length > 0;

test('an exchange whose answer was lost is done once its line has the other variant, whatever the line is then', () => {
  assert.equal(remains({ 1: 'red' }), true);
  assert.equal(remains({ 1: 'red' }, { 1: 'blue' }), false);
  assert.equal(remains({ 1: 'red' }, { 2: 'blue' }), false);
});

test('an exchange is not taken for done by the other variant, where that was in the cart before', () => {
  assert.equal(remains({ 1: 'red', 2: 'blue' }), true);
  assert.equal(remains({ 1: 'red', 2: 'blue' }, { 2: 'blue' }), false);
});
