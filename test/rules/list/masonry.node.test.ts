import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { columnsFor, Masonry } from '../../../src/rules/list/masonry.js';

const heights = fc.array(fc.integer({ min: 1, max: 900 }), { minLength: 1, maxLength: 200 });
const columns = fc.integer({ min: 1, max: 5 });

function placed(all: readonly number[], count: number, gap = 8): Masonry {
  const masonry = new Masonry({ columns: count, gap });
  for (const height of all) masonry.append(height);
  return masonry;
}

const indices = (masonry: Masonry): number[] => Array.from({ length: masonry.length }, (_, index) => index);

test('no card begins above one that comes before it: the order of the list is that of reading', () => {
  fc.assert(
    fc.property(heights, columns, (all, count) => {
      const masonry = placed(all, count);
      for (const index of indices(masonry).slice(1)) {
        assert.ok(masonry.top(index) >= masonry.top(index - 1), `card ${index}`);
        const sameRow = masonry.top(index) === masonry.top(index - 1);
        if (sameRow) assert.ok(masonry.column(index) > masonry.column(index - 1), `card ${index} in its row`);
      }
    }),
  );
});

test('cards of one column keep their gap and never overlap; the height is that of the longest column', () => {
  fc.assert(
    fc.property(heights, columns, fc.integer({ min: 0, max: 30 }), (all, count, gap) => {
      const masonry = placed(all, count, gap);
      let longest = 0;
      for (let column = 0; column < count; column += 1) {
        const inside = indices(masonry).filter((index) => masonry.column(index) === column);
        inside.forEach((index, at) => {
          const above = inside[at - 1];
          assert.equal(masonry.top(index), above === undefined ? 0 : masonry.bottom(above) + gap);
          assert.equal(masonry.bottom(index) - masonry.top(index), all[index]);
          longest = Math.max(longest, masonry.bottom(index));
        });
      }
      assert.equal(masonry.height, longest);
    }),
  );
});

test('what was placed stays where it is when more comes', () => {
  fc.assert(
    fc.property(heights, heights, columns, (first, more, count) => {
      const before = placed(first, count);
      const after = placed([...first, ...more], count);
      for (const index of indices(before)) {
        assert.deepEqual(
          [after.top(index), after.bottom(index), after.column(index)],
          [before.top(index), before.bottom(index), before.column(index)],
        );
      }
    }),
  );
});

test('finds exactly the cards that lie between two heights', () => {
  fc.assert(
    fc.property(heights, columns, fc.integer({ min: -500, max: 5000 }), fc.nat(2000), (all, count, top, room) => {
      const masonry = placed(all, count);
      const expected = indices(masonry).filter(
        (index) => masonry.top(index) < top + room && masonry.bottom(index) > top,
      );
      assert.deepEqual(masonry.between(top, top + room), expected);
    }),
  );
});

test('a window holds all that is in sight, and no more than it may around that', () => {
  fc.assert(
    fc.property(
      heights,
      columns,
      fc.nat(4000),
      fc.nat(2000),
      fc.integer({ min: 1, max: 80 }),
      (all, count, top, room, most) => {
        const masonry = placed(all, count);
        const inSight = masonry.between(top, top + room);
        const window = masonry.window(top, top + room, 1200, most);
        for (const index of inSight) assert.ok(window.includes(index), `card ${index} is in sight`);
        assert.ok(window.length <= Math.max(most, inSight.length));
      },
    ),
  );
});

test('goes up, down and aside, and nowhere beyond the edge', () => {
  // 0 | 1 | 2, below them 4 | 3 | 5: the second column was the shortest.
  const masonry = placed([300, 100, 400, 300, 200, 100], 3);
  assert.deepEqual(
    [0, 1, 2, 3, 4, 5].map((index) => masonry.column(index)),
    [0, 1, 2, 1, 0, 2],
  );
  assert.equal(masonry.neighbor(1, 'down'), 3);
  assert.equal(masonry.neighbor(3, 'up'), 1);
  assert.equal(masonry.neighbor(1, 'after'), 2);
  assert.equal(masonry.neighbor(1, 'before'), 0);
  assert.equal(masonry.neighbor(0, 'before'), undefined);
  assert.equal(masonry.neighbor(2, 'after'), undefined);
  assert.equal(masonry.neighbor(0, 'up'), undefined);
  assert.equal(masonry.neighbor(5, 'down'), undefined);
  fc.assert(
    fc.property(heights, columns, fc.nat(199), (all, count, at) => {
      const any = placed(all, count);
      const index = at % any.length;
      const down = any.neighbor(index, 'down');
      if (down !== undefined) assert.equal(any.neighbor(down, 'up'), index);
      for (const [step, by] of [
        ['before', -1],
        ['after', 1],
      ] as const) {
        const beside = any.neighbor(index, step);
        if (beside !== undefined) assert.equal(any.column(beside), any.column(index) + by);
      }
    }),
  );
});

test('has two columns on a phone, up to five', () => {
  assert.deepEqual([320, 390, 599, 600, 899, 900, 1199, 1200, 2560].map(columnsFor), [2, 2, 2, 3, 3, 4, 4, 5, 5]);
});

test('cards to come are told to stand where they are put then, and nothing is put yet', () => {
  fc.assert(
    fc.property(heights, columns, fc.integer({ min: 1, max: 12 }), (all, count, further) => {
      const masonry = placed(all, count);
      const before = masonry.height;
      const told = masonry.ahead(further, 120);
      assert.deepEqual([masonry.length, masonry.height], [all.length, before]);
      for (let more = 0; more < further; more += 1) masonry.append(120);
      assert.deepEqual(
        told,
        indices(masonry)
          .slice(all.length)
          .map((index) => masonry.place(index)),
      );
    }),
  );
});
