import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isDeepStrictEqual } from 'node:util';
import { type ContentContext, ContentError, type ContentSource } from '../../../src/content/source.js';
import { parseNote } from '../../../src/content/note-schema.js';
import { openKeyValueStore } from '../../../src/lib/key-value-store.js';
import { IDBFactory } from 'fake-indexeddb';
import type { NoteState } from '../../../src/state/content/content-store.js';
import { createContentStore, type RunningContent } from '../../../src/state/content/create-content-store.js';
import { smallest } from '../../content/note-data.js';
import { until } from '../until.js';

interface World {
  readonly content: RunningContent;
  readonly source: { -readonly [Key in keyof ContentSource]: ContentSource[Key] };
  readonly settings: { locale: string; customer: string | null };
  readonly asked: string[];
  readonly database: IDBFactory;
}

function setup(fetcher?: typeof fetch, database = new IDBFactory()): World {
  const asked: string[] = [];
  const settings = { locale: 'en', customer: null as string | null };
  const source: World['source'] = {
    name: 'test',
    getNote: (id, { locale }) => {
      asked.push(`${id} ${locale}`);
      if (id === 'none') return Promise.reject(new ContentError('content-not-found'));
      if (id === 'bad') return Promise.resolve().then(() => parseNote({ id }));
      return Promise.resolve(parseNote({ ...smallest, id, title: locale, url: 'javascript:x' }));
    },
    listNotes: () => Promise.resolve({ items: [parseNote({ ...smallest, id: 'listed' }).value] }),
    getStore: (id) =>
      Promise.resolve(id === 's' ? { id, name: 'S', verified: true, tradeMode: 'domestic', legal: [] } : null),
  };
  const content = createContentStore({
    source: () => Promise.resolve(source),
    context: (): ContentContext => ({ country: 'CN', currency: 'CNY', ...settings }),
    storage: openKeyValueStore({ indexedDB: database, name: 'content' }),
    fetch: fetcher,
  });
  return { content, source, settings, asked, database };
}

async function settled(content: RunningContent, id: string): Promise<NoteState> {
  const $note = content.note(id);
  $note.subscribe(() => undefined);
  await until(() => $note.get().status !== 'loading');
  return $note.get();
}

test('loads a note when somebody looks, once however many look, with what was wrong in it', async () => {
  const { content, asked } = setup();
  content.note('a');
  assert.deepEqual(asked, []);
  const [state] = await Promise.all([settled(content, 'a'), settled(content, 'a')]);
  assert.equal(state.status, 'ready');
  assert.deepEqual(state.status === 'ready' && state.issues.map(({ path }) => path), ['url']);
  assert.deepEqual(asked, ['a en']);
});

test('tells missing, unusable and unreachable apart', async () => {
  const { content, source } = setup();
  assert.equal((await settled(content, 'none')).status, 'missing');
  const bad = await settled(content, 'bad');
  assert.equal(bad.status === 'invalid' && bad.issues[0]?.path, 'images');
  const works = source.getNote;
  source.getNote = () => Promise.reject(new TypeError('down'));
  assert.equal((await settled(content, 'a')).status, 'error');
  source.getNote = works;
  content.retry('a');
  await until(() => content.note('a').get().status === 'ready');
});

test('speaks the new language after a change, and takes no late answer in the old one', async () => {
  const { content, source, settings } = setup();
  const works = source.getNote;
  let late = (): void => undefined;
  source.getNote = (id, context) => new Promise((resolve) => (late = () => resolve(works(id, context))));
  const states: string[] = [];
  content.note('a').subscribe((state) => {
    states.push(state.status === 'ready' ? state.note.title : state.status);
  });
  await new Promise((resolve) => setImmediate(resolve));
  source.getNote = works;
  settings.locale = 'zh-CN';
  content.reset();
  await until(() => states.includes('zh-CN'));
  late();
  await new Promise((resolve) => setImmediate(resolve));
  assert.deepEqual(states, ['loading', 'zh-CN']);
});

test('reads a note at an address, alone or out of many, its own addresses against it', async () => {
  const files: Record<string, unknown> = {
    'https://a.example/n/one.json': { ...smallest, images: [{ url: '1.webp', width: 3, height: 4, alt: '' }] },
    'https://a.example/n/many.json': {
      notes: [
        { ...smallest, id: 'x' },
        { ...smallest, id: 'y y' },
      ],
    },
    'https://a.example/n/bad.json': { id: 'bad' },
  };
  const { content } = setup((url) =>
    Promise.resolve(files[String(url)] ? Response.json(files[String(url)]) : new Response('', { status: 404 })),
  );
  const at = async (url: string): Promise<NoteState> => {
    const $note = content.noteAt(url);
    $note.subscribe(() => undefined);
    await until(() => $note.get().status !== 'loading');
    return $note.get();
  };
  const one = await at('https://a.example/n/one.json');
  assert.equal(one.status === 'ready' && one.note.images[0]?.url, 'https://a.example/n/1.webp');
  const second = await at('https://a.example/n/many.json#y%20y');
  assert.equal(second.status === 'ready' && second.note.id, 'y y');
  assert.equal((await at('https://a.example/n/many.json#z')).status, 'missing');
  assert.equal((await at('https://a.example/n/none.json')).status, 'missing');
  assert.equal((await at('https://a.example/n/bad.json')).status, 'invalid');
});

test('a listed note need not be loaded again', async () => {
  const { content, asked } = setup();
  assert.equal((await content.list({})).items.length, 1);
  assert.equal((await settled(content, 'listed')).status, 'ready');
  assert.deepEqual(asked, []);
});

test('knows stores', async () => {
  const { content } = setup();
  const $store = content.store('s');
  const $none = content.store('none');
  for (const $each of [$store, $none]) $each.subscribe(() => undefined);
  await until(() => $store.get().status !== 'loading' && $none.get().status !== 'loading');
  assert.deepEqual([$store.get().status, $none.get().status], ['ready', 'missing']);
});

test('keeps a guest’s like and save on this device', async () => {
  const { content, database } = setup();
  const seen: string[] = [];
  content.reactions('a').subscribe(({ like, save }) => {
    seen.push(`${like} ${save}`);
  });
  await content.setReaction('a', 'like', true);
  await content.setReaction('a', 'save', true);
  await content.setReaction('a', 'save', false);
  assert.deepEqual(seen, ['false false', 'true false', 'true true', 'true false']);
  const later = setup(undefined, database);
  later.content.reactions('a').subscribe(() => undefined);
  await until(() => later.content.reactions('a').get().like);
  assert.deepEqual(later.content.reactions('a').get(), { like: true, save: false });
});

test('what was tapped is there again although the page was left before the source had answered', async () => {
  const { content, source, database } = setup();
  await content.setReaction('a', 'like', true);
  source.setReaction = () => new Promise(() => undefined);
  void content.setReaction('a', 'save', true);
  void content.setReaction('a', 'like', false);
  const memory = openKeyValueStore({ indexedDB: database, name: 'content' });
  await until(async () => isDeepStrictEqual(await memory.get('reaction:a'), { like: false, save: true }));
  const { content: later } = setup(undefined, database);
  later.reactions('a').subscribe(() => undefined);
  await until(() => later.reactions('a').get().save);
});

test('what the source has refused is not there again on the next page', async () => {
  const { content, source, database } = setup();
  await content.setReaction('a', 'save', true);
  source.setReaction = () => Promise.reject(new Error('no'));
  await assert.rejects(content.setReaction('a', 'save', false));
  await assert.rejects(content.setReaction('a', 'like', true));
  const later = setup(undefined, database);
  later.content.reactions('a').subscribe(() => undefined);
  await until(() => later.content.reactions('a').get().save);
  assert.deepEqual(later.content.reactions('a').get(), { like: false, save: true });
});

test('a note that is liked in one tab and saved in another is both', async () => {
  const { content, database } = setup();
  const other = setup(undefined, database);
  for (const each of [content, other.content]) each.reactions('a').subscribe(() => undefined);
  // Either has read it by then.
  await Promise.all([content, other.content].map((each) => each.setReaction('a', 'like', false)));
  await content.setReaction('a', 'like', true);
  await other.content.setReaction('a', 'save', true);
  const later = setup(undefined, database);
  later.content.reactions('a').subscribe(() => undefined);
  await until(() => later.content.reactions('a').get().save);
  assert.deepEqual(later.content.reactions('a').get(), { like: true, save: true });
});

test('tells the source where it listens, and takes the tap back where it refuses', async () => {
  const { content, source } = setup();
  const told: string[] = [];
  source.setReaction = (noteId, reaction, active) => {
    told.push(`${noteId} ${reaction} ${active}`);
    return reaction === 'save' ? Promise.reject(new Error('no')) : Promise.resolve();
  };
  await content.setReaction('a', 'like', true);
  const tap = content.setReaction('a', 'save', true);
  const outcome = assert.rejects(tap, /no/);
  await until(() => told.length === 2);
  await outcome;
  assert.deepEqual(content.reactions('a').get(), { like: true, save: false });
  assert.deepEqual(told, ['a like true', 'a save true']);
});

test('an older refusal does not undo a newer tap', async () => {
  const { content, source } = setup();
  const answers: ((error?: Error) => void)[] = [];
  source.setReaction = () =>
    new Promise((resolve, reject) => answers.push((error) => (error ? reject(error) : resolve())));
  const first = content.setReaction('a', 'like', true);
  const outcome = assert.rejects(first);
  await until(() => answers.length === 1);
  const second = content.setReaction('a', 'like', false);
  const third = content.setReaction('a', 'like', true);
  answers[0]?.(new Error('no'));
  await outcome;
  await until(() => answers.length === 2);
  answers[1]?.();
  await until(() => answers.length === 3);
  answers[2]?.();
  await Promise.all([second, third]);
  assert.equal(content.reactions('a').get().like, true);
});

test('of two taps that are both refused nothing is left but what the source has', async () => {
  const { content, source } = setup();
  source.setReaction = () => Promise.reject(new Error('no'));
  const taps = [content.setReaction('a', 'like', true), content.setReaction('a', 'like', false)];
  for (const each of taps) await assert.rejects(each, /no/);
  assert.equal(content.reactions('a').get().like, false);
  source.setReaction = () => Promise.resolve();
  await content.setReaction('a', 'like', true);
  source.setReaction = () => Promise.reject(new Error('no'));
  const undone = [content.setReaction('a', 'like', false), content.setReaction('a', 'like', true)];
  for (const each of undone) await assert.rejects(each, /no/);
  assert.equal(content.reactions('a').get().like, true);
});

test('what a customer liked goes with the customer; what a guest liked stays', async () => {
  const { content, settings } = setup();
  content.reactions('a').subscribe(() => undefined);
  await content.setReaction('a', 'like', true);
  settings.customer = 'token-1';
  content.reset();
  assert.equal(content.reactions('a').get().like, true);
  settings.customer = null;
  content.reset(true);
  await until(() => !content.reactions('a').get().like);
});

test('a like that waits for its turn is of whoever tapped, and its refusal brings nothing back for the next', async () => {
  const { content, source, settings } = setup();
  settings.customer = 'mei';
  content.reset();
  const told: unknown[] = [];
  const answers: ((refusal?: Error) => void)[] = [];
  source.setReaction = (_note, _reaction, active, { customer }: ContentContext & { customer?: unknown }) => {
    told.push([active, customer]);
    return new Promise((resolve, reject) => answers.push((refusal) => (refusal ? reject(refusal) : resolve())));
  };
  const first = content.setReaction('a', 'like', true);
  await until(() => answers.length === 1);
  const second = assert.rejects(content.setReaction('a', 'like', false));
  await until(() => !content.reactions('a').get().like);
  settings.customer = 'lan';
  content.reset(true);
  answers[0]!();
  await first;
  await until(() => answers.length === 2);
  assert.deepEqual(told, [
    [true, 'mei'],
    [false, 'mei'],
  ]);
  answers[1]!(new Error('no'));
  await second;
  assert.equal(content.reactions('a').get().like, false);
});

test('what a customer liked is not shown to the next where it was still being read', async () => {
  const { content, database, settings } = setup();
  const memory = openKeyValueStore({ indexedDB: database, name: 'content' });
  await memory.set('reaction:a', { like: true, save: true });
  settings.customer = 'mei';
  content.reset();
  const seen: boolean[] = [];
  content.reactions('a').subscribe(({ like }) => {
    seen.push(like);
  });
  settings.customer = null;
  content.reset(true);
  await until(async () => (await memory.get('reaction:a')) === undefined);
  assert.ok(!seen.includes(true));
});

test('corrupt memories of likes are no likes', async () => {
  for (const value of ['x', 7, null, [], { like: 'yes', save: 1 }]) {
    const { content, database } = setup();
    await openKeyValueStore({ indexedDB: database, name: 'content' }).set('reaction:a', value);
    content.reactions('a').subscribe(() => undefined);
    await content.setReaction('a', 'save', true);
    assert.deepEqual(content.reactions('a').get(), { like: false, save: true });
  }
});

test('aborts what is under way when the shop closes', async () => {
  const { content, source } = setup();
  let signal: AbortSignal | undefined;
  source.getNote = (_id, context) => {
    signal = context.signal;
    return new Promise(() => undefined);
  };
  content.note('a').subscribe(() => undefined);
  await until(() => signal !== undefined);
  content.dispose();
  assert.equal(signal?.aborted, true);
});
