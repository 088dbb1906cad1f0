import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { formatPhone, isPhone, maskPhone, normalizePhone } from '../../../src/rules/typed/phone.js';

for (const [typed, kept] of [
  ['138 0000 0000', '13800000000'],
  ['138-0000-0000', '13800000000'],
  ['+86 138 0000 0000', '13800000000'],
  ['008613800000000', '13800000000'],
  ['１３８００００００００', '13800000000'],
  ['（138）0000 0000', '13800000000'],
  ['+65 9123 4567', '+6591234567'],
  ['0065 9123 4567', '+6591234567'],
  ['＋１ (415) 555‑0132', '+14155550132'],
  ['+86 10 8888 8888', '+861088888888'],
] as const) {
  test(`keeps "${typed}" as ${kept}`, () => assert.equal(normalizePhone(typed), kept));
}

for (const [typed, country, good] of [
  ['13800000000', 'CN', true],
  ['19912345678', 'CN', true],
  ['+86 199 1234 5678', 'CN', true],
  ['12800000000', 'CN', false],
  ['1380000000', 'CN', false],
  ['138000000000', 'CN', false],
  ['+6591234567', 'CN', false],
  ['13800000000x', 'CN', false],
  ['', 'CN', false],
  ['+65 9123 4567', 'SG', true],
  ['91234567', 'SG', true],
  ['12345', 'US', false],
  ['1234567890123456', 'US', false],
  ['call me', 'US', false],
] as const) {
  test(`${good ? 'takes' : 'refuses'} "${typed}" in ${country}`, () => assert.equal(isPhone(typed, country), good));
}

test('writes a number as it is read', () => {
  assert.equal(formatPhone('+8613812345678'), '138 1234 5678');
  assert.equal(formatPhone('+65 9123 4567'), '+6591234567');
});

test('masks a number', () => {
  assert.equal(maskPhone('138 0000 0000'), '138****0000');
  assert.equal(maskPhone('+65 9123 4567'), '+65****4567');
  assert.equal(maskPhone('12'), '****2');
  assert.equal(maskPhone(''), '****');
});

test('never shows the four middle digits of a mobile number, nor as much as half of another', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^1[3-9]\d{9}$/), (phone) => {
      assert.equal(maskPhone(phone), `${phone.slice(0, 3)}****${phone.slice(7)}`);
    }),
  );
  fc.assert(
    fc.property(fc.stringMatching(/^[2-9]\d{5,14}$/), (phone) => {
      // With the country in front it is a mobile number.
      fc.pre(!/^861[3-9]\d{9}$/.test(phone));
      const shown = maskPhone(phone).replaceAll('*', '');
      assert.ok(shown.length <= phone.length / 2, `${phone} → ${shown}`);
    }),
  );
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      const once = normalizePhone(text);
      assert.equal(normalizePhone(once), once);
    }),
  );
});
