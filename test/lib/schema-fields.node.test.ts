import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { dropUnusable, fields, link, maybe, picture, text } from '../../src/lib/schema-fields.js';

const schema = fields({ name: text(10), note: maybe(text(10)) });

test('what is null or undefined counts as left out; what nobody knows is dropped; the answer itself is never handed on', () => {
  for (const absent of [{}, { note: null }, { note: undefined }]) {
    const answer = { name: 'a', more: 1, ...absent };
    const read = v.parse(schema, answer);
    assert.deepEqual(read, { name: 'a' });
    assert.notEqual(read, answer);
  }
});

test('only what an answer has itself is read, whether or not something of it is left out', () => {
  class Answer {
    readonly more: unknown;
    constructor(more?: unknown) {
      this.more = more;
    }
    get name(): string {
      return 'inherited';
    }
  }
  assert.equal(v.safeParse(schema, new Answer(1)).success, false);
  assert.equal(v.safeParse(schema, new Answer()).success, false);
  assert.equal(v.safeParse(schema, Object.assign(Object.create({ name: 'inherited' }), { more: 1 })).success, false);
});

test('addresses and pictures that may not be used are taken out, and only those', () => {
  const shown = v.pipe(fields({ url: link, cover: picture, title: text(10) }), v.transform(dropUnusable));
  const cover = { url: 'https://shop.example/a.png', width: 1, height: 1, alt: '' };
  const whole = { url: 'https://shop.example/', cover, title: '' };
  assert.deepEqual(v.parse(shown, whole), whole);
  assert.deepEqual(v.parse(shown, { ...whole, url: 'javascript:alert(1)' }), { cover, title: '' });
  assert.deepEqual(v.parse(shown, { ...whole, cover: { ...cover, url: 'data:text/html,a' } }), {
    url: 'https://shop.example/',
    title: '',
  });
});
