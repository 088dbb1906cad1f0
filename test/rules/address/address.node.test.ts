import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Address } from '../../../src/model/index.js';
import {
  addressFields,
  addressLines,
  checkAddress,
  knownCountries,
  toAddress,
  type AddressDraft,
} from '../../../src/rules/address/address.js';

const shanghai: AddressDraft = {
  country: 'CN',
  name: ' 林晚 ',
  phone: '+86 138 0000 0000',
  region: '上海市',
  city: '上海市',
  district: '徐汇区',
  street: '湖南街道武康路 100 号 2 室',
};

test('asks a Chinese address for province, city, district and street, in that order', () => {
  assert.deepEqual(
    addressFields('CN').map(({ field, required }) => [field, required]),
    [
      ['name', true],
      ['phone', true],
      ['region', true],
      ['city', true],
      ['district', false],
      ['street', true],
    ],
  );
});

test('asks no country for more than six parts, so that a form with country and email shows eight fields', () => {
  for (const country of [...knownCountries, 'BR']) assert.ok(addressFields(country).length <= 6, country);
});

test('asks every country for a name, a phone and a street', () => {
  for (const country of [...knownCountries, 'BR']) {
    const required = addressFields(country)
      .filter((rule) => rule.required)
      .map(({ field }) => field);
    for (const field of ['name', 'phone', 'street'] as const)
      assert.ok(required.includes(field), `${country} ${field}`);
  }
});

test('takes a whole address, trimmed and with the phone in its kept form', () => {
  assert.deepEqual(checkAddress(shanghai), []);
  assert.deepEqual(toAddress(shanghai), {
    country: 'CN',
    name: '林晚',
    phone: '13800000000',
    region: '上海市',
    city: '上海市',
    district: '徐汇区',
    street: '湖南街道武康路 100 号 2 室',
  });
});

test('names each part that is missing or wrong, in the order of the form', () => {
  assert.deepEqual(checkAddress({ ...shanghai, phone: '12345', city: '  ' }), [
    { field: 'phone', code: 'invalid' },
    { field: 'city', code: 'missing' },
  ]);
  assert.equal(toAddress({ ...shanghai, city: '' }), null);
});

test('takes no address without a country', () => {
  assert.equal(toAddress({ ...shanghai, country: undefined }), null);
  assert.equal(toAddress({ ...shanghai, country: 'china' }), null);
});

test('drops the parts that a country does not have', () => {
  const address = toAddress({
    country: 'SG',
    name: 'Mei Tan',
    phone: '+65 9123 4567',
    region: 'left over from another country',
    street: '1 Example Road #02-03',
    postalCode: '０４９２１３',
  });
  assert.deepEqual(address, {
    country: 'SG',
    name: 'Mei Tan',
    phone: '+6591234567',
    street: '1 Example Road #02-03',
    postalCode: '049213',
  });
});

for (const [country, code, good] of [
  ['SG', '049213', true],
  ['SG', '49213', false],
  ['JP', '150-0001', true],
  ['JP', '1500001', true],
  ['JP', '150', false],
  ['US', '94110', true],
  ['US', '94110-1234', true],
  ['US', '9411', false],
  ['CA', 'k1a 0b1', true],
  ['CA', 'K1A', false],
  ['GB', 'SW1A 1AA', true],
  ['GB', '12345', false],
  ['TW', '106', true],
  ['TW', '', true],
  ['BR', 'anything', true],
] as const) {
  test(`${good ? 'takes' : 'refuses'} the post code "${code}" in ${country}`, () => {
    const problems = checkAddress({ country, postalCode: code });
    assert.equal(
      problems.some(({ field }) => field === 'postalCode'),
      !good,
    );
  });
}

test('writes a Chinese address from the large to the small, the city of a municipality once', () => {
  assert.deepEqual(addressLines(toAddress(shanghai) as Address), ['上海市徐汇区湖南街道武康路 100 号 2 室']);
});

test('writes an address elsewhere from the street to the country', () => {
  const address: Address = {
    country: 'US',
    name: 'Ana Reyes',
    phone: '+14155550132',
    street: '1 Example St',
    city: 'San Francisco',
    region: 'CA',
    postalCode: '94110',
  };
  assert.deepEqual(addressLines(address, 'United States'), ['1 Example St', 'San Francisco CA 94110', 'United States']);
});

test('an address that will do has no problem when it is checked again', () => {
  const draft = fc.record({
    country: fc.constantFrom(...knownCountries, 'BR'),
    name: fc.string(),
    phone: fc.constantFrom('13800000000', '+6591234567', '12', ''),
    region: fc.string(),
    city: fc.string(),
    district: fc.string(),
    street: fc.string(),
    postalCode: fc.constantFrom('049213', '94110', 'SW1A 1AA', '150-0001', ''),
  });
  fc.assert(
    fc.property(draft, (each) => {
      const address = toAddress(each);
      assert.equal(address === null, checkAddress(each).length > 0);
      if (address) assert.deepEqual(toAddress(address), address);
    }),
  );
});
