import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { complianceMessages } from '../../src/i18n/compliance.js';
import { requiredDocuments } from '../../src/rules/compliance/documents.js';
import { ruleTable } from '../../src/rules/compliance/rule-table.js';

const page = readFileSync('docs/compliance.md', 'utf8');
const rows = [...page.matchAll(/^\| `([\w-]+)` +\| (.+?) +\| (.+?) +\| ([\d-]+) \|$/gm)].map(([, ...cells]) => cells);

test('the page has every rule with its sentence, its source and the day of its review', () => {
  const { rules } = complianceMessages('en');
  assert.deepEqual(
    rows,
    Object.entries(ruleTable).map(([rule, { source, reviewedOn }]) => [
      rule,
      rules[rule as keyof typeof rules].says,
      source,
      reviewedOn,
    ]),
  );
});

test('the page has every kind of goods with the documents that it needs', () => {
  for (const [category, { anyOf }] of Object.entries(requiredDocuments)) {
    const row = page.split('\n').find((line) => line.startsWith(`| \`${category}\``));
    assert.deepEqual(
      row?.match(/`\w+`/g)?.slice(1),
      anyOf.map((kind) => `\`${kind}\``),
      category,
    );
  }
});

test('both languages say what each rule found and what to do, each in its own words', () => {
  const [english, chinese] = [complianceMessages('en'), complianceMessages('zh-CN')];
  assert.deepEqual(Object.keys(chinese.rules), Object.keys(english.rules));
  for (const { says, remedy } of Object.values(chinese.rules)) assert.match(says + remedy, /\p{Script=Han}{4}/u);
  for (const { says, remedy } of Object.values(english.rules)) assert.ok(says.endsWith('.') && remedy.endsWith('.'));
  assert.match(english.advice, /no legal opinion/);
  assert.match(chinese.advice, /不构成法律意见/);
});
