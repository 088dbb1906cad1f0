import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttpSource } from '../../src/content/http/index.js';
import { createJsonSource } from '../../src/content/json/index.js';
import { reportingSource } from '../../src/content/reporting-source.js';
import type { ContentIssue, ContentSource } from '../../src/content/source.js';
import type { XhsErrorEvent } from '../../src/events/index.js';
import { smallest } from './note-data.js';

const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null } as const;
const script = 'javascript:alert(1)';
const store = { id: 's', name: 'S', url: script, serviceUrl: script };
const post = { id: 'one', text: 'Good.', createdAt: 1_000 };
const review = { ...post, productId: 'p', author: 'A', rating: 5, avatar: script };
const question = { ...post, productId: 'p', author: 'A', answers: [{ id: 'x' }] };
const comment = { ...post, noteId: 'n', author: { name: 'A', url: script } };
const page = { id: 'market', title: 'Market', color: 'url(x)', sections: [{ kind: 'products' }] };
const note = { ...smallest, url: script };
const content = {
  notes: [note, { id: 'broken' }],
  stores: [store],
  reviews: [review, { ...review, id: 'two', rating: 9 }],
  questions: [question],
  comments: [comment],
  pages: [page],
  channels: [{ id: 'all', title: 'All' }, { id: 'none' }],
};

const issuesOf = (event: Event): readonly ContentIssue[] => (event as XhsErrorEvent).detail.issues;

/** Every call that reads, each once. */
const calls: readonly (readonly [string, (source: ContentSource) => Promise<unknown> | undefined])[] = [
  ['getStore', (source) => source.getStore('s', context)],
  ['listStores', (source) => source.listStores?.({}, context)],
  ['listReviews', (source) => source.listReviews?.({ productId: 'p' }, context)],
  ['listQuestions', (source) => source.listQuestions?.({ productId: 'p' }, context)],
  ['listComments', (source) => source.listComments?.({ noteId: 'n' }, context)],
  ['getMarketPage', (source) => source.getMarketPage?.('market', context)],
  ['listNotes', (source) => source.listNotes({}, context)],
  ['listFeed', (source) => source.listFeed?.({ feed: 'all' }, context)],
  ['listChannels', (source) => source.listChannels?.(context)],
];

/** What each call tells by itself, from a source that is asked for the first time. */
async function toldBy(make: () => ContentSource): Promise<Record<string, string[][]>> {
  const told: Record<string, string[][]> = {};
  for (const [name, call] of calls) {
    const events: string[][] = [];
    const source = reportingSource(make(), (event) => events.push(issuesOf(event).map(({ path }) => path)));
    await call(source);
    told[name] = events;
  }
  return told;
}

test('a file tells of everything that was left out, once a call', async () => {
  const posts = (call: string): string[][] => [
    ['reviews.0.avatar.url', 'reviews.1.avatar.url', 'reviews.1.rating', 'questions.0.answers.0.text'].map(
      (path) => `${call}.${path}`,
    ),
  ];
  const told = await toldBy(() => createJsonSource({ data: content }));
  assert.deepEqual(told.getStore, [['getStore(s).url', 'getStore(s).serviceUrl']]);
  assert.deepEqual(told.listStores, [['listStores().stores.0.url', 'listStores().stores.0.serviceUrl']]);
  assert.deepEqual(told.getMarketPage, [['getMarketPage(market).color', 'getMarketPage(market).sections.0.title']]);
  assert.deepEqual(told.listChannels, [['listChannels().channels.1']]);
  for (const call of ['listReviews(p)', 'listQuestions(p)', 'listComments(n)']) {
    const [paths = []] = told[call.replace(/\(.*/, '')] ?? [];
    for (const path of posts(call)[0]?.slice(0, 1) ?? []) assert.ok(paths.includes(path), `${path} of ${paths.join()}`);
    assert.ok(paths.includes(`${call}.comments.0.author.url`));
    assert.ok(paths.some((path) => path.startsWith(`${call}.reviews.1.rating`)));
    assert.equal(told[call.replace(/\(.*/, '')]?.length, 1);
  }
  for (const [call, about] of [
    ['listNotes', ''],
    ['listFeed', 'all'],
  ] as const) {
    assert.ok(told[call]?.[0]?.includes(`${call}(${about}).notes.0.url`), JSON.stringify(told[call]));
    assert.ok(told[call]?.[0]?.some((path) => path.startsWith(`${call}(${about}).notes.1.`)));
    assert.equal(told[call]?.length, 1);
  }
});

test('so does a folder, and an API', async () => {
  const answers: Record<string, unknown> = {
    'stores/s': store,
    stores: { items: [store] },
    reviews: { items: [review], summary: { average: 9, count: 1 } },
    questions: { items: [question] },
    comments: { items: [comment] },
    'pages/market': page,
    notes: { items: [note], total: 'many' },
    feed: { items: [{ note }] },
    channels: { channels: [{ id: 'none' }] },
    // The files of a folder.
    'reviews/p': { items: [review], summary: { average: 9, count: 1 } },
    'questions/p': { items: [question] },
    'comments/n': { items: [comment] },
    all: { items: [{ note }] },
  };
  const fetcher = (input: unknown): Promise<Response> => {
    const name = new URL(String(input)).pathname.replace(/^\/v1\//, '').replace(/\.json$/, '');
    const answer = answers[name];
    return Promise.resolve(new Response(JSON.stringify(answer), { status: answer === undefined ? 404 : 200 }));
  };
  const src = 'https://brand.example/v1/';
  for (const make of [
    () => createHttpSource({ src, fetch: fetcher as typeof fetch }),
    () => createJsonSource({ src, fetch: fetcher as typeof fetch }),
  ]) {
    const told = await toldBy(make);
    const paths = (call: string): string[] => told[call]?.[0] ?? [];
    for (const [call, ...due] of [
      ['getStore', 'getStore(s).url', 'getStore(s).serviceUrl'],
      ['listStores', 'listStores().items.0.url', 'listStores().items.0.serviceUrl'],
      ['listReviews', 'listReviews(p).items.0.avatar.url', 'listReviews(p).summary.0.average'],
      ['listComments', 'listComments(n).items.0.author.url'],
      ['getMarketPage', 'getMarketPage(market).color'],
      ['listFeed', 'listFeed(all).items.0.note.url'],
      ['listNotes', 'listNotes().items.0.url'],
    ] as const) {
      assert.equal(told[call]?.length, 1, `${call}: ${JSON.stringify(told[call])}`);
      for (const path of due) assert.ok(paths(call).includes(path), `${path} of ${paths(call).join()}`);
    }
    assert.ok(paths('listQuestions')[0]?.startsWith('listQuestions(p).items.0.answers.0'));
    assert.equal(paths('listChannels').length, 1);
  }
});

test('what is unusable as a whole is told and thrown', async () => {
  const events: ContentIssue[] = [];
  const bare = createJsonSource({ data: { stores: [{ id: 's', url: script }] } });
  const source = reportingSource(bare, (event) => events.push(...issuesOf(event)));
  await assert.rejects(source.getStore('s', context), { code: 'content-unavailable' });
  assert.deepEqual(events[0], { path: 'getStore(s).name', message: 'is missing' });
});

test('says nothing where nothing is wrong, nor of a note that tells it itself, nor what a shopper typed', async () => {
  const events: ContentIssue[] = [];
  const source = reportingSource(createJsonSource({ data: content }), (event) => events.push(...issuesOf(event)));
  assert.equal((await source.getNote('n1', context)).issues.length, 1);
  assert.equal(await source.getStore('nobody', context), null);
  assert.deepEqual(events, []);
  await source.listNotes({ query: 'a secret wish' }, context);
  await source.suggest?.('a secret wish', context);
  assert.ok(events.length > 0);
  assert.doesNotMatch(JSON.stringify(events), /secret/);
});

test('a source that is frozen, and calls that it lacks, stay as they are', () => {
  const frozen = Object.freeze({ ...createJsonSource({ data: {} }), suggest: undefined }) as unknown as ContentSource;
  const source = reportingSource(frozen, () => undefined);
  assert.equal(source.name, 'json');
  assert.equal(source.suggest, undefined);
  assert.equal(typeof source.getStore, 'function');
});
