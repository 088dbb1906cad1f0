import type { ComplianceProduct } from './compliance-product.js';

/** What the words of a shop mean to the law: a shop sorts its goods by shelves, the law by kinds. */
export interface ComplianceTerms {
  /** Category of the shop → kind of goods, such as `ordinaryCosmetics`. */
  readonly categories?: Readonly<Record<string, string>>;
  /** Kind of document as the shop calls it → as the law does, such as `cosmeticsFiling`. */
  readonly documents?: Readonly<Record<string, string>>;
}

/** A product in the law's words. What has no word there keeps the shop's own. */
export function inLawWords<Product extends ComplianceProduct>(product: Product, terms: ComplianceTerms = {}): Product {
  const { categories = {}, documents = {} } = terms;
  const { category, qualifications } = product;
  return {
    ...product,
    ...(category !== undefined && { category: wordIn(categories, category) }),
    ...(qualifications && {
      qualifications: qualifications.map((each) => ({ ...each, kind: wordIn(documents, each.kind) })),
    }),
  };
}

function wordIn(words: Readonly<Record<string, string>>, own: string): string {
  return Object.hasOwn(words, own) ? (words[own] ?? own) : own;
}
