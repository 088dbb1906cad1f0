import assert from 'node:assert/strict';
import test from 'node:test';
import { mayAutoplay, type PlaybackCircumstances } from '../../../src/rules/note/autoplay.js';

const free: PlaybackCircumstances = {
  wanted: true,
  inSight: true,
  hidden: false,
  reducedMotion: false,
  saveData: false,
  pausedByHand: false,
  refused: false,
};

test('a video in view begins by itself where nothing speaks against it', () => {
  assert.equal(mayAutoplay(free), true);
});

for (const [what, holds] of Object.entries(free)) {
  test(`it does not where ${what} is ${!holds}`, () => {
    assert.equal(mayAutoplay({ ...free, [what]: !holds }), false);
  });
}
