import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createJsonSource } from '../../../src/content/json/index.js';
import type { ContentSource } from '../../../src/content/source.js';
import type { CommunityStore, ReviewList } from '../../../src/state/community/community-store.js';
import { shownPosts } from '../../../src/rules/list/post-list.js';
import { until } from '../until.js';
import { openCommunity } from './open-community.js';

const serum = { productId: 'serum' };
/** Four and two stars by turns. */
const reviewsOf = (count: number): object[] =>
  Array.from({ length: count }, (_, at) => ({
    id: `r${at}`,
    ...serum,
    author: 'm**a',
    rating: at % 2 ? 2 : 4,
    text: `Words ${at}`,
    createdAt: 1_000 + at,
  }));
const draft = { kind: 'review', ...serum, rating: 5, text: 'Mine', pictures: [], anonymous: false } as const;

interface World {
  readonly community: CommunityStore;
  readonly source: { -readonly [Key in keyof ContentSource]: ContentSource[Key] };
  /** Count, average to two places, and stars from one to five, as a list tells them. */
  readonly told: (list?: ReviewList) => unknown;
  /** What is to be seen of a list. */
  readonly seen: (list?: ReviewList) => number;
}

async function setup(content: object): Promise<World> {
  const source = { ...createJsonSource({ data: { community: 'sandbox', ...content }, base: 'https://a.example/' }) };
  const community = openCommunity({ source: () => Promise.resolve(source) });
  await until(() => community.reviews(serum).get().status === 'ready');
  const told = (list: ReviewList = serum): unknown => {
    const { summary } = community.reviews(list).get();
    return summary && [summary.count, summary.average.toFixed(2), summary.distribution];
  };
  return { community, source, told, seen: (list = serum) => shownPosts(community.reviews(list).get().items).length };
}

/** What is held back until it is let go, as it was asked for. */
function held(): { readonly wait: Promise<void>; readonly letGo: () => void } {
  let letGo = (): void => undefined;
  const wait = new Promise<void>((resolve) => (letGo = resolve));
  return { wait, letGo: () => letGo() };
}

/** How often a source was asked for reviews. */
function countAsked(source: World['source']): () => number {
  const { listReviews } = source;
  let asked = 0;
  source.listReviews = (...given) => {
    asked += 1;
    return listReviews!(...given);
  };
  return () => asked;
}

const before = [24, '3.00', [0, 12, 0, 12, 0]];
const after = [25, '3.08', [0, 12, 0, 12, 1]];

test('what reviews come to follows one that is written, once the host has it, with the pages that were asked for', async () => {
  const { community, source, told, seen } = await setup({ reviews: reviewsOf(24) });
  await community.moreReviews(serum);
  const { createReview } = source;
  const line = held();
  source.createReview = async (...given) => {
    await line.wait;
    return createReview!(...given);
  };
  const posted = community.post(draft);
  assert.deepEqual([told(), seen()], [before, 21], 'while it is on its way');
  line.letGo();
  await posted;
  await until(() => community.reviews(serum).get().summary?.count === 25);
  assert.deepEqual([told(), seen()], [after, 21]);
});

test('what reviews come to follows one that is deleted, once it cannot be brought back any more', async () => {
  const { community, source, told, seen } = await setup({ reviews: reviewsOf(24) });
  const id = await community.post(draft);
  await until(() => community.reviews(serum).get().summary?.count === 25);
  const asked = countAsked(source);
  await community.retract('review', id);
  community.undo();
  assert.deepEqual([told(), seen(), asked()], [after, 11, 0], 'brought back');
  await community.retract('review', id);
  await community.settle();
  await until(() => community.reviews(serum).get().summary?.count === 24);
  assert.deepEqual([told(), seen(), asked()], [before, 10, 1]);
});

test('it follows in every list of the product, by one question, and in none of another', async () => {
  const { community, source, told } = await setup({ reviews: reviewsOf(24) });
  const latest = { ...serum, sort: 'latest' } as const;
  for (const list of [latest, { productId: 'candle' }]) {
    await until(() => community.reviews(list).get().status === 'ready');
  }
  const asked = countAsked(source);
  const id = await community.post(draft);
  await until(() => community.reviews(latest).get().summary?.count === 25);
  assert.deepEqual([told(), told(latest), told({ productId: 'candle' }), asked()], [after, after, undefined, 1]);
  await community.retract('review', id);
  await community.settle();
  await until(() => community.reviews(latest).get().summary?.count === 24);
  assert.deepEqual([told(), told(latest), asked()], [before, before, 2]);
});

test('the first review of a product has something that it comes to, and with the last it goes', async () => {
  const { community, told } = await setup({ reviews: [] });
  assert.equal(told(), undefined);
  const id = await community.post(draft);
  await until(() => told() !== undefined);
  assert.deepEqual(told(), [1, '5.00', [0, 0, 0, 0, 1]]);
  await community.retract('review', id);
  await community.settle();
  await until(() => told() === undefined);
});

test('a page that was asked for before a review arrived, and comes after it, does not bring back what they came to', async () => {
  const { community, source, told } = await setup({ reviews: reviewsOf(24) });
  const listReviews = source.listReviews!;
  const line = held();
  source.listReviews = async (...given) => {
    const page = await listReviews(...given);
    source.listReviews = listReviews;
    await line.wait;
    return page;
  };
  const refreshed = community.refreshReviews(serum);
  await until(() => source.listReviews === listReviews);
  await community.post(draft);
  await until(() => community.reviews(serum).get().summary?.count === 25);
  line.letGo();
  await refreshed;
  assert.deepEqual(told(), after);
});

test('where the host does not count what waits to be looked at, and where it cannot be asked, nothing is made up', async () => {
  const { community, source, told, seen } = await setup({ reviews: reviewsOf(24) });
  const { listReviews } = source;
  const answered = held();
  source.listReviews = async (...given) => {
    const page = await listReviews!(...given);
    setTimeout(answered.letGo);
    return { ...page, summary: { average: 3, count: 24, distribution: [0, 12, 0, 12, 0], tags: [] } };
  };
  await community.post(draft);
  await answered.wait;
  assert.deepEqual([told(), seen()], [before, 11]);
  const failed = held();
  source.listReviews = () => {
    setTimeout(failed.letGo);
    return Promise.reject(new Error('no connection'));
  };
  await community.post(draft);
  await failed.wait;
  assert.deepEqual([told(), seen(), community.reviews(serum).get().status], [before, 12, 'ready']);
});

test('what a file says its reviews come to goes on with what visitors write and delete', async () => {
  const given = { ...serum, average: 4.5, count: 199, distribution: [0, 0, 0, 99, 100], low: 0, withPictures: 7 };
  const { community } = await setup({
    reviews: [{ ...(reviewsOf(1)[0] as object), mine: true }],
    reviewSummaries: [{ ...given, tags: [{ name: 'Texture', count: 3 }] }],
  });
  const summary = () => community.reviews(serum).get().summary;
  await community.post({ ...draft, rating: 3 });
  await until(() => summary()?.count === 200);
  assert.equal(summary()?.average.toFixed(4), '4.4925');
  assert.deepEqual(summary()?.distribution, [0, 0, 1, 99, 100]);
  assert.deepEqual([summary()?.low, summary()?.withPictures], [1, 7]);
  await community.retract('review', 'r0');
  await community.settle();
  await until(() => summary()?.count === 199);
  assert.deepEqual([summary()?.distribution, summary()?.tags], [[0, 0, 1, 98, 100], [{ name: 'Texture', count: 3 }]]);
});
