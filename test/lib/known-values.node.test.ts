import assert from 'node:assert/strict';
import { test } from 'node:test';
import * as v from 'valibot';
import { known } from '../../src/lib/known-values.js';
import { dropUnusable, fields, list, maybe, picture, text } from '../../src/lib/schema-fields.js';
import { parseTellingRefused } from '../../src/lib/refused-values.js';

function setup() {
  let read = 0;
  const line = v.pipe(
    fields({ id: text(10), title: text(10), picture: maybe(picture), note: maybe(text(10)) }),
    v.transform((value) => {
      read += 1;
      return dropUnusable(value);
    }),
  );
  const schema = list(
    known(line, ({ id }) => id),
    10,
  );
  return { parse: (value: unknown) => v.parse(schema, value), schema, read: () => read };
}

test('of a list that is answered anew the entry that has changed is read, and the others are the same objects', () => {
  const { parse, read } = setup();
  const before = parse([
    { id: 'a', title: 'A' },
    { id: 'b', title: 'B' },
  ]);
  const after = parse([
    { title: 'B', id: 'b', note: null },
    { id: 'a', title: 'Another' },
  ]);
  assert.equal(after[0], before[1]);
  assert.deepEqual(after[1], { id: 'a', title: 'Another' });
  assert.equal(read(), 3);
});

test('an entry that was changed in place by whoever answers is read again, and so is one that was changed by whoever got it', () => {
  const { parse } = setup();
  const answer = { id: 'a', title: 'A' };
  const [first] = parse([answer]);
  answer.title = 'Another';
  const [second] = parse([answer]);
  assert.deepEqual([first?.title, second?.title], ['A', 'Another']);
  Object.assign(second ?? {}, { title: 'Forged' });
  assert.equal(parse([answer])[0]?.title, 'Another');
});

test('what is wrong is said each time, also of an entry that was right before', () => {
  const { parse, schema } = setup();
  parse([{ id: 'a', title: 'A' }]);
  for (let times = 0; times < 2; times += 1) {
    const result = v.safeParse(schema, [{ id: 'a', title: 1 }]);
    assert.equal(result.success, false);
    assert.equal(v.getDotPath(result.issues[0]), '0.title');
  }
  assert.equal(v.safeParse(schema, [null]).success, false);
  assert.equal(v.safeParse(schema, [{ id: 'a', title: 'A', note: NaN }]).success, false);
});

test('a picture that may not be used is left out and told of each time', () => {
  const { schema } = setup();
  const entry = { id: 'a', title: 'A', picture: { url: 'javascript:alert(1)', width: 1, height: 1, alt: '' } };
  for (let times = 0; times < 2; times += 1) {
    const [result, refused] = parseTellingRefused(schema, [entry]);
    assert.deepEqual(result.output, [{ id: 'a', title: 'A' }]);
    assert.deepEqual(refused, ['0.picture.url']);
  }
});
