import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { parseNote } from '../../src/content/note-schema.js';
import { ContentError } from '../../src/content/source.js';
import { complete, smallest } from './note-data.js';

const base = 'https://brand.example/journal/content.json';

function refused(data: unknown): ContentError {
  try {
    parseNote(data, base);
  } catch (error) {
    assert.ok(error instanceof ContentError, String(error));
    assert.equal(error.code, 'note-invalid');
    assert.ok(error.issues.length > 0);
    return error;
  }
  assert.fail('was not refused');
}

const paths = (data: unknown): string[] => parseNote(data, base).issues.map(({ path }) => path);

test('reads a note that is complete, with no complaint', () => {
  const { value, issues } = parseNote(complete, base);
  assert.deepEqual(issues, []);
  assert.deepEqual(value, {
    id: 'morning-shelf',
    type: 'image',
    title: 'My morning shelf',
    body: [
      { kind: 'text', text: 'Three things. ' },
      { kind: 'topic', text: 'morning' },
      { kind: 'text', text: ' ' },
      { kind: 'mention', text: 'isle.glow' },
    ],
    author: {
      id: 'mia',
      name: 'Mia',
      avatar: { url: 'https://brand.example/journal/a/mia.webp', width: 96, height: 96, alt: '' },
      storeId: 'isle-glow',
      verified: true,
      url: 'https://brand.example/mia',
    },
    images: [
      { url: 'https://brand.example/journal/1.webp', width: 1080, height: 1440, alt: 'A shelf' },
      { url: 'https://brand.example/journal/2.webp', width: 1200, height: 900, alt: '' },
    ],
    tags: [
      {
        id: 't1',
        kind: 'product',
        image: 0,
        x: 0.25,
        y: 0.5,
        direction: 'auto',
        productId: 'serum',
        variantId: 'serum-30',
        alternates: ['cream'],
      },
      {
        id: 't2',
        kind: 'place',
        image: 1,
        x: 1,
        y: 0,
        direction: 'start',
        label: 'Kyoto',
        url: 'https://brand.example/kyoto',
        alternates: [],
      },
    ],
    products: ['serum', 'mist'],
    topics: ['skincare', 'morning'],
    counts: { likes: '1.2万', saves: 340, comments: 0 },
    disclosures: [{ kind: 'partnership', brand: 'Isle Glow' }],
    publishedAt: Date.UTC(2026, 8, 1),
    place: 'Shanghai',
    url: 'https://brand.example/notes/morning-shelf',
  });
});

test('what has passed passes again, unchanged', () => {
  const { value } = parseNote(complete, base);
  assert.deepEqual(parseNote(value), { value, issues: [] });
});

test('takes what is easy to write', () => {
  const { value, issues } = parseNote({ id: 7, title: 'Hi', body: 'there', author: 'Mia', images: ['1.webp'] }, base);
  assert.equal(value.id, '7');
  assert.deepEqual(value.author, { id: 'Mia', name: 'Mia' });
  assert.deepEqual(value.images, [{ url: 'https://brand.example/journal/1.webp', width: 1080, height: 1440, alt: '' }]);
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['images.0', 'images.0'],
  );
});

test('products follow from the tags, in order, and none is left out', () => {
  const tag = { image: 0, x: 0.5, y: 0.5 };
  const tags = ['b', 'a', 'b'].map((productId) => ({ ...tag, productId }));
  assert.deepEqual(parseNote({ ...smallest, tags }).value.products, ['b', 'a']);
  assert.deepEqual(parseNote({ ...smallest, tags, products: ['c', 'a'] }).value.products, ['c', 'a', 'b']);
});

test('says video where there is one', () => {
  const video = {
    sources: ['v.m3u8', { url: 'v.webm' }],
    captions: [{ url: 'c.vtt', language: 'en', label: 'English' }],
    chapters: [{ start: 0, title: 'Start' }],
    duration: 12.5,
  };
  const { value, issues } = parseNote({ ...smallest, video }, base);
  assert.deepEqual(issues, []);
  assert.equal(value.type, 'video');
  assert.deepEqual(
    value.video?.sources.map(({ type }) => type),
    ['application/vnd.apple.mpegurl', 'video/webm'],
  );
  assert.equal(value.video?.poster.alt, 'A shelf');
  assert.equal(value.video?.captions[0]?.url, 'https://brand.example/journal/c.vtt');
  assert.equal(parseNote({ ...smallest, type: 'image', video }, base).value.type, 'image');
  assert.equal(parseNote({ ...smallest, type: 'normal' }, base).value.type, 'image');
});

for (const [what, data] of [
  ['nothing', undefined],
  ['null', null],
  ['a text', 'note'],
  ['a list', [smallest]],
  ['an empty object', {}],
  ['no id', { ...smallest, id: undefined }],
  ['an empty id', { ...smallest, id: ' ' }],
  ['an id that is an object', { ...smallest, id: {} }],
  ['no pictures', { ...smallest, images: [] }],
  ['no picture that may be used', { ...smallest, images: ['javascript:alert(1)', 'data:text/html,x'] }],
  ['a video without poster or picture', { id: 'x', author: 'Mia', video: 'v.mp4' }],
  ['pictures that are no list', { ...smallest, images: '1.webp' }],
  ['a title that is no text', { ...smallest, title: { text: 'x' } }],
  ['a body that is a number', { ...smallest, body: 7 }],
  ['a body of 100,001 characters', { ...smallest, body: 'x'.repeat(100_001) }],
  ['tokens of 100,001 characters', { ...smallest, body: Array(3).fill({ kind: 'text', text: 'x'.repeat(40_000) }) }],
  ['an unknown type', { ...smallest, type: 'story' }],
  ['tags that are no list', { ...smallest, tags: { 0: {} } }],
  ['an author that is a number', { ...smallest, author: 7 }],
  ['a megabyte of text', { ...smallest, title: 'x'.repeat(1_000_001) }],
  ['a megabyte of unknown text', { ...smallest, extra: Array(11).fill('x'.repeat(100_000)) }],
  ['a megabyte of keys', { ...smallest, extra: { ['k'.repeat(1_000_001)]: 1 } }],
  ['too many values', { ...smallest, extra: Array(50_001).fill(0) }],
  ['a list that claims to be endless', { ...smallest, extra: Object.assign([], { length: 4_000_000_000 }) }],
  ['too many levels', { ...smallest, extra: JSON.parse('['.repeat(50) + ']'.repeat(50)) }],
] as const) {
  test(`refuses ${what}`, () => {
    refused(data);
  });
}

test('refuses data that goes round in a circle or throws when it is read', () => {
  const circle: Record<string, unknown> = { ...smallest };
  circle['self'] = circle;
  refused(circle);
  const error = refused({
    ...smallest,
    get title(): string {
      throw new Error('boom');
    },
    set title(_text: string) {},
  });
  assert.ok(error);
});

test('a prototype gives nothing to a note, and a note nothing to a prototype', () => {
  const hostile: unknown = JSON.parse(
    '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"id":"x","images":["https://a.example/1.webp"],' +
      '"author":{"name":"M","__proto__":{"polluted":1}},"tags":[{"__proto__":{"x":1},"productId":"p","y":0}]}',
  );
  const { value } = parseNote(hostile, base);
  assert.equal((value as unknown as Record<string, unknown>)['polluted'], undefined);
  assert.equal(({} as Record<string, unknown>)['polluted'], undefined);
  assert.deepEqual(value.tags, []);
  assert.equal(Object.getPrototypeOf(value), Object.prototype);
  refused(Object.create(smallest));
});

for (const [part, change, path, kept] of [
  ['a title over 200 characters is cut', { title: 'x'.repeat(300) }, 'title', (note) => note.title.length === 200],
  [
    'a link to a script loses its link',
    { body: [{ kind: 'link', text: 'here', url: 'javascript:x' }] },
    'body.0.url',
    (note) => note.body[0]?.kind === 'text' && note.body[0].text === 'here',
  ],
  [
    'a token of no kind is text',
    { body: [{ kind: 'html', text: '<b>' }] },
    'body.0.kind',
    (note) => note.body[0]?.text === '<b>',
  ],
  ['a token without text goes', { body: [{ kind: 'text' }] }, 'body.0', (note) => note.body.length === 0],
  ['an address of a script goes', { url: 'javascript:x' }, 'url', (note) => note.url === undefined],
  [
    'an avatar that may not be used goes',
    { author: { name: 'M', avatar: 'data:image/svg+xml,x' } },
    'author.avatar.url',
    (note) => note.author.avatar === undefined,
  ],
  ['a missing author is said', { author: undefined }, 'author', (note) => note.author.name === ''],
  ['counts that are no object go', { counts: 7 }, 'counts', (note) => Object.keys(note.counts).length === 0],
  [
    'a negative count goes',
    { counts: { likes: -1, saves: 2 } },
    'counts.likes',
    (note) => note.counts.likes === undefined && note.counts.saves === 2,
  ],
  [
    'a count that is a sentence goes',
    { counts: { likes: 'more than you can count' } },
    'counts.likes',
    (note) => note.counts.likes === undefined,
  ],
  ['a date that is none goes', { publishedAt: 'yesterday' }, 'publishedAt', (note) => note.publishedAt === undefined],
  [
    'an unknown disclosure stands as an advertisement',
    { disclosures: ['sponsored'] },
    'disclosures.0',
    (note) => note.disclosures[0]?.kind === 'advertisement',
  ],
  [
    'a tag outside the picture goes',
    { tags: [{ x: 1.01, y: 0, productId: 'p' }] },
    'tags.0.x',
    (note) => note.tags.length === 0,
  ],
  [
    'a tag at NaN goes',
    { tags: [{ x: 0, y: Number.NaN, productId: 'p' }] },
    'tags.0.y',
    (note) => note.tags.length === 0,
  ],
  ['a tag without a place goes', { tags: [{ productId: 'p' }] }, 'tags.0.x', (note) => note.tags.length === 0],
  ['a tag of no product goes', { tags: [{ x: 0, y: 0 }] }, 'tags.0', (note) => note.tags.length === 0],
  [
    'a tag on no picture goes',
    { tags: [{ x: 0, y: 0, image: 1, productId: 'p' }] },
    'tags.0.image',
    (note) => note.tags.length === 0,
  ],
  [
    'a tag of no kind goes',
    { tags: [{ kind: 'popup', x: 0, y: 0, productId: 'p' }] },
    'tags.0',
    (note) => note.tags.length === 0,
  ],
  ['a tag that is no object goes', { tags: ['p'] }, 'tags.0', (note) => note.tags.length === 0],
  [
    'a direction of no kind is automatic',
    { tags: [{ x: 0, y: 0, productId: 'p', direction: 'up' }] },
    'tags.0.direction',
    (note) => note.tags[0]?.direction === 'auto',
  ],
  [
    'products that are no list are found by the tags',
    { products: 'p', tags: [{ x: 0, y: 0, productId: 'p' }] },
    'products',
    (note) => note.products.join() === 'p',
  ],
  ['a video without a source goes', { video: { sources: [] } }, 'video', (note) => note.type === 'image'],
] satisfies [string, object, string, (note: ReturnType<typeof parseNote>['value']) => boolean][]) {
  test(`${part}, the note is shown`, () => {
    const { value, issues } = parseNote({ ...smallest, ...change }, base);
    assert.ok(
      issues.some((issue) => issue.path === path),
      JSON.stringify(issues),
    );
    assert.ok(kept(value), JSON.stringify(value));
  });
}

test('tags stay on their picture when another was left out', () => {
  const images = [...smallest.images, 'javascript:x', { ...smallest.images[0], url: 'https://a.example/3.webp' }];
  const tags = [0, 1, 2].map((image) => ({ id: `t${image}`, image, x: 0.5, y: 0.5, productId: 'p' }));
  const { value, issues } = parseNote({ ...smallest, images, tags });
  assert.deepEqual(
    value.tags.map(({ id, image }) => [id, image]),
    [
      ['t0', 0],
      ['t2', 1],
    ],
  );
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['images.1.url', 'tags.1.image'],
  );
});

test('tags have ids, and no two the same', () => {
  const tags = [{ id: 'a' }, { id: 'a' }, {}].map((tag) => ({ ...tag, x: 0, y: 0, productId: 'p' }));
  const ids = parseNote({ ...smallest, tags }).value.tags.map(({ id }) => id);
  assert.deepEqual(ids, ['a', 'a-2', 'tag-3']);
});

test('a price on a tag and whatever else a note does not have is left out without a word', () => {
  const tags = [{ x: 0, y: 0, productId: 'p', price: 1, onclick: 'x' }];
  const { value, issues } = parseNote({ ...smallest, tags, html: '<b>', images: smallest.images });
  assert.deepEqual(issues, []);
  assert.equal('html' in value, false);
  assert.deepEqual(Object.keys(value.tags[0] ?? {}).sort(), [
    'alternates',
    'direction',
    'id',
    'image',
    'kind',
    'productId',
    'x',
    'y',
  ]);
});

test('shows at most 18 pictures and says so', () => {
  const { value, issues } = parseNote({ ...smallest, images: Array(30).fill(smallest.images[0]) });
  assert.equal(value.images.length, 18);
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['images'],
  );
});

test('markup is text; control characters and turned directions go', () => {
  const { value } = parseNote({
    ...smallest,
    title: '<img src=x onerror=alert(1)>\u0000\u202egnp.exe',
    body: 'a\r\nb\u0007',
  });
  assert.equal(value.title, '<img src=x onerror=alert(1)>gnp.exe');
  assert.deepEqual(value.body, [{ kind: 'text', text: 'a\nb' }]);
});

test('cuts no character in two', () => {
  const { value } = parseNote({ ...smallest, title: `${'x'.repeat(198)}😀😀` });
  assert.equal(value.title, `${'x'.repeat(198)}…`);
});

test('lists no more than 50 problems', () => {
  assert.equal(paths({ ...smallest, tags: Array(100).fill({}), body: Array(100).fill({}) }).length, 50);
});

test('any JSON at all gives a note or one error of ours', () => {
  const keys = fc.constantFrom(
    ...[
      'id',
      'type',
      'title',
      'body',
      'author',
      'images',
      'video',
      'tags',
      'products',
      'topics',
      'counts',
      'url',
      '__proto__',
    ],
    ...['x', 'y', 'image', 'kind', 'text', 'name', 'constructor', 'disclosures', 'publishedAt', 'sources', 'poster'],
  );
  const { tree } = fc.letrec<{ tree: unknown }>((tie) => ({
    tree: fc.oneof(
      { maxDepth: 4 },
      fc.jsonValue(),
      fc.constantFrom('https://a.example/1.webp', 'javascript:x', 'product', 'image', 0, 1, -1, null, 'link'),
      fc.array(tie('tree'), { maxLength: 4 }),
      fc.dictionary(keys, tie('tree'), { maxKeys: 6 }),
    ),
  }));
  const runs = Number(process.env['NOTE_RUNS'] ?? 3_000);
  const clean = inheritedNames();
  let notes = 0;
  fc.assert(
    fc.property(fc.dictionary(keys, tree), fc.boolean(), (fields, whole) => {
      const text = JSON.stringify(whole ? { ...fields, id: 'x', images: smallest.images, type: 'image' } : fields);
      try {
        assertPlain(parseNote(JSON.parse(text), base).value);
        notes += 1;
      } catch (error) {
        assert.ok(error instanceof ContentError, String(error));
      }
      assert.deepEqual(inheritedNames(), clean);
    }),
    { numRuns: runs },
  );
  // About a quarter are.
  assert.ok(notes > runs / 8, `${notes} of ${runs} were notes`);
});

test('and what the check looks for is found', () => {
  const clean = inheritedNames();
  Object.assign(Object.prototype, { polluted: 1 });
  try {
    assert.notDeepEqual(inheritedNames(), clean);
  } finally {
    Reflect.deleteProperty(Object.prototype, 'polluted');
  }
  assert.throws(() => assertPlain({ author: Object.create({ verified: true }) }));
});

/** What every object, list and function of the page inherits. */
function inheritedNames(): readonly PropertyKey[] {
  return [Object, Array, Function, String].flatMap(({ prototype }) => Reflect.ownKeys(prototype as object));
}

/** Objects and lists alone, none of which inherits from anything that came with the data. */
function assertPlain(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  const prototype: unknown = Object.getPrototypeOf(value);
  assert.ok(prototype === Object.prototype || prototype === Array.prototype, 'inherits from the data');
  for (const part of Object.values(value)) assertPlain(part);
}
