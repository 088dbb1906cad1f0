import type { Money, Note } from '../../model/index.js';
import { amountsIn, toMinor, type WrittenAmount } from './amounts.js';
import type { ComplianceProduct, ComplianceVariant } from './compliance-product.js';
import type { Finding } from './finding.js';
import { plainText } from './note-text.js';

/** Amounts that are no price of what is shown: thresholds, coupons, postage, what the author earns or spends elsewhere. */
const otherBefore =
  /(?:满|减|立减|直降|省下?|省了|便宜了?|降了|涨了?|贵了?|多花|少花|券|优惠|红包|返|运费|邮费|快递费?|打车|车费|门票|船票|机票|房租|租金|工资|稿费|预算|人均|每(?:天|杯|次|片|克|晚|顿|包|口|勺|平米|100)|平均|一天|一杯|一顿|一次|每月|奶茶|咖啡|外卖|地铁|午饭|早饭|晚饭|菜钱|定金|订金|押金|尾款|抵|可抵|顶|补贴|税|罚|赔|原来|以前|当年|那时|去年|上次|别家|隔壁|其他|大牌|专柜|理发|剪头|停车|修|干洗|一节课|学费|彩票|中了|捡到|借|欠|付|差价?|建议零售价?|划线价?|吊牌价?|市场价|原价|零花钱|压岁钱|房东|电费|水费|话费)[^，,。.；;\d¥]{0,8}$/u;
const otherAfter =
  /^\s*(?:优惠|券|红包|运费|邮费|一?(?:天|顿|次|节|晚|片|杯|小时)|\/|包邮|起送|免邮|就?包邮|门槛|的?(?:门槛|券|红包|打车|车费|补贴|咖啡|奶茶|运费|邮费|预算|菜|午饭|早饭|房租|押金|外卖|差价|理发)|[^，,。]{0,3}(?:的区别|硬币|纸币|钞票|零钱)|off\b|coupon|voucher|shipping|delivery|postage|discount|an? (?:day|month|night|class|wash|cup|week)|per (?:day|month|night|cup|wash|use|gram)|note|bill|coin|ticket|fine|tip|haircut|taxi|lunch|coffee|budget|now for\b|down\b|deposit|upfront|less|more|cheaper|up\b|years?)/iu;
const otherBeforeInEnglish =
  /\b(?:spend|spent|save[sd]?|saving|off|coupon|voucher|shipping|delivery|postage|budget(?: of)?|ticket|taxi|rent|fare|fine|tip|salary|wage|deposit(?: of)?|for every|another|orders? (?:over|above|of)|free over|parking|haircut|lunch|dinner|coffee|bet|owe[sd]?|lost|found|won|was|were|used to be|rrp|list price|elsewhere|last year)\b[^.,;\d]{0,16}$/iu;
const under = /(?:不到|低于|少于|不过|\b(?:under|below|less than|not even))\s*$/iu;
const underAfter = /^\s*(?:以内|以下|之内|不到|(?:还|都)?(?:有|能)?找(?:零|钱)?|or less)/u;
const from = /^\s*起|^\s*(?:and )?(?:up|upwards)\b/iu;
const fromBefore = /\b(?:from|starts? at|starting (?:at|from))\s*$/iu;
const each = /都|每|各|全|均|\b(?:all|each|every|everything)\b/iu;
const together =
  /(?:[两二三四五六七八九十\d]\s*(?:件|双|盒|瓶|罐|支|条|套|包|个|只)|一起|合计|总共|加起来|一共|凑|套装|\b(?:for|both|all) (?:two|three|four|both|the set)|the (?:pair|set|lot)|together|in total)/iu;

/** Prices in the words of a note that are not those of its products: the shop says them, at the moment they are shown. */
export function findPrices(note: Note, products: readonly ComplianceProduct[]): readonly Finding[] {
  const variants = products.flatMap((product) => product.variants);
  if (variants.length === 0) return [];
  return plainText(note).flatMap(([path, text]) =>
    amountsIn(text)
      .filter((amount) => isPrice(amount) && !isTrue(amount, variants, products))
      .map(({ words }): Finding => ({ rule: 'price-in-text', path, words })),
  );
}

function isPrice({ before, after }: WrittenAmount): boolean {
  return !otherBefore.test(before) && !otherBeforeInEnglish.test(before) && !otherAfter.test(after);
}

function isTrue(
  amount: WrittenAmount,
  variants: readonly ComplianceVariant[],
  products: readonly ComplianceProduct[],
): boolean {
  const { currency, before, after } = amount;
  const clause = (/[^，,。；;\n]*$/u.exec(before)?.[0] ?? '') + (/^[^，,。；;\n]*/u.exec(after)?.[0] ?? '');
  const meant = named(before, after, variants);
  const prices: readonly Money[] = meant.map(({ price }) => price);
  const asked = prices.filter((price) => (currency ?? price.currency) === price.currency);
  const equals = (price: Money): boolean => toMinor(amount, price.currency) === price.amount;
  if (under.test(before) || underAfter.test(after)) {
    const isBelow = (price: Money): boolean => price.amount < toMinor(amount, price.currency);
    return asked.length === prices.length && (each.test(clause) ? asked.every(isBelow) : asked.some(isBelow));
  }
  if (from.test(after) || fromBefore.test(before)) {
    // Of one product or of all: the lowest is where prices start.
    const lowest = [variants, ...products.map((product) => product.variants)].map((some) =>
      some.map(({ price }) => price).reduce((one, other) => (other.amount < one.amount ? other : one)),
    );
    return lowest.some((price) => (currency ?? price.currency) === price.currency && equals(price));
  }
  // What several things cost together is the shop's to add up.
  if (together.test(clause) && variants.some(({ price }) => toMinor(amount, price.currency) > price.amount))
    return true;
  return asked.some(equals);
}

/** The variants that the words around an amount name; all where they name none. */
function named(before: string, after: string, variants: readonly ComplianceVariant[]): readonly ComplianceVariant[] {
  const near = squeeze(/[^，,。；;\n]*$/u.exec(before)?.[0] ?? '');
  const behind = squeeze(/^[^，,。；;\n]*/u.exec(after)?.[0] ?? '');
  const has =
    (text: string) =>
    ({ title }: ComplianceVariant): boolean =>
      title !== undefined && squeeze(title) !== '' && text.includes(squeeze(title));
  const nearest = variants.filter(has(near));
  if (nearest.length > 0) return nearest;
  const following = variants.filter(has(behind));
  return following.length > 0 ? following : variants;
}

const units: readonly (readonly [RegExp, string])[] = [
  [/毫升|mls?\b/giu, 'ml'],
  [/千克|公斤|kgs?\b/giu, 'kg'],
  [/克|grams?\b/giu, 'g'],
  [/升|lit(?:re|er)s?\b/giu, 'l'],
];

/** Two ways to write a size come to the same: `30 毫升`, `30ml`. */
function squeeze(text: string): string {
  return units
    .reduce((so, [pattern, unit]) => so.replace(pattern, unit), text)
    .replace(/\s+/gu, '')
    .toLowerCase();
}
