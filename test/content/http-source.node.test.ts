import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createHttpSource, createSource, type HttpSourceOptions } from '../../src/content/http/index.js';
import { type ContentContext, ContentError, type ContentSource } from '../../src/content/source.js';
import { content } from '../../src/runtime/registry.js';
import { smallest } from './note-data.js';

const context: ContentContext = { locale: 'zh-CN', country: 'CN', currency: 'CNY', customer: null };
const src = 'https://content.brand.example/v1';

interface Asked {
  readonly url: string;
  readonly method: string | undefined;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
  readonly cache: string | undefined;
  /** It goes on when its page is left. */
  readonly keepalive: boolean | undefined;
}

/** An API that answers one after the other; the last goes on. Waits are told instead of waited. */
function apiOf(...answers: readonly (Response | Error | object)[]): {
  readonly options: HttpSourceOptions;
  readonly asked: Asked[];
  readonly waits: number[];
} {
  const asked: Asked[] = [];
  const waits: number[] = [];
  return {
    asked,
    waits,
    options: {
      src,
      sleep: async (milliseconds) => void waits.push(milliseconds),
      fetch: async (input, { method, headers, body, cache, keepalive } = {}) => {
        asked.push({ url: String(input), method, headers: headers as Record<string, string>, body, cache, keepalive });
        const answer = answers[Math.min(asked.length, answers.length) - 1];
        if (answer instanceof Error) throw answer;
        return answer instanceof Response ? answer.clone() : new Response(JSON.stringify(answer));
      },
    },
  };
}
const status = (code: number, headers: Record<string, string> = {}): Response =>
  new Response('<h1>sorry</h1>', { status: code, headers });

test('asks in its own words, with language and market, and for nobody in particular', async () => {
  const { options, asked } = apiOf({ items: [smallest], cursor: 'next page', total: 12 });
  const source = createHttpSource(options);
  const page = await source.listNotes(
    { productId: 'a&b', query: '面霜', type: 'video', personalized: false, limit: 5, cursor: '../x?y' },
    context,
  );
  assert.deepEqual([page.items.map(({ id }) => id), page.cursor, page.total], [['n1'], 'next page', 12]);
  const url = new URL(asked[0]?.url ?? '');
  assert.equal(`${url.origin}${url.pathname}`, `${src}/notes`);
  assert.deepEqual(Object.fromEntries(url.searchParams), {
    product: 'a&b',
    q: '面霜',
    type: 'video',
    personalized: 'false',
    limit: '5',
    cursor: '../x?y',
    locale: 'zh-CN',
    country: 'CN',
    currency: 'CNY',
  });
  assert.deepEqual(asked[0]?.headers, { accept: 'application/json' });
});

test('who is signed in is shown in a header and in no address', async () => {
  const { options, asked } = apiOf(smallest);
  const { host } = new URL(src);
  const more: readonly Partial<HttpSourceOptions>[] = [
    // Somebody else's notes: nobody has said that they may know who reads them.
    {},
    { base: `${src}/page.html` },
    { hosts: [host] },
    { token: () => 'of its own' },
    { base: `${src}/page.html`, token: () => null },
  ];
  for (const each of more) {
    await createHttpSource({ ...options, ...each }).getNote('n1', { ...context, customer: 'secret' });
  }
  assert.deepEqual(
    asked.map(({ headers }) => headers['authorization']),
    [undefined, 'Bearer secret', 'Bearer secret', 'Bearer of its own', undefined],
  );
  assert.ok(asked.every(({ url }) => !url.includes('secret')));
});

test('addresses in an answer are read against the API, whichever call brought them', async () => {
  const note = { ...smallest, images: [{ url: 'media/1.webp', width: 3, height: 4, alt: '' }] };
  const one = createHttpSource(apiOf(note).options);
  const many = createHttpSource(apiOf({ items: [note] }).options);
  const expected = `${src}/media/1.webp`;
  assert.equal((await one.getNote('n1', context)).value.images[0]?.url, expected);
  assert.equal((await many.listNotes({}, context)).items[0]?.images[0]?.url, expected);
});

test('only https, this machine and the page’s own host are asked, and no host beside the list', async () => {
  const { options, asked } = apiOf(smallest);
  const ask = (more: HttpSourceOptions): Promise<unknown> =>
    createHttpSource({ ...options, ...more }).getNote('n1', context);
  for (const bad of ['http://content.brand.example/', 'javascript:alert(1)', 'https://name:word@brand.example/', '']) {
    await assert.rejects(ask({ src: bad }), { code: 'content-unavailable' }, bad);
  }
  await assert.rejects(ask({ src: undefined }), { code: 'content-unavailable' });
  await assert.rejects(ask({ hosts: ['api.brand.example'] }), { code: 'content-unavailable' });
  assert.equal(asked.length, 0);
  await ask({ src: 'http://127.0.0.1:4300' });
  await ask({ src: '/api', base: 'http://192.168.0.7:8000/page.html' });
  await ask({ hosts: ['*.brand.example'] });
  assert.deepEqual(
    asked.map(({ url }) => url.split('?')[0]),
    ['http://127.0.0.1:4300/notes/n1', 'http://192.168.0.7:8000/api/notes/n1', `${src}/notes/n1`],
  );
});

test('an address that is none is told with what it says', async () => {
  for (const src of ['https://', 'localhost:3000/api']) {
    const source = createHttpSource({ ...apiOf(smallest).options, src });
    await assert.rejects(source.getNote('a', context), (error: ContentError) => {
      assert.deepEqual(error.issues, [{ path: 'src', message: `"${src}" is no address of http or https` }]);
      return true;
    });
  }
});

test('an id that climbs is refused before anything is asked', async () => {
  const { options, asked } = apiOf(smallest);
  const source = createHttpSource(options);
  for (const id of ['..', '.', '']) {
    await assert.rejects(source.getNote(id, context), { code: 'content-not-found' });
    await assert.rejects(async () => source.deletePost?.('review', `${id}`, context).then(() => assert.fail()));
  }
  assert.equal(asked.length, 0);
  await source.getNote('../stores/a?b#c', context);
  assert.equal(asked[0]?.url.split('?')[0], `${src}/notes/..%2Fstores%2Fa%3Fb%23c`);
});

test('what passes is tried again, as late as the API asks, and at most three times', async () => {
  const late = apiOf(status(429, { 'retry-after': '3' }), status(503), smallest);
  assert.equal((await createHttpSource(late.options).getNote('n1', context)).value.id, 'n1');
  assert.equal(late.asked.length, 3);
  assert.equal(late.waits[0], 3_000);

  for (const fault of [status(503), new TypeError('failed to fetch'), status(429)]) {
    const down = apiOf(fault);
    await assert.rejects(createHttpSource(down.options).getNote('n1', context), { code: 'content-unavailable' });
    assert.equal(down.asked.length, 3);
  }
  const long = apiOf(status(429, { 'retry-after': '3600' }));
  await assert.rejects(createHttpSource(long.options).getNote('n1', context), { code: 'content-unavailable' });
  assert.deepEqual([long.asked.length, long.waits], [1, []]);
});

for (const [what, answer, code] of [
  ['a page that is not there', status(404), 'content-not-found'],
  ['one that is gone', status(410), 'content-not-found'],
  ['a refusal', status(403), 'content-unavailable'],
  ['a server that fails', status(500), 'content-unavailable'],
  ['a page instead of data', new Response('<!doctype html>'), 'content-unavailable'],
  ['half an answer', new Response('{"id": "n'), 'content-unavailable'],
  ['nothing at all', new Response(null, { status: 204 }), 'note-invalid'],
  ['a list', [], 'note-invalid'],
  ['far too much', new Response(`"${'x'.repeat(8_000_000)}"`), 'content-unavailable'],
] as const) {
  test(`${what} is told as a ContentError, at once`, async () => {
    const { options, asked } = apiOf(answer);
    await assert.rejects(createHttpSource(options).getNote('n1', context), (error) => {
      assert.ok(error instanceof ContentError);
      assert.equal(error.code, code);
      assert.ok(!error.message.includes('sorry'), 'the words of a server are never shown');
      return true;
    });
    assert.equal(asked.length, 1);
  });
}

test('an API of two paths is enough: what it has nothing for is empty and takes nothing', async () => {
  const { options } = apiOf(status(404));
  const source = createHttpSource({
    ...options,
    fetch: async (input) =>
      String(input).includes('/notes?') ? new Response(JSON.stringify([smallest])) : status(404),
  });
  const { items, head } = (await source.listFeed?.({ feed: 'x' }, context)) ?? {};
  assert.deepEqual([items?.map(({ kind }) => kind), head], [['note'], undefined]);
  assert.equal(await source.countNewer?.({}, 'head', context), 0);
  assert.deepEqual(await source.listChannels?.(context), []);
  assert.deepEqual(await source.suggest?.('a', context), []);
  assert.equal(await source.getStore('s', context), null);
  assert.deepEqual((await source.listStores?.({}, context))?.items, []);
  assert.equal(await source.getMarketPage?.('market', context), null);
  for (const page of [
    await source.listReviews?.({ productId: 'p' }, context),
    await source.listQuestions?.({ productId: 'p' }, context),
    await source.listComments?.({ noteId: 'n1' }, context),
  ]) {
    assert.deepEqual(page, { items: [], open: false });
  }
  // Nobody can be followed where nobody is told.
  await assert.rejects(async () => source.isFollowing?.('mia', context), ContentError);
});

/** An API whose feed answers what is told by channel, and notes to everything else; and the paths that it was asked. */
function feedsOf(channels: Readonly<Record<string, boolean>>) {
  const asked: string[] = [];
  const fetcher: typeof fetch = async (input) => {
    const { pathname, searchParams } = new URL(String(input));
    const channel = searchParams.get('channel') ?? '';
    asked.push(`${pathname.split('/').at(-1)} ${channel}`.trim());
    if (!pathname.endsWith('/feed')) return Response.json([smallest]);
    return channels[channel]
      ? Response.json({ items: [{ kind: 'note', note: { ...smallest, id: 'card' } }] })
      : status(404);
  };
  const source = createHttpSource({ src, fetch: fetcher });
  const show = async (feed?: string): Promise<string[]> => {
    const { items } = (await source.listFeed?.(feed === undefined ? {} : { feed }, context)) ?? { items: [] };
    return items.map((item) => (item.kind === 'note' ? item.note.id : item.kind));
  };
  return { asked, show };
}

test('a channel that there is not is empty, and the feeds that there are go on', async () => {
  const { show } = feedsOf({ '': true, food: true });
  assert.deepEqual(
    [await show('food'), await show('gone'), await show('food'), await show()],
    [['card'], [], ['card'], ['card']],
  );
});

test('a channel that there is not turns no other feed off, though it is the first that is asked for', async () => {
  const { show } = feedsOf({ '': true, food: true });
  assert.deepEqual([await show('gone'), await show('food'), await show()], [['n1'], ['card'], ['card']]);
});

test('an API that has no feed is not asked for one before each page', async () => {
  const { asked, show } = feedsOf({});
  for (const feed of ['food', 'food', undefined, undefined, 'home']) await show(feed);
  assert.deepEqual(asked, ['feed food', 'notes food', 'notes food', 'feed', 'notes', 'notes', 'notes home']);
});

test('calls that an API has nothing for can be left out', () => {
  const source = createHttpSource({ ...apiOf(smallest).options, without: ['createReview', 'follow'] });
  assert.deepEqual(
    [source.createReview, source.follow, typeof source.createComment],
    [undefined, undefined, 'function'],
  );
});

test('what is written carries the id of its operation, and pictures go as parts of a form', async () => {
  const review = { id: 'r', productId: 'p', rating: 5, text: 'Good', createdAt: 1 };
  const { options, asked } = apiOf(review);
  const source = createHttpSource(options);
  const draft = { productId: 'p', rating: 5, text: 'Good', pictures: [], anonymous: false };
  await source.createReview?.(draft, { id: 'op-1' }, context);
  const picture = new Blob(['x'], { type: 'image/png' });
  await source.createReview?.({ ...draft, pictures: [picture] }, { id: 'op-2' }, context);
  assert.deepEqual(
    asked.map(({ method, headers }) => [method, headers['idempotency-key'], headers['content-type']]),
    [
      ['POST', 'op-1', 'application/json'],
      ['POST', 'op-2', undefined],
    ],
  );
  assert.deepEqual(JSON.parse(String(asked[0]?.body)), { productId: 'p', rating: 5, text: 'Good', anonymous: false });
  const form = asked[1]?.body;
  assert.ok(form instanceof FormData);
  assert.deepEqual([...form.keys()], ['review', 'pictures']);
});

test('what visitors do goes on when they leave the page, unless it is more than a browser lets go on', async () => {
  const comment = { id: 'c', noteId: 'n', text: 'Mine', createdAt: 1, author: { id: 'a', name: 'A' } };
  const { options, asked } = apiOf(...Array<object>(5).fill(comment), { items: [] });
  const source = createHttpSource(options);
  await source.setLike?.('comment', 'c', true, context);
  await source.follow?.('a', false, context);
  await source.createComment?.({ noteId: 'n', text: 'Mine' }, { id: 'op-1' }, context);
  await source.createComment?.({ noteId: 'n', text: '好'.repeat(5_000) }, { id: 'op-2' }, context);
  const picture = new Blob(['x'], { type: 'image/png' });
  const draft = { productId: 'p', rating: 5, text: 'Good', pictures: [picture], anonymous: false };
  await source.createReview?.(draft, { id: 'op-3' }, context).catch(() => undefined);
  await source.listComments?.({ noteId: 'n' }, context);
  assert.deepEqual(
    asked.map(({ method, keepalive = false }) => [method, keepalive]),
    [
      ['PUT', true],
      ['DELETE', true],
      ['POST', true],
      ['POST', false],
      ['POST', false],
      ['GET', false],
    ],
  );
});

test('what is newer is asked past what the browser keeps', async () => {
  const { options, asked } = apiOf({ count: 4 });
  assert.equal(await createHttpSource(options).countNewer?.({ feed: 'x' }, 'note:1', context), 4);
  assert.equal(asked[0]?.cache, 'no-cache');
});

test('a first page that is older than what there is by now is asked of its host again, once', async () => {
  const page = { items: [{ kind: 'note', note: smallest }], cursor: '2' };
  const { options, asked } = apiOf(page, { count: 2 }, page, page);
  const { listFeed, countNewer } = createHttpSource(options);
  await listFeed!({}, context);
  await countNewer!({}, 'n1', context);
  await listFeed!({}, context);
  await listFeed!({}, context);
  assert.deepEqual(
    asked.map(({ cache }) => cache),
    [undefined, 'no-cache', 'no-cache', undefined],
  );
});

test('what is wrong beside a list is left out', async () => {
  const facets = { types: [{ value: 'audio', count: 1 }, { value: 'video', count: 2 }, 7], topics: 'none' };
  const answer = { items: [smallest, { id: 'broken' }, 7, null], cursor: 'x'.repeat(1_001), total: -1, facets };
  const page = await createHttpSource(apiOf(answer).options).listNotes({}, context);
  assert.deepEqual(
    page.items.map(({ id }) => id),
    ['n1'],
  );
  assert.deepEqual({ ...page, items: 0 }, { items: 0, facets: { types: [{ value: 'video', count: 2 }], topics: [] } });
  await assert.rejects(createHttpSource(apiOf({ items: 'many' }).options).listNotes({}, context), ContentError);
});

test('a page finds it by its name', async () => {
  const { options } = apiOf(smallest);
  const environment = { now: () => 0, fetch: options.fetch };
  const made: ContentSource = await content.make('http', { name: 'default', src, environment });
  assert.equal((await made.getNote('n1', context)).value.id, 'n1');
  assert.equal(createSource({ src }).name, 'http');
});
