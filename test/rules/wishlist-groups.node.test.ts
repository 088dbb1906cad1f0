import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { WishlistGroup, WishlistGroupChange } from '../../src/model/index.js';
import {
  changeGroups,
  changesToMerge,
  groupName,
  groupNameProblem,
  groupNameRoom,
  longestGroupName,
  mostGroups,
} from '../../src/rules/wishlist-groups.js';

const product = (id: string) => ({ kind: 'product' as const, id });
const gifts: WishlistGroup = { id: 'g', name: 'Gifts', items: [product('a'), { kind: 'note', id: 'a' }] };
const tea: WishlistGroup = { id: 't', name: 'Tea', items: [] };
const carryOut = (groups: readonly WishlistGroup[], changes: readonly WishlistGroupChange[]) =>
  changes.reduce(changeGroups, groups);

test('a group is made, renamed, filled and deleted; a thing of another kind is another thing', () => {
  const after = carryOut(
    [gifts],
    [
      { type: 'make', group: tea },
      { type: 'rename', id: 't', name: '  Green\n tea ' },
      { type: 'place', id: 't', item: product('b'), placed: true },
      { type: 'place', id: 'g', item: product('a'), placed: false },
    ],
  );
  assert.deepEqual(after, [
    { ...gifts, items: [{ kind: 'note', id: 'a' }] },
    { id: 't', name: 'Green tea', items: [product('b')] },
  ]);
  assert.deepEqual(carryOut(after, [{ type: 'delete', id: 'g' }]), [after[1]]);
});

test('a change that comes twice does what it does once, and one of what is not there nothing', () => {
  const changes: readonly WishlistGroupChange[] = [
    { type: 'make', group: tea, at: 0 },
    { type: 'place', id: 't', item: product('b'), placed: true },
    { type: 'rename', id: 'x', name: 'Nobody' },
    { type: 'delete', id: 'x' },
  ];
  assert.deepEqual(carryOut([gifts], [...changes, ...changes]), carryOut([gifts], changes));
});

test('what was deleted comes back to its place with what was in it', () => {
  const groups = [gifts, tea];
  assert.deepEqual(
    carryOut(groups, [
      { type: 'delete', id: 'g' },
      { type: 'make', group: gifts, at: 0 },
    ]),
    groups,
  );
});

test('names are short, of one line, and no two alike', () => {
  assert.equal(groupName(' a\u202e\u0007\tb '), 'a b');
  assert.equal([...groupName('花'.repeat(99))].length, longestGroupName);
  assert.equal(groupNameProblem('\u0007 ', [gifts]), 'missing');
  assert.equal(groupNameProblem('gIFTS', [gifts]), 'taken');
  assert.equal(groupNameProblem('gIFTS', [gifts], 'g'), undefined, 'its own name in other letters');
  assert.equal(groupNameProblem('Tea', [gifts]), undefined);
});

test('a name is counted as a person counts it, and no character of it is cut in two', () => {
  for (const letter of ['a', '花', '🎁', '👩🏽‍👩🏽‍👧🏽‍👦🏽', '🇨🇳', 'é']) {
    const [whole, long] = [letter.repeat(longestGroupName), letter.repeat(longestGroupName + 2)];
    assert.deepEqual([groupNameRoom(whole), groupNameRoom(long)], [0, -2], letter);
    assert.deepEqual([groupName(whole), groupName(long)], [whole, whole], letter);
  }
  assert.equal(groupNameRoom('  a \n b '), longestGroupName - 3);
  const piled = `a${'\u0301'.repeat(5_000)}`;
  assert.ok(groupNameRoom(piled) < 0, 'one letter that is as long as a book');
  assert.equal(groupName(`tea ${piled}`), 'tea');
});

test('there are never too many', () => {
  const many = Array.from({ length: mostGroups }, (_, at) => ({ ...tea, id: `${at}`, name: `${at}` }));
  assert.equal(changeGroups(many, { type: 'make', group: tea }).length, mostGroups);
});

test('groups of a guest are merged by name, in their order', () => {
  const guest = [{ id: 'other', name: 'GIFTS', items: [product('c'), product('b'), product('a')] }, tea];
  const merged = carryOut([gifts], changesToMerge([gifts], guest));
  assert.deepEqual(merged, [{ ...gifts, items: [product('c'), product('b'), ...gifts.items] }, tea]);
  assert.deepEqual(carryOut(merged, changesToMerge(merged, guest)), merged, 'merged again it is the same');
});
