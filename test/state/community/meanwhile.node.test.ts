import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { ContentContext, ContentSource } from '../../../src/content/source.js';
import type { Comment, Question } from '../../../src/model/index.js';
import type { Listed } from '../../../src/rules/list/post-list.js';
import type { CommunityStore } from '../../../src/state/community/community-store.js';
import { until } from '../until.js';
import { openCommunity } from './open-community.js';

const author = { id: 'taotao', name: 'Taotao' };
const head = { id: 'c1', noteId: 'n', author, text: 'First', createdAt: 1, likes: 4 };
const data = {
  community: 'sandbox',
  comments: [head],
  questions: [{ id: 'q1', productId: 'serum', author: 'k**7', text: 'For dry skin?', createdAt: 1, answers: [] }],
};

interface World {
  readonly community: CommunityStore;
  readonly source: { -readonly [Key in keyof ContentSource]: ContentSource[Key] };
  readonly context: { locale: string; customer: string | null };
}

function setup(content: object = data): World {
  const source = { ...createJsonSource({ data: content, base: 'https://a.example/' }) };
  const context = { locale: 'en', customer: 'mei' };
  const community = openCommunity({
    source: () => Promise.resolve(source),
    context: (): ContentContext => ({ country: 'CN', currency: 'CNY', ...context }),
  });
  return { community, source, context };
}

/** What is held back until it is let go, as it was asked for. */
function held(): { readonly wait: () => Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const promise = new Promise<void>((resolve) => (letGo = resolve));
  return { wait: () => promise, letGo: () => letGo() };
}

const below = (posts: readonly Listed<Comment>[]): unknown =>
  posts.map(({ replies, replyCount }) => [
    replies.map((reply: Listed<Comment>) => [reply.text, reply.delivery]),
    replyCount,
  ]);

test('a reply on its way stays in sight while its list is asked for again, and is there once when it has arrived', async () => {
  const { community, source } = setup();
  const $list = community.comments({ noteId: 'n' });
  await until(() => $list.get().status === 'ready');
  const { createComment } = source;
  const line = held();
  source.createComment = async (...given) => {
    await line.wait();
    return createComment!(...given);
  };
  const sent = community.post({ kind: 'comment', noteId: 'n', parentId: 'c1', text: 'Mine' });
  await community.refreshComments({ noteId: 'n' });
  assert.deepEqual(below($list.get().items), [[[['Mine', 'sending']], 1]]);
  // It arrives while a page is on its way that was answered before.
  const { listComments } = source;
  const page = held();
  source.listComments = async (...given) => {
    const answer = await listComments!(...given);
    await page.wait();
    return answer;
  };
  const refreshed = community.refreshComments({ noteId: 'n' });
  line.letGo();
  await sent;
  page.letGo();
  await refreshed;
  assert.deepEqual(below($list.get().items), [[[['Mine', undefined]], 1]]);
  await community.refreshComments({ noteId: 'n' });
  assert.deepEqual(below($list.get().items), [[[['Mine', undefined]], 1]]);
});

test('an answer that did not arrive stays below its question to be sent again', async () => {
  const { community, source } = setup();
  const $list = community.questions('serum');
  await until(() => $list.get().status === 'ready');
  source.createAnswer = () => Promise.reject(new Error('no'));
  await assert.rejects(community.post({ kind: 'answer', questionId: 'q1', text: 'Yes' }));
  await community.refreshQuestions('serum');
  const [question] = $list.get().items as readonly Question[];
  assert.deepEqual(
    question?.answers.map((answer: Listed<Question['answers'][number]>) => [answer.text, answer.delivery]),
    [['Yes', 'failed']],
  );
});

test('what is written while a list does not come stays when that is asked for again', async () => {
  const { community, source } = setup();
  const { listComments } = source;
  const line = held();
  source.listComments = () => line.wait().then(() => Promise.reject(new Error('down')));
  source.createComment = () => Promise.reject(new Error('down'));
  const $list = community.comments({ noteId: 'n' });
  await assert.rejects(community.post({ kind: 'comment', noteId: 'n', text: 'Mine' }));
  line.letGo();
  await until(() => $list.get().status === 'error');
  source.listComments = listComments!;
  await community.refreshComments({ noteId: 'n' });
  assert.deepEqual(
    $list.get().items.map(({ text }) => text),
    ['Mine', 'First'],
  );
});

test('a tap on its way outlasts another language: it stays shown, what is tapped next is told after it', async () => {
  const { community, source, context } = setup();
  const $list = community.comments({ noteId: 'n' });
  const stop = $list.listen(() => undefined);
  await until(() => $list.get().status === 'ready');
  const told: boolean[] = [];
  const answers: ((refusal?: Error) => void)[] = [];
  source.setLike = (_kind, _id, active) => {
    told.push(active);
    return new Promise((resolve, reject) => answers.push((refusal) => (refusal ? reject(refusal) : resolve())));
  };
  const heart = (): unknown => $list.get().items.map(({ liked = false, likes }) => [liked, likes]);
  const first = community.like('comment', 'c1', true);
  context.locale = 'zh-CN';
  community.reset();
  await until(() => $list.get().status === 'ready');
  await until(() => answers.length === 1);
  assert.deepEqual(heart(), [[true, 5]]);
  const second = assert.rejects(community.like('comment', 'c1', false));
  assert.deepEqual(told, [true], 'the second waits for the first');
  answers[0]!();
  await first;
  await until(() => answers.length === 2);
  answers[1]!(new Error('no'));
  await second;
  assert.deepEqual(heart(), [[true, 5]], 'as the source has it');
  stop();
});

test('whom somebody follows is known on in another language, and not of somebody else', async () => {
  const { community, source, context } = setup();
  source.isFollowing = () => Promise.resolve(false);
  const line = held();
  source.follow = () => line.wait();
  const $taotao = community.following('taotao');
  await until(() => $taotao.get() === 'no');
  const followed = community.follow('taotao', true);
  context.locale = 'zh-CN';
  community.reset();
  assert.equal(community.following('taotao').get(), 'yes');
  line.letGo();
  await followed;
  assert.equal(community.following('taotao').get(), 'yes');
  context.customer = 'noa';
  community.reset(true);
  assert.equal(community.following('taotao').get(), 'unknown');
});

test('a tap of a guest that is refused later is not taken back for whom she turned out to be', async () => {
  const { community, source, context } = setup({ ...data, comments: [{ ...head, liked: true }] });
  context.customer = null;
  const $list = community.comments({ noteId: 'n' });
  const stop = $list.listen(() => undefined);
  await until(() => $list.get().status === 'ready');
  const line = held();
  source.setLike = () => line.wait().then(() => Promise.reject(new Error('no')));
  const tapped = assert.rejects(community.like('comment', 'c1', false));
  const { listComments } = source;
  source.listComments = async (...given) => {
    const page = await listComments!(...given);
    return { ...page, items: page.items.map((each) => ({ ...each, liked: false, likes: 3 })) };
  };
  context.customer = 'mei';
  community.reset(false);
  await until(() => $list.get().items[0]?.likes === 3);
  line.letGo();
  await tapped;
  assert.deepEqual($list.get().items[0]?.liked, false);
  stop();
});

test('a heart that is asked for as it is already stands as the source has it where that refuses', async () => {
  const { community, source } = setup({ ...data, comments: [{ ...head, liked: true }] });
  const $list = community.comments({ noteId: 'n' });
  await until(() => $list.get().status === 'ready');
  source.setLike = () => Promise.reject(new Error('no'));
  // Two taps of which the page that lies over it knows nothing, as from another element.
  const refused = [true, false].map((active) => assert.rejects(community.like('comment', 'c1', active)));
  await Promise.all(refused);
  assert.deepEqual([$list.get().items[0]?.liked, $list.get().items[0]?.likes], [true, 4]);
});

test('what arrives, or is reported, after its customer has left changes nothing for whoever comes next', async () => {
  const { community, source, context } = setup();
  const $list = community.comments({ noteId: 'n' });
  const stop = $list.listen(() => undefined);
  await until(() => $list.get().status === 'ready');
  const line = held();
  const { createComment } = source;
  let made = false;
  source.createComment = async (...given) => {
    const comment = await createComment!(...given);
    made = true;
    await line.wait();
    return comment;
  };
  const reports: (string | null)[] = [];
  source.reportPost = async (_kind, _id, _reason, { customer }) => {
    reports.push(customer);
    await line.wait();
  };
  const sent = community.post({ kind: 'comment', noteId: 'n', text: 'Mine' });
  await until(() => made);
  const reported = community.report('comment', 'c1', 'abuse');
  context.customer = 'noa';
  community.reset(true);
  await until(() => $list.get().status === 'ready' && $list.get().items.length === 2);
  line.letGo();
  await Promise.all([sent, reported]);
  assert.deepEqual(
    $list.get().items.map(({ text }) => text),
    ['Mine', 'First'],
  );
  assert.equal($list.get().total, 2);
  assert.deepEqual(reports, ['mei']);
  stop();
});
