import assert from 'node:assert/strict';
import { test } from 'node:test';
import { lint, product } from './build-note.js';

/** Twenty times what the platform takes of what a pattern may be led astray by. */
const bodies = [
  '最',
  '据',
  '全网',
  '1',
  '1,',
  '一',
  '国 ',
  'a ',
  'a.',
  '没',
  '¥1 ',
  'sent me ',
  'the best ',
  '在',
  '治感冒',
  '+ ',
];

for (const piece of bodies) {
  test(`a body of nothing but “${piece}” is looked through`, () => {
    const body = piece.repeat(Math.floor(20_000 / piece.length));
    const mug = product({ id: 'mug' });
    const findings = lint({ note: { body, products: ['mug'], author: { id: 'g', name: 'A guest' } }, products: [mug] });
    assert.ok(findings.every(({ path }) => path === 'body'));
  });
}
