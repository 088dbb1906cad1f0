import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isTrackingNumber, normalizeTrackingNumber } from '../../../src/rules/typed/tracking-number.js';

test('a number is kept in one form, however it was typed or pasted', () => {
  assert.equal(normalizeTrackingNumber(' sf 1234 5678 90123\n'), 'SF1234567890123');
  assert.equal(normalizeTrackingNumber('ＳＦ１２３４５６７８９０１２３'), 'SF1234567890123');
  assert.equal(normalizeTrackingNumber('JDV012345678901–1–1'), 'JDV012345678901-1-1');
});

test('numbers of the carriers of China and of the mail are taken', () => {
  for (const number of [
    'SF1234567890123',
    '75312345678901',
    'YT2812345678901',
    'JDV012345678901-1-1-',
    'EA123456789CN',
  ]) {
    assert.ok(isTrackingNumber(number.replace(/-$/, '')), number);
  }
});

test('what cannot be a number is not taken', () => {
  for (const text of [
    '',
    '1234567',
    'SHUNFENGEXPRESS',
    '顺丰1234567890123',
    `${'1'.repeat(41)}`,
    '-123456789',
    '12345678/9',
  ]) {
    assert.equal(isTrackingNumber(text), false, text);
  }
});
