import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeCrowd, type CrowdedPlace, type CrowdedTag } from '../../../../src/elements/internal/tag/tag-crowd.js';
import { placeTag } from '../../../../src/rules/note/tag-geometry.js';

const box = { width: 360, height: 480 };
const at = (x: number, y: number, direction: CrowdedTag['direction'] = 'auto'): CrowdedTag => ({ x, y, direction });
const told = (tags: readonly CrowdedTag[], rightToLeft = false): string[] =>
  placeCrowd(tags, box, rightToLeft).map(({ side, bare }) => (bare ? 'bare' : side));

interface Area {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
/** As the styles of a tag draw them: a dot of 22 pixels, and a label of 28 that begins 14 pixels from its middle. */
const dotOf = ({ x, y }: CrowdedPlace): Area => ({ left: x - 11, right: x + 11, top: y - 11, bottom: y + 11 });
const labelOf = ({ x, y, side, room }: CrowdedPlace): Area => {
  const [near, far] = [14, 14 + Math.min(Math.max(0, room - 18), 240)];
  const [left, right] = side === 'right' ? [x + near, x + far] : [x - far, x - near];
  return { left, right, top: y - 14, bottom: y + 14 };
};
const meet = (one: Area, other: Area): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/** Which labels lie on another label or on the dot of another tag; dots that touch each other are the author's. */
function covered(places: readonly CrowdedPlace[]): string[] {
  return places.flatMap((one, index) =>
    places.flatMap((other, number) => {
      if (one.bare || index === number) return [];
      const label = labelOf(one);
      const apart = Math.abs(one.x - other.x) > 28 || Math.abs(one.y - other.y) >= 30;
      return [
        ...(apart && meet(label, dotOf(other)) ? [`label ${index} on dot ${number}`] : []),
        ...(!other.bare && meet(label, labelOf(other)) ? [`label ${index} on label ${number}`] : []),
      ];
    }),
  );
}

test('a tag alone, or far from the others, stands as it would alone', () => {
  for (const tag of [at(60, 100), at(300, 100), at(180, 470, 'start'), at(2, 2, 'end')]) {
    const alone = { ...placeTag(tag, { box, direction: tag.direction }), bare: false };
    assert.deepEqual(placeCrowd([tag], box, false), [alone]);
    assert.deepEqual(placeCrowd([tag, at(180, 300)], box, false)[0], alone);
  }
});

test('two at one height grow away from each other, or share what is between them', () => {
  assert.deepEqual(told([at(120, 100), at(240, 110)]), ['left', 'right']);
  assert.deepEqual(told([at(40, 100), at(300, 100)]), ['right', 'bare']);
  assert.deepEqual(told([at(40, 100), at(210, 100)]), ['right', 'right']);
  const [first] = placeCrowd([at(40, 100), at(300, 100)], box, false);
  assert.ok(first && labelOf(first).right < 300 - 11, 'shortened, up to the dot of the other');
});

test('one between two others that leave it no room is a dot', () => {
  assert.deepEqual(told([at(120, 100), at(180, 100), at(240, 100)]), ['left', 'bare', 'right']);
});

test('a direction that was asked for is kept where there is room, in either direction of writing', () => {
  assert.deepEqual(told([at(150, 100, 'end'), at(150, 200, 'start')]), ['right', 'left']);
  assert.deepEqual(told([at(150, 100, 'end'), at(150, 200, 'start')], true), ['left', 'right']);
});

test('no label lies on another or on the dot of another tag, wherever they are', () => {
  const tag = fc.record({
    x: fc.integer({ min: 0, max: box.width }),
    y: fc.integer({ min: 0, max: box.height }),
    direction: fc.constantFrom('start', 'end', 'auto'),
  }) as fc.Arbitrary<CrowdedTag>;
  const tags = fc.array(tag, { minLength: 2, maxLength: 9 });
  let without = 0;
  fc.assert(
    fc.property(tags, fc.boolean(), (crowd, rightToLeft) => {
      const each = crowd.map((one) => ({
        ...placeTag(one, { box, direction: one.direction, rightToLeft }),
        bare: false,
      }));
      if (covered(each).length > 0) without += 1;
      assert.deepEqual(covered(placeCrowd(crowd, box, rightToLeft)), []);
    }),
    { numRuns: 500 },
  );
  assert.ok(without > 250, `placed one by one, labels would lie on each other in ${without} of 500`);
});
