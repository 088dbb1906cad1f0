import type { Note } from '../../model/index.js';
import { absoluteChinese } from './absolute-chinese.js';
import { absoluteEnglish } from './absolute-english.js';
import { findMissingAlternatives } from './alternative-text.js';
import { findClaims } from './claims.js';
import { type ComplianceProduct, pathOf } from './compliance-product.js';
import { findDeposits } from './deposits.js';
import { findMissingDisclosure } from './disclosure.js';
import { findMissingDocuments } from './documents.js';
import type { Finding } from './finding.js';
import { findLinks } from './links.js';
import { findPricing, findUnavailable, type ProductsByReference } from './listing.js';
import { meantText, type Passage, plainText } from './note-text.js';
import { findPrices } from './prices.js';
import { findOverlaps, findSmall, phone, type ShownSize } from './tags.js';
import { longestTitle, titleUnits } from './title-length.js';
import { findWording } from './wording.js';

export interface LintOptions {
  /** What the shop knows, by the references of the note. Without it nothing is said about products. */
  readonly products?: ProductsByReference;
  /** Sizes at which the pictures are shown; a phone's by default. */
  readonly shown?: readonly ShownSize[];
  /** Hosts that a link may lead to, each with everything under it; none by default. */
  readonly hosts?: readonly string[];
  /** What the note was read of, where it is at hand: only there a missing alternative text differs from an empty one. */
  readonly data?: unknown;
  /** When documents have to hold, in milliseconds since the epoch; when the note was published by default. */
  readonly at?: number;
}

/**
 * Looks a note through, with the products that it names, for what the law, the platform or the shop may object to. It is
 * advice, and no legal opinion: it warns, it never blocks, and a note without findings is not thereby allowed. Each rule
 * names its source and when that was last reviewed (`ruleTable`).
 */
export function lintNote(note: Note, options: LintOptions = {}): readonly Finding[] {
  const { products, shown = phone, hosts = [], data, at = note.publishedAt } = options;
  const listed = products ? productsOf(note, products) : [];
  const passages = plainText(note);
  const units = titleUnits(note.title);
  return [
    ...(units > longestTitle ? [{ rule: 'title-length', path: 'title', value: String(units) } as const] : []),
    ...findMissingAlternatives(note, data),
    ...findOverlaps(note, shown),
    ...findSmall(note, shown),
    ...(products ? findUnavailable(note, products) : []),
    ...findAbsoluteWords(passages, note.author.name),
    ...findClaims(passages, listed),
    ...findMissingDisclosure(note),
    ...findPrices(note, listed),
    ...findDeposits(note, listed),
    ...findLinks(note, hosts),
    ...listed.flatMap((product) => lintListing(product, at)),
  ];
}

/**
 * Looks through what a shop says of a product.
 * @param at when its documents have to hold, in milliseconds since the epoch.
 */
export function lintListing(product: ComplianceProduct, at?: number): readonly Finding[] {
  const path = pathOf(product);
  const passages = [['title', product.title] as const, ['description', product.description] as const].flatMap(
    ([field, text]): readonly Passage[] => (text ? [[`${path}.${field}`, meantText(text)]] : []),
  );
  return [
    ...findAbsoluteWords(passages),
    ...findClaims(passages, [product], false),
    ...findPricing(product),
    ...findMissingDocuments(product, at),
  ];
}

/** The products that a note shows: tagged or listed. Alternates stand in for another day. */
function productsOf(note: Note, products: ProductsByReference): readonly ComplianceProduct[] {
  const references = [...note.products, ...note.tags.flatMap(({ productId }) => productId ?? [])];
  return [...new Set(references.flatMap((reference) => products.get(reference) ?? []))];
}

/** A name may be what praise may not: the author's own is left out. */
function findAbsoluteWords(passages: readonly Passage[], name = ''): readonly Finding[] {
  const own = name.trim();
  return passages.flatMap(([path, text]) =>
    findWording(own === '' ? text : text.replaceAll(own, '〇'), [...absoluteChinese, ...absoluteEnglish]).map(
      (words) => ({ rule: 'absolute-words', path, words }),
    ),
  );
}
