import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ComplianceProduct, ComplianceVariant } from '../../../src/rules/compliance/compliance-product.js';
import type { ComplianceRule } from '../../../src/rules/compliance/finding.js';
import { lintListing } from '../../../src/rules/compliance/lint-note.js';
import { brokenRules, lint, type LintCase, product } from './build-note.js';

const picture = { url: 'a.webp', width: 900, height: 1200 };
const mug = product({ id: 'mug' });
const tag = { productId: 'mug', x: 0.5, y: 0.5 };
const variant = (fields: Partial<ComplianceVariant>): ComplianceProduct =>
  product({
    id: 'mug',
    variants: [
      { id: 'mug', price: { amount: 10_000, currency: 'CNY' }, availability: { status: 'in_stock' }, ...fields },
    ],
  });
const soldOut = variant({ availability: { status: 'out_of_stock' } });
const filed = { kind: 'cosmeticsFiling', number: '示例 1' };
const serum = (fields: Partial<ComplianceProduct>): ComplianceProduct =>
  product({ id: 'mug', title: 'Serum', category: 'ordinaryCosmetics', ...fields });
const two = [tag, { productId: 'mug', x: 0.54, y: 0.5 }];

const cases: readonly (readonly [rule: ComplianceRule, sentence: string, breaks: LintCase, keeps: LintCase])[] = [
  [
    'title-length',
    'twenty units are as many as may be',
    { note: { title: '一'.repeat(21) } },
    { note: { title: '一'.repeat(20) } },
  ],
  [
    'title-length',
    'two letters count as one unit',
    { note: { title: 'a'.repeat(41) } },
    { note: { title: 'a'.repeat(40) } },
  ],
  [
    'missing-alt',
    'no text is not the same as an empty one',
    { note: { images: [{ ...picture, alt: 'x' }, picture] } },
    {
      note: {
        images: [
          { ...picture, alt: 'x' },
          { ...picture, alt: '' },
        ],
      },
    },
  ],
  [
    'missing-alt',
    'the cover is no decoration',
    { note: { images: [{ ...picture, alt: '' }] } },
    { note: { images: [{ ...picture, alt: 'A red door' }] } },
  ],
  [
    'missing-alt',
    'the name of a file says nothing',
    { note: { images: [{ ...picture, alt: 'IMG_2041.jpg' }] } },
    { note: { images: [{ ...picture, alt: 'Photo of a photo on a wall' }] } },
  ],
  [
    'tags-overlap',
    'what is too near on a phone is far enough on a desk',
    { note: { tags: two }, products: [mug] },
    { note: { tags: two }, products: [mug], shown: [{ width: 900 }] },
  ],
  [
    'tags-overlap',
    'tags of a video meet only at the same time',
    {
      note: { tags: two, type: 'video', video: { sources: ['a.mp4'], poster: { ...picture, alt: 'x' } } },
      products: [mug],
    },
    {
      note: {
        tags: [
          { ...tag, end: 3 },
          { ...two[1], start: 3 },
        ],
        type: 'video',
        video: { sources: ['a.mp4'], poster: { ...picture, alt: 'x' } },
      },
      products: [mug],
    },
  ],
  [
    'tag-too-small',
    'a target shrinks with what it stands in',
    { note: { tags: [tag] }, products: [mug], shown: [{ width: 358, target: { width: 30, height: 30 }, scale: 0.5 }] },
    { note: { tags: [tag] }, products: [mug], shown: [{ width: 358, target: { width: 48, height: 48 }, scale: 0.5 }] },
  ],
  [
    'product-gone',
    'another product does not bring back what is gone',
    { note: { tags: [{ ...tag, productId: 'cup', alternates: ['mug'] }] }, products: [mug] },
    { note: { tags: [tag] }, products: [mug] },
  ],
  [
    'product-gone',
    'an alternate may be gone too',
    { note: { tags: [{ ...tag, alternates: ['cup'] }] }, products: [mug] },
    { note: { tags: [{ ...tag, alternates: ['mug'] }] }, products: [mug] },
  ],
  [
    'product-gone',
    'what is discontinued never comes back',
    { note: { products: ['mug'] }, products: [variant({ availability: { status: 'discontinued' } })] },
    { note: { products: ['mug'] }, products: [variant({ availability: { status: 'preorder' } })] },
  ],
  [
    'product-sold-out',
    'another product stands in for what is sold out',
    { note: { tags: [tag] }, products: [soldOut] },
    { note: { tags: [{ ...tag, alternates: ['cup'] }] }, products: [soldOut, product({ id: 'cup' })] },
  ],
  [
    'compare-price-without-kind',
    'a compare price says what it is',
    {
      note: { tags: [tag] },
      products: [variant({ comparePrice: { price: { amount: 20_000, currency: 'CNY' }, kind: 'before' } })],
    },
    {
      note: { tags: [tag] },
      products: [variant({ comparePrice: { price: { amount: 20_000, currency: 'CNY' }, kind: 'lastDeal' } })],
    },
  ],
  [
    'deposit-too-high',
    'a fifth is as much as may be',
    { note: { tags: [tag] }, products: [variant({ presale: { deposit: { amount: 2_001, currency: 'CNY' } } })] },
    { note: { tags: [tag] }, products: [variant({ presale: { deposit: { amount: 2_000, currency: 'CNY' } } })] },
  ],
  [
    'missing-document',
    'domestic trade wants the filing',
    { note: { tags: [tag] }, products: [serum({})] },
    { note: { tags: [tag] }, products: [serum({ qualifications: [filed] })] },
  ],
  [
    'missing-document',
    'cross-border retail does not',
    { note: { tags: [tag] }, products: [serum({ tradeMode: 'domestic' })] },
    { note: { tags: [tag] }, products: [serum({ tradeMode: 'bonded' })] },
  ],
  [
    'missing-document',
    'a document holds to the end of its last day in China',
    {
      note: { tags: [tag], publishedAt: '2026-03-02T00:00:00+08:00' },
      products: [serum({ qualifications: [{ ...filed, validTo: '2026-03-01' }] })],
    },
    {
      note: { tags: [tag], publishedAt: '2026-03-01T23:59:59+08:00' },
      products: [serum({ qualifications: [{ ...filed, validTo: '2026-03-01' }] })],
    },
  ],
];

for (const [rule, sentence, breaks, keeps] of cases) {
  test(`${rule}: ${sentence}`, () => {
    assert.deepEqual(brokenRules(breaks), [rule]);
    assert.deepEqual(brokenRules(keeps), []);
  });
}

test('a finding names the field that it is about', () => {
  assert.deepEqual(lint({ note: { tags: [{ ...tag, alternates: ['cup'] }] }, products: [mug] }), [
    { rule: 'product-gone', path: 'tags.0.alternates.0', value: 'cup' },
  ]);
});

test('nothing is said about products where the shop was not asked', () => {
  assert.deepEqual(brokenRules({ note: { tags: [tag], body: 'It is ¥3.' } }), []);
});

test('a listing is looked through without a note', () => {
  assert.deepEqual(
    lintListing(serum({ title: '国家级精华' })).map(({ rule, path }) => [rule, path]),
    [
      ['absolute-words', 'products.mug.title'],
      ['missing-document', 'products.mug.qualifications'],
    ],
  );
});
