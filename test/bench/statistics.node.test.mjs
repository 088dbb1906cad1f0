import assert from 'node:assert/strict';
import { test } from 'node:test';
import { sampleNotes } from '../../bench/sample-notes.mjs';
import { compare, median, quantile, shuffled } from '../../bench/statistics.mjs';

test('a median lies in the middle, whatever the order, and between the two of an even number', () => {
  assert.equal(median([9, 1, 5]), 5);
  assert.equal(median([4, 1, 3, 2]), 2.5);
  assert.equal(quantile([0, 10], 0.25), 2.5);
  assert.equal(quantile([7], 0.75), 7);
});

test('ratios are made turn by turn, so that a slow turn slows both sides and changes nothing', () => {
  const floor = [10, 100, 20, 10];
  assert.deepEqual(
    compare(
      floor.map((each) => each * 3),
      floor,
    ),
    { median: 3, low: 3, high: 3, ratios: [3, 3, 3, 3] },
  );
  // The ratio of the medians would say 1 here, though each turn says 2 or more.
  assert.equal(compare([20, 20, 20], [10, 5, 20]).median, 2);
});

test('the order of the variants changes from turn to turn, loses none, and is the same for the same seed', () => {
  const list = ['a', 'b', 'c', 'd'];
  const orders = Array.from({ length: 200 }, (_, seed) => shuffled(list, seed).join(''));
  assert.ok(orders.every((order) => [...order].sort().join('') === 'abcd'));
  assert.deepEqual(
    orders,
    Array.from({ length: 200 }, (_, seed) => shuffled(list, seed).join('')),
  );
  for (const first of list) {
    const share = orders.filter((order) => order.startsWith(first)).length;
    assert.ok(share > 25 && share < 75, `${first} came first ${share} times of 200`);
  }
});

test('every sample note is one of its own, with three tags of what the shop sells', () => {
  const notes = sampleNotes(30);
  assert.equal(new Set(notes.map(({ id }) => id)).size, 30);
  for (const { tags, images } of notes) {
    assert.equal(tags.length, 3);
    assert.match(images[0].url, /^\/demo\/data\/pictures\/notes\/.*\.webp$/);
    for (const { label, price } of tags) assert.ok(label && /^(from )?¥[\d.]+$/.test(price));
  }
});
