import { findPlace, isPlaceName, type FoundPlace } from './find-place.js';
import { halfWidth } from '../typed/half-width.js';
import type { Region } from '../../model/index.js';
import { normalizePhone } from '../typed/phone.js';

/** What was found in a pasted address, by the names of `Address`. Places are named as the list of places has them. */
export interface SplitAddress {
  readonly name?: string;
  /** A mainland mobile number, in the form it is kept in. */
  readonly phone?: string;
  readonly region?: string;
  readonly city?: string;
  readonly district?: string;
  readonly street?: string;
  readonly postalCode?: string;
}

const mobile = /(?<!\d)(?:(?:\+|00)?86[-\s]?)?1[3-9]\d(?:[-\s]?\d{4}){2}(?!\d)/;
/** Stands where the number stood. */
const phoneMark = '\u0001';

const labels: readonly (readonly [kind: Label, words: string])[] = [
  ['name', '收货人姓名|收件人姓名|收货人|收件人|联系人|姓名|收货'],
  ['phone', '手机号码|手机号|手机|联系电话|联系方式|电话号码|电话'],
  ['place', '所在地区|所在区域|省市区|地区|详细地址|街道地址|收货地址|收件地址|联系地址|通讯地址|地址|街道'],
  ['postalCode', '邮政编码|邮编'],
];
type Label = 'name' | 'phone' | 'place' | 'postalCode';

const labelled = new RegExp(
  `(?:^|[\\s,，;；。])(?:${labels.map(([, words]) => `(${words})`).join('|')})(?:\\s*[:：]\\s*|[\\s,，]+)`,
  'g',
);
/** With its colon a label is one wherever it stands. */
const glued = new RegExp(`(${labels.map(([, words]) => words).join('|')})\\s*[:：]`, 'g');

interface Word {
  readonly text: string;
  readonly label?: Label;
}

/**
 * Splits an address as people paste it from a chat or another shop: name, mobile number, province, city, district and
 * street in any order, with or without labels and separators. It is careful: what it does not know stays in `street`,
 * and a field that it has not found is absent.
 *
 * @param places provinces with their cities and districts, under their official names.
 */
export function splitAddress(pasted: string, places: readonly Region[]): SplitAddress {
  const text = halfWidthSigns(pasted);
  const phone = mobile.exec(text)?.[0];
  const marked = phone === undefined ? text : text.replace(phone, ` ${phoneMark} `);
  const words = wordsOf(marked);
  const postalCode = words.find(isPostalCode);
  const name = nameOf(words, places);
  const left = words.filter((word) => word !== postalCode && word !== name?.word && word.text !== phoneMark);
  const { place, street } = placeIn(left, places);
  return {
    ...(name && { name: name.text }),
    ...(phone !== undefined && { phone: normalizePhone(phone) }),
    ...(place && { region: place.province.name }),
    ...(place?.city && { city: place.city.name }),
    ...(place?.district && { district: place.district.name }),
    ...(street !== '' && { street }),
    ...(postalCode && { postalCode: postalCode.text }),
  };
}

/** Digits, letters, plus, minus and colon as a keyboard has them; commas and brackets stay as they are. */
function halfWidthSigns(text: string): string {
  return text.replace(/[\uFF0B\uFF0D\uFF10-\uFF1A\uFF21-\uFF3A\uFF41-\uFF5A]/g, halfWidth);
}

function wordsOf(text: string): readonly Word[] {
  const parted = ` ${text}`.replace(glued, '\n$1:');
  const words: Word[] = [];
  let at = 0;
  let label: Label | undefined;
  const take = (part: string): void => {
    const found = part.split(/[\s,，;；。|]+/).filter(Boolean);
    found.forEach((word, index) => {
      // A name is one word; what is labelled as an address goes on to the next label.
      const own = label === 'place' || index === 0 ? label : undefined;
      words.push({ text: word, ...(own && { label: own }) });
    });
  };
  for (const match of parted.matchAll(labelled)) {
    take(parted.slice(at, match.index));
    label = labels[match.slice(1).findIndex((group) => group !== undefined)]?.[0];
    at = match.index + match[0].length;
  }
  take(parted.slice(at));
  return joinLatin(words);
}

/** A name in Latin letters has several words. */
function joinLatin(words: readonly Word[]): readonly Word[] {
  return words.reduce<Word[]>((joined, word) => {
    const last = joined.at(-1);
    const latin = /^[A-Za-z][A-Za-z.'-]*(?: [A-Za-z.'-]+)*$/;
    if (last && !word.label && latin.test(last.text) && latin.test(word.text)) {
      return [...joined.slice(0, -1), { ...last, text: `${last.text} ${word.text}` }];
    }
    return [...joined, word];
  }, []);
}

function isPostalCode({ text, label }: Word): boolean {
  return /^\d{6}$/.test(text) && (label === undefined || label === 'postalCode');
}

/**
 * Whose address it is: what is labelled so; else the first word that looks like a name in front of the address; else
 * one after it that begins with a common surname and stands beside the number, or last.
 */
function nameOf(words: readonly Word[], places: readonly Region[]): { word: Word; text: string } | undefined {
  const begins = words.findIndex(({ text }) => text !== phoneMark && findPlace(text, places) !== null);
  const address = begins < 0 ? words.findIndex(({ text }) => /\d/.test(text)) : begins;
  const plain = (word: Word): boolean => !word.label && looksLikeName(word.text) && !isPlaceName(word.text, places);
  const word =
    words.find(({ label }) => label === 'name') ??
    words.find((each, index) => index < address && plain(each)) ??
    words.find((each, index) => {
      const beside = [words[index - 1], words[index + 1]].some((other) => other?.text === phoneMark);
      return (beside || index === words.length - 1) && plain(each) && surname.test(each.text);
    });
  return word && { word, text: word.text.replace(/[(（]?收[)）]?$/, '') || word.text };
}

function looksLikeName(text: string): boolean {
  if (/(?:路|街|道|巷|弄|号|楼|室|栋|幢|园|苑|村|镇|乡|里|城|店|厦|区|站|院|校|司|址|家|门|库)$/.test(text))
    return false;
  return (
    /^[\u3400-\u9fff]{2,4}(?:先生|女士|小姐|老师|[(（]收[)）]|收)?$/.test(text) ||
    /^[\u3400-\u9fff]{1,10}(?:[·•.][\u3400-\u9fff]{1,10})+$/.test(text) ||
    /^[A-Za-z][A-Za-z .'-]{1,40}$/.test(text)
  );
}

const surname =
  /^(?:欧阳|司马|上官|诸葛|慕容|皇甫|尉迟|[王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩冯邓曹彭曾肖田董袁潘蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付傅方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤温])[\u3400-\u9fff]{1,2}(?:先生|女士|小姐|老师|[(（]收[)）]|收)?$/;

interface Located {
  readonly place?: FoundPlace;
  readonly street: string;
}

/** Reads on from the word at which the most is named; what is left over is the street. */
function placeIn(words: readonly Word[], places: readonly Region[]): Located {
  const join = (some: readonly Word[]): string => some.map(({ text }) => text).join(' ');
  let best: Located = { street: join(words) };
  for (let index = 0; index < words.length; index += 1) {
    const text = join(words.slice(index)).replace(/^中国[\s·-]*/, '');
    const place = findPlace(text, places);
    if (!place || depthOf(place) <= depthOf(best.place)) continue;
    const rest = text.slice(place.length).replace(/^[\s,，、/|·>-]+/, '');
    best = { place, street: [join(words.slice(0, index)), rest].filter(Boolean).join(' ') };
  }
  return best;
}

function depthOf(place: FoundPlace | undefined): number {
  return place ? 1 + Number(place.city !== undefined) + Number(place.district !== undefined) : 0;
}
