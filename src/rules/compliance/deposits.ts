import type { Note } from '../../model/index.js';
import { depositCap, depositLaw } from '../price/presale.js';
import { amountsIn, toMinor } from './amounts.js';
import type { ComplianceProduct } from './compliance-product.js';
import type { Finding } from './finding.js';
import { plainText } from './note-text.js';
import { inDigits, readNumber } from './numerals.js';
import { sentencesOf } from './wording.js';

// 订金 is a prepayment that comes back, 押金 a pledge; neither is a 定金.
const chinese = /定金(?!膨胀券)/u;
const notOurs = /不是定金|别人家?的?定金|房子?的?定金|婚庆|酒店|看房/u;
const english =
  /\b(?:deposit|down ?payment|down(?: today| now)?\b(?=[^a-z]|$| (?:for|on|and))|upfront|up front|in advance)/i;
const notOursInEnglish =
  /\b(?:flat|rent\w*|landlord|key|bottle|hotel|house|car|bike|boat|locker|safety|bank|returnable|refundable|holiday|venue|wedding)\b[^.]{0,24}\bdeposit|\bdeposit (?:bottle|scheme|box)|\b(?:calm|sit|lie|slow\w*|upside|lay|put|settle\w*|write|wind\w*|knock\w*|boil\w*|cool\w*|marked|turned?) (?:it |them )?down\b/i;
const ofPrice = /\b(?:of|for|on) (?:a |an |the )?$/iu;

// In English "half of it is deposit" may be what settles in a bottle: the share belongs to paying now.
const paidNow = String.raw`(?: (?:of )?(?:the |its )?price)?,? (?:deposit|down|upfront|up front|in advance|now|today|to (?:start|order|reserve))\b`;
const share = (words: string): RegExp =>
  new RegExp(String.raw`\b(?:${words})${paidNow}|\bdeposit (?:is |of |: ?)?(?:a |one )?(?:${words})\b`, 'iu');
const fractions: readonly (readonly [RegExp, number])[] = [
  [/一半|半价|对半|二分之一/u, 5_000],
  [/三分之一/u, 3_333],
  [/四分之一/u, 2_500],
  [share('half'), 5_000],
  [share('third'), 3_333],
  [share('quarter'), 2_500],
  [share('two fifths'), 4_000],
];
const tenths = /([一二两三四五六七八九]|\d)\s?成(半)?(?!功|本|品|人|分|都|熟)/u;
const percent = /(?<![\d.])(\d{1,3}(?:\.\d+)?)\s?(?:%|per ?cent\b|个点)|百分之([一二两三四五六七八九十]+)/iu;

/** Deposits in the words of a note that are above what the law lets be one. */
export function findDeposits(note: Note, products: readonly ComplianceProduct[]): readonly Finding[] {
  return plainText(note).flatMap(([path, text]) =>
    sentencesOf(inDigits(text)).flatMap((sentence): readonly Finding[] => {
      const isOurs =
        (chinese.test(sentence) && !notOurs.test(sentence)) ||
        (english.test(sentence) && !notOursInEnglish.test(sentence));
      if (!isOurs) return [];
      const words = tooHighShare(sentence) ?? tooHighAmount(sentence, products);
      return words === undefined ? [] : [{ rule: 'deposit-too-high', path, words }];
    }),
  );
}

function tooHighShare(sentence: string): string | undefined {
  const [tenth, figure = '', half] = tenths.exec(sentence) ?? [];
  const [hundredth, digits, numerals] = percent.exec(sentence) ?? [];
  const fraction = fractions.find(([pattern]) => pattern.test(sentence));
  const shares: readonly (readonly [words: string | undefined, share: number])[] = [
    [tenth, ((readNumber(figure) ?? 0) + (half ? 0.5 : 0)) * 1_000],
    [hundredth, Number(digits ?? readNumber(numerals ?? '') ?? 0) * 100],
    [fraction?.[0].exec(sentence)?.[0], fraction?.[1] ?? 0],
  ];
  return shares.find(([words, share]) => words !== undefined && share > depositLaw.most)?.[0];
}

function tooHighAmount(sentence: string, products: readonly ComplianceProduct[]): string | undefined {
  const amounts = amountsIn(sentence.replace(/定金\s?(\d[\d.,]*)(?![\d.,]*\s*(?:元|块|%|成|天|个))/u, '定金$1元'));
  const deposit = amounts.find(
    ({ before, after }) =>
      /定金[^，,。\d]{0,6}$|\b(?:deposit|down ?payment|upfront)[^.,\d]{0,16}$/iu.test(before) ||
      /^\s?的?(?:作)?定金|^\s?(?:\w+ )?(?:deposit|down\b|upfront|up front|in advance|now\b)/iu.test(after),
  );
  if (!deposit) return undefined;
  const whole = amounts.find((other) => other !== deposit && ofPrice.test(other.before));
  const currency = deposit.currency ?? products[0]?.variants[0]?.price.currency ?? 'CNY';
  const prices = whole
    ? [toMinor(whole, currency)]
    : products.flatMap(({ variants }) =>
        variants.flatMap(({ price }) => (price.currency === currency ? [price.amount] : [])),
      );
  // Which of several things it is for is not said: it is too high for sure where it is so for the dearest.
  return prices.length > 0 && toMinor(deposit, currency) > depositCap(Math.max(...prices)) ? deposit.words : undefined;
}
