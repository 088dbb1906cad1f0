import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { Region } from '../../../src/model/index.js';
import { splitAddress, type SplitAddress } from '../../../src/rules/address/split-address.js';

const place = (name: string, ...children: readonly (Region | string)[]): Region => ({
  name,
  regions: children.map((child) => (typeof child === 'string' ? { name: child, regions: [] } : child)),
});
/** A part of the list of 2024, with namesakes in it. */
const places: readonly Region[] = [
  place('北京市', place('北京市', '东城区', '西城区', '朝阳区', '海淀区', '通州区', '密云区')),
  place('上海市', place('上海市', '黄浦区', '静安区', '普陀区', '浦东新区', '崇明区')),
  place('重庆市', place('重庆市', '渝中区', '江北区'), place('县', '城口县', '忠县', '石柱土家族自治县')),
  place('河北省', place('石家庄市', '长安区', '新华区', '赵县'), place('沧州市', '新华区', '任丘市')),
  place('内蒙古自治区', place('呼和浩特市', '新城区'), place('兴安盟', '乌兰浩特市', '科尔沁右翼前旗')),
  place('辽宁省', place('朝阳市', '双塔区', '喀喇沁左翼蒙古族自治县')),
  place('吉林省', place('长春市', '朝阳区'), place('吉林市', '船营区'), place('延边朝鲜族自治州', '延吉市')),
  place('江苏省', place('南京市', '玄武区', '鼓楼区'), place('南通市', '通州区'), place('苏州市', '虎丘区', '昆山市')),
  place('浙江省', place('杭州市', '西湖区', '余杭区'), place('舟山市', '普陀区'), place('金华市', '婺城区', '义乌市')),
  place('山东省', place('济南市', '市中区'), place('枣庄市', '市中区')),
  place('江西省', place('南昌市', '西湖区')),
  place('河南省', place('郑州市', '中原区'), place('省直辖县级行政区划', '济源市')),
  place(
    '湖北省',
    place('武汉市', '武昌区'),
    place('恩施土家族苗族自治州', '恩施市'),
    place('省直辖县级行政区划', '仙桃市', '神农架林区'),
  ),
  place('广东省', place('广州市', '天河区'), place('深圳市', '南山区', '福田区'), place('东莞市'), place('中山市')),
  place('广西壮族自治区', place('南宁市', '青秀区'), place('桂林市', '阳朔县')),
  place('海南省', place('海口市', '龙华区'), place('儋州市'), place('省直辖县级行政区划', '琼海市', '陵水黎族自治县')),
  place('西藏自治区', place('阿里地区', '噶尔县')),
  place(
    '新疆维吾尔自治区',
    place('乌鲁木齐市', '天山区'),
    place('伊犁哈萨克自治州', '伊宁市'),
    place('自治区直辖县级行政区划', '石河子市'),
  ),
];

const xihu = { region: '浙江省', city: '杭州市', district: '西湖区', street: '文三路138号' };
const zhang = { name: '张三', phone: '13800138000' };

const table: readonly (readonly [what: string, pasted: string, found: SplitAddress])[] = [
  // order and separators
  ['spaces between all', '张三 13800138000 浙江省 杭州市 西湖区 文三路138号', { ...zhang, ...xihu }],
  ['commas', '张三，13800138000，浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['commas of the West', '张三,13800138000,浙江省,杭州市,西湖区,文三路138号', { ...zhang, ...xihu }],
  ['lines', '张三\n13800138000\n浙江省杭州市西湖区\n文三路138号', { ...zhang, ...xihu }],
  ['nothing between them', '张三13800138000浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['the address first', '浙江省杭州市西湖区文三路138号 张三 13800138000', { ...zhang, ...xihu }],
  ['the number first', '13800138000 张三 浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['address, number, name', '浙江省杭州市西湖区文三路138号，13800138000，张三', { ...zhang, ...xihu }],
  ['slashes and dashes', '张三 13800138000 浙江省/杭州市/西湖区 文三路138号', { ...zhang, ...xihu }],
  ['dashes between places', '浙江-杭州-西湖区-文三路138号', xihu],
  ['the country in front', '中国浙江省杭州市西湖区文三路138号', xihu],
  [
    'several words of street',
    '浙江省杭州市西湖区文三路138号 3单元 501室',
    { ...xihu, street: '文三路138号 3单元 501室' },
  ],
  ['full-width digits', '张三 １３８００１３８０００ 浙江省杭州市西湖区文三路１３８号', { ...zhang, ...xihu }],
  // labels
  [
    'labels of Taobao',
    '收货人: 张三\n手机号码: 13800138000\n所在地区: 浙江省杭州市西湖区\n详细地址: 文三路138号',
    { ...zhang, ...xihu },
  ],
  ['labels on one line', '收件人：张三 电话：138 0013 8000 地址：浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['labels glued together', '姓名：张三手机：13800138000地址：浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  [
    'labels without colons',
    '收货人 张三\n联系电话 13800138000\n收货地址 浙江省杭州市西湖区文三路138号',
    { ...zhang, ...xihu },
  ],
  [
    'a labelled post code',
    '张三 13800138000 浙江省杭州市西湖区文三路138号 邮编：310012',
    { ...zhang, ...xihu, postalCode: '310012' },
  ],
  [
    'a bare post code',
    '浙江省杭州市西湖区文三路138号, 310012, 张三, 13800138000',
    { ...zhang, ...xihu, postalCode: '310012' },
  ],
  [
    'a name that is one only by its label',
    '收货人：小红书的薯 地址：浙江省杭州市西湖区文三路138号',
    { name: '小红书的薯', ...xihu },
  ],
  // phones
  ['+86', '张三 +86 13800138000 浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['+86 and dashes', '张三 +86-138-0013-8000 浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['spaces in the number', '张三 138 0013 8000 浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  ['0086', '张三 008613800138000 浙江省杭州市西湖区文三路138号', { ...zhang, ...xihu }],
  [
    'no mobile number within a longer one',
    '张三 浙江省杭州市西湖区文三路138号 2013800138000',
    { name: '张三', ...xihu, street: '文三路138号 2013800138000' },
  ],
  [
    'a fixed line stays in the street',
    '张三 0571-88886666 浙江省杭州市西湖区文三路138号',
    { name: '张三', ...xihu, street: '0571-88886666 文三路138号' },
  ],
  [
    'a second number stays in the street',
    '张三 13800138000 浙江省杭州市西湖区文三路138号 13900139000',
    { ...zhang, ...xihu, street: '文三路138号 13900139000' },
  ],
  [
    'the extension of a hidden number',
    '张三 13800138000转1234 浙江省杭州市西湖区文三路138号',
    { ...zhang, ...xihu, street: '转1234 文三路138号' },
  ],
  // municipalities
  [
    'a municipality once',
    '北京市朝阳区建国路88号',
    { region: '北京市', city: '北京市', district: '朝阳区', street: '建国路88号' },
  ],
  [
    'a municipality twice',
    '北京市北京市朝阳区建国路88号',
    { region: '北京市', city: '北京市', district: '朝阳区', street: '建国路88号' },
  ],
  [
    'as JD writes it',
    '北京 朝阳区 三环到四环之间 建国路88号',
    { region: '北京市', city: '北京市', district: '朝阳区', street: '三环到四环之间 建国路88号' },
  ],
  [
    'without 市',
    '上海浦东新区张江路100号',
    { region: '上海市', city: '上海市', district: '浦东新区', street: '张江路100号' },
  ],
  [
    'with 市辖区',
    '上海市市辖区浦东新区张江路100号',
    { region: '上海市', city: '上海市', district: '浦东新区', street: '张江路100号' },
  ],
  [
    'a county of Chongqing',
    '重庆市忠县忠州街道1号',
    { region: '重庆市', city: '县', district: '忠县', street: '忠州街道1号' },
  ],
  [
    'a county of Chongqing, with its level',
    '重庆 县 石柱县 南宾街道1号',
    { region: '重庆市', city: '县', district: '石柱土家族自治县', street: '南宾街道1号' },
  ],
  [
    'a road called after another city',
    '上海市静安区北京西路1号',
    { region: '上海市', city: '上海市', district: '静安区', street: '北京西路1号' },
  ],
  // directly under the province, and cities without districts
  [
    '省直辖县级',
    '河南省济源市沁园路1号',
    { region: '河南省', city: '省直辖县级行政区划', district: '济源市', street: '沁园路1号' },
  ],
  [
    '省直辖县级, said so',
    '湖北省省直辖县级行政区划仙桃市仙桃大道1号',
    { region: '湖北省', city: '省直辖县级行政区划', district: '仙桃市', street: '仙桃大道1号' },
  ],
  [
    'a forest district',
    '湖北神农架林区松柏镇1号',
    { region: '湖北省', city: '省直辖县级行政区划', district: '神农架林区', street: '松柏镇1号' },
  ],
  [
    'a county under Hainan',
    '海南省陵水县椰林镇1号',
    { region: '海南省', city: '省直辖县级行政区划', district: '陵水黎族自治县', street: '椰林镇1号' },
  ],
  [
    '自治区直辖县级',
    '新疆石河子市北四路1号',
    { region: '新疆维吾尔自治区', city: '自治区直辖县级行政区划', district: '石河子市', street: '北四路1号' },
  ],
  ['a city of towns', '广东省东莞市长安镇莲峰路1号', { region: '广东省', city: '东莞市', street: '长安镇莲峰路1号' }],
  [
    'a city of the size of a county',
    '浙江省义乌市稠州北路1号',
    { region: '浙江省', city: '金华市', district: '义乌市', street: '稠州北路1号' },
  ],
  [
    'the same without its province',
    '昆山市前进路1号',
    { region: '江苏省', city: '苏州市', district: '昆山市', street: '前进路1号' },
  ],
  // autonomous regions, prefectures, leagues
  [
    'an autonomous region',
    '广西壮族自治区南宁市青秀区民族大道1号',
    { region: '广西壮族自治区', city: '南宁市', district: '青秀区', street: '民族大道1号' },
  ],
  [
    'an autonomous region in short',
    '广西南宁青秀区民族大道1号',
    { region: '广西壮族自治区', city: '南宁市', district: '青秀区', street: '民族大道1号' },
  ],
  [
    'one that is called a province',
    '广西省桂林市阳朔县西街1号',
    { region: '广西壮族自治区', city: '桂林市', district: '阳朔县', street: '西街1号' },
  ],
  [
    'a league',
    '内蒙古兴安盟乌兰浩特市兴安路1号',
    { region: '内蒙古自治区', city: '兴安盟', district: '乌兰浩特市', street: '兴安路1号' },
  ],
  [
    'an autonomous prefecture in short',
    '湖北恩施州恩施市舞阳大道1号',
    { region: '湖北省', city: '恩施土家族苗族自治州', district: '恩施市', street: '舞阳大道1号' },
  ],
  [
    'an autonomous prefecture',
    '吉林省延边朝鲜族自治州延吉市公园路1号',
    { region: '吉林省', city: '延边朝鲜族自治州', district: '延吉市', street: '公园路1号' },
  ],
  [
    'a prefecture',
    '西藏阿里地区噶尔县狮泉河镇1号',
    { region: '西藏自治区', city: '阿里地区', district: '噶尔县', street: '狮泉河镇1号' },
  ],
  [
    'a name of more than four signs',
    '阿依古丽·买买提 13800138000 新疆乌鲁木齐市天山区解放路1号',
    {
      name: '阿依古丽·买买提',
      phone: '13800138000',
      region: '新疆维吾尔自治区',
      city: '乌鲁木齐市',
      district: '天山区',
      street: '解放路1号',
    },
  ],
  // endings left out, levels left out
  ['no 省 and no 市', '浙江杭州西湖区文三路138号', xihu],
  ['no 省, no 市, no 区', '浙江 杭州 西湖 文三路138号', xihu],
  [
    'an ending that belongs to the district',
    '山东济南市中区经十路1号',
    { region: '山东省', city: '济南市', district: '市中区', street: '经十路1号' },
  ],
  ['no province', '杭州市西湖区文三路138号', xihu],
  ['no province and no 市', '杭州西湖区文三路138号', xihu],
  ['no district', '浙江杭州文三路138号', { region: '浙江省', city: '杭州市', street: '文三路138号' }],
  [
    'a city that is called as its province',
    '吉林省吉林市船营区解放路1号',
    { region: '吉林省', city: '吉林市', district: '船营区', street: '解放路1号' },
  ],
  [
    'that city alone',
    '吉林市船营区解放路1号',
    { region: '吉林省', city: '吉林市', district: '船营区', street: '解放路1号' },
  ],
  [
    'a district with a namesake, in its city',
    '长春市朝阳区人民大街1号',
    { region: '吉林省', city: '长春市', district: '朝阳区', street: '人民大街1号' },
  ],
  [
    'Tongzhou of Nantong',
    '江苏省南通市通州区新世纪大道1号',
    { region: '江苏省', city: '南通市', district: '通州区', street: '新世纪大道1号' },
  ],
  // careful
  ['a district with namesakes is not guessed', '朝阳区建国路88号', { street: '朝阳区建国路88号' }],
  ['nor within its province', '河北省新华区中华大街1号', { region: '河北省', street: '新华区中华大街1号' }],
  ['a road is no city', '南京东路100号', { street: '南京东路100号' }],
  ['nor is one in a province', '江苏省南京路100号', { region: '江苏省', street: '南京路100号' }],
  ['an avenue is no district', '浙江杭州西湖大道1号', { region: '浙江省', city: '杭州市', street: '西湖大道1号' }],
  [
    'a county that is not in the list stays',
    '河北省石家庄市某某县中心街1号',
    { region: '河北省', city: '石家庄市', street: '某某县中心街1号' },
  ],
  [
    'a garden is no name',
    '浙江省杭州市西湖区文三路138号 阳光花园 13800138000',
    { phone: '13800138000', ...xihu, street: '文三路138号 阳光花园' },
  ],
  [
    'nor is a place',
    '杭州 13800138000 浙江省杭州市西湖区文三路138号',
    { phone: '13800138000', ...xihu, street: '杭州 文三路138号' },
  ],
  ['a street alone', '文三路138号', { street: '文三路138号' }],
  ['a number alone', '138 0013 8000', { phone: '13800138000' }],
  ['a name and a number', '张三 13800138000', zhang],
  ['words of a chat', '你好呀', { street: '你好呀' }],
  ['nothing', '  \n ', {}],
  // names
  ['for the attention of', '浙江省杭州市西湖区文三路138号 张三收 13800138000', { ...zhang, ...xihu }],
  ['the same in brackets', '浙江省杭州市西湖区文三路138号 张三（收） 13800138000', { ...zhang, ...xihu }],
  [
    'a form of address',
    '王女士 13800138000 浙江省杭州市西湖区文三路138号',
    { name: '王女士', phone: '13800138000', ...xihu },
  ],
  [
    'a double surname',
    '欧阳明月 13800138000 浙江省杭州市西湖区文三路138号',
    { name: '欧阳明月', phone: '13800138000', ...xihu },
  ],
  [
    'Latin letters',
    'Li Lei 13800138000 浙江省杭州市西湖区文三路138号',
    { name: 'Li Lei', phone: '13800138000', ...xihu },
  ],
];

for (const [what, pasted, found] of table) {
  test(`${what}: ${JSON.stringify(pasted)}`, () => assert.deepEqual(splitAddress(pasted, places), found));
}

const parts = fc.record({
  name: fc.constantFrom('张三', '李小龙', '欧阳明月'),
  phone: fc.constantFrom('13800138000', '+86 138 0013 8000'),
  place: fc.constantFrom(
    '浙江省杭州市西湖区',
    '浙江杭州西湖区',
    '北京市朝阳区',
    '广西壮族自治区南宁市青秀区',
    '河南省济源市',
  ),
  street: fc.constantFrom('文三路138号', '建国路88号 3单元501', '人民大街1号阳光花园2栋'),
});
const separator = fc.constantFrom(' ', '，', ',', '\n', ' ， ');
/** Splits whatever order the parts stand in, and asks that not a character of the street is lost. */
function keepsTheParts(split: (pasted: string) => SplitAddress): fc.IProperty<unknown[]> {
  return fc.property(parts, separator, fc.constantFrom(0, 1, 2, 3), (part, between, order) => {
    const address = part.place + part.street;
    const orders = [
      [part.name, part.phone, address],
      [part.phone, part.name, address],
      [address, part.name, part.phone],
      [part.name, address, part.phone],
    ];
    const found = split((orders[order] ?? []).join(between));
    assert.equal(found.name, part.name);
    assert.equal(found.phone, '13800138000');
    assert.equal(found.street, part.street);
    assert.ok(found.region && found.city && found.district);
  }) as fc.IProperty<unknown[]>;
}

test('finds its parts in any order', () => {
  fc.assert(keepsTheParts((pasted) => splitAddress(pasted, places)));
});

test('control: cut at every third comma it does not', () => {
  const naive = (pasted: string): SplitAddress => {
    const [name = '', phone = '', street = ''] = pasted.split(/[\s,，]+/);
    return { name, phone, street };
  };
  assert.ok(fc.check(keepsTheParts(naive)).failed);
});

/** Every sign that is pasted comes out again in one field or another. */
function losesNothing(split: (pasted: string) => SplitAddress): fc.IProperty<unknown[]> {
  const bits = fc.constantFrom(
    '张三',
    '文三路',
    '138号',
    '阳光花园',
    '1',
    '13900139000',
    ' ',
    '，',
    '\n',
    '收',
    '市',
    '路',
  );
  return fc.property(fc.array(bits, { maxLength: 12 }), (pasted) => {
    const signs = (text: string): string => [...text.replace(/[\s，收]/g, '')].sort().join('');
    assert.equal(signs(Object.values(split(pasted.join(''))).join('')), signs(pasted.join('')));
  }) as fc.IProperty<unknown[]>;
}

test('whatever is pasted, nothing of it is lost', () => {
  fc.assert(losesNothing((pasted) => splitAddress(pasted, places)));
});

test('control: without the street much is lost', () => {
  const withoutStreet = (pasted: string): SplitAddress => ({ ...splitAddress(pasted, places), street: '' });
  assert.ok(fc.check(losesNothing(withoutStreet)).failed);
});
