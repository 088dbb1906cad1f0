import assert from 'node:assert/strict';
import test from 'node:test';
import type { NoteTag } from '../../../src/model/index.js';
import { momentAt, momentsOf, tagsAt, timecode, timedTags } from '../../../src/rules/note/video-moments.js';

const tag = (id: string, parts: Partial<NoteTag> = {}): NoteTag => ({
  id,
  kind: 'product',
  image: 0,
  x: 0.5,
  y: 0.5,
  direction: 'auto',
  productId: id,
  alternates: [],
  ...parts,
});
const ids = (tags: readonly NoteTag[]): string[] => tags.map(({ id }) => id);

test('a tag is shown from its start to its end, the end not counted', () => {
  const tags = [tag('tea', { start: 1, end: 4 }), tag('cup', { start: 4, end: 7.5 })];
  for (const [time, shown] of [
    [0, []],
    [1, ['tea']],
    [3.99, ['tea']],
    [4, ['cup']],
    [7.5, []],
  ] as const) {
    assert.deepEqual(ids(tagsAt(tags, time)), shown, `at ${time}`);
  }
});

test('without an end it is shown until the video ends, without a start from its beginning', () => {
  assert.deepEqual(ids(tagsAt([tag('tea', { start: 2 })], 600)), ['tea']);
  assert.deepEqual(ids(tagsAt([tag('tea', { end: 2 })], 0)), ['tea']);
});

test('of several the one that came last stands first', () => {
  const tags = [tag('tea', { start: 0, end: 9 }), tag('cup', { start: 3, end: 9 })];
  assert.deepEqual(ids(tagsAt(tags, 5)), ['cup', 'tea']);
});

test('tags without times, and those of no product, are on no stretch of the video', () => {
  assert.deepEqual(timedTags([tag('still'), tag('place', { kind: 'place', start: 1 })]), []);
});

test('chapters and products stand in the order in which they come', () => {
  const moments = momentsOf({
    video: {
      sources: [],
      poster: { url: '', width: 1, height: 1, alt: '' },
      captions: [],
      chapters: [
        { start: 0, title: 'The stream' },
        { start: 4, title: 'Seven parts full' },
      ],
    },
    tags: [tag('cup', { start: 4.5 }), tag('tea', { start: 0.5, label: 'This tea' })],
  });
  assert.deepEqual(
    moments.map(({ start, title, tag: of }) => [start, title, of?.id]),
    [
      [0, 'The stream', undefined],
      [0.5, 'This tea', 'tea'],
      [4, 'Seven parts full', undefined],
      [4.5, undefined, 'cup'],
    ],
  );
  assert.deepEqual(
    [-1, 0, 0.4, 0.5, 99].map((time) => momentAt(moments, time)),
    [-1, 0, 0, 1, 3],
  );
});

test('times are written as players write them', () => {
  assert.deepEqual([0, 5.9, 72, 3_723, -3].map(timecode), ['0:00', '0:05', '1:12', '1:02:03', '0:00']);
});
