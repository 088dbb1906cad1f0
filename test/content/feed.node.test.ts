import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseMarketPage } from '../../src/content/market-schema.js';
import { createJsonSource } from '../../src/content/json/index.js';
import type { ContentContext } from '../../src/content/source.js';
import { feedItemKey } from '../../src/model/index.js';
import { smallest } from './note-data.js';

const context: ContentContext = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };
const src = 'https://brand.example/content.json';
const note = (id: string, more: object = {}): object => ({ ...smallest, id, ...more });
const room = {
  id: 'r',
  title: 'Tea at four',
  host: 'Shanmai',
  cover: 'https://brand.example/r.webp',
  viewers: '1.2万',
};

const file = {
  notes: [
    note('a', { topics: ['tea'] }),
    note('b', { title: 'Oolong', topics: ['tea', 'slow'] }),
    note('c', { type: 'image' }),
    { id: 'broken' },
  ],
  stores: [
    { id: 's', name: 'Shanmai' },
    { id: 't', name: 'Isle Glow' },
  ],
  rooms: [room, { id: 'half' }],
  channels: [
    {
      id: 'all',
      title: 'For you',
      items: ['c', { room: 'r' }, { product: 'p' }, 'a', 'a', 'gone', { room: 'half' }, 7],
    },
    { id: 'tea', title: 'Tea', topics: ['tea'] },
    { title: 'has no id' },
  ],
  pages: [{ id: 'market', title: 'Market', sections: [{ kind: 'products', title: 'New', productIds: ['p', 'p'] }] }],
  suggestions: ['oolong', 'tea for four'],
};

const source = (data: unknown = file) => createJsonSource({ data, base: src });
const keys = async (feed: string, more: object = {}): Promise<string[]> =>
  (await source().listFeed!({ feed, ...more }, context)).items.map(feedItemKey);

test('a channel mixes notes, rooms and products, each once; what there is not is left out', async () => {
  assert.deepEqual(await source().listChannels!(context), [
    { id: 'all', title: 'For you' },
    { id: 'tea', title: 'Tea' },
  ]);
  assert.deepEqual(await keys('all'), ['note:c', 'live:r', 'product:p', 'note:a']);
  assert.deepEqual(await keys('tea'), ['note:a', 'note:b']);
  assert.deepEqual(await keys('none'), ['note:a', 'note:b', 'note:c']);
});

test('looks in a feed for notes alone, where it is asked for some', async () => {
  assert.deepEqual(await keys('all', { topic: 'tea' }), ['note:a']);
  const { total, facets } = await source().listNotes({ topic: 'tea' }, context);
  assert.equal(total, 2);
  assert.deepEqual(facets?.topics, [
    { value: 'tea', count: 2 },
    { value: 'slow', count: 1 },
  ]);
});

test('answers as many as are wanted, and goes on behind them', async () => {
  const first = await source().listFeed!({ feed: 'all', limit: 3 }, context);
  assert.deepEqual([first.items.length, first.cursor, first.head], [3, '3', 'note:c']);
  const second = await source().listFeed!({ feed: 'all', limit: 3, cursor: '3' }, context);
  assert.deepEqual([second.items.map(feedItemKey), second.cursor], [['note:a'], undefined]);
});

test('counts what has come before the first card since, by asking the host again', async () => {
  let notes = [note('a')];
  const asked: (RequestCache | undefined)[] = [];
  const fetcher: typeof fetch = async (_, init) => {
    asked.push(init?.cache);
    return new Response(JSON.stringify({ notes }));
  };
  const live = createJsonSource({ src, fetch: fetcher });
  const { head } = await live.listFeed!({}, context);
  assert.equal(await live.countNewer!({}, head!, context), 0);
  notes = [note('c'), note('b'), note('a')];
  assert.equal(await live.countNewer!({}, head!, context), 2);
  assert.equal((await live.listFeed!({}, context)).items.length, 3);
  assert.deepEqual(asked, [undefined, 'no-cache', 'no-cache']);
});

test('suggests what many look for, then what begins as it was typed', async () => {
  assert.deepEqual(await source().suggest!('', context), ['oolong', 'tea for four']);
  assert.deepEqual(await source().suggest!('te', context), ['tea for four', 'tea']);
  assert.deepEqual(await source().suggest!('glow', context), ['Isle Glow']);
});

test('lists stores and pages of the market', async () => {
  assert.deepEqual(
    (await source().listStores!({ query: 'isle' }, context)).items.map(({ id }) => id),
    ['t'],
  );
  const page = await source().getMarketPage!('market', context);
  assert.deepEqual(page?.sections, [{ kind: 'products', title: 'New', productIds: ['p'] }]);
  assert.equal(await source().getMarketPage!('none', context), null);
});

test('a file that has not changed keeps what visitors wrote, however often it is asked for news', async () => {
  const answer = (): Promise<Response> =>
    Promise.resolve(new Response(JSON.stringify({ ...file, community: 'sandbox' })));
  const live = createJsonSource({ src, fetch: answer });
  await live.createQuestion!({ productId: 'p', text: 'For four?' }, { id: 'o1' }, context);
  assert.equal(await live.countNewer!({}, 'note:a', context), 0);
  assert.equal((await live.listQuestions!({ productId: 'p' }, context)).items.length, 1);
});

test('a folder has its channels, pages and stores in files of their own', async () => {
  const files: Record<string, unknown> = {
    'channels.json': [{ id: 'all', title: 'For you' }],
    'all.json': { items: [note('a'), { live: room }, { product: 'p' }], cursor: 'all-2.json' },
    'all-2.json': { items: [note('b')] },
    'pages/market.json': { id: 'market', title: 'Market' },
    'stores.json': { items: [{ id: 's', name: 'Shanmai' }] },
  };
  const fetcher: typeof fetch = async (input) => {
    const body = files[String(input).slice('https://brand.example/x/'.length)];
    return body === undefined ? new Response('', { status: 404 }) : new Response(JSON.stringify(body));
  };
  const folder = createJsonSource({ src: 'https://brand.example/x/', fetch: fetcher });
  assert.equal((await folder.listChannels!(context)).length, 1);
  const first = await folder.listFeed!({ feed: 'all' }, context);
  assert.deepEqual([first.items.map(feedItemKey), first.cursor], [['note:a', 'live:r', 'product:p'], 'all-2.json']);
  for (const wanted of [{ type: 'image' }, { sort: 'latest' }] as const) {
    const { items } = await folder.listFeed!({ feed: 'all', ...wanted }, context);
    assert.deepEqual(items.map(feedItemKey), ['note:a']);
  }
  assert.equal((await folder.getMarketPage!('market', context))?.title, 'Market');
  assert.equal((await folder.listStores!({}, context)).items.length, 1);
});

test('a page of the market passes the gate: addresses, colours and kinds', () => {
  const { value, issues } = parseMarketPage({
    id: 'sale',
    title: 'Double 11',
    color: 'url(javascript:1)',
    banner: { url: 'javascript:alert(1)', width: 2, height: 1, alt: '' },
    sections: [
      { kind: 'flash', title: 'Now', productIds: ['p'], startsAt: 1, endsAt: '2026-11-11T00:00:00Z' },
      { kind: 'flash', title: 'Never', productIds: ['p'] },
      { kind: 'auction', title: 'What' },
      { kind: 'pages', title: 'Collections', pages: [{ pageId: 'x', title: 'X' }, { title: 'no page' }] },
    ],
  });
  assert.equal(value.color, undefined);
  assert.equal(value.banner, undefined);
  assert.deepEqual(
    value.sections.map(({ kind, title }) => [kind, title]),
    [
      ['flash', 'Now'],
      ['pages', 'Collections'],
    ],
  );
  assert.deepEqual(
    issues.map(({ path }) => path).filter((path) => !path.startsWith('sections.3')),
    ['color', 'banner.url', 'sections.1.startsAt', 'sections.1.endsAt', 'sections.2.kind'],
  );
});

test('a page of the market may name a festival, and a flash sale that comes again each day', () => {
  const read = (page: object, section: object = {}) =>
    parseMarketPage({
      id: 'p',
      title: 'P',
      ...page,
      sections: [
        {
          kind: 'flash',
          title: 'Now',
          startsAt: '2026-09-01T00:00:00+08:00',
          endsAt: '2026-09-02T00:00:00+08:00',
          ...section,
        },
      ],
    });
  const { value, issues } = read({ festival: 'double-11' }, { repeats: 'daily' });
  assert.deepEqual(issues, []);
  assert.equal(value.festival, 'double-11');
  assert.equal((value.sections[0] as { repeats?: string }).repeats, 'daily');
  const wrong = read({ festival: 'toString' }, { repeats: 'hourly' });
  assert.deepEqual(
    wrong.issues.map(({ path }) => path),
    ['festival', 'sections.0.repeats'],
  );
  assert.equal(wrong.value.festival, undefined);
});
