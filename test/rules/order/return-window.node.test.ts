import assert from 'node:assert/strict';
import { test } from 'node:test';
import { returnWindowEnd } from '../../../src/rules/order/return-window.js';

const at = (text: string): number => Date.parse(text);

test('ends with the seventh day after signing, in the calendar of Shanghai', () => {
  assert.equal(returnWindowEnd(at('2026-11-01T10:00:00+08:00'), 7), at('2026-11-08T23:59:59.999+08:00'));
  assert.equal(returnWindowEnd(at('2026-02-27T10:00:00+08:00'), 7), at('2026-03-06T23:59:59.999+08:00'));
});

test('counts the day of signing where it was signed', () => {
  const late = at('2026-11-01T20:00:00Z');
  assert.equal(returnWindowEnd(late, 7), at('2026-11-09T23:59:59.999+08:00'));
  assert.equal(returnWindowEnd(late, 7, 0), at('2026-11-08T23:59:59.999Z'));
});
