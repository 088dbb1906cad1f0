import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { CategoryClearance, StoreSetup } from '../../../src/model/index.js';
import { checklistOf, type SetupItem } from '../../../src/rules/store-setup/checklist.js';
import { listingRefusal } from '../../../src/rules/store-setup/listing-refusal.js';
import {
  canOpen,
  papersOfAccount,
  papersOfCategory,
  papersOfStore,
} from '../../../src/rules/store-setup/required-papers.js';

const at = Date.parse('2026-11-26T12:00:00+08:00');
const account = {
  status: 'approved',
  documents: [
    { kind: 'businessLicence', number: '1' },
    { kind: 'representativeIdentity', number: '2' },
  ],
} as const;
const skincare: CategoryClearance = {
  id: 'skincare',
  name: 'Skincare',
  category: 'ordinaryCosmetics',
  tradeMode: 'domestic',
  status: 'approved',
  documents: [{ kind: 'cosmeticsFiling', number: '3' }],
};
const whole: StoreSetup = {
  storeId: 'glow',
  name: 'Glow',
  account,
  store: { status: 'approved', trade: 'domestic', kind: 'enterprise', documents: [] },
  categories: [skincare],
  listings: [
    { id: 'serum', handle: 'the-serum', title: 'Serum', categoryId: 'skincare', status: 'approved', documents: [] },
  ],
};
const withFiling = (validTo: string): StoreSetup => ({
  ...whole,
  categories: [{ ...skincare, documents: [{ kind: 'cosmeticsFiling', number: '3', validTo }] }],
});
const itemOf = (setup: StoreSetup, kind: string, moment = at): SetupItem => {
  const item = checklistOf(setup, moment).items.find((each) => each.kind === kind);
  assert.ok(item);
  return item;
};

test('where all is approved there is nothing to do', () => {
  const { items, approved, next, sellable, listings } = checklistOf(whole, at);
  assert.deepEqual([items.length, approved, next, sellable, listings], [4, 4, undefined, 1, 1]);
  assert.equal(listingRefusal(whole, 'serum', at), null);
  assert.equal(listingRefusal(whole, 'the-serum', at), null);
});

test('a category whose filing has run out is expired from the next day in China on, and its listings wait', () => {
  const setup = withFiling('2026-11-26');
  assert.equal(itemOf(setup, 'category').status, 'approved');
  const tomorrow = Date.parse('2026-11-27T00:00:00+08:00');
  assert.equal(itemOf(setup, 'category', tomorrow - 1).status, 'approved');
  const { status, next } = itemOf(setup, 'category', tomorrow);
  assert.deepEqual([status, next], ['expired', 'renew']);
  assert.equal(checklistOf(setup, tomorrow).sellable, 0);
  assert.deepEqual(listingRefusal(setup, 'serum', tomorrow), {
    kind: 'category',
    name: 'Skincare',
    status: 'expired',
    reason: undefined,
  });
});

test('a paper that runs out within sixty days is to be renewed, and sells until then', () => {
  const { items, next, sellable } = checklistOf(withFiling('2027-01-15'), at);
  assert.equal(next?.kind, 'category');
  assert.equal(next?.next, 'renew');
  assert.equal(items.find(({ kind }) => kind === 'category')?.status, 'approved');
  assert.equal(sellable, 1);
  assert.equal(checklistOf(withFiling('2027-06-30'), at).next, undefined);
});

test('each step comes after the one before it, and what is being reviewed is waited for', () => {
  const setup: StoreSetup = {
    ...whole,
    account: { ...account, status: 'inReview' },
    store: { ...whole.store, status: 'missing' },
    categories: [{ ...skincare, status: 'rejected', reason: 'blurred' }],
  };
  const steps = checklistOf(setup, at).items.map(({ kind, next, waitsFor }) => [kind, next, waitsFor?.kind]);
  assert.deepEqual(steps, [
    ['account', 'wait', undefined],
    ['store', 'blocked', 'account'],
    ['category', 'blocked', 'account'],
    ['listing', 'blocked', 'account'],
  ]);
  assert.equal(checklistOf(setup, at).next, undefined);
  assert.equal(listingRefusal(setup, 'serum', at)?.kind, 'account');
});

test('what was rejected says why, and what is approved does not', () => {
  const rejected = { ...skincare, status: 'rejected', reason: 'blurred' } as const;
  const { reason, next } = itemOf({ ...whole, categories: [rejected] }, 'category');
  assert.deepEqual([reason, next], ['blurred', 'correct']);
  assert.equal(
    itemOf({ ...whole, categories: [{ ...skincare, reason: 'of last year' }] }, 'category').reason,
    undefined,
  );
});

test('of two papers of a kind the one counts that holds longer; a paper without a number counts for nothing', () => {
  const two = [
    { kind: 'cosmeticsFiling', number: 'old', validTo: '2020-01-01' },
    { kind: 'cosmeticsFiling', number: 'new' },
  ];
  assert.equal(
    itemOf({ ...whole, categories: [{ ...skincare, documents: two }] }, 'category').papers[0]?.document?.number,
    'new',
  );
  const blank: StoreSetup = {
    ...whole,
    categories: [{ ...skincare, status: 'missing', documents: [{ kind: 'cosmeticsFiling', number: ' ' }] }],
  };
  assert.equal(itemOf(blank, 'category').next, 'supply');
});

test('a listing that nobody knows is of another store', () => {
  assert.equal(listingRefusal(whole, 'elsewhere', at), null);
});

test('a listing of a category that nobody named is judged by itself', () => {
  const setup = { ...whole, listings: [{ ...whole.listings[0]!, categoryId: 'gone', status: 'submitted' as const }] };
  assert.deepEqual(listingRefusal(setup, 'serum', at)?.kind, 'listing');
});

test('the tables know every kind of store and of goods, each with the law and the day it was read', () => {
  for (const kind of ['individual', 'soleTrader', 'enterprise', 'authorised', 'flagship'] as const) {
    for (const trade of ['domestic', 'crossBorder'] as const) {
      if (!canOpen(kind, trade)) continue;
      const papers = [...papersOfAccount(kind, trade), ...papersOfStore(kind, trade)];
      assert.ok(papers.length > 0);
      assert.ok(papers.every(({ source, reviewedOn }) => source !== '' && !Number.isNaN(Date.parse(reviewedOn))));
    }
  }
  assert.deepEqual([canOpen('individual', 'crossBorder'), canOpen('flagship', 'crossBorder')], [false, true]);
  assert.deepEqual(papersOfCategory('healthFood', 'domestic')[0]?.anyOf, [
    'healthFoodRegistration',
    'healthFoodFiling',
  ]);
  assert.deepEqual(papersOfCategory('healthFood', 'bonded'), []);
  assert.deepEqual(papersOfCategory('crockery', 'domestic'), []);
});
