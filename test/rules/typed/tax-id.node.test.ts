import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTaxId, type TaxIdProblem } from '../../../src/rules/typed/tax-id.js';

for (const [typed, what] of [
  ['91350100M000100Y43', 'the example of the standard'],
  ['91350100m000100y43', 'small letters'],
  [' 91350100 M000100Y4 3', 'spaces'],
  ['９１３５０１００Ｍ０００１００Ｙ４３', 'full-width characters'],
] as const) {
  test(`reads ${what}`, () => assert.deepEqual(readTaxId(typed), { ok: true, value: '91350100M000100Y43' }));
}

const wrong: readonly (readonly [typed: string, reason: TaxIdProblem, what: string])[] = [
  ['', 'missing', 'nothing'],
  ['91350100M000100Y4', 'length', '17 characters'],
  ['350100000100043', 'length', 'a number of the time before 2015'],
  ['91350100M000100Y44', 'checkCharacter', 'a wrong last character'],
  ['91350100M000010Y43', 'checkCharacter', 'two that changed places'],
  ['9135O100M000100Y43', 'characters', 'a letter O'],
  ['91350100M000100Z43', 'characters', 'a letter Z'],
  ['9135A100M000100Y43', 'characters', 'a letter in the region'],
  ['某某有限公司', 'characters', 'a name'],
];
for (const [typed, reason, what] of wrong) {
  test(`refuses ${what} as ${reason}`, () => assert.deepEqual(readTaxId(typed), { ok: false, reason }));
}
