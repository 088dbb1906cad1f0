import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseReview } from '../../src/content/review-schema.js';
import { ContentError } from '../../src/content/source.js';
import { parseStore } from '../../src/content/store-schema.js';

const base = 'https://brand.example/content.json';

test('reads a store', () => {
  const { value, issues } = parseStore(
    {
      id: 'isle-glow',
      name: 'Isle Glow',
      logo: 'logo.webp',
      tradeMode: 'bonded',
      verified: true,
      rating: { value: 4.8, count: 1200 },
      followers: '8.6万',
      legal: [{ name: 'Company', value: 'Isle Glow Ltd' }, { name: 'no value' }],
      serviceUrl: '/help',
    },
    base,
  );
  assert.deepEqual(issues, []);
  assert.deepEqual(value, {
    id: 'isle-glow',
    name: 'Isle Glow',
    logo: { url: 'https://brand.example/logo.webp', width: 96, height: 96, alt: '' },
    verified: true,
    tradeMode: 'bonded',
    rating: { value: 4.8, scale: 5, count: 1200 },
    followers: '8.6万',
    legal: [{ name: 'Company', value: 'Isle Glow Ltd' }],
    serviceUrl: 'https://brand.example/help',
  });
});

test('reads where a store is at home, where it sends from and where goods go back to', () => {
  const more = {
    description: 'Few things in few jars.',
    country: 'SE',
    place: 'Bonded warehouse, Ningbo',
    returnAddress: '8 Example Road',
  };
  const { value, issues } = parseStore({ id: 'a', name: 'A', ...more, banner: 'banner.webp' }, base);
  assert.deepEqual(value, {
    id: 'a',
    name: 'A',
    verified: false,
    tradeMode: 'domestic',
    legal: [],
    ...more,
    banner: { url: 'https://brand.example/banner.webp', width: 1200, height: 480, alt: '' },
  });
  assert.deepEqual([...new Set(issues.map(({ path }) => path))], ['banner']);
  const wrong = parseStore({ id: 'a', name: 'A', country: 'Sweden' });
  assert.equal(wrong.value.country, undefined);
  assert.deepEqual(
    wrong.issues.map(({ path }) => path),
    ['country'],
  );
});

test('a store is verified only by a plain yes', () => {
  for (const verified of ['true', 1, {}, null]) {
    assert.equal(parseStore({ id: 'a', name: 'A', verified }).value.verified, false);
  }
});

for (const data of [null, {}, { id: 'a' }, { name: 'A' }, { id: 'a', name: 'A', tradeMode: 'smuggled' }]) {
  test(`refuses ${JSON.stringify(data)} as a store`, () => {
    assert.throws(() => parseStore(data), ContentError);
  });
}

test('a bad part of a store goes', () => {
  const { value, issues } = parseStore({ id: 'a', name: 'A', url: 'javascript:x', rating: { value: 7, count: 1 } });
  assert.deepEqual(value, { id: 'a', name: 'A', verified: false, tradeMode: 'domestic', legal: [] });
  assert.deepEqual(
    issues.map(({ path }) => path),
    ['url', 'rating.value'],
  );
});

const review = { id: 'r1', productId: 'serum', author: '小**', rating: 5, text: 'Good', createdAt: 1_000 };

test('reads a review with what was said later', () => {
  const data = {
    ...review,
    followUp: { text: 'Still good', createdAt: 2_000 },
    reply: { text: 'Thanks', createdAt: 3_000 },
  };
  assert.deepEqual(parseReview(data), { value: { ...data, pictures: [] }, issues: [] });
});

test('nothing that was said or shown comes in with a review that was taken down', () => {
  const remark = { text: 'Later', createdAt: 2_000 };
  const pictures = [{ url: 'https://a.example/1.webp', width: 3, height: 4, alt: 'A jar' }];
  const data = { ...review, state: 'removed', pictures, tags: ['Texture'], followUp: remark, reply: remark };
  assert.deepEqual(parseReview(data).value, { ...review, state: 'removed', text: '', pictures: [] });
});

for (const change of [{ id: null }, { productId: '' }, { rating: 0 }, { rating: '5' }, { createdAt: 'soon' }]) {
  test(`refuses a review with ${JSON.stringify(change)}`, () => {
    assert.throws(() => parseReview({ ...review, ...change }), ContentError);
  });
}
