import { type ComplianceDocument, type ComplianceProduct, pathOf } from './compliance-product.js';
import type { Finding } from './finding.js';

/** Kinds of goods for which the law wants a document before they may be sold. */
export type RegulatedCategory =
  'ordinaryCosmetics' | 'specialCosmetics' | 'healthFood' | 'infantFormula' | 'specialMedicalFood' | 'importedFood';

/** What a shop calls the documents in `Product.qualifications`. */
export type DocumentKind =
  | 'cosmeticsFiling'
  | 'cosmeticsRegistration'
  | 'healthFoodFiling'
  | 'healthFoodRegistration'
  | 'infantFormulaRegistration'
  | 'specialMedicalFoodRegistration'
  | 'overseasMakerRegistration';

/** What a category wants: one of these documents, by this law. */
export interface RequiredDocument {
  readonly anyOf: readonly DocumentKind[];
  readonly source: string;
}

/**
 * Category → what has to be there in domestic trade. Goods of cross-border retail, bonded or by direct mail, come in as
 * personal belongings and need none of it (商财发〔2018〕486号).
 */
export const requiredDocuments: Readonly<Record<RegulatedCategory, RequiredDocument>> = {
  ordinaryCosmetics: { anyOf: ['cosmeticsFiling'], source: '化妆品监督管理条例, art. 17' },
  specialCosmetics: { anyOf: ['cosmeticsRegistration'], source: '化妆品监督管理条例, art. 16, 17' },
  healthFood: { anyOf: ['healthFoodRegistration', 'healthFoodFiling'], source: '食品安全法, art. 76' },
  infantFormula: { anyOf: ['infantFormulaRegistration'], source: '食品安全法, art. 81' },
  specialMedicalFood: { anyOf: ['specialMedicalFoodRegistration'], source: '食品安全法, art. 80' },
  importedFood: { anyOf: ['overseasMakerRegistration'], source: '食品安全法, art. 96; 海关总署令第280号' },
};

/**
 * Documents that a listing needs and does not name, or that have run out.
 * @param at the moment that counts, in milliseconds since the epoch; without it nothing is taken to have run out.
 */
export function findMissingDocuments(product: ComplianceProduct, at?: number): readonly Finding[] {
  const { category = '', tradeMode = 'domestic', qualifications = [] } = product;
  if (tradeMode !== 'domestic' || !Object.hasOwn(requiredDocuments, category)) return [];
  const { anyOf } = requiredDocuments[category as RegulatedCategory];
  const has = qualifications.some(
    (document) => anyOf.some((kind) => kind === document.kind) && document.number.trim() !== '' && holds(document, at),
  );
  return has ? [] : [{ rule: 'missing-document', path: `${pathOf(product)}.qualifications`, value: anyOf.join(' / ') }];
}

/**
 * Whether a document holds at a moment, in milliseconds since the epoch; without one it does. Its last day ends when it
 * ends in China.
 */
export function holds({ validTo }: Pick<ComplianceDocument, 'validTo'>, at: number | undefined): boolean {
  if (validTo === undefined || at === undefined) return true;
  return at < Date.parse(`${validTo}T00:00:00+08:00`) + 86_400_000;
}
