import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

interface Named {
  readonly name: string;
  readonly value: string;
}
interface Store {
  readonly id: string;
  readonly tradeMode: string;
  readonly legal: readonly Named[];
}
interface Product {
  readonly id: string;
  readonly storeId: string;
  readonly shipping: { readonly from: string };
  readonly qualifications: readonly { readonly number: string; readonly issuer: string }[];
  readonly specifications: readonly Named[];
}
interface Note {
  readonly id: string;
  readonly author: { readonly storeId?: string };
  readonly place?: string;
  readonly publishedAt: string;
  readonly title: string;
  readonly body: string;
}

const read = (file: string): unknown => JSON.parse(readFileSync(`demo/data/en/${file}.json`, 'utf8'));
const { products } = read('shop') as { products: readonly Product[] };
const { notes, stores } = read('content') as { notes: readonly Note[]; stores: readonly Store[] };
const addressOf = (id: string | undefined): string | undefined =>
  stores.find((store) => store.id === id)?.legal.find(({ name }) => name === 'Address')?.value;

test('a brand writes from where it lives, and sends from there', () => {
  const written = notes.filter(({ author, place }) => place !== undefined && addressOf(author.storeId) !== undefined);
  assert.ok(written.length >= 10);
  for (const { id, author, place = '' } of written) assert.ok(addressOf(author.storeId)?.endsWith(`, ${place}`), id);
  for (const { id, storeId, shipping } of products) {
    const province = shipping.from.split(', ').at(-1) ?? '';
    const address = addressOf(storeId);
    if (address !== undefined) assert.ok(address.endsWith(province), id);
  }
});

test('a cosmetic is filed in the province that it is made in', () => {
  const initials: Readonly<Record<string, string>> = { Zhejiang: 'ZJ-G', Jiangxi: 'JX-G', Jiangsu: 'JS-G' };
  const filed = products.flatMap(({ id, qualifications, specifications }) =>
    qualifications
      .filter(({ issuer }) => issuer.endsWith('Medical Products Administration'))
      .map((filing) => ({ id, filing, made: specifications.find(({ name }) => name === 'Made in')?.value ?? '' })),
  );
  assert.ok(filed.length >= 9);
  for (const { id, filing, made } of filed) {
    const province = made.split(',')[0] ?? '';
    assert.ok(filing.issuer.startsWith(province) && filing.number.startsWith(`${initials[province]} `), id);
  }
});

test('a month that a note says it is, is the month it was published in', () => {
  const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September'];
  const named = notes.flatMap(({ id, title, body, publishedAt }) =>
    months.flatMap((month, at) => {
      const says = new RegExp(`\\b${month}\\b`).test(title) || new RegExp(`[Ii]t is (still )?${month}\\b`).test(body);
      return says ? [{ id, at, publishedAt }] : [];
    }),
  );
  assert.ok(named.length >= 4);
  for (const { id, at, publishedAt } of named) assert.equal(Number(publishedAt.slice(5, 7)), at + 1, id);
});
