import fc from 'fast-check';
import { parseNote } from '../../../src/content/note-schema.js';
import type { NoteCommand } from '../../../src/rules/note-editing/note-command.js';
import { draftOf, type NoteDraft } from '../../../src/rules/note-editing/note-draft.js';

// Texts that a schema or a page may trip over, and plain ones.
const text = fc.oneof(
  fc.string({ maxLength: 70 }),
  fc.constantFrom('#topic', '##topic', '@name', '@@name', ' a  b\n', '</script><b>', '😀'.repeat(40), '"&<>', ''),
);
const word = fc.string({ minLength: 1, maxLength: 12 }).filter((each) => each.trim() !== '');
const share = fc.double({ min: 0, max: 1, noNaN: true });
const seconds = fc.option(fc.double({ min: 0, max: 600, noNaN: true }), { nil: undefined });
const address = fc.constantFrom('https://a.example/1.webp', 'https://a.example/2.webp?x=1&y=2', '/3.webp', '4.webp');
const size = fc.integer({ min: 1, max: 4_000 });
const picture = fc.record({ url: address, width: size, height: size, alt: text });
const product = fc.constantFrom('serum', 'mist', 'cream', 'balm');

const tag = fc.record(
  {
    id: fc.constantFrom('t1', 't2', 't3', 'tag-2'),
    kind: fc.constantFrom('product', 'topic', 'user', 'place'),
    image: fc.integer({ min: 0, max: 3 }),
    x: share,
    y: share,
    direction: fc.constantFrom('start', 'end', 'auto'),
    productId: product,
    variantId: fc.constantFrom('a', 'b'),
    label: text,
    url: address,
    start: seconds,
    end: seconds,
    alternates: fc.array(product, { maxLength: 9 }),
  },
  { requiredKeys: ['x', 'y', 'image'] },
);
const token = fc.record(
  { kind: fc.constantFrom('text', 'topic', 'mention', 'link'), text, url: address, userId: word },
  { requiredKeys: ['kind', 'text'] },
);
const video = fc.record(
  {
    sources: fc.array(fc.record({ url: address, type: fc.constant('video/webm') }), { minLength: 1, maxLength: 2 }),
    poster: picture,
    duration: fc.integer({ min: 1, max: 600 }),
    captions: fc.array(fc.record({ url: address, language: fc.constantFrom('en', 'zh-CN'), label: text })),
    chapters: fc.array(fc.record({ start: fc.integer({ min: 0, max: 60 }), title: word })),
  },
  { requiredKeys: ['sources', 'poster'] },
);

/** What a file may hold of a note, with fields of whoever keeps it. */
const fields = fc.record(
  {
    id: word,
    type: fc.constantFrom('image', 'video'),
    title: text,
    body: fc.oneof(text, fc.array(token, { maxLength: 6 })),
    author: fc.oneof(word, fc.record({ id: word, name: text, storeId: word, verified: fc.boolean(), url: address })),
    images: fc.array(picture, { minLength: 1, maxLength: 4 }),
    video,
    tags: fc.array(tag, { maxLength: 8 }),
    products: fc.array(product),
    topics: fc.array(text),
    counts: fc.record({ likes: fc.oneof(fc.integer({ min: 0 }), fc.constant('1.2万')) }),
    disclosures: fc.array(fc.record({ kind: fc.constantFrom('advertisement', 'partnership'), brand: text })),
    publishedAt: fc.integer({ min: 0, max: 4e12 }),
    place: text,
    url: address,
    reviewedBy: word,
  },
  { requiredKeys: ['id', 'images'] },
);

export const draft: fc.Arbitrary<NoteDraft> = fields.map((data) => {
  const { reviewedBy } = data;
  return draftOf(parseNote(data).value, reviewedBy === undefined ? {} : { reviewedBy });
});

const id = fc.constantFrom('t1', 't2', 't3', 'tag-1', 'tag-2', 'tag-3', 'new-1', 'new-2');
const image = fc.integer({ min: 0, max: 4 });
const wild = fc.double({ min: -1, max: 2, noNaN: true });

export const command: fc.Arbitrary<NoteCommand> = fc.oneof(
  fc.record({
    kind: fc.constant('addTag' as const),
    id,
    productId: product,
    spot: fc.record({ image, x: wild, y: wild }),
  }),
  fc.record({ kind: fc.constant('removeTag' as const), id }),
  fc.record({ kind: fc.constant('moveTag' as const), id, x: wild, y: wild }),
  fc.record({
    kind: fc.constant('editTag' as const),
    id,
    fields: fc.record(
      {
        productId: product,
        variantId: fc.option(word, { nil: undefined }).map((each) => each?.trim()),
        label: fc.option(text, { nil: undefined }),
        direction: fc.constantFrom('start' as const, 'end' as const, 'auto' as const),
        start: seconds,
        end: seconds,
        alternates: fc.array(product),
      },
      { requiredKeys: [] },
    ),
  }),
  fc.record({ kind: fc.constant('addPicture' as const), picture }),
  fc.record({ kind: fc.constant('removePicture' as const), image }),
  fc.record({ kind: fc.constant('movePicture' as const), image, to: image }),
  fc.record({ kind: fc.constant('editPicture' as const), image, fields: fc.record({ alt: text }) }),
  fc.record({
    kind: fc.constant('editNote' as const),
    fields: fc.record(
      {
        id: text,
        title: text,
        disclosures: fc.array(
          fc.record({ kind: fc.constantFrom('advertisement' as const, 'partnership' as const), brand: text }),
        ),
      },
      { requiredKeys: [] },
    ),
  }),
);
