import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import {
  maskIdentityNumber,
  readIdentityNumber,
  type IdentityNumberProblem,
} from '../../../src/rules/typed/identity-number.js';

const now = Date.parse('2026-11-26T12:00:00+08:00');

for (const [typed, kept, what] of [
  ['11010519491231002X', '11010519491231002X', 'an example of the standard'],
  ['440524188001010014', '440524188001010014', 'its other example'],
  ['110101199003071233', '110101199003071233', 'a digit at the end'],
  ['11010119900307002X', '11010119900307002X', 'an X at the end'],
  ['11010119900307002x', '11010119900307002X', 'a small x is kept as a capital one'],
  ['810000199506010014', '810000199506010014', 'a residence permit of Hong Kong'],
  ['83000019880815002X', '83000019880815002X', 'a residence permit of Taiwan'],
  [' 110101 19900307 1233 ', '110101199003071233', 'spaces between its parts'],
  ['110101-19900307-1233', '110101199003071233', 'dashes between its parts'],
  ['１１０１０１１９９００３０７００２Ｘ', '11010119900307002X', 'full-width characters'],
] as const) {
  test(`${what}: ${typed}`, () => assert.deepEqual(readIdentityNumber(typed, now), { ok: true, value: kept }));
}

const wrong: readonly (readonly [typed: string, reason: IdentityNumberProblem, what: string])[] = [
  ['', 'missing', 'nothing'],
  ['  ', 'missing', 'spaces alone'],
  ['110101199003071234', 'checkDigit', 'a wrong digit at the end'],
  ['11010119900307123X', 'checkDigit', 'an X where a digit belongs'],
  ['110101199013011231', 'birthDate', 'a thirteenth month'],
  ['110101001903071231', 'birthDate', 'a year of two digits'],
  ['110101199002301236', 'birthDate', 'the 30th of February'],
  ['110101202902291239', 'birthDate', 'the 29th of February in a common year'],
  ['110101209001011234', 'futureBirth', 'a day to come'],
  ['11010119900307123', 'length', '17 digits'],
  ['1101011990030712333', 'length', '19 digits'],
  ['110101900307123', 'length', 'an old number of 15 digits'],
  ['000101199003071233', 'province', 'no province 00'],
  ['990101199003071233', 'province', 'no province 99'],
  ['160101199003071233', 'province', 'no province 16'],
  ['11010X199003071233', 'characters', 'an X in the middle'],
  ['O10101199003071233', 'characters', 'a letter O for a naught'],
  ['我的身份证', 'characters', 'words'],
];
for (const [typed, reason, what] of wrong) {
  test(`${what}: "${typed}" is refused as ${reason}`, () =>
    assert.deepEqual(readIdentityNumber(typed, now), { ok: false, reason }));
}

test('who is born today is born; who is born tomorrow is not yet, by the calendar of Shanghai', () => {
  const bornOn26th = withCheck('11010120261126001');
  assert.equal(readIdentityNumber(bornOn26th, Date.parse('2026-11-25T23:59:59+08:00')).ok, false);
  assert.equal(readIdentityNumber(bornOn26th, Date.parse('2026-11-25T16:00:00Z')).ok, true);
});

test('the county is never looked up: codes that were given up long ago are for life', () => {
  // 110103 and 110104 (崇文区, 宣武区) went in 2010, and 11 00 00 never was a county.
  for (const region of ['110103', '110104', '110000', '659099']) {
    assert.equal(readIdentityNumber(withCheck(`${region}19900307123`), now).ok, true, region);
  }
});

test('a permanent residence card of a foreigner begins with 9 and a province', () => {
  assert.equal(readIdentityNumber(withCheck('91184019900307123'), now).ok, true);
});

const numbers = fc
  .record({
    province: fc.constantFrom('11', '31', '44', '65', '81'),
    county: fc.integer({ min: 0, max: 9999 }),
    birth: fc.date({ min: new Date('1900-01-01'), max: new Date('2026-11-01'), noInvalidDate: true }),
    sequence: fc.integer({ min: 0, max: 999 }),
  })
  .map(({ province, county, birth, sequence }) =>
    withCheck(
      `${province}${String(county).padStart(4, '0')}${birth.toISOString().slice(0, 10).replaceAll('-', '')}${String(sequence).padStart(3, '0')}`,
    ),
  );

/** Whether a reader notices one digit mistyped, and two neighbours that changed places. */
function noticesSlips(read: (text: string) => boolean): fc.IProperty<[string, number, number]> {
  return fc.property(numbers, fc.nat(16), fc.integer({ min: 1, max: 9 }), (number, place, more) => {
    assert.ok(read(number));
    const digits = [...number];
    const mistyped = [...digits];
    mistyped[place] = String((Number(digits[place]) + more) % 10);
    assert.ok(!read(mistyped.join('')));
    const swapped = [...digits];
    [swapped[place], swapped[place + 1]] = [digits[place + 1] ?? '', digits[place] ?? ''];
    assert.ok(swapped.join('') === number || !read(swapped.join('')));
  });
}

test('one slip of the hand is always noticed', () => {
  fc.assert(noticesSlips((text) => readIdentityNumber(text, now).ok));
});

test('control: without the check digit slips go through', () => {
  assert.ok(fc.check(noticesSlips((text) => /^\d{17}[\dX]$/.test(text))).failed);
});

test('masks all but the region and the end', () => {
  assert.equal(maskIdentityNumber('110101199003071233'), '110101********1233');
  assert.equal(maskIdentityNumber('11010119900307002x'), '110101********002X');
  assert.equal(maskIdentityNumber('1101011990'), '**********');
  assert.equal(maskIdentityNumber(''), '');
});

/** The check character by the definition of ISO 7064 alone: the number is congruent to 1 modulo 11. */
function withCheck(seventeen: string): string {
  const found = [...'0123456789X'].find((last) => {
    const values = [...seventeen, last].map((each) => (each === 'X' ? 10 : Number(each)));
    return values.reduce((rest, value) => (rest * 2 + value) % 11, 0) === 1;
  });
  return seventeen + (found ?? '');
}
