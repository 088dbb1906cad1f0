import assert from 'node:assert/strict';
import test from 'node:test';
import { festivalWindow } from '../../../src/rules/time/festivals.js';
import { markPassed, nextEdge, timeLeft, windowPhase } from '../../../src/rules/time/sale-window.js';
import { elapsed, middleOf, narrowOffset } from '../../../src/rules/time/server-clock.js';

const window = { opensAt: 1_000, closesAt: 5_000 };

test('a window opens with its first moment and is over with its last', () => {
  assert.deepEqual(
    [999, 1_000, 4_999, 5_000].map((now) => [windowPhase(window, now), nextEdge(window, now)]),
    [
      ['before', 1_000],
      ['open', 5_000],
      ['open', 5_000],
      ['over', undefined],
    ],
  );
  assert.equal(windowPhase({ closesAt: 5_000 }, 0), 'open');
  assert.equal(nextEdge({ opensAt: 1_000 }, 2_000), undefined);
});

test('zero is shown when it is over, not before', () => {
  const day = 86_400_000;
  assert.deepEqual(timeLeft(1, 0), { days: 0, hours: 0, minutes: 0, seconds: 1 });
  assert.deepEqual(timeLeft(0, 0), { days: 0, hours: 0, minutes: 0, seconds: 0 });
  assert.deepEqual(timeLeft(0, 9_000), { days: 0, hours: 0, minutes: 0, seconds: 0 });
  assert.deepEqual(timeLeft(2 * day + 3_723_001, 0), { days: 2, hours: 1, minutes: 2, seconds: 4 });
});

test('how much is left is said at few moments, each once', () => {
  const edge = 10_000_000;
  const said = [];
  for (let now = 0; now < edge + 5_000; now += 1_000) said.push(markPassed(edge, now - 1_000, now));
  assert.deepEqual(
    said.filter((mark) => mark !== undefined),
    [3_600, 600, 60],
  );
  assert.equal(markPassed(edge, edge - 900_000, edge + 1), undefined, 'a sleep over the edge');
});

test('answers narrow what is known of the other clock; one that cannot be true beside it takes its place', () => {
  const first = narrowOffset(undefined, { earliest: 10_000, latest: 10_999 }, 0, 200);
  assert.deepEqual(first, { least: 9_800, most: 10_999 });
  const second = narrowOffset(first, { earliest: 15_000, latest: 15_999 }, 4_500, 4_600);
  assert.deepEqual(second, { least: 10_400, most: 10_999 });
  assert.equal(middleOf(second), 10_699.5);
  assert.deepEqual(narrowOffset(second, { earliest: 99_000, latest: 99_999 }, 5_000, 5_100), {
    least: 93_900,
    most: 94_999,
  });
});

test('a sleep counts by the clock, a clock that is set back does not', () => {
  assert.deepEqual(elapsed({ wall: 0, ticks: 0 }, { wall: 600_000, ticks: 10 }), { time: 600_000, slept: true });
  assert.deepEqual(elapsed({ wall: 0, ticks: 0 }, { wall: -600_000, ticks: 10 }), { time: 10, slept: false });
  assert.deepEqual(elapsed({ wall: 0, ticks: 0 }, { wall: 1_020, ticks: 1_000 }), { time: 1_000, slept: false });
});

test('a festival is kept by the clock of Beijing, and the next year after its end', () => {
  const at = (text: string): number => Date.parse(text);
  const first = festivalWindow('double-11', at('2026-03-01T00:00:00Z'));
  assert.deepEqual(first, {
    opensAt: at('2026-11-10T20:00:00+08:00'),
    closesAt: at('2026-11-12T00:00:00+08:00'),
  });
  assert.deepEqual(festivalWindow('double-11', first.closesAt - 1), first);
  assert.equal(festivalWindow('double-11', first.closesAt).opensAt, at('2027-11-10T20:00:00+08:00'));
  assert.equal(festivalWindow('618', at('2026-12-31T17:00:00Z')).opensAt, at('2027-06-17T20:00:00+08:00'));
});
