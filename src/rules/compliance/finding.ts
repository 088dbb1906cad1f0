/** What the linter looks for. A rule is a word that people write about and look up; it does not change. */
export type ComplianceRule =
  | 'title-length'
  | 'missing-alt'
  | 'tags-overlap'
  | 'tag-too-small'
  | 'product-gone'
  | 'product-sold-out'
  | 'compare-price-without-kind'
  | 'absolute-words'
  | 'health-claim'
  | 'cosmetic-claim'
  | 'missing-disclosure'
  | 'deposit-too-high'
  | 'price-in-text'
  | 'outbound-link'
  | 'missing-document';

/** One thing to look at again. It is advice, and no legal opinion: nothing is ever blocked by it. */
export interface Finding {
  readonly rule: ComplianceRule;
  /** Where in the note, or in a product of it: `title`, `body`, `tags.1.label`, `products.serum.variants.30ml`. */
  readonly path: string;
  /** The words that were found, where it is about words: spread letters are closed up, and digits made narrow. */
  readonly words?: string;
  /** What belongs to the sentence about it: a number of units, a document that is required. */
  readonly value?: string;
}
