import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { isSameData } from '../../src/lib/same-data.js';

const data = fc.jsonValue({ maxDepth: 3 });

/** By way of text: without what is absent, and with the fields of objects in one order. */
function written(value: unknown): string {
  return JSON.stringify(value, (_, each: unknown) => {
    if (typeof each !== 'object' || each === null || Array.isArray(each)) return each;
    const there = Object.entries(each).filter(([, field]) => field !== null);
    return Object.fromEntries(there.sort(([a], [b]) => (a < b ? -1 : 1)));
  });
}

test('two values are the same where they are written the same, whatever the order of their fields', () => {
  fc.assert(
    fc.property(data, data, (one, other) => {
      assert.equal(isSameData(one, other), written(one) === written(other));
      assert.equal(isSameData(one, structuredClone(one)), true);
    }),
  );
});

test('one field that is another, more or fewer makes an object another one, wherever it is', () => {
  const changed = fc.record({ name: fc.constantFrom('a', 'b', 'c'), value: fc.constantFrom(1, 2, undefined, null) });
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom('a', 'b', 'c'), fc.constantFrom(1, 2, null)),
      changed,
      (object, change) => {
        const other = { ...object, [change.name]: change.value };
        const same = (object[change.name] ?? null) === (change.value ?? null);
        assert.equal(isSameData([{ deep: object }], [{ deep: other }]), same);
        assert.equal(isSameData([{ deep: other }], [{ deep: object }]), same);
      },
    ),
  );
});

test('what is absent in one may be undefined or null in the other', () => {
  assert.equal(isSameData({ a: 1 }, { a: 1, b: undefined, c: null }), true);
  assert.equal(isSameData({ a: 1, b: undefined }, { a: 1, c: null }), true);
  assert.equal(isSameData({ a: 1, b: 2 }, { a: 1, c: null }), false);
  assert.equal(isSameData({ a: 1, c: null }, { a: 1, b: 2 }), false);
});

test('what may say more than its fields do is the same as itself alone', () => {
  class Line {
    readonly id = 'a';
  }
  const line = new Line();
  assert.equal(isSameData(line, line), true);
  assert.equal(isSameData(line, { id: 'a' }), false);
  assert.equal(isSameData({ id: 'a' }, line), false);
  assert.equal(isSameData([], {}), false);
  assert.equal(isSameData({ length: 0 }, []), false);
  assert.equal(isSameData({ ['constructor']: Object }, { id: 'a' }), false);
});
