import type { Region } from '../../model/index.js';

const peoples =
  '蒙古族|蒙古|回族|藏族|维吾尔族|维吾尔|苗族|彝族|壮族|布依族|朝鲜族|满族|侗族|瑶族|白族|土家族|哈尼族|哈萨克族|哈萨克|傣族|黎族|' +
  '傈僳族|佤族|畲族|拉祜族|水族|东乡族|纳西族|景颇族|柯尔克孜族|柯尔克孜|土族|达斡尔族|仫佬族|羌族|布朗族|撒拉族|毛南族|仡佬族|锡伯族|' +
  '锡伯|塔吉克族|塔吉克|怒族|普米族|鄂温克族|德昂族|保安族|裕固族|独龙族|鄂伦春族|鄂伦春|各族';

const kinds: readonly RegExp[] = [
  /^(.{2,}?)(省|市|特别行政区|(?:壮族|回族|维吾尔)?自治区)$/,
  new RegExp(`^(.{2,}?)((?:${peoples})*自治州|市|地区|盟)$`),
  new RegExp(`^(.{2,}?)((?:${peoples})*自治[县旗]|新区|林区|特区|矿区|[区县市旗])$`),
];

/** How a place may be written: its whole name; with a short or a common wrong ending; and bare. */
export interface PlaceNames {
  /** Names that end in what the place is, the longest first. */
  readonly whole: readonly string[];
  /** The name alone, of two characters or more: `浙江`, `恩施`. It may as well be that of a road. */
  readonly bare?: string;
}

/** @param level 0 for a province, 1 for a city, 2 for a district. */
export function namesOf({ name }: Pick<Region, 'name'>, level: number): PlaceNames {
  const [, bare, ending = ''] = kinds[level]?.exec(name) ?? [];
  if (bare === undefined) return { whole: [name] };
  // 广西壮族自治区 is 广西省 to some and 广西自治区 to others; 恩施土家族苗族自治州 is 恩施州 to everybody.
  const others = level === 0 && !ending.endsWith('市') ? ['省', '自治区'] : [ending.slice(-1)];
  return { whole: [...new Set([name, ...others.map((other) => bare + other)])], bare };
}
