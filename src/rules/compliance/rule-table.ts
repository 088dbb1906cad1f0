import type { ComplianceRule } from './finding.js';

/** Where a rule comes from, and when somebody last looked whether that is still so. */
export interface RuleSource {
  /** Law, decree or guideline with its article; or the platform's or the web's own rule. */
  readonly source: string;
  /** ISO date of the last review. A rule that was not reviewed for a year wants to be read again. */
  readonly reviewedOn: string;
}

const advertisingLaw = '中华人民共和国广告法';
const priceDecree = '明码标价和禁止价格欺诈规定（国家市场监督管理总局令第56号）';
const reviewedOn = '2026-11-26';

/** The rules of the linter. It gives advice; whoever publishes answers for what is published. */
export const ruleTable: Readonly<Record<ComplianceRule, RuleSource>> = {
  'title-length': { source: 'The editor of notes of xiaohongshu.com: 20 units at most', reviewedOn },
  'missing-alt': { source: 'WCAG 2.2, 1.1.1 Non-text Content, failures F30 and F65', reviewedOn },
  'tags-overlap': { source: 'WCAG 2.2, 2.5.8 Target Size (Minimum)', reviewedOn },
  'tag-too-small': { source: 'WCAG 2.2, 2.5.8 Target Size (Minimum), without its exception for spacing', reviewedOn },
  'product-gone': { source: 'The answer of the shop', reviewedOn },
  'product-sold-out': { source: 'The answer of the shop', reviewedOn },
  'compare-price-without-kind': { source: `${priceDecree}, art. 16`, reviewedOn },
  'absolute-words': {
    source: `${advertisingLaw}, art. 9(3); 广告绝对化用语执法指南（国家市场监督管理总局公告2023年第6号）`,
    reviewedOn,
  },
  'health-claim': { source: `${advertisingLaw}, art. 17, 18, 20`, reviewedOn },
  'cosmetic-claim': { source: `化妆品监督管理条例, art. 16, 43; ${advertisingLaw}, art. 17`, reviewedOn },
  'missing-disclosure': { source: `${advertisingLaw}, art. 14`, reviewedOn },
  'deposit-too-high': { source: '中华人民共和国民法典, art. 586', reviewedOn },
  'price-in-text': { source: `${priceDecree}, art. 20`, reviewedOn },
  'outbound-link': { source: 'The rules of xiaohongshu.com for notes', reviewedOn },
  'missing-document': {
    source: '化妆品监督管理条例, art. 17; 中华人民共和国食品安全法, art. 76–82, 96; 商财发〔2018〕486号',
    reviewedOn,
  },
};

/** The rules that nobody has reviewed for a year. @param at milliseconds since the epoch. */
export function staleRules(at: number): readonly ComplianceRule[] {
  const isStale = ([, { reviewedOn: date }]: readonly [string, RuleSource]): boolean =>
    at - Date.parse(date) > 365 * 86_400_000;
  return (Object.entries(ruleTable) as [ComplianceRule, RuleSource][]).filter(isStale).map(([rule]) => rule);
}
