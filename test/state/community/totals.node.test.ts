import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { ContentSource } from '../../../src/content/source.js';
import type { Comment } from '../../../src/model/index.js';
import { type PostList, shownPosts } from '../../../src/rules/list/post-list.js';
import type { CommunityStore } from '../../../src/state/community/community-store.js';
import { until } from '../until.js';
import { openCommunity } from './open-community.js';

const list = { noteId: 'n' };
const commentOf = (id: string, replies: readonly string[] = []): object => {
  const words = { author: { id: 'taotao', name: 'Taotao' }, text: id, createdAt: 1 };
  return { ...words, id, ...list, replies: replies.map((each) => ({ ...words, id: each })) };
};

interface World {
  readonly community: CommunityStore;
  readonly source: { -readonly [Key in keyof ContentSource]: ContentSource[Key] };
  readonly comments: () => PostList<Comment>;
}

/** A source that tells of what is deleted for ever. */
async function setup(comments: readonly object[]): Promise<World> {
  const source = {
    ...createJsonSource({ data: { community: 'sandbox', comments }, base: 'https://a.example/' }),
    deletePost: () => Promise.resolve(),
  };
  const community = openCommunity({ source: () => Promise.resolve(source) });
  const $list = community.comments(list);
  await until(() => $list.get().status === 'ready');
  return { community, source, comments: () => $list.get() };
}

/** What a heading says, and what is there to be counted. */
const counted = ({ items, total }: PostList<Comment>): unknown => {
  const seen = shownPosts(items).map(({ replies }) => 1 + shownPosts(replies).length);
  return [total, seen.reduce((all, each) => all + each, 0)];
};

test('what is deleted is not counted, be it above others or below, while the source still counts it', async () => {
  const { community, comments } = await setup([commentOf('c1', ['r1', 'r2']), commentOf('c2')]);
  const refreshed = async (): Promise<unknown> => {
    await community.refreshComments(list);
    return counted(comments());
  };
  assert.deepEqual(counted(comments()), [4, 4]);
  await community.retract('comment', 'r1');
  assert.deepEqual(counted(comments()), [3, 3], 'a reply that can still be brought back');
  assert.deepEqual(await refreshed(), [3, 3]);
  community.undo();
  assert.deepEqual(counted(comments()), [4, 4]);
  await community.retract('comment', 'r1');
  await community.settle();
  assert.deepEqual(counted(comments()), [3, 3]);
  assert.deepEqual(await refreshed(), [3, 3]);
  await community.retract('comment', 'c1');
  assert.deepEqual(counted(comments()), [1, 1], 'what stands below it goes along');
  assert.deepEqual(await refreshed(), [1, 1]);
  community.undo();
  assert.deepEqual(counted(comments()), [3, 3]);
  await community.retract('comment', 'c1');
  await community.settle();
  assert.deepEqual(counted(comments()), [1, 1]);
  assert.deepEqual(await refreshed(), [1, 1]);
});

test('a reply is counted once, on its way and when it has arrived', async () => {
  const { community, source, comments } = await setup([commentOf('c1')]);
  const { createComment } = source;
  let letGo = (): void => undefined;
  const line = new Promise<void>((resolve) => (letGo = resolve));
  source.createComment = async (...given) => {
    await line;
    return createComment!(...given);
  };
  const sent = community.post({ kind: 'comment', ...list, parentId: 'c1', text: 'Mine' });
  assert.deepEqual(counted(comments()), [2, 2]);
  await community.refreshComments(list);
  assert.deepEqual(counted(comments()), [2, 2]);
  letGo();
  await sent;
  assert.deepEqual(counted(comments()), [2, 2]);
  await community.refreshComments(list);
  assert.deepEqual(counted(comments()), [2, 2]);
});

test('the next page is counted with the first: what is on its way stays counted, what is deleted does not come back', async () => {
  const { community, source, comments } = await setup(Array.from({ length: 12 }, (_, at) => commentOf(`c${at}`)));
  await community.moreComments(list);
  for (const id of ['c0', 'c11']) {
    await community.retract('comment', id);
    await community.settle();
  }
  assert.deepEqual(counted(comments()), [10, 10]);
  await community.refreshComments(list);
  assert.deepEqual(counted(comments()), [11, 9], 'of what nobody has asked for yet, the source is believed');
  source.createComment = () => Promise.reject(new Error('no'));
  await assert.rejects(community.post({ kind: 'comment', ...list, text: 'Mine' }));
  assert.deepEqual(counted(comments()), [12, 10]);
  await community.moreComments(list);
  assert.deepEqual(counted(comments()), [11, 11]);
});

test('what waits to be deleted is not counted on a page that has not come again', async () => {
  const { community, comments } = await setup(Array.from({ length: 12 }, (_, at) => commentOf(`c${at}`)));
  await community.moreComments(list);
  await community.retract('comment', 'c11');
  await community.refreshComments(list);
  assert.deepEqual(counted(comments()), [11, 10]);
  await community.moreComments(list);
  assert.deepEqual(counted(comments()), [11, 11]);
  community.undo();
  assert.deepEqual(counted(comments()), [12, 12]);
});

test('what a later page repeats of what is deleted is taken off once', async () => {
  const { community, source, comments } = await setup(Array.from({ length: 12 }, (_, at) => commentOf(`c${at}`)));
  await community.retract('comment', 'c9');
  await community.settle();
  const { listComments } = source;
  // Another has come on top of them meanwhile.
  source.listComments = async (...given) => {
    const page = await listComments!(...given);
    const first = (await listComments!({ ...list }, given[1])).items;
    return { ...page, items: [...first.slice(-1), ...page.items] };
  };
  await community.moreComments(list);
  assert.deepEqual(counted(comments()), [11, 11]);
});
