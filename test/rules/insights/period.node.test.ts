import assert from 'node:assert/strict';
import { test } from 'node:test';
import {
  dayOf,
  daysIn,
  isTimeZone,
  lastDays,
  midnightOf,
  moveSpan,
  periodOf,
  readSpan,
  spanBefore,
  writeSpan,
} from '../../../src/rules/insights/period.js';

const hour = 3_600_000;

test('a day begins at the midnight of its time zone', () => {
  const midnight = midnightOf('2026-11-01', 'Asia/Shanghai');
  assert.equal(midnight, Date.UTC(2026, 9, 31, 16));
  assert.equal(dayOf(midnight, 'Asia/Shanghai'), '2026-11-01');
  assert.equal(dayOf(midnight - 1, 'Asia/Shanghai'), '2026-10-31');
  assert.equal(dayOf(midnight, 'America/New_York'), '2026-10-31');
});

test('midnights are right on both sides of a change of clocks', () => {
  // Clocks went back in New York on 2026-11-01 at two.
  assert.equal(midnightOf('2026-11-01', 'America/New_York'), Date.UTC(2026, 10, 1, 4));
  assert.equal(midnightOf('2026-11-02', 'America/New_York'), Date.UTC(2026, 10, 2, 5));
});

test('the moments of a period are whole days of 24 hours, also over a change of clocks', () => {
  const { from, until } = periodOf({ first: '2026-10-30', last: '2026-11-05' }, 'America/New_York');
  assert.equal(from, Date.UTC(2026, 9, 30, 4));
  assert.equal(until - from, 7 * 24 * hour);
});

test('the last days end with a day, and those before them are as many', () => {
  const span = lastDays(7, '2026-03-03');
  assert.deepEqual(span, { first: '2026-02-25', last: '2026-03-03' });
  assert.equal(daysIn(span), 7);
  assert.deepEqual(spanBefore(span), { first: '2026-02-18', last: '2026-02-24' });
});

test('days are read as they are written, and what is none is refused', () => {
  const span = { first: '2026-11-01', last: '2026-11-30' };
  assert.deepEqual(readSpan(writeSpan(span)), span);
  for (const wrong of ['', '30', '2026-11-30/2026-11-01', '2026-02-30/2026-03-01', '2020-01-01/2026-01-01', '1/2']) {
    assert.equal(readSpan(wrong), undefined, wrong);
  }
});

test('a day that is moved takes the other one along', () => {
  const span = { first: '2026-11-01', last: '2026-11-30' };
  assert.deepEqual(moveSpan(span, { first: '2026-12-05' }), { first: '2026-12-05', last: '2026-12-05' });
  assert.deepEqual(moveSpan(span, { last: '2026-10-05' }), { first: '2026-10-05', last: '2026-10-05' });
  assert.deepEqual(moveSpan(span, { last: '2026-11-15' }), { first: '2026-11-01', last: '2026-11-15' });
  assert.equal(daysIn(moveSpan(span, { last: '2040-01-01' })), 731);
  assert.equal(daysIn(moveSpan(span, { first: '2001-01-01' })), 731);
});

test('a time zone is one that the device knows', () => {
  assert.equal(isTimeZone('Asia/Shanghai'), true);
  assert.equal(isTimeZone('Mars/Olympus'), false);
});
