import type { StoreKind, StoreTrade, TradeMode } from '../../model/index.js';
import { type DocumentKind, type RegulatedCategory, requiredDocuments } from '../compliance/documents.js';
import { ruleTable, type RuleSource } from '../compliance/rule-table.js';

/** Papers of whoever opens a store. */
export type BusinessPaper =
  | 'identityCard'
  | 'businessLicence'
  | 'representativeIdentity'
  | 'overseasRegistration'
  | 'domesticAgent'
  | 'trademarkRegistration'
  | 'brandAuthorisation';

export type PaperKind = BusinessPaper | DocumentKind;

/** What is wanted: one of these papers, by this law, which somebody last read on that day. */
export interface RequiredPaper extends RuleSource {
  readonly anyOf: readonly PaperKind[];
}

const reviewedOn = '2026-11-26';
const commerceLaw = '中华人民共和国电子商务法';
const trademarkLaw = '中华人民共和国商标法';
const crossBorderNotice = '商财发〔2018〕486号';

const identity: RequiredPaper = { anyOf: ['identityCard'], source: `${commerceLaw}, art. 10, 27`, reviewedOn };
const licence: RequiredPaper = { anyOf: ['businessLicence'], source: `${commerceLaw}, art. 10, 15`, reviewedOn };
const representative: RequiredPaper = {
  anyOf: ['representativeIdentity'],
  source: `${commerceLaw}, art. 27`,
  reviewedOn,
};
const overseas: RequiredPaper = { anyOf: ['overseasRegistration'], source: crossBorderNotice, reviewedOn };
const agent: RequiredPaper = { anyOf: ['domesticAgent'], source: crossBorderNotice, reviewedOn };
const trademark: RequiredPaper = {
  anyOf: ['trademarkRegistration'],
  source: `${trademarkLaw}, art. 3, 56`,
  reviewedOn,
};
const authorisation: RequiredPaper = {
  anyOf: ['brandAuthorisation'],
  source: `${trademarkLaw}, art. 43`,
  reviewedOn,
};
const brandRight: RequiredPaper = {
  anyOf: ['trademarkRegistration', 'brandAuthorisation'],
  source: `${trademarkLaw}, art. 43, 56`,
  reviewedOn,
};

/** Kinds that can be opened across the border: only a business can, since it answers for the goods as one. */
const crossBorderKinds: readonly StoreKind[] = ['enterprise', 'authorised', 'flagship'];

/** Kind of store → what shows who stands behind it, in domestic trade. */
const accountPapers: Readonly<Record<StoreKind, readonly RequiredPaper[]>> = {
  individual: [identity],
  soleTrader: [licence, representative],
  enterprise: [licence, representative],
  authorised: [licence, representative],
  flagship: [licence, representative],
};

/** Kind of store → what shows that it may bear the name of a brand. */
const brandPapers: Readonly<Record<StoreKind, readonly RequiredPaper[]>> = {
  individual: [],
  soleTrader: [],
  enterprise: [],
  authorised: [trademark, authorisation],
  flagship: [brandRight],
};

/** Whether a store of this kind can be opened in this trade. */
export function canOpen(kind: StoreKind, trade: StoreTrade): boolean {
  return trade === 'domestic' || crossBorderKinds.includes(kind);
}

/** What verifies the account of a store. */
export function papersOfAccount(kind: StoreKind, trade: StoreTrade): readonly RequiredPaper[] {
  return trade === 'crossBorder' ? [overseas, representative] : accountPapers[kind];
}

/** What a store of this kind needs beside a verified account. */
export function papersOfStore(kind: StoreKind, trade: StoreTrade): readonly RequiredPaper[] {
  return trade === 'crossBorder' ? [agent, ...brandPapers[kind]] : brandPapers[kind];
}

/** Whether the law knows goods of this category by a name of its own. */
export function isRegulated(category: string): category is RegulatedCategory {
  return Object.hasOwn(requiredDocuments, category);
}

/** What goods of a category need: nothing where they come in as personal belongings (商财发〔2018〕486号). */
export function papersOfCategory(category: string, tradeMode: TradeMode): readonly RequiredPaper[] {
  if (tradeMode !== 'domestic' || !isRegulated(category)) return [];
  const { anyOf, source } = requiredDocuments[category];
  return [{ anyOf, source, reviewedOn: ruleTable['missing-document'].reviewedOn }];
}
