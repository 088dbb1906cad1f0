import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource, createSource } from '../../src/content/json/index.js';
import { type ContentContext, ContentError } from '../../src/content/source.js';
import { smallest } from './note-data.js';

const context: ContentContext = { locale: 'zh-CN', country: 'CN', currency: 'CNY', customer: null };
const host = 'https://brand.example/';

/** A static host: files by path; what is not there is 404. */
function hostOf(files: Readonly<Record<string, unknown>>): { fetch: typeof fetch; asked: string[] } {
  const asked: string[] = [];
  return {
    asked,
    fetch: async (input) => {
      const path = String(input).slice(host.length);
      asked.push(path);
      const file = files[path];
      if (file instanceof Error) throw file;
      if (file instanceof Response) return file.clone();
      if (file === undefined) return new Response('<!doctype html>', { status: 404 });
      return new Response(typeof file === 'string' ? file : JSON.stringify(file));
    },
  };
}

const note = (id: string, more: object = {}): object => ({ ...smallest, id, ...more });

test('answers from one file, fetched once, with addresses read against it', async () => {
  const { fetch, asked } = hostOf({
    'data/content.json': {
      notes: [note('a', { images: [{ url: 'p/1.webp', width: 3, height: 4, alt: '' }] }), note('b')],
      stores: [{ id: 's', name: 'S' }],
      reviews: [{ id: 'r', productId: 'p', rating: 5, createdAt: 1 }],
    },
  });
  const source = createJsonSource({ src: `${host}data/content.json`, fetch });
  const [a, b] = await Promise.all([source.getNote('a', context), source.getNote('b', context)]);
  assert.equal(a.value.images[0]?.url, 'https://brand.example/data/p/1.webp');
  assert.equal(b.value.id, 'b');
  assert.equal((await source.getStore('s', context))?.name, 'S');
  assert.equal(await source.getStore('none', context), null);
  assert.equal((await source.listReviews?.({ productId: 'p' }, context))?.items.length, 1);
  await assert.rejects(source.getNote('none', context), { code: 'content-not-found' });
  assert.deepEqual(asked, ['data/content.json']);
});

test('answers in the language asked for, else in English', async () => {
  const { fetch, asked } = hostOf({
    'zh-CN/c.json': { notes: [note('a', { title: '中文' })] },
    'en/c.json': { notes: [note('a', { title: 'English' }), note('only')], stores: [{ id: 's', name: 'S' }] },
  });
  const source = createJsonSource({ src: '{locale}/c.json', base: host, fetch });
  const title = async (locale: string): Promise<string> =>
    (await source.getNote('a', { ...context, locale })).value.title;
  assert.equal(await title('zh-CN'), '中文');
  assert.equal(await title('zh-Hant-TW'), '中文');
  assert.equal(await title('fr-CA'), 'English');
  assert.equal((await source.getNote('only', context)).value.id, 'only');
  assert.equal((await source.getStore('s', context))?.name, 'S');
  assert.deepEqual(
    asked.filter((path) => path.startsWith('fr')),
    ['fr-CA/c.json', 'fr/c.json'],
  );
});

test('a host and a port alone are no address: it is said so, and nothing is asked', async () => {
  const { fetch, asked } = hostOf({});
  for (const src of ['localhost:3000/c.json', 'shop.example:8080/{locale}/', 'http://']) {
    const source = createJsonSource({ src, base: host, fetch });
    await assert.rejects(source.getNote('a', context), (error: ContentError) => {
      assert.equal(error.code, 'content-unavailable');
      assert.deepEqual(error.issues, [{ path: src, message: 'is no address of http or https' }]);
      return true;
    });
  }
  assert.deepEqual(asked, []);
});

test('the scheme of an app is one, and so is data of the page’s own', async () => {
  const { fetch, asked } = hostOf({ 'c.json': { notes: [note('a')] } });
  for (const [src, base] of [
    ['c.json', 'capacitor://localhost/index.html'],
    ['data:application/json,{}', host],
  ] as const) {
    await createJsonSource({ src, base, fetch })
      .getNote('a', context)
      .catch(() => undefined);
  }
  assert.equal(asked.length, 2);
});

test('a locale cannot lead out of the folder', async () => {
  const { fetch, asked } = hostOf({ 'data/en/c.json': { notes: [note('a')] } });
  const source = createJsonSource({ src: `${host}data/{locale}/c.json`, fetch });
  await source.getNote('a', { ...context, locale: '../../secret' });
  assert.ok(
    asked.every((path) => path.startsWith('data/')),
    asked.join(),
  );
});

test('lists with filters, order and pages', async () => {
  const notes = Array.from({ length: 45 }, (_, index) =>
    note(`n${index}`, {
      publishedAt: index,
      products: index % 2 ? ['odd'] : [],
      title: index === 7 ? 'The Seventh' : '',
      author: index < 3 ? { name: 'Store', storeId: 's' } : { id: 'mia', name: 'Mia' },
    }),
  );
  const source = createJsonSource({ data: { notes: [...notes, { id: 'broken' }, 7] } });
  const first = await source.listNotes({}, context);
  assert.equal(first.items.length, 20);
  const second = await source.listNotes({ cursor: first.cursor ?? '' }, context);
  const third = await source.listNotes({ cursor: second.cursor ?? '' }, context);
  assert.deepEqual(
    [...first.items, ...second.items, ...third.items].map(({ id }) => id),
    notes.map((_, index) => `n${index}`),
  );
  assert.equal(third.cursor, undefined);
  const ids = async (query: object): Promise<string[]> =>
    (await source.listNotes(query, context)).items.map(({ id }) => id);
  assert.deepEqual((await ids({ productId: 'odd' })).slice(0, 2), ['n1', 'n3']);
  assert.deepEqual(await ids({ storeId: 's' }), ['n0', 'n1', 'n2']);
  assert.equal((await ids({ authorId: 'mia' }))[0], 'n3');
  assert.deepEqual(await ids({ query: 'seventh' }), ['n7']);
  assert.equal((await ids({ sort: 'latest' }))[0], 'n44');
  assert.deepEqual(await ids({ cursor: 'nonsense' }), await ids({}));
});

test('answers from a folder', async () => {
  const { fetch, asked } = hostOf({
    'f/notes/a.json': note('a', { images: [{ url: 'x.webp', width: 3, height: 4, alt: '' }] }),
    'f/notes/b%2F..%2Fc.json': note('b/../c'),
    'f/notes.json': { items: ['a', 'gone'], cursor: 'notes-2.json' },
    'f/notes-2.json': { items: [note('z', { products: ['p'] })], cursor: '../../secret.json' },
    'f/stores/s.json': { id: 's', name: 'S' },
    'f/reviews/p.json': { items: [{ id: 'r', productId: 'p', rating: 4, createdAt: 1 }], cursor: 'p-2.json' },
    'f/reviews/p-2.json': [{ id: 'r2', productId: 'p', rating: 3, createdAt: 1 }],
  });
  const source = createJsonSource({ src: `${host}f/`, fetch });
  assert.equal((await source.getNote('a', context)).value.images[0]?.url, 'https://brand.example/f/notes/x.webp');
  assert.equal((await source.getNote('b/../c', context)).value.id, 'b/../c');
  const first = await source.listNotes({}, context);
  assert.deepEqual([first.items.map(({ id }) => id), first.cursor], [['a'], 'notes-2.json']);
  const second = await source.listNotes({ cursor: 'notes-2.json' }, context);
  assert.deepEqual([second.items.map(({ id }) => id), second.cursor], [['z'], undefined]);
  assert.deepEqual(
    (await source.listNotes({ productId: 'p' }, context)).items.map(({ id }) => id),
    ['z'],
  );
  assert.equal((await source.getStore('s', context))?.id, 's');
  assert.equal(await source.getStore('none', context), null);
  const reviews = await source.listReviews?.({ productId: 'p' }, context);
  assert.deepEqual([reviews?.items.length, reviews?.cursor], [1, 'p-2.json']);
  assert.equal((await source.listReviews?.({ productId: 'p', cursor: 'p-2.json' }, context))?.items[0]?.id, 'r2');
  assert.deepEqual((await source.listReviews?.({ productId: 'none' }, context))?.items, []);
  for (const id of ['..', '.', '']) await assert.rejects(source.getNote(id, context), ContentError);
  for (const cursor of ['../x.json', 'https://evil.example/x.json', '/x.json', 'x']) {
    await assert.rejects(source.listNotes({ cursor }, context), { code: 'content-not-found' });
  }
  assert.ok(
    asked.every((path) => path.startsWith('f/')),
    asked.join(),
  );
});

for (const [what, file] of [
  ['a server that fails', new Response('', { status: 500 })],
  ['a line that is down', new TypeError('failed to fetch')],
  ['a page instead of data', '<!doctype html>'],
  ['half a file', '{"notes": ['],
  ['a list', []],
  ['notes that are no list', { notes: {} }],
] as const) {
  test(`${what} is content that is unavailable, and is asked for again`, async () => {
    const { fetch, asked } = hostOf({ 'c.json': file });
    const source = createJsonSource({ src: `${host}c.json`, fetch });
    await assert.rejects(source.getNote('a', context), { name: 'ContentError', code: 'content-unavailable' });
    await assert.rejects(source.getNote('a', context), { name: 'ContentError', code: 'content-unavailable' });
    assert.equal(asked.length, file instanceof Error || typeof file === 'string' || file instanceof Response ? 2 : 1);
  });
}

test('a note that is unusable says why, and the others are there', async () => {
  const source = createJsonSource({ data: { notes: [{ id: 'bad' }, note('good')] } });
  await assert.rejects(source.getNote('bad', context), { code: 'note-invalid' });
  assert.equal((await source.getNote('good', context)).value.id, 'good');
});

test('who gives up stops waiting; the others get their answer', async () => {
  let answer = (_response: Response): void => undefined;
  const fetch = (): Promise<Response> => new Promise((resolve) => (answer = resolve));
  const source = createJsonSource({ src: `${host}c.json`, fetch });
  const leaving = new AbortController();
  const left = source.getNote('a', { ...context, signal: leaving.signal });
  const stayed = source.getNote('a', context);
  leaving.abort();
  await assert.rejects(left, { name: 'AbortError' });
  answer(new Response(JSON.stringify({ notes: [note('a')] })));
  assert.equal((await stayed).value.id, 'a');
});

test('is made from what a page says', async () => {
  const { fetch } = hostOf({ 'c.json': { notes: [note('a')] } });
  const source = createSource({ src: 'c.json', base: host, environment: { fetch } });
  assert.equal((await source.getNote('a', context)).value.id, 'a');
  await assert.rejects(createSource({}).getNote('a', context), { code: 'content-not-found' });
});

test('an author is followed in the sandbox of a file, and nobody where a file takes nothing', async () => {
  const context = { locale: 'en', country: 'CN', currency: 'CNY', customer: null };
  const open = createJsonSource({ data: { notes: [], community: 'sandbox' } });
  assert.equal(await open.isFollowing?.('a', context), false);
  await open.follow?.('a', true, context);
  assert.equal(await open.isFollowing?.('a', context), true);
  await open.follow?.('a', false, context);
  assert.equal(await open.isFollowing?.('a', context), false);
  const closed = createJsonSource({ data: { notes: [] } });
  await assert.rejects(closed.isFollowing?.('a', context) ?? Promise.resolve());
  await assert.rejects(closed.follow?.('a', true, context) ?? Promise.resolve());
});

test('a page that names no content has a product of which nobody has said anything yet', async () => {
  const source = createJsonSource({ base: host });
  assert.deepEqual((await source.listReviews?.({ productId: 'p' }, context))?.items, []);
  assert.deepEqual((await source.listQuestions?.({ productId: 'p' }, context))?.items, []);
  assert.deepEqual((await source.listComments?.({ noteId: 'n' }, context))?.items, []);
  // What can only come from an address is still told to be without one.
  await assert.rejects(source.getNote('n', context), { issues: [{ path: 'src', message: 'is missing' }] });
});
