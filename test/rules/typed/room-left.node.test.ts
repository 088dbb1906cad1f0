import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseComment } from '../../../src/content/comment-schema.js';
import { parseReview } from '../../../src/content/review-schema.js';
import { isNearEnd, longestPost, longestReview, roomLeft } from '../../../src/rules/typed/room-left.js';

test('space around a text takes no room, since it is not sent', () => {
  assert.equal(roomLeft('  four \n', 10), 6);
});

test('what is let pass comes through the schemas of posts whole, whatever it is written in', () => {
  for (const letter of ['a', '好', '👩‍👩‍👧‍👧', 'é']) {
    for (const longest of [longestReview, longestPost]) {
      const text = letter.repeat(Math.floor(longest / letter.length));
      assert.ok(roomLeft(text, longest) >= 0 && roomLeft(text + letter, longest) < 0, letter);
      const post = { id: 'a', text, createdAt: 1, author: { id: 'b', name: 'Mia' } };
      const [comment, review] = [
        parseComment({ ...post, noteId: 'n' }),
        parseReview({ ...post, author: 'Mia', productId: 'p', rating: 5 }),
      ];
      assert.deepEqual([comment.value.text, review.value.text], [text, text]);
      assert.deepEqual([comment.issues, review.issues], [[], []]);
    }
  }
});

test('how many are left is told from the last tenth on', () => {
  assert.deepEqual(
    [101, 100, 0, -1].map((left) => isNearEnd(left, longestPost)),
    [false, true, true, true],
  );
});
