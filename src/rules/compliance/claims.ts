import { type ComplianceProduct, isCosmetic } from './compliance-product.js';
import { cosmeticChinese, cosmeticEnglish } from './cosmetic-claims.js';
import type { ComplianceRule, Finding } from './finding.js';
import { healthChinese, healthEnglish } from './health-claims.js';
import type { Passage } from './note-text.js';
import { findSpecialEfficacy } from './special-efficacy.js';
import { findWording } from './wording.js';

const health = [...healthChinese, ...healthEnglish];
const cosmetic = [...cosmeticChinese, ...cosmeticEnglish];

/** What the law wants said, word for word, wherever health food is advertised (广告法 art. 18). */
const noMedicine = /本品不能代替药物/u;

/**
 * Claims that only a medicine may make, by what the goods are. Where it is not known, both kinds are looked for, but
 * only what nobody may say.
 * @param isWhole whether the passages are all that is said, so that what lacks can be told; true by default.
 */
export function findClaims(
  passages: readonly Passage[],
  products: readonly ComplianceProduct[],
  isWhole = true,
): readonly Finding[] {
  const cosmetics = products.filter(isCosmetic);
  const isAnythingElse = cosmetics.length < products.length || products.length === 0;
  const find = (rule: ComplianceRule, look: (text: string) => readonly string[]): readonly Finding[] =>
    passages.flatMap(([path, text]) => look(text).map((words) => ({ rule, path, words })));
  const isHealthFood = products.some(({ category }) => category === 'healthFood');
  const lacksSentence = isWhole && isHealthFood && !passages.some(([, text]) => noMedicine.test(text));
  return [
    ...(isAnythingElse ? find('health-claim', (text) => findWording(text, health)) : []),
    // Medical wording is a fault of the cosmetic, and of nothing else where there is one.
    ...(cosmetics.length > 0
      ? find('cosmetic-claim', (text) => [
          ...new Set([
            ...findWording(text, isAnythingElse ? cosmetic : [...cosmetic, ...health]),
            ...findSpecialEfficacy(text, cosmetics),
          ]),
        ])
      : []),
    ...(lacksSentence ? [{ rule: 'health-claim', path: 'body', value: '本品不能代替药物' } as const] : []),
  ];
}
