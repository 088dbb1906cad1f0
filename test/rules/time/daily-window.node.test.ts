import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dailyWindow } from '../../../src/rules/time/daily-window.js';

const at = (text: string): number => Date.parse(`2026-11-${text}+08:00`);
const first = { opensAt: at('01T20:00'), closesAt: at('01T22:00') };
const next = (text: string): string[] =>
  Object.values(dailyWindow(first, at(text))).map((time) => new Date(time + 8 * 3_600_000).toISOString().slice(8, 16));

test('a window that comes again each day is the one that is open, or else the next', () => {
  assert.deepEqual(next('01T10:00'), ['01T20:00', '01T22:00'], 'before its first day');
  assert.deepEqual(next('01T21:59:59.999'), ['01T20:00', '01T22:00']);
  assert.deepEqual(next('01T22:00'), ['02T20:00', '02T22:00'], 'over from its end on');
  assert.deepEqual(next('26T20:00'), ['26T20:00', '26T22:00']);
});

test('one of a whole day ends when the next one begins', () => {
  const whole = { opensAt: at('01T00:00'), closesAt: at('02T00:00') };
  assert.deepEqual(dailyWindow(whole, at('09T00:00')), { opensAt: at('09T00:00'), closesAt: at('10T00:00') });
});
