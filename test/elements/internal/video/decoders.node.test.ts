import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import {
  type DecoderHolder,
  giveDecoder,
  mostDecoders,
  takeDecoder,
} from '../../../../src/elements/internal/video/decoders.js';

class Fake implements DecoderHolder {
  released = 0;
  readonly playing: boolean;
  constructor(playing: boolean) {
    this.playing = playing;
  }
  release(): void {
    this.released += 1;
  }
}

let held: Fake[] = [];
const take = (playing: boolean, asked = false): [Fake, boolean] => {
  const fake = new Fake(playing);
  held.push(fake);
  return [fake, takeDecoder(fake, asked)];
};
afterEach(() => {
  held.forEach(giveDecoder);
  held = [];
});

test('never more hold one than there are', () => {
  for (let count = 0; count < 20; count += 1) take(false);
  assert.equal(held.filter(({ released }) => released === 0).length, mostDecoders);
  assert.ok(held.every(({ released }) => released <= 1));
});

test('the one that has not been used for the longest time gives its own up, one that plays does not', () => {
  const [playing] = take(true);
  const [first] = take(false);
  const [second] = take(false);
  takeDecoder(first, false);
  take(false);
  assert.deepEqual([playing.released, first.released, second.released], [0, 0, 1]);
});

test('where all play, only a shopper who asks gets one', () => {
  const [oldest] = take(true);
  take(true);
  take(true);
  assert.equal(take(false)[1], false);
  assert.equal(oldest.released, 0);
  assert.equal(take(false, true)[1], true);
  assert.equal(oldest.released, 1);
});
