import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parseNote } from '../../../src/content/note-schema.js';
import type { ComplianceRule, Finding } from '../../../src/rules/compliance/finding.js';
import { lintNote } from '../../../src/rules/compliance/lint-note.js';
import { ruleTable, staleRules } from '../../../src/rules/compliance/rule-table.js';
import { type CorpusCase, readCorpus, ruleIds } from '../../corpus/notes.js';

/** What each rule finds of the notes that break it, in whole per cent. It may rise, and never fall. */
const reached: Readonly<Record<ComplianceRule, number>> = {
  'title-length': 100,
  'missing-alt': 100,
  'tags-overlap': 100,
  'tag-too-small': 100,
  'product-gone': 100,
  'product-sold-out': 100,
  'compare-price-without-kind': 100,
  'absolute-words': 100,
  'health-claim': 100,
  'cosmetic-claim': 100,
  'missing-disclosure': 100,
  'deposit-too-high': 100,
  'price-in-text': 100,
  'outbound-link': 100,
  'missing-document': 100,
};
const mostWrong = 0.05;

function lintCase({ note, site = 'https://brand.example/', products, shown }: CorpusCase): readonly Finding[] {
  const known = products && new Map(products.map((product) => [product.id, product]));
  return lintNote(parseNote(note, site).value, {
    hosts: [new URL(site).hostname],
    data: note,
    ...(known && { products: known }),
    ...(shown && { shown }),
  });
}

interface Judged {
  readonly expected: readonly ComplianceRule[];
  readonly found: ReadonlySet<ComplianceRule>;
  readonly id: string;
}

const judge = (side: 'faulty' | 'clean'): readonly Judged[] =>
  readCorpus(side).map((each) => ({
    id: each.id,
    expected: each.expected,
    found: new Set(lintCase(each).map(({ rule }) => rule)),
  }));

const faulty = judge('faulty');
const clean = judge('clean');

function recall(rule: ComplianceRule, notes: readonly Judged[]): number {
  const broken = notes.filter(({ expected }) => expected.includes(rule));
  return Math.floor((100 * broken.filter(({ found }) => found.has(rule)).length) / broken.length);
}

/** What is worse than it was: rules that find less, and notes without fault that are found fault with. */
function complaints(faultyNotes: readonly Judged[], cleanNotes: readonly Judged[]): readonly string[] {
  const less = ruleIds.filter((rule) => recall(rule, faultyNotes) < reached[rule]);
  const wrong = cleanNotes.filter(({ found }) => found.size > 0);
  return [
    ...less.map((rule) => `${rule} finds ${recall(rule, faultyNotes)} % of ${reached[rule]} %`),
    ...(wrong.length > mostWrong * cleanNotes.length ? [`wrong about ${wrong.map(({ id }) => id).join(', ')}`] : []),
  ];
}

test('the linter finds as much of the corpus as it did, and is wrong about one clean note in twenty at most', (context) => {
  for (const rule of ruleIds) context.diagnostic(`${rule}: ${recall(rule, faulty)} %`);
  const wrong = clean.filter(({ found }) => found.size > 0);
  const beside = faulty.filter(({ expected, found }) => [...found].some((rule) => !expected.includes(rule)));
  context.diagnostic(
    `wrong about ${wrong.length} of ${clean.length} clean notes: ${wrong.map(({ id }) => id).join(', ')}`,
  );
  context.diagnostic(`another rule than expected in ${beside.length} of ${faulty.length} faulty notes`);
  assert.deepEqual(complaints(faulty, clean), []);
  assert.ok(beside.length <= mostWrong * faulty.length, beside.map(({ id }) => id).join(', '));
});

for (const rule of ruleIds) {
  test(`control: without ${rule} the score is not reached`, () => {
    const without = faulty.map((each) => ({ ...each, found: new Set([...each.found].filter((one) => one !== rule)) }));
    assert.deepEqual(complaints(without, clean), [`${rule} finds 0 % of ${reached[rule]} %`]);
  });
}

test('control: a linter that is wrong about every eighteenth clean note does not pass', () => {
  const worse = clean.map((each, index) =>
    index % 18 === 0 ? { ...each, found: new Set(['title-length'] as const) } : each,
  );
  assert.match(complaints(faulty, worse).join(), /^wrong about /);
});

test('every rule of the corpus has its source and the day of its last review', () => {
  assert.deepEqual(Object.keys(ruleTable).sort(), [...ruleIds].sort());
  for (const { source, reviewedOn } of Object.values(ruleTable)) {
    assert.ok(source.length > 10);
    assert.match(reviewedOn, /^\d{4}-\d{2}-\d{2}$/);
  }
});

test('a rule wants to be read again a year after its review', () => {
  assert.deepEqual(staleRules(Date.parse('2027-11-26')), []);
  assert.equal(staleRules(Date.parse('2027-11-27')).length, ruleIds.length);
});
