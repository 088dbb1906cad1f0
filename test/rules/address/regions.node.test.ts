import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRegions } from '../../../src/content/regions/index.js';
import { findRegion, regionChoices, settleRegions } from '../../../src/rules/address/regions.js';

const regions = readRegions(`
北京市|北京市:东城区,西城区,朝阳区
吉林省|长春市:南关区,朝阳区|吉林市:昌邑区,龙潭区
广东省|广州市:荔湾区,天河区|东莞市
广西壮族自治区|南宁市:青秀区|桂林市:秀峰区
新疆维吾尔自治区|乌鲁木齐市:天山区|昌吉回族自治州:昌吉市,木垒哈萨克自治县
`);
const names = (draft: object): string[][] =>
  Object.values(regionChoices(regions, draft)).map((choices) => choices.map(({ name }) => name));

test('finds a place by its name, and by the name without what kind of place it is', () => {
  for (const [written, found] of [
    ['广东省', '广东省'],
    ['广东', '广东省'],
    [' 广西 ', '广西壮族自治区'],
    ['新疆', '新疆维吾尔自治区'],
    ['广西省', '广西壮族自治区'],
    ['广', undefined],
    ['', undefined],
    [undefined, undefined],
    ['Guangdong', undefined],
  ] as const) {
    assert.equal(findRegion(regions, written, 0)?.name, found, String(written));
  }
  // Jilin is a province and a city of it: each is looked for in its own list.
  assert.equal(findRegion(regions, '吉林', 0)?.name, '吉林省');
  assert.equal(findRegion(regions[1]!.regions, '吉林', 1)?.name, '吉林市');
});

test('offers what lies in what was chosen, and nothing where that is not known', () => {
  assert.deepEqual(names({})[1], []);
  assert.deepEqual(names({ region: '广东省' }).slice(1), [['广州市', '东莞市'], []]);
  assert.deepEqual(names({ region: '广东省', city: '广州市' })[2], ['荔湾区', '天河区']);
  assert.deepEqual(names({ region: '广东省', city: '东莞市' })[2], []);
  assert.deepEqual(names({ region: '江苏省', city: '广州市' }).slice(1), [[], []]);
});

test('takes the only choice there is', () => {
  assert.deepEqual(settleRegions(regions, { region: '北京', district: '朝阳' }), {
    region: '北京市',
    city: '北京市',
    district: '朝阳区',
  });
});

test('drops what no longer lies in what was chosen just now, and nothing else', () => {
  const home = { region: '吉林省', city: '长春市', district: '朝阳区', street: '人民大街 1 号' };
  assert.deepEqual(settleRegions(regions, { ...home, region: '广东省' }, 'region'), {
    region: '广东省',
    city: undefined,
    district: undefined,
    street: '人民大街 1 号',
  });
  assert.deepEqual(settleRegions(regions, { ...home, region: '北京市' }, 'region').district, '朝阳区');
  assert.deepEqual(settleRegions(regions, { ...home, city: '吉林市' }, 'city').district, undefined);
  // A district that has been merged since the address was saved.
  assert.deepEqual(settleRegions(regions, { ...home, district: '旧城区' }), { ...home, district: '旧城区' });
});

test('leaves an address alone whose province it does not know', () => {
  const abroad = { region: 'Bayern', city: 'München', district: '' };
  assert.equal(settleRegions(regions, abroad), abroad);
  const typed = { region: '广东省', city: '广州市' };
  assert.equal(settleRegions([], typed), typed);
});
