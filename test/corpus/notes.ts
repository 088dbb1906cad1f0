import { readdirSync, readFileSync } from 'node:fs';
import type { ComparePriceKind, Money } from '../../src/model/index.js';
import type { AvailabilityStatus, TradeMode } from '../../src/model/product.js';

/** What a note may be at fault with; `notes/README.md` says what each means, and by what source. */
export const ruleIds = [
  'title-length',
  'missing-alt',
  'tags-overlap',
  'tag-too-small',
  'product-gone',
  'product-sold-out',
  'compare-price-without-kind',
  'absolute-words',
  'health-claim',
  'cosmetic-claim',
  'missing-disclosure',
  'deposit-too-high',
  'price-in-text',
  'outbound-link',
  'missing-document',
] as const;

export type RuleId = (typeof ruleIds)[number];

/** What kind of goods the law takes a product for; the shelves of a shop have names of their own. */
export type CorpusCategory =
  | 'ordinaryCosmetics'
  | 'specialCosmetics'
  | 'healthFood'
  | 'infantFormula'
  | 'specialMedicalFood'
  | 'importedFood'
  | 'food'
  | 'apparel'
  | 'home'
  | 'toys'
  | 'babyCare'
  | 'electronics';

export interface CorpusDocument {
  readonly kind:
    | 'cosmeticsFiling'
    | 'cosmeticsRegistration'
    | 'healthFoodFiling'
    | 'healthFoodRegistration'
    | 'infantFormulaRegistration'
    | 'specialMedicalFoodRegistration'
    | 'overseasMakerRegistration';
  readonly number: string;
  /** The last day on which it holds, as `YYYY-MM-DD`; it does not run out where absent. */
  readonly validTo?: string;
}

export interface CorpusVariant {
  readonly id: string;
  readonly title?: string;
  readonly price: Money;
  /** As a shop's data may have it: the model lets nothing in without one of its kinds. */
  readonly comparePrice?: { readonly price: Money; readonly kind?: ComparePriceKind | string };
  readonly availability: { readonly status: AvailabilityStatus; readonly quantity?: number };
  readonly presale?: {
    readonly deposit: Money;
    readonly countsAs: Money;
    readonly balance: Money;
    readonly depositUntil: string;
    readonly balanceFrom: string;
    readonly balanceUntil: string;
  };
}

/** What the shop says of a product, as far as a rule asks for it. */
export interface CorpusProduct {
  readonly id: string;
  readonly title: string;
  readonly category: CorpusCategory;
  readonly tradeMode: TradeMode;
  readonly qualifications: readonly CorpusDocument[];
  readonly variants: readonly CorpusVariant[];
}

/** A size at which the pictures of a note are shown, in CSS pixels. */
export interface ShownSize {
  readonly width: number;
  readonly height: number;
  /** How the picture lies in that box; `cover` where absent. */
  readonly fit?: 'cover' | 'contain';
  /** What a finger can hit of a tag, around its point. */
  readonly target: { readonly width: number; readonly height: number };
  /** What the whole note is scaled by; 1 where absent. */
  readonly scale?: number;
}

export interface CorpusCase {
  /** Unique in the whole corpus. */
  readonly id: string;
  readonly locale: 'zh-CN' | 'en';
  /** The note as a brand hands it in, before the schema. */
  readonly note: { readonly id: string; readonly [field: string]: unknown };
  /** Where the note is shown; `https://brand.example/` where absent. Other hosts are outside, but those below its own. */
  readonly site?: string;
  /** All that the shop knows; a product that is not among them is gone. Absent where the shop is not asked. */
  readonly products?: readonly CorpusProduct[];
  readonly shown?: readonly ShownSize[];
  /** Paths that the note schema complains of: the fault is one that it finds itself, and mends by leaving out or cutting. */
  readonly schemaIssues?: readonly string[];
  /** A list of words, or a look at one field, is likely to judge it wrong. */
  readonly hard?: true;
  readonly why: string;
  /** The rules that the note breaks, that of its file first; none for a clean note. */
  readonly expected: readonly RuleId[];
}

export type CorpusSide = 'faulty' | 'clean';

/** The rules that have cases on one side, by the names of their files. */
export function rulesWithCases(side: CorpusSide): readonly string[] {
  return readdirSync(`test/corpus/notes/${side}`).map((file) => file.replace(/\.json$/, ''));
}

/** The cases written for one rule: notes that break it, or clean ones that come near to it. */
export function readCases(side: CorpusSide, rule: string): readonly CorpusCase[] {
  return JSON.parse(readFileSync(`test/corpus/notes/${side}/${rule}.json`, 'utf8')) as readonly CorpusCase[];
}

/** All cases of one side. */
export function readCorpus(side: CorpusSide): readonly CorpusCase[] {
  return ruleIds.flatMap((rule) => readCases(side, rule));
}
