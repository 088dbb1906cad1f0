import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../src/content/note-schema.js';
import type { Note } from '../../src/model/index.js';
import { type CorpusCase, readCases, readCorpus, ruleIds, rulesWithCases } from './notes.js';

const faulty = readCorpus('faulty');
const clean = readCorpus('clean');
const all = [...faulty, ...clean];

const read = ({ note, site = 'https://brand.example/' }: CorpusCase): ReturnType<typeof parseNote> =>
  parseNote(note, site);

/** Every product that a note refers to, by tags, alternates and list. */
function references({ tags, products }: Note): readonly string[] {
  return [
    ...products,
    ...tags.flatMap(({ productId, alternates }) => [...(productId ? [productId] : []), ...alternates]),
  ];
}

test('there are two hundred faulty and two hundred clean notes', () => {
  assert.equal(faulty.length, 200);
  assert.equal(clean.length, 200);
});

test('every rule has a file on both sides, and no file is without its rule', () => {
  for (const side of ['faulty', 'clean'] as const) {
    assert.deepEqual([...rulesWithCases(side)].sort(), [...ruleIds].sort(), side);
  }
});

for (const rule of ruleIds) {
  test(`${rule} has at least ten notes that break it and ten that come near`, () => {
    const broken = readCases('faulty', rule);
    assert.ok(broken.length >= 10);
    assert.ok(readCases('clean', rule).length >= 10);
    for (const { id, expected } of broken) assert.equal(expected[0], rule, id);
  });
}

test('no case has the name, and no note the words, of another', () => {
  assert.equal(new Set(all.map(({ id }) => id)).size, all.length);
  assert.equal(new Set(all.map(({ note }) => JSON.stringify([note.title, note.body]))).size, all.length);
});

test('a faulty note names the rules it breaks, each once, a clean one names none', () => {
  for (const { id, expected } of faulty) {
    assert.ok(expected.length > 0, id);
    assert.equal(new Set(expected).size, expected.length, id);
    for (const rule of expected) assert.ok(ruleIds.includes(rule), `${id}: ${rule}`);
  }
  for (const { id, expected } of clean) assert.deepEqual(expected, [], id);
});

test('several notes have two faults or three', () => {
  const counts = faulty.map(({ expected }) => expected.length);
  assert.ok(counts.filter((count) => count === 2).length >= 10);
  assert.ok(counts.filter((count) => count === 3).length >= 2);
});

test('about a third of the notes are English, on both sides', () => {
  for (const side of [faulty, clean]) {
    const english = side.filter(({ locale }) => locale === 'en').length / side.length;
    assert.ok(english >= 0.28 && english <= 0.45, String(english));
  }
});

test('every case says why', () => {
  for (const { id, why } of all) assert.ok(why.length >= 6 && !why.includes('CASE'), id);
});

test('the note schema takes every note, and complains of nothing but what the case says', () => {
  for (const each of all) {
    const { value, issues } = read(each);
    assert.equal(value.id, each.note.id, each.id);
    assert.deepEqual(
      issues.map(({ path }) => path),
      each.schemaIssues ?? [],
      each.id,
    );
  }
  for (const { id, schemaIssues } of clean) assert.equal(schemaIssues, undefined, id);
});

test('a note refers to goods that its shop knows, unless that is its fault', () => {
  for (const each of all.filter(({ expected }) => !expected.includes('product-gone'))) {
    const known = new Set(each.products?.map(({ id }) => id));
    for (const reference of references(read(each).value)) assert.ok(known.has(reference), `${each.id}: ${reference}`);
  }
});

test('prices are whole minor units with a currency, and a presale adds up', () => {
  const variants = all.flatMap(({ id, products = [] }) =>
    products.flatMap((product) => product.variants.map((variant) => ({ id, variant }))),
  );
  assert.ok(variants.length > 300);
  for (const { id, variant } of variants) {
    const { price, comparePrice, presale } = variant;
    assert.ok(Number.isSafeInteger(price.amount) && price.amount > 0 && /^[A-Z]{3}$/.test(price.currency), id);
    if (comparePrice) assert.ok(comparePrice.price.amount > price.amount, id);
    if (presale) assert.equal(presale.countsAs.amount + presale.balance.amount, price.amount, id);
  }
});

test('a note about the size of tags says at which sizes it is shown', () => {
  for (const rule of ['tags-overlap', 'tag-too-small'] as const) {
    for (const side of ['faulty', 'clean'] as const) {
      for (const { id, shown = [] } of readCases(side, rule)) assert.ok(shown.length > 0, id);
    }
  }
});
