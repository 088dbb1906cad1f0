import { currencyDigits } from '../../model/index.js';
import { inDigits, readNumber } from './numerals.js';

/** An amount of money that a text names. */
export interface WrittenAmount {
  /** As it is written, with its sign or unit. */
  readonly words: string;
  /** In whole units of its currency. */
  readonly value: number;
  /** None where the sign, as ¥, or its lack does not tell. */
  readonly currency: string | undefined;
  /** What stands before and after it in the text. */
  readonly before: string;
  readonly after: string;
}

const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d{1,2})?|\d+(?:\.\d{1,2})?`;
const figure = '[1-9一二两三四五六七八九]';
const numeral = '(?![百千万零])[一二两三四五六七八九十百千万零]';
const either = `${digits}|${numeral}[一二两三四五六七八九十百千万零]{0,8}`;
const several = `${numeral}[一二两三四五六七八九十百千万零]{1,8}`;
const hundreds = `(?=[^块]*[百千万])${several}`;
const end = String.raw`(?=[，,。！!\s]|$)`;
/** What is counted, measured or numbered: a figure before it is no price. */
const counted =
  '[%a-z折成倍分秒天周月年点个只支件条双片杯盒瓶罐克斤毫升公小人次步勺张家种样页号层岁口寸厘米颗粒套块元]';
/** Things that come in pieces (块). */
const pieces = '毯|布|木|砖|巧|肥|面包|蛋糕|饼|糖|地|表|石|皮|积|玻璃|抹|香|肉|豆|姜';

/** How prices are written, with the currency that each means. */
const written: readonly (readonly [pattern: RegExp, currency: string | undefined])[] = [
  [new RegExp(String.raw`¥\s?(${digits})`, 'gu'), undefined],
  [new RegExp(String.raw`(?:RMB|CNY)\s?(${digits})`, 'giu'), 'CNY'],
  [new RegExp(String.raw`(${either})块(${figure})毛?(${figure})?(?![块个条张只件年天])`, 'gu'), 'CNY'],
  [
    new RegExp(String.raw`(${either})\s?(?:元|人民币|大洋|软妹币|米${end}|rmb|yuan|kuai|cny|r(?![a-z\d]))`, 'giu'),
    'CNY',
  ],
  // A small number in words before 块 counts pieces as often as money.
  [
    new RegExp(String.raw`(?<![第几这那在])(${digits}|${hundreds})\s?块(?!钱?(?:${pieces}))钱?|(${either})块钱`, 'gu'),
    'CNY',
  ],
  [new RegExp(String.raw`(${figure})张(?:红票子|毛爷爷|红钞票|百元大钞)`, 'gu'), 'CNY'],
  [
    new RegExp(String.raw`(?:US)?\$\s?(${digits})|(${digits})\s?(?:美元|美金|刀${end}|dollars?|bucks|USD)`, 'giu'),
    'USD',
  ],
  [new RegExp(String.raw`€\s?(${digits})|(${digits})\s?(?:€|euros?|欧元?)`, 'giu'), 'EUR'],
  [new RegExp(String.raw`£\s?(${digits})|(${digits})\s?(?:quid|pounds? sterling|英镑)`, 'giu'), 'GBP'],
  // Without a unit, where the words around say that it is a price.
  [
    new RegExp(
      String.raw`(?<![\d.,])(\d{2,6}(?:\.\d{1,2})?)\s?就?(?:拿下|到手|入手|入的|带走|抱走|搞定|拿走|买的|收的)`,
      'gu',
    ),
    'CNY',
  ],
  [
    new RegExp(
      String.raw`(?:只要|仅要|仅需|只需|只卖|只收|到手价?|现价|售价|卖价|价格是?|标价|卖|券后价?|活动价|特价|秒杀价?|拿下价?|价[:：])\s?(${digits}|${several})(?![\d.,]*\s*${counted})`,
      'giu',
    ),
    'CNY',
  ],
];

/** Every amount of money in a text, in the order of how it is written; each place once. */
export function amountsIn(given: string): readonly WrittenAmount[] {
  const text = inDigits(given);
  const seen = new Set<number>();
  const found: WrittenAmount[] = [];
  for (const [pattern, currency] of written) {
    for (const match of text.matchAll(pattern)) {
      const [number = '', tenth = '0', hundredth = '0'] = match.slice(1).filter((group) => group !== undefined);
      const at = match.index + match[0].indexOf(number);
      const whole = readNumber(number);
      if (whole === undefined || seen.has(at)) continue;
      const cents = (readNumber(tenth) ?? 0) * 10 + (readNumber(hundredth) ?? 0);
      // Notes of a hundred are counted, not named.
      const value = match[0].includes('张') ? whole * 100 : whole + cents / 100;
      seen.add(at);
      const after = text.slice(match.index + match[0].length);
      found.push({ words: match[0], value, currency, before: text.slice(0, match.index), after });
    }
  }
  return found;
}

export function toMinor({ value }: WrittenAmount, currency: string): number {
  return Math.round(value * 10 ** currencyDigits(currency));
}
