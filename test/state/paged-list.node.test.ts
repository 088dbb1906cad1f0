import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Page } from '../../src/model/index.js';
import { PagedList } from '../../src/state/paged-list.js';

interface Question {
  readonly cursor: string | undefined;
  readonly signal: AbortSignal;
  answer(items: readonly string[], cursor?: string): void;
  fail(): void;
}

/** A list whose source answers when the test says so. */
function setup() {
  const asked: Question[] = [];
  const list = new PagedList<string>(
    (cursor, signal) =>
      new Promise<Page<string>>((resolve, reject) => {
        asked.push({
          cursor,
          signal,
          answer: (items, next) => resolve({ items, ...(next !== undefined && { cursor: next }) }),
          fail: () => reject(new Error('the line is down')),
        });
      }),
    (item) => item,
  );
  const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));
  return { list, asked, settle };
}

test('the first look asks for the first page, and each further page is asked for by where the last one ended', async () => {
  const { list, asked, settle } = setup();
  assert.equal(list.$state.get().status, 'loading');
  asked[0]!.answer(['a', 'b'], '2');
  await settle();
  void list.more();
  void list.more();
  assert.deepEqual(
    asked.map(({ cursor }) => cursor),
    [undefined, '2'],
  );
  asked[1]!.answer(['b', 'c']);
  await settle();
  assert.deepEqual(list.$state.get().items, ['a', 'b', 'c'], 'one that comes twice stands once');
  assert.equal(list.$state.get().more, false);
});

test('a listener that asks for more at once asks for the page after the one it was told of', async () => {
  const { list, asked, settle } = setup();
  list.$state.subscribe(({ more }) => {
    if (more) void list.more();
  });
  asked[0]!.answer(['a'], '1');
  await settle();
  asked[1]!.answer(['b'], '2');
  await settle();
  assert.deepEqual(
    asked.map(({ cursor }) => cursor),
    [undefined, '1', '2'],
  );
});

test('while the first page is asked for again nothing more is, and what is new is shown', async () => {
  const { list, asked, settle } = setup();
  void list.$state;
  asked[0]!.answer(['b'], '1');
  await settle();
  const refreshed = list.refresh();
  void list.more();
  assert.equal(asked.length, 2);
  asked[1]!.answer(['a', 'b'], '2');
  await refreshed;
  assert.deepEqual(list.$state.get().items, ['a', 'b']);
  void list.more();
  assert.equal(asked[2]!.cursor, '2');
});

test('what is known stays when the line is down, and a next page can be asked for again', async () => {
  const { list, asked, settle } = setup();
  void list.$state;
  asked[0]!.answer(['a'], '1');
  await settle();
  void list.more();
  asked[1]!.fail();
  await settle();
  assert.deepEqual(list.$state.get(), {
    status: 'ready',
    items: ['a'],
    more: true,
    loadingMore: false,
    moreFailed: true,
  });
  void list.more();
  assert.equal(asked[2]!.cursor, '1');
});

test('a cursor that leads nowhere new is not followed', async () => {
  const { list, asked, settle } = setup();
  void list.$state;
  asked[0]!.answer(['a'], '1');
  await settle();
  void list.more();
  asked[1]!.answer(['b'], '1');
  await settle();
  assert.equal(list.$state.get().more, false);
});
