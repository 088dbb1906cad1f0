import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { findOverlaps } from '../../../src/rules/compliance/tags.js';
import { freeSpot, nudgedSpot, nudges } from '../../../src/rules/note-editing/tag-spots.js';
import type { Point } from '../../../src/rules/note/tag-geometry.js';
import { draftOf } from '../../../src/rules/note-editing/note-draft.js';
import { parseNote } from '../../../src/content/note-schema.js';

const natural = { width: 810, height: 1080 };
const share = fc.double({ min: 0, max: 1, noNaN: true });
const points = fc.array(fc.record({ x: share, y: share }), { maxLength: 8 });

/** Pixels between two points where the picture is 358 wide, in the direction in which they are further apart. */
function apart(one: Point, other: Point): number {
  return Math.max(Math.abs(one.x - other.x) * 358, Math.abs(one.y - other.y) * ((358 * 1080) / 810));
}

test('a tag is whole on its picture and in no other’s way', () => {
  fc.assert(
    fc.property(fc.record({ x: share, y: share }), points, (point, all) => {
      const others = all.reduce<Point[]>((set, each) => [...set, freeSpot(each, { natural, others: set })], []);
      const spot = freeSpot(point, { natural, others });
      for (const other of others) assert.ok(apart(spot, other) > 43.8, JSON.stringify({ spot, other }));
      assert.ok(spot.x * 358 > 21.9 && (1 - spot.x) * 358 > 21.9, String(spot.x));
      assert.ok(spot.y * 477 > 21.8 && (1 - spot.y) * 477 > 21.8, String(spot.y));
    }),
    { numRuns: 500 },
  );
});

test('what is free is left where it was put', () => {
  assert.deepEqual(freeSpot({ x: 0.3, y: 0.4 }, { natural, others: [{ x: 0.7, y: 0.4 }] }), { x: 0.3, y: 0.4 });
});

test('what stands in the way is made room for in the shorter direction', () => {
  const other = { x: 0.5, y: 0.5 };
  const spot = freeSpot({ x: 0.52, y: 0.5 }, { natural, others: [other] });
  assert.equal(spot.y, 0.5);
  assert.ok(spot.x > 0.62 && spot.x < 0.624, String(spot.x));
});

test('the linter has nothing to say of tags that were placed', () => {
  const picture = { url: '1.webp', ...natural, alt: 'A shelf' };
  const wanted = Array.from({ length: 12 }, () => ({ x: 0.5, y: 0.5 }));
  const spots = wanted.reduce<Point[]>((set, each) => [...set, freeSpot(each, { natural, others: set })], []);
  const tags = spots.map((spot) => ({ ...spot, productId: 'serum' }));
  const { note } = draftOf(parseNote({ id: 'n', author: 'Mia', images: [picture], tags }).value);
  assert.deepEqual(findOverlaps(note, [{ width: 358 }]), []);
});

test('a full picture takes a tag all the same', () => {
  const crowd = { natural: { width: 50, height: 50 }, others: [{ x: 0.5, y: 0.5 }], width: 50 };
  assert.deepEqual(freeSpot({ x: 0.1, y: 0.9 }, crowd), { x: 0.44, y: 0.56 });
});

test('an arrow key goes one step, and past a tag that stands in the way', () => {
  const from = { x: 0.5, y: 0.5 };
  assert.deepEqual(nudgedSpot(from, { x: nudges.small, y: 0 }, { natural, others: [] }), { x: 0.51, y: 0.5 });
  assert.deepEqual(nudgedSpot(from, { x: 0, y: -nudges.large }, { natural, others: [] }), { x: 0.5, y: 0.45 });
  const past = nudgedSpot(from, { x: nudges.small, y: 0 }, { natural, others: [{ x: 0.63, y: 0.5 }] });
  assert.ok(past.x > 0.75 && past.x < 0.77, String(past.x));
});

test('at the edge it stops', () => {
  const spot = nudgedSpot({ x: 0.93, y: 0.5 }, { x: nudges.large, y: 0 }, { natural, others: [] });
  assert.equal(spot.x, 0.9385);
  assert.deepEqual(nudgedSpot(spot, { x: nudges.large, y: 0 }, { natural, others: [] }), spot);
});

test('behind a tag at the edge there is nothing: it stays where it is', () => {
  const from = { x: 0.8, y: 0.5 };
  assert.deepEqual(nudgedSpot(from, { x: 0.05, y: 0 }, { natural, others: [{ x: 0.93, y: 0.5 }] }), from);
});
