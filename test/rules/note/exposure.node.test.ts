import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type Exposure, isInSight, nextExposure, unexposed, untilSeen } from '../../../src/rules/note/exposure.js';

/** Plays a list of moments and answers whether it was seen at the end. */
function play(...moments: readonly (readonly [now: number, inSight: boolean])[]): Exposure {
  return moments.reduce((exposure, [now, inSight]) => nextExposure(exposure, inSight, now), unexposed);
}

for (const [what, moments, seen] of [
  [
    'never in sight',
    [
      [0, false],
      [5_000, false],
    ],
    false,
  ],
  [
    'in sight for less than a second',
    [
      [0, true],
      [999, false],
    ],
    false,
  ],
  [
    'in sight for a second',
    [
      [0, true],
      [1_000, true],
    ],
    true,
  ],
  [
    'in sight for a second, learnt when it leaves',
    [
      [0, true],
      [1_000, false],
    ],
    true,
  ],
  [
    'twice in sight for half a second',
    [
      [0, true],
      [500, false],
      [600, true],
      [1_100, false],
    ],
    false,
  ],
  [
    'in sight again for a whole second',
    [
      [0, true],
      [500, false],
      [600, true],
      [1_600, true],
    ],
    true,
  ],
  [
    'seen and gone',
    [
      [0, true],
      [1_000, true],
      [1_100, false],
      [9_000, false],
    ],
    true,
  ],
] as const) {
  test(`${what} is ${seen ? '' : 'not '}seen`, () => assert.equal(play(...moments).seen, seen));
}

test('tells how long it is to be waited', () => {
  assert.equal(untilSeen(unexposed, 0), null);
  assert.equal(untilSeen(play([100, true]), 400), 700);
  assert.equal(untilSeen(play([100, true]), 5_000), 0);
  assert.equal(untilSeen(play([0, true], [1_000, true]), 1_000), null);
});

test('half of it is in sight, or it fills half the window; a hidden page shows nothing', () => {
  const sight = { share: 0.5, area: 50, window: 1_000, hidden: false };
  assert.equal(isInSight(sight), true);
  assert.equal(isInSight({ ...sight, share: 0.49 }), false);
  assert.equal(isInSight({ ...sight, share: 0.1, area: 500 }), true);
  assert.equal(isInSight({ ...sight, hidden: true }), false);
  assert.equal(isInSight({ share: 0, area: 0, window: 0, hidden: false }), false);
});
