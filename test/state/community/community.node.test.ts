import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource } from '../../../src/content/json/index.js';
import { type ContentContext, ContentError, type ContentSource } from '../../../src/content/source.js';
import type { CommunityStore } from '../../../src/state/community/community-store.js';
import { ReviewDrafts } from '../../../src/state/community/review-drafts.js';
import { type PostList, shownPosts } from '../../../src/rules/list/post-list.js';
import type { Comment, Review } from '../../../src/model/index.js';
import type { ReadableAtom } from 'nanostores';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { SeenPage } from '../../../src/lib/page-seen.js';
import { IDBFactory } from 'fake-indexeddb';
import { until } from '../until.js';
import { openCommunity } from './open-community.js';

const author = { id: 'taotao', name: 'Taotao' };
const data = {
  community: 'sandbox',
  notes: [],
  reviews: Array.from({ length: 23 }, (_, at) => ({
    id: `r${at}`,
    productId: 'serum',
    author: 'm**a',
    rating: (at % 5) + 1,
    text: `Words ${at}`,
    createdAt: 1_000 + at,
    tags: at % 2 ? ['Texture'] : [],
    ...(at === 3 && { pictures: [{ url: 'https://a.example/1.webp', width: 3, height: 4, alt: 'A jar' }] }),
    ...(at === 5 && { followUp: { text: 'Still good', createdAt: 9_000 } }),
  })),
  questions: [
    {
      id: 'q1',
      productId: 'serum',
      author: 'k**7',
      text: 'For dry skin?',
      createdAt: 1,
      answers: [{ id: 'a1', text: 'Yes', createdAt: 2, role: 'buyer', author: 'z**i' }],
    },
  ],
  comments: [
    { id: 'c1', noteId: 'n', author, text: 'First', createdAt: 1, likes: 4 },
    {
      id: 'c2',
      noteId: 'n',
      author,
      text: 'Kept on top',
      createdAt: 2,
      pinned: true,
      replies: [{ id: 'c3', author, text: 'Below it', createdAt: 3 }],
    },
  ],
};

const signedOut: ContentContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };

interface World {
  readonly community: CommunityStore;
  readonly drafts: ReviewDrafts;
  readonly source: { -readonly [Key in keyof ContentSource]: ContentSource[Key] };
}

function setup(
  content: object = data,
  context = (): ContentContext => signedOut,
  indexedDB: IDBFactory | undefined = new IDBFactory(),
  seen: SeenPage = {},
): World {
  const source = { ...createJsonSource({ data: content, base: 'https://a.example/' }) };
  const drafts = new ReviewDrafts(openKeyValueStore({ indexedDB, name: 'community' }), (onWarning) =>
    openKeyValueStore({ indexedDB, name: 'pictures', onWarning }),
  );
  const community = openCommunity({ source: () => Promise.resolve(source), context, drafts, ...seen });
  return { community, drafts, source };
}

async function ready<T extends Comment | Review>($list: ReadableAtom<PostList<T>>): Promise<PostList<T>> {
  await until(() => $list.get().status !== 'loading');
  return $list.get();
}

const texts = ({ items }: PostList<Comment | Review>): string[] => shownPosts(items).map(({ text }) => text);

test('lists reviews page by page, each once, with what they come to', async () => {
  const { community } = setup();
  const list = { productId: 'serum' };
  const first = await ready(community.reviews(list));
  assert.equal(first.items.length, 10);
  assert.equal(first.summary?.count, 23);
  assert.deepEqual(first.summary?.distribution, [5, 5, 5, 4, 4]);
  assert.deepEqual(first.may, { write: true, like: true, report: true, remove: true });
  await community.moreReviews(list);
  await community.moreReviews(list);
  const all = community.reviews(list).get();
  assert.equal(new Set(all.items.map(({ id }) => id)).size, 23);
  assert.equal(all.more, false);
});

for (const [list, ids] of [
  [{ filter: 'pictures' }, ['r3']],
  [{ filter: 'follow_up' }, ['r5']],
  [{ tag: 'Texture', filter: 'low', sort: 'latest' }, ['r21', 'r17', 'r15', 'r11', 'r7', 'r5', 'r1']],
] as const) {
  test(`chooses reviews by ${JSON.stringify(list)}`, async () => {
    const { items } = await ready(setup().community.reviews({ productId: 'serum', ...list }));
    assert.deepEqual(
      items.map(({ id }) => id),
      ids,
    );
  });
}

test('where a file takes nothing, nothing is offered and nothing can be sent', async () => {
  const { community } = setup({ ...data, community: undefined });
  const { may } = await ready(community.comments({ noteId: 'n' }));
  assert.deepEqual(may, { write: false, like: false, report: false, remove: false });
  await assert.rejects(community.post({ kind: 'comment', noteId: 'n', text: 'x' }));
  assert.equal(await community.mayReview('serum'), false);
});

test('a comment stands at once under what is pinned, and gets its id from the host', async () => {
  const { community } = setup();
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  const posted = community.post({ kind: 'comment', noteId: 'n', text: 'Mine' });
  assert.deepEqual(texts($list.get()), ['Kept on top', 'Mine', 'First']);
  assert.equal($list.get().items[1]?.delivery, 'sending');
  assert.equal($list.get().total, 4);
  const id = await posted;
  const { items } = $list.get();
  assert.deepEqual([items[1]?.id, items[1]?.delivery, items[1]?.state], [id, undefined, 'pending']);
});

test('a reply stands in its thread', async () => {
  const { community } = setup();
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  await community.post({ kind: 'comment', noteId: 'n', parentId: 'c2', text: 'And mine' });
  const [head] = $list.get().items;
  assert.deepEqual([head?.replyCount, head?.replies.map(({ text }) => text)], [2, ['Below it', 'And mine']]);
});

test('what did not arrive stays, can be sent again under the same id, and is then there once', async () => {
  const { community, source } = setup();
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  const { createComment } = source;
  const operations: string[] = [];
  source.createComment = async (draft, operation, context) => {
    operations.push(operation.id);
    const comment = await createComment!(draft, operation, context);
    if (operations.length === 1) throw new Error('The answer got lost');
    return comment;
  };
  await assert.rejects(community.post({ kind: 'comment', noteId: 'n', text: 'Mine' }));
  const failed = $list.get().items.find(({ delivery }) => delivery === 'failed');
  assert.equal(failed?.text, 'Mine');
  await community.resend(failed.id);
  assert.equal(operations[0], operations[1]);
  await community.refreshComments({ noteId: 'n' });
  assert.deepEqual(texts($list.get()), ['Kept on top', 'Mine', 'First']);
});

test('what did not arrive can be given up', async () => {
  const { community, source } = setup();
  source.createComment = () => Promise.reject(new Error('no'));
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  await assert.rejects(community.post({ kind: 'comment', noteId: 'n', text: 'Mine' }));
  community.discard($list.get().items[1]!.id);
  assert.deepEqual(texts($list.get()), ['Kept on top', 'First']);
});

test('what is deleted can be brought back; the host hears of it when it cannot any more', async () => {
  const { community, source } = setup();
  const told: string[] = [];
  source.deletePost = (kind, id) => Promise.resolve(void told.push(`${kind} ${id}`));
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  await community.retract('comment', 'c1');
  assert.deepEqual(texts($list.get()), ['Kept on top']);
  community.undo();
  assert.deepEqual([texts($list.get()), told], [['Kept on top', 'First'], []]);
  await community.retract('comment', 'c1');
  await community.retract('comment', 'c3');
  assert.deepEqual(texts($list.get()), ['Kept on top']);
  const [head] = $list.get().items;
  assert.deepEqual(shownPosts(head!.replies), []);
  await until(() => told.length === 1);
  assert.deepEqual(told, ['comment c1']);
  await community.settle();
  assert.deepEqual(told, ['comment c1', 'comment c3']);
  source.deletePost = () => Promise.reject(new Error('no'));
  await community.retract('comment', 'c2');
  await assert.rejects(community.settle());
  assert.deepEqual(texts($list.get()), ['Kept on top']);
});

test('the host hears of what is deleted when its page is left, or nobody sees it any more', async () => {
  const page = new EventTarget();
  let isSeen = true;
  const { community, source } = setup(data, undefined, undefined, { page, visible: () => isSeen });
  const told: string[] = [];
  source.deletePost = (kind, id) => Promise.resolve(void told.push(`${kind} ${id}`));
  await ready(community.comments({ noteId: 'n' }));
  await community.retract('comment', 'c1');
  page.dispatchEvent(new Event('visibilitychange'));
  await Promise.resolve();
  assert.equal(community.$retracted.get()?.id, 'c1', 'somebody sees it');
  page.dispatchEvent(new Event('pagehide'));
  // No step of the page's own comes after it.
  assert.equal(community.$retracted.get(), null);
  await until(() => told.length === 1);
  await community.retract('comment', 'c3');
  isSeen = false;
  page.dispatchEvent(new Event('visibilitychange'));
  await until(() => told.length === 2);
  assert.deepEqual(told, ['comment c1', 'comment c3']);
  isSeen = true;
  community.dispose();
  await community.retract('comment', 'c2');
  page.dispatchEvent(new Event('pagehide'));
  assert.equal(community.$retracted.get()?.id, 'c2', 'it hears of nothing any more');
});

test('what is deleted stays out of sight while the source still tells of it, unless the source refuses', async () => {
  const { community, source } = setup();
  source.deletePost = () => Promise.resolve();
  const list = { noteId: 'n' };
  const $list = community.comments(list);
  await ready($list);
  const replies = (): unknown[] => {
    const [head] = $list.get().items;
    return [shownPosts(head!.replies).map(({ id }) => id), head!.replyCount];
  };
  await community.retract('comment', 'c3');
  await community.refreshComments(list);
  assert.deepEqual(replies()[0], [], 'while it can still be brought back');
  community.undo();
  assert.deepEqual(replies(), [['c3'], 1]);
  await community.retract('comment', 'c3');
  await community.settle();
  await community.refreshComments(list);
  assert.deepEqual(replies(), [[], 0]);
  await community.retract('comment', 'c1');
  await community.settle();
  const { total } = $list.get();
  await community.refreshComments(list);
  assert.deepEqual([texts($list.get()), $list.get().total], [['Kept on top'], total]);
  source.deletePost = () => Promise.reject(new Error('no'));
  await community.retract('comment', 'c2');
  await assert.rejects(community.settle());
  await community.refreshComments(list);
  assert.deepEqual(texts($list.get()), ['Kept on top']);
});

test('what is reported stays out of sight, for whoever has reported it', async () => {
  let context = { ...signedOut, customer: 'mia' };
  const { community, source } = setup(data, () => context);
  source.reportPost = () => Promise.resolve();
  const list = { noteId: 'n' };
  const $list = community.comments(list);
  const stop = $list.listen(() => undefined);
  await ready($list);
  await community.report('comment', 'c1', 'advertising');
  await community.refreshComments(list);
  assert.deepEqual(texts($list.get()), ['Kept on top']);
  context = { ...context, customer: 'noa' };
  community.reset(true);
  await ready($list);
  assert.deepEqual(texts($list.get()), ['Kept on top', 'First']);
  stop();
});

test('what is left of a deleted comment with answers below it is shown as the source tells it', async () => {
  const { community, source } = setup();
  source.deletePost = () => Promise.resolve();
  const list = { noteId: 'n' };
  const $list = community.comments(list);
  await ready($list);
  await community.retract('comment', 'c2');
  await community.settle();
  const { listComments } = source;
  source.listComments = async (...given) => {
    const page = await listComments!(...given);
    const items = page.items.map((each) =>
      each.id === 'c2' ? { ...each, text: '', state: 'removed' as const } : each,
    );
    return { ...page, items };
  };
  await community.refreshComments(list);
  assert.deepEqual(
    $list.get().items.map(({ id, replies }) => [id, replies.length]),
    [
      ['c2', 1],
      ['c1', 0],
    ],
  );
});

test('a like shows at once and is taken back where it is refused, unless a later tap has come', async () => {
  const { community, source } = setup();
  const refuse: (() => void)[] = [];
  source.setLike = () => new Promise((_, reject) => refuse.push(() => reject(new Error('no'))));
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  const first = (): [unknown, unknown] => {
    const { liked, likes } = $list.get().items[1]!;
    return [liked, likes];
  };
  const refused = assert.rejects(community.like('comment', 'c1', true));
  assert.deepEqual(first(), [true, 5]);
  await until(() => refuse.length === 1);
  refuse[0]!();
  await refused;
  assert.deepEqual(first(), [false, 4]);
  const older = assert.rejects(community.like('comment', 'c1', true));
  const newer = assert.rejects(community.like('comment', 'c1', false));
  await until(() => refuse.length === 2);
  refuse[1]!();
  await older;
  assert.deepEqual(first(), [false, 4]);
  await until(() => refuse.length === 3);
  refuse[2]!();
  await newer;
  assert.deepEqual(first(), [false, 4]);
});

test('taps are told one after the other, and where the last is refused it stands as the host has it', async () => {
  const { community, source } = setup();
  const told: boolean[] = [];
  const answers: ((refusal?: Error) => void)[] = [];
  source.isFollowing = () => Promise.resolve(false);
  source.follow = (_, active) => {
    told.push(active);
    return new Promise((resolve, reject) => answers.push((refusal) => (refusal ? reject(refusal) : resolve())));
  };
  const $taotao = community.following('taotao');
  await until(() => $taotao.get() === 'no');
  const first = community.follow('taotao', true);
  const second = assert.rejects(community.follow('taotao', false));
  await until(() => answers.length === 1);
  answers[0]!();
  await first;
  await until(() => answers.length === 2);
  assert.deepEqual(told, [true, false]);
  answers[1]!(new Error('no'));
  await second;
  assert.equal($taotao.get(), 'yes');
});

test('a report takes a post from sight; an answer is asked for below its question', async () => {
  const { community } = setup();
  const $list = community.comments({ noteId: 'n' });
  await ready($list);
  await community.report('comment', 'c1', 'abuse');
  assert.deepEqual(texts($list.get()), ['Kept on top']);
  const $questions = community.questions('serum');
  await until(() => $questions.get().status === 'ready');
  await community.post({ kind: 'answer', questionId: 'q1', text: 'No' });
  assert.deepEqual(
    $questions.get().items[0]?.answers.map(({ text }) => text),
    ['Yes', 'No'],
  );
});

test('an author is followed where the source can be told, and not where it refuses', async () => {
  const { community, source } = setup();
  Object.assign(source, { follow: undefined });
  const $none = community.following('x');
  await until(() => $none.get() === 'unsupported');
  source.isFollowing = () => Promise.resolve(false);
  source.follow = () => Promise.reject(new Error('no'));
  const $taotao = community.following('taotao');
  await until(() => $taotao.get() === 'no');
  const asked = assert.rejects(community.follow('taotao', true));
  assert.equal($taotao.get(), 'yes');
  await asked;
  assert.equal($taotao.get(), 'no');
});

test('whether an author is followed is asked again by whoever looks after a question that failed', async () => {
  const { community, source } = setup();
  let asked = 0;
  source.follow = () => Promise.resolve();
  source.isFollowing = () => {
    asked += 1;
    return asked === 1 ? Promise.reject(new Error('no connection')) : Promise.resolve(true);
  };
  const $taotao = community.following('taotao');
  await until(() => asked === 1);
  await until(() => community.following('taotao').get() === 'yes');
  assert.equal($taotao.get(), 'yes', 'also for those who looked before');
  assert.equal(asked, 2);
});

test('nobody can be followed where nothing is taken: that is known after the first question', async () => {
  const { community, source } = setup();
  let asked = 0;
  source.isFollowing = () => {
    asked += 1;
    return Promise.reject(new ContentError('content-unavailable', [{ path: 'community', message: 'takes nothing' }]));
  };
  await until(() => community.following('taotao').get() === 'unsupported');
  assert.equal(asked, 1);
});

test('words of what was taken down do not come in', async () => {
  const { community } = setup({ comments: [{ ...data.comments[0], state: 'removed' }] });
  const { items } = await ready(community.comments({ noteId: 'n' }));
  assert.deepEqual([items[0]?.text, items[0]?.state], ['', 'removed']);
});

test('keeps a review that is not published yet, and drops what is no draft', async () => {
  const { community } = setup();
  const words = { rating: 4, text: 'Half a bottle in', anonymous: true };
  await community.drafts.keep('serum', words);
  assert.deepEqual(await community.drafts.read('serum'), words);
  const tooLong = { ...words, text: 'a'.repeat(9_000) };
  await community.drafts.keep('serum', tooLong);
  assert.deepEqual(await community.drafts.read('serum'), tooLong, 'whole, however long it is');
  await community.drafts.keep('serum', { rating: 0, text: '', anonymous: false });
  assert.equal(await community.drafts.read('serum'), undefined);
});

test('keeps the pictures of a review until it is published or its writer leaves, as far as the device takes them', async () => {
  const { drafts } = setup();
  const picture = (bytes: number): File => new File([new Uint8Array(bytes)], 'a.png', { type: 'image/png' });
  const sizes = async (productId: string): Promise<number[]> =>
    (await drafts.readPictures(productId)).map(({ size }) => size);
  assert.equal(await drafts.keepPictures('serum', [picture(3), picture(4)]), true);
  await drafts.keep('serum', { rating: 0, text: '', anonymous: false });
  assert.deepEqual(await sizes('serum'), [3, 4], 'also those of which nothing is said yet');
  assert.equal((await drafts.readPictures('serum'))[0]?.type, 'image/png');
  await drafts.drop('serum');
  assert.deepEqual(await sizes('serum'), []);
  await drafts.keepPictures('serum', [picture(3)]);
  const huge = { size: 2e9 } as File;
  assert.equal(await drafts.keepPictures('serum', [picture(3), huge]), false, 'of too much nothing is kept');
  assert.deepEqual(await sizes('serum'), []);
  await drafts.keepPictures('toner', [picture(5)]);
  const forgotten = drafts.forget();
  assert.deepEqual(await sizes('toner'), [], 'nobody reads them meanwhile');
  await forgotten;
  drafts.close();
});

test('pictures that a device does not keep are said to be none that are kept', async () => {
  const broken = { open: () => assert.fail('no database') } as unknown as IDBFactory;
  const { drafts } = setup(data, undefined, broken).community;
  const picture = new File(['a'], 'a.png', { type: 'image/png' });
  assert.equal(await drafts.keepPictures('serum', [picture]), false);
});

test('what did not arrive outlasts another language, and not another customer', async () => {
  let context = { ...signedOut, customer: 'mia' };
  const { community, source } = setup(data, () => context);
  source.createComment = () => Promise.reject(new Error('no'));
  const $list = community.comments({ noteId: 'n' });
  const stop = $list.listen(() => undefined);
  await ready($list);
  await assert.rejects(community.post({ kind: 'comment', noteId: 'n', text: 'Mine' }));
  await assert.rejects(community.post({ kind: 'comment', noteId: 'n', text: 'Below', parentId: 'c2' }));
  const replies = (): string[] => $list.get().items.flatMap((head) => head.replies.map(({ text }) => text));
  context = { ...context, locale: 'zh-CN' };
  community.reset();
  await until(() => replies().length === 2);
  assert.deepEqual(texts($list.get()), ['Kept on top', 'Mine', 'First']);
  assert.deepEqual(replies(), ['Below it', 'Below']);
  context = { ...context, customer: 'noa' };
  community.reset(true);
  await ready($list);
  assert.deepEqual([texts($list.get()), replies()], [['Kept on top', 'First'], ['Below it']]);
  stop();
});

test('a deletion that waits is sent as the customer who deleted', async () => {
  let context = { ...signedOut, customer: 'mia' };
  const { community, source } = setup(data, () => context);
  const told: (string | null)[] = [];
  source.deletePost = (_kind, _id, { customer }) => Promise.resolve(void told.push(customer));
  await ready(community.comments({ noteId: 'n' }));
  await community.retract('comment', 'c1');
  context = { ...context, customer: 'noa' };
  community.reset(true);
  await until(() => told.length > 0);
  assert.deepEqual(told, ['mia']);
});
