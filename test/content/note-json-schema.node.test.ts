import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { parseNote } from '../../src/content/note-schema.js';
import { ContentError, type ContentIssue } from '../../src/content/source.js';

const schema = JSON.parse(readFileSync('schemas/note.schema.json', 'utf8')) as { readonly examples: Fields[] };
const accepts = new Ajv2020({ strict: false }).compile(schema);
const base = 'https://brand.example/notes.json';

type Fields = Record<string, unknown>;

/** What the gate says of a note: nothing where it is shown as it is written. */
function issuesOf(data: unknown): readonly ContentIssue[] {
  try {
    return parseNote(data, base).issues;
  } catch (error) {
    if (error instanceof ContentError) return error.issues;
    throw error;
  }
}

const samples = ['en', 'zh-CN'].flatMap((locale) => {
  const { notes } = JSON.parse(readFileSync(`demo/data/${locale}/content.json`, 'utf8')) as { notes: Fields[] };
  return notes;
});

test('every sample note and every example of the schema is accepted by both', () => {
  assert.equal(samples.length, 120);
  for (const note of [...samples, ...schema.examples]) {
    assert.ok(accepts(note), `${String(note['id'])}: ${JSON.stringify(accepts.errors?.[0])}`);
    assert.deepEqual(issuesOf(note), [], String(note['id']));
  }
});

/** Letters of many scripts; those beyond the first plane count for two, so they are left to the tests of the gate. */
const words = (most: number): fc.Arbitrary<string> =>
  fc.string({ unit: fc.constantFrom(...'Az09 -_.,!#@<>&"\'面霜שלוםñ'), maxLength: most });
const seen = (most: number): fc.Arbitrary<string> => words(most - 1).map((text) => `x${text}`);
const reference = fc.oneof(seen(40), fc.maxSafeInteger());
const relative = fc.stringMatching(/^[a-z0-9][a-z0-9/_-]{0,20}\.(webp|mp4|vtt)$/);
const address = fc.oneof(relative, fc.webUrl({ validSchemes: ['https', 'http'] }));
const pixels = fc.integer({ min: 1, max: 100_000 });
const share = fc.double({ min: 0, max: 1, noNaN: true });
const second = fc.double({ min: 0, max: 1e6, noNaN: true });
const picture = fc.record({ url: address, width: pixels, height: pixels, alt: words(80) });
const avatar = fc.oneof(address, fc.record({ url: address, width: pixels }, { requiredKeys: ['url'] }));
const author = fc.oneof(
  words(90),
  fc.record(
    { id: reference, name: words(90), avatar, storeId: reference, verified: fc.boolean(), url: address },
    { requiredKeys: [] },
  ),
);
const token = fc.oneof(
  fc.record(
    { kind: fc.constantFrom('text', 'topic', 'mention'), text: seen(60), url: address, userId: reference },
    { requiredKeys: ['kind', 'text'] },
  ),
  fc.record({ kind: fc.constant('link'), text: seen(60), url: address }),
);
const source = fc.oneof(address, fc.record({ url: address, type: words(40) }, { requiredKeys: ['url'] }));
const caption = fc.record({ url: address, language: words(20), label: words(40) }, { requiredKeys: ['url'] });
const video = fc.record(
  {
    sources: fc.oneof(source, fc.array(source, { minLength: 1, maxLength: 4 })),
    poster: picture,
    duration: second,
    captions: fc.array(caption, { maxLength: 3 }),
    chapters: fc.array(fc.record({ start: second, title: seen(60) }), { maxLength: 3 }),
  },
  { requiredKeys: ['sources', 'poster'] },
);
const tag = fc
  .record(
    {
      kind: fc.constantFrom('product', 'topic', 'user', 'place'),
      x: share,
      y: share,
      direction: fc.constantFrom('start', 'end', 'auto'),
      productId: reference,
      variantId: reference,
      label: seen(50),
      url: address,
      start: second,
      end: second,
      alternates: fc.array(reference, { maxLength: 8 }),
    },
    { requiredKeys: ['x', 'y', 'productId', 'label'] },
  )
  .map((each) => ({ ...each, image: 0 }));
const count = fc.oneof(fc.nat(), seen(16));
const disclosureKind = fc.constantFrom('advertisement', 'partnership');
const note = fc.record(
  {
    id: reference,
    title: words(190),
    body: fc.oneof(words(400), fc.array(token, { maxLength: 6 })),
    author,
    images: fc.array(picture, { minLength: 1, maxLength: 5 }),
    video: fc.oneof(address, video),
    tags: fc.array(tag, { maxLength: 5 }),
    products: fc.array(reference, { maxLength: 5 }),
    topics: fc.array(words(50), { maxLength: 5 }),
    counts: fc.record({ likes: count, saves: count, comments: count, shares: count }, { requiredKeys: [] }),
    disclosures: fc.array(
      fc.oneof(disclosureKind, fc.record({ kind: disclosureKind, brand: words(90) }, { requiredKeys: ['kind'] })),
      { maxLength: 3 },
    ),
    publishedAt: fc.oneof(
      fc.integer(),
      fc.date({ noInvalidDate: true, min: new Date(0), max: new Date(4e12) }).map((date) => date.toISOString()),
    ),
    place: words(90),
    url: address,
    ofItsOwn: fc.anything({ maxDepth: 2 }),
  },
  { requiredKeys: ['id', 'author', 'images'] },
);

test('what the schema accepts the gate shows as it is written', () => {
  fc.assert(
    fc.property(note, (data) => {
      assert.ok(accepts(data), JSON.stringify(accepts.errors?.[0]));
      assert.deepEqual(issuesOf(data), []);
    }),
    { numRuns: 500 },
  );
});

const whole = schema.examples[1] as Fields;
const clip = schema.examples[2] as Fields;
const [image] = whole['images'] as Fields[];
const [tagged] = whole['tags'] as Fields[];
const filmed = clip['video'] as Fields;
const images = (change: Fields): Fields => ({ images: [{ ...image, ...change }] });
const tags = (change: Fields): Fields => ({ tags: [{ ...tagged, ...change }] });
const videoWith = (change: Fields): Fields => ({ ...clip, video: { ...filmed, ...change } });

describe('what one refuses, the other refuses too', () => {
  for (const [what, change] of Object.entries<Fields>({
    'no id': { id: undefined },
    'a blank id': { id: '  ' },
    'a long id': { id: 'x'.repeat(201) },
    'an id that is a list': { id: ['a'] },
    'half an id': { id: 1.5 },
    'another type': { type: 'audio' },
    'a video that is not there': { type: 'video' },
    'a title that is a number': { title: 7 },
    'a long title': { title: 'x'.repeat(201) },
    'a body that is an object': { body: {} },
    'a body without end': { body: 'x'.repeat(100_001) },
    'a token without words': { body: [{ kind: 'text' }] },
    'a token of no kind': { body: [{ text: 'x' }] },
    'a token of another kind': { body: [{ kind: 'html', text: 'x' }] },
    'a link to nowhere': { body: [{ kind: 'link', text: 'x' }] },
    'a link to a script': { body: [{ kind: 'link', text: 'x', url: 'javascript:alert(1)' }] },
    'no author': { author: undefined },
    'an author that is a number': { author: 7 },
    'a name that is a list': { author: { name: ['Mia'] } },
    'a long name': { author: 'x'.repeat(101) },
    'an avatar that is a script': { author: { name: 'Mia', avatar: 'javascript:alert(1)' } },
    'no pictures': { images: [] },
    'pictures that are an object': { images: {} },
    'too many pictures': { images: Array.from({ length: 19 }, () => image) },
    'a picture that is an address': { images: ['1.webp'] },
    'a picture without an address': images({ url: undefined }),
    'a picture of a script': images({ url: 'javascript:alert(1)' }),
    'a picture that is drawn': images({ url: 'data:image/svg+xml;base64,PHN2Zz4=' }),
    'a picture with a name and password': images({ url: 'https://a:b@brand.example/1.webp' }),
    'a picture without a width': images({ width: undefined }),
    'a picture of no height': images({ height: 0 }),
    'a width that is a text': images({ width: '1080' }),
    'a picture without a text': images({ alt: undefined }),
    'a long text for a picture': images({ alt: 'x'.repeat(501) }),
    'tags that are an object': { tags: {} },
    'a tag that is a text': { tags: ['serum'] },
    'a tag without a place': tags({ x: undefined }),
    'a tag beside the picture': tags({ y: 1.1 }),
    'a tag for nothing': tags({ productId: undefined }),
    'a tag of another kind': tags({ kind: 'coupon' }),
    'a place without a label': tags({ kind: 'place', label: undefined }),
    'a tag with a long label': tags({ label: 'x'.repeat(61) }),
    'a tag on half a picture': tags({ image: 0.5 }),
    'a tag on a picture that there cannot be': tags({ image: 18 }),
    'a tag that looks up': tags({ direction: 'up' }),
    'a tag that leads to a script': tags({ url: 'data:text/html,x' }),
    'a tag before the video begins': tags({ start: -1 }),
    'alternates that are a text': tags({ alternates: 'mist' }),
    'products that are a text': { products: 'mist' },
    'a product that is an object': { products: [{}] },
    'topics that are a text': { topics: 'tea' },
    'a topic that is a number': { topics: [7] },
    'a long topic': { topics: ['x'.repeat(51)] },
    'counts that are a number': { counts: 7 },
    'fewer likes than none': { counts: { likes: -1 } },
    'likes without end': { counts: { likes: 'x'.repeat(17) } },
    'a label of another kind': { disclosures: ['gift'] },
    'a label of no kind': { disclosures: [{ brand: 'Isle Glow' }] },
    'a moment that is a word': { publishedAt: 'yesterday' },
    'a thirteenth month': { publishedAt: '2026-13-01' },
    'a place that is an object': { place: {} },
    'a note at a script': { url: 'vbscript:x' },
    'no source': videoWith({ sources: [] }),
    'a source that is a script': videoWith({ sources: ['javascript:x'] }),
    'no poster': { ...videoWith({ poster: undefined }), images: undefined, type: undefined, tags: [] },
    'less than no time': videoWith({ duration: -1 }),
    'captions without an address': videoWith({ captions: [{ language: 'en' }] }),
    'a chapter without a start': videoWith({ chapters: [{ title: 'x' }] }),
  })) {
    test(what, () => {
      const mutant = JSON.parse(JSON.stringify({ ...whole, ...change })) as unknown;
      assert.notDeepEqual(issuesOf(mutant), [], 'the gate has to say something');
      assert.ok(!accepts(mutant), 'the schema has to refuse it');
    });
  }
});
