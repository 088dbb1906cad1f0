import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { ContentSource } from '../../../src/content/source.js';
import { type KeyValueStore, openKeyValueStore } from '../../../src/lib/key-value-store.js';
import type { Comment, Post } from '../../../src/model/index.js';
import type { Listed } from '../../../src/rules/list/post-list.js';
import type { CommunityStore } from '../../../src/state/community/community-store.js';
import { until } from '../until.js';
import { openCommunity } from './open-community.js';

const day = 86_400_000;
const author = { id: 'taotao', name: 'Taotao' };
const data = {
  community: 'sandbox',
  comments: [{ id: 'c1', noteId: 'n', author, text: 'First', createdAt: 1 }],
  questions: [{ id: 'q1', productId: 'serum', author: 'k**7', text: 'For dry skin?', createdAt: 1, answers: [] }],
};
const comment = { kind: 'comment', noteId: 'n', text: 'Mine' } as const;

/** Who looks at a page, when, and whether anything gets through from it. */
interface Visitor {
  readonly customer?: string | null;
  readonly customerId?: string;
  readonly at?: number;
  readonly line?: 'up' | 'down' | 'silent';
}

/** One device, on which page after page is opened; the host knows operations by their ids. */
function device(): {
  readonly open: (visitor?: Visitor) => CommunityStore;
  readonly got: Map<string, Post>;
  readonly storage: KeyValueStore;
  /** Nothing is on its way into the storage any more. */
  readonly kept: () => Promise<number>;
} {
  const host = createJsonSource({ data, base: 'https://a.example/' });
  const storage = openKeyValueStore({ indexedDB: undefined, name: 'posts' });
  const got = new Map<string, Post>();
  return {
    got,
    storage,
    kept: async () => (await storage.keys('')).length,
    open({ customer = null, customerId = '', at = 1_000, line = 'up' } = {}) {
      const source: ContentSource = {
        ...host,
        async createComment(draft, operation, context) {
          if (line === 'down') throw new Error('the line is down');
          if (line === 'silent') return new Promise<never>(() => undefined);
          const known = got.get(operation.id) ?? (await host.createComment!(draft, operation, context));
          got.set(operation.id, known);
          return known as Comment;
        },
        ...(line !== 'up' && { createAnswer: () => Promise.reject(new Error('the line is down')) }),
      };
      return openCommunity({
        source: () => Promise.resolve(source),
        context: () => ({ locale: 'en', country: 'CN', currency: 'CNY', customer, customerId }),
        storage,
        now: () => at,
      });
    },
  };
}

const stateOf = (posts: readonly Listed<Post>[]): unknown => posts.map(({ text, delivery }) => [text, delivery]);

/** What a page shows once it has read what is kept, and its list has come. */
async function shownIn(page: CommunityStore, times = 2): Promise<unknown> {
  const $list = page.comments({ noteId: 'n' });
  await until(() => $list.get().status === 'ready' && $list.get().items.length >= times);
  return stateOf($list.get().items);
}

for (const line of ['down', 'silent'] as const) {
  test(`what was left on a page whose line was ${line} is sent by the next one, and stands there once`, async () => {
    const { open, got, kept } = device();
    const first = open({ line });
    void first.post(comment).catch(() => undefined);
    await until(async () => (await kept()) === 1);
    first.dispose();
    const second = open({ at: 1_000 + day - 1 });
    const $list = second.comments({ noteId: 'n' });
    await until(() => got.size === 1);
    await until(async () => (await kept()) === 0);
    assert.deepEqual(stateOf($list.get().items), [
      ['Mine', undefined],
      ['First', undefined],
    ]);
    // Whoever opens another page finds it with the host, and nothing to be sent.
    assert.deepEqual(await shownIn(open()), [
      ['Mine', undefined],
      ['First', undefined],
    ]);
    assert.equal(got.size, 1);
  });
}

test('what the host had got before its page was left is there once, by the id of its operation', async () => {
  const { open, got, kept, storage } = device();
  await open().post({ ...comment, operationId: 'op' });
  await until(async () => (await kept()) === 0);
  // As a page leaves it that is closed before the answer.
  await storage.set('unsent-post:local-op', { by: null, at: 1_000, draft: comment });
  const page = open();
  await until(async () => (await kept()) === 0);
  assert.deepEqual(await shownIn(page), [
    ['Mine', undefined],
    ['First', undefined],
  ]);
  assert.equal(got.size, 1);
});

test('what is older than a day stands there to be sent again or given up, and is not sent by itself', async () => {
  const { open, got, kept } = device();
  await assert.rejects(open({ line: 'down' }).post(comment));
  await assert.rejects(open({ line: 'down', at: 1_001 }).post({ ...comment, text: 'Another' }));
  const later = open({ at: 1_002 + day });
  assert.deepEqual(await shownIn(later, 3), [
    ['Another', 'failed'],
    ['Mine', 'failed'],
    ['First', undefined],
  ]);
  assert.equal(got.size, 0);
  const [another, mine] = later.comments({ noteId: 'n' }).get().items;
  later.discard(another!.id);
  await later.resend(mine!.id);
  await until(async () => (await kept()) === 0);
  assert.deepEqual(await shownIn(later), [
    ['Mine', undefined],
    ['First', undefined],
  ]);
});

test('a list that is asked for later has it on top, and an answer stands below its question', async () => {
  const { open } = device();
  await assert.rejects(open({ line: 'down' }).post({ kind: 'answer', questionId: 'q1', text: 'It is' }));
  const page = open({ line: 'down', at: 1_001 + day });
  await assert.rejects(page.post(comment));
  assert.deepEqual(await shownIn(page), [
    ['Mine', 'failed'],
    ['First', undefined],
  ]);
  const $questions = page.questions('serum');
  await until(() => $questions.get().status === 'ready');
  assert.deepEqual(stateOf($questions.get().items[0]!.answers), [['It is', 'failed']]);
});

test('what a customer wrote is of her alone; where no id tells her from others it is not kept', async () => {
  const { open, got, kept } = device();
  const mei = { customer: 'token', customerId: '1' };
  await assert.rejects(open({ ...mei, line: 'down' }).post(comment));
  assert.equal(await kept(), 1);
  for (const other of [{}, { customer: 'token', customerId: '2' }, { customer: 'token' }]) {
    const page = open(other);
    assert.deepEqual(await shownIn(page, 1), [['First', undefined]]);
  }
  assert.deepEqual([got.size, await kept()], [0, 1]);
  // With a token that was renewed.
  open({ ...mei, customer: 'another token' });
  await until(() => got.size === 1);
  await until(async () => (await kept()) === 0);
  await assert.rejects(open({ customer: 'token', line: 'down' }).post(comment));
  assert.equal(await kept(), 0);
});

test('what nobody can read, and what nobody has come back for in a month, is let go of', async () => {
  const { open, got, kept, storage } = device();
  const broken: readonly unknown[] = [
    null,
    'text',
    { by: null, at: 1, draft: { kind: 'comment', text: 'No note' } },
    { by: null, at: 1, draft: { kind: 'review', productId: 'serum', text: 'A draft', rating: 5 } },
    { by: null, at: 1, draft: { kind: 'toString', text: 'Nothing' } },
    { by: null, at: 1, draft: { kind: 'comment', noteId: 'n', text: 'In a thread', parentId: 7 } },
    { by: null, at: '1', draft: comment },
    { by: 7, at: 1_000 - 30 * day, draft: comment },
  ];
  for (const [place, value] of broken.entries()) await storage.set(`unsent-post:local-${place}`, value);
  const page = open();
  await until(async () => (await kept()) === 0);
  assert.deepEqual(await shownIn(page, 1), [['First', undefined]]);
  assert.equal(got.size, 0);
});
