import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNote } from '../../../src/content/note-schema.js';
import { cardRoom, cardSize, cardTitle, coverRatio, titleLines } from '../../../src/rules/list/card-size.js';
import { smallest } from '../../content/note-data.js';

test('a cover is cropped between 3:4 and 4:3', () => {
  assert.equal(coverRatio({ width: 1080, height: 1440 }), 3 / 4);
  assert.equal(coverRatio({ width: 1000, height: 1000 }), 1);
  assert.equal(coverRatio({ width: 1920, height: 1080 }), 4 / 3);
  assert.equal(coverRatio({ width: 9, height: 90_000 }), 3 / 4);
  assert.equal(coverRatio(undefined), 3 / 4);
});

test('a title is given one line where it surely fits, two where it may not, none where there is none', () => {
  assert.equal(titleLines('', 180), 0);
  assert.equal(titleLines('午后茶歇', 180), 1);
  assert.equal(titleLines('一'.repeat(11), 180), 1);
  assert.equal(titleLines('一'.repeat(12), 180), 2);
  assert.equal(titleLines('Tea at four', 180), 1);
  // An emoji of two code units is one letter.
  assert.equal(titleLines('🍵'.repeat(11), 180), 1);
  assert.equal(titleLines('🍵'.repeat(12), 180), 2);
  assert.equal(titleLines('Three minutes, one shelf', 180), 2);
});

test('a longer title never takes fewer lines, and a wider card never more', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), fc.integer({ min: 100, max: 500 }), (title, more, width) => {
      assert.ok(titleLines(title + more, width) >= titleLines(title, width));
      assert.ok(titleLines(title, width + 50) <= titleLines(title, width));
    }),
  );
});

test('the height of a card is the sum of its parts', () => {
  const { value: note } = parseNote({ ...smallest, id: 'a', title: '一'.repeat(20) });
  const size = cardSize({ kind: 'note', note }, 180);
  assert.equal(size.lines, 2);
  assert.equal(
    size.height,
    size.pictureHeight + cardRoom.titleGap + 40 + cardRoom.footerGap + cardRoom.footer + cardRoom.padding,
  );
  const product = cardSize({ kind: 'product', productId: 'p' }, 180);
  assert.equal(product.pictureHeight, 180);
});

test('a note without a title is called by the beginning of its words', () => {
  const { value } = parseNote({ ...smallest, id: 'a', title: '', body: 'Warm it #tea\nand pour' });
  assert.equal(cardTitle(value), 'Warm it #tea and pour');
});
