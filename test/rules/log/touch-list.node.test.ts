import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { longestWindow, toldTouches, type Touch, withOrigin } from '../../../src/rules/log/touch-list.js';

const now = 1_000_000_000_000;

test('keeps what led to a product in the order in which it did, each once', () => {
  const first = { kind: 'note', noteId: 'a', authorId: 'mia', at: now - 9 } as const;
  const last = { kind: 'live', liveRoomId: 'r', at: now - 1, first } as const;
  let touches = withOrigin([], { kind: 'search', query: 'call me on 13800138000', at: now - 5 }, now);
  touches = withOrigin(touches, last, now);
  touches = withOrigin(touches, last, now);
  touches = withOrigin(touches, undefined, now);
  assert.deepEqual(touches, [
    { kind: 'note', noteId: 'a', authorId: 'mia', at: now - 9 },
    { kind: 'search', at: now - 5 },
    { kind: 'live', liveRoomId: 'r', at: now - 1 },
  ]);
});

test('what does not tell its moment is noted now', () => {
  assert.deepEqual(withOrigin([], { kind: 'note', noteId: 'a' }, now), [{ kind: 'note', noteId: 'a', at: now }]);
});

test('tells what was in the visit of the order', () => {
  const touches: readonly Touch[] = [
    { kind: 'note', noteId: 'a', tagId: 't', authorId: 'mia', at: now - 10 },
    { kind: 'live', liveRoomId: 'r', at: now },
  ];
  assert.deepEqual(toldTouches(touches, now), [
    { kind: 'note', note_id: 'a', tag_id: 't', author_id: 'mia', at: now - 10, same_visit: false },
    { kind: 'live', live_room_id: 'r', at: now, same_visit: true },
  ]);
});

test('stays short: the first and the latest are kept, and what is older than any window goes', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 2 * longestWindow }), { maxLength: 60 }), (ages) => {
      let touches: readonly Touch[] = [];
      for (const age of ages) touches = withOrigin(touches, { kind: 'note', noteId: String(age), at: now - age }, now);
      const young = [...new Set(ages)].filter((age) => age <= longestWindow);
      assert.ok(touches.length <= 30);
      if (young.length === 0) return assert.deepEqual(touches, []);
      assert.equal(touches.at(-1)?.noteId, String(Math.min(...young)));
      assert.ok(touches.every(({ at }, index) => at >= (touches[index - 1]?.at ?? 0)));
      if (young.length <= 30) assert.equal(touches.length, young.length);
    }),
  );
});
