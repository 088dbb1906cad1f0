import type { ApprovalStatus, Clearance, SetupDocument, SetupItemKind, StoreSetup } from '../../model/index.js';
import { holds } from '../compliance/documents.js';
import { papersOfAccount, papersOfCategory, papersOfStore, type RequiredPaper } from './required-papers.js';

/** What is to be done next: `wait` is for whoever clears it, `blocked` for what comes before it. */
export type NextStep = 'supply' | 'submit' | 'wait' | 'correct' | 'renew' | 'blocked' | 'none';

/** One paper that is wanted, and what there is of it. */
export interface PaperCheck {
  readonly paper: RequiredPaper;
  /** The one that was handed in, if any. */
  readonly document: SetupDocument | undefined;
  readonly state: 'there' | 'missing' | 'expired' | 'expiring';
}

export interface SetupItem {
  readonly kind: SetupItemKind;
  /** Id of the category or product; of the store otherwise. */
  readonly id: string;
  /** As a brand calls it; empty of the account and the store itself. */
  readonly name: string;
  /** How it stands today: what was approved of papers that have run out since is `expired`. */
  readonly status: ApprovalStatus;
  readonly reason: string | undefined;
  /** In milliseconds since the epoch. */
  readonly changedAt: number | undefined;
  readonly papers: readonly PaperCheck[];
  readonly next: NextStep;
  /** What has to be approved before. */
  readonly waitsFor: { readonly kind: SetupItemKind; readonly name: string } | undefined;
}

export interface Checklist {
  /** In the order in which they are worked off. */
  readonly items: readonly SetupItem[];
  readonly approved: number;
  /** The first one about which the brand itself can do something. */
  readonly next: SetupItem | undefined;
  /** How many listings may be tagged and sold, of how many. */
  readonly sellable: number;
  readonly listings: number;
}

/** So long before a paper runs out that is said, in milliseconds: as long as a renewal may well take. */
const notice = 60 * 86_400_000;
const ownSteps: readonly NextStep[] = ['renew', 'correct', 'supply', 'submit'];

/**
 * What a store has still to do before it may sell, thing by thing. It is advice and no legal opinion: whoever clears a store
 * may ask for more.
 * @param at the moment that counts, in milliseconds since the epoch.
 */
export function checklistOf(setup: StoreSetup, at: number): Checklist {
  const { storeId, store, account } = setup;
  const { kind, trade } = store;
  const accountItem = itemOf('account', storeId, '', account, papersOfAccount(kind, trade), [], at);
  const storeItem = itemOf('store', storeId, '', store, papersOfStore(kind, trade), [accountItem], at);
  const categories = new Map(
    setup.categories.map((each) => {
      const papers = papersOfCategory(each.category, each.tradeMode);
      return [each.id, itemOf('category', each.id, each.name, each, papers, [accountItem, storeItem], at)] as const;
    }),
  );
  const listings = setup.listings.map((each) => {
    const category = categories.get(each.categoryId);
    const before = [accountItem, storeItem, ...(category ? [category] : [])];
    return itemOf('listing', each.id, each.title, each, [], before, at);
  });
  const items = [accountItem, storeItem, ...categories.values(), ...listings];
  return {
    items,
    approved: items.filter(isCleared).length,
    next: items.find(({ next }) => ownSteps.includes(next)),
    sellable: listings.filter(isCleared).length,
    listings: listings.length,
  };
}

/** Whether it is approved, and so is all that comes before it. */
export function isCleared({ status, waitsFor }: SetupItem): boolean {
  return status === 'approved' && !waitsFor;
}

function itemOf(
  kind: SetupItemKind,
  id: string,
  name: string,
  clearance: Clearance,
  required: readonly RequiredPaper[],
  before: readonly SetupItem[],
  at: number,
): SetupItem {
  const papers = required.map((paper) => checkPaper(paper, clearance.documents, at));
  // What a paper does for a listing it does by itself, also where the table wants none.
  const isOut =
    papers.some(({ state }) => state === 'expired') ||
    (kind === 'listing' && clearance.documents.some((each) => !holds(each, at)));
  const status = clearance.status === 'approved' && isOut ? 'expired' : clearance.status;
  const [obstacle] = before.filter((each) => each.status !== 'approved');
  const waitsFor = obstacle && { kind: obstacle.kind, name: obstacle.name };
  return {
    ...{ kind, id, name, status, papers, waitsFor },
    reason: status === 'rejected' ? clearance.reason : undefined,
    changedAt: clearance.changedAt,
    next: nextOf(status, papers, waitsFor !== undefined),
  };
}

function nextOf(status: ApprovalStatus, papers: readonly PaperCheck[], isBlocked: boolean): NextStep {
  switch (status) {
    case 'approved':
      return isBlocked ? 'blocked' : papers.some(({ state }) => state === 'expiring') ? 'renew' : 'none';
    case 'submitted':
    case 'inReview':
      return 'wait';
    case 'rejected':
      return isBlocked ? 'blocked' : 'correct';
    case 'expired':
      return isBlocked ? 'blocked' : 'renew';
    case 'missing':
      if (isBlocked) return 'blocked';
      return papers.some(({ state }) => state === 'missing' || state === 'expired') ? 'supply' : 'submit';
  }
}

/** Of several papers that would do, the one that holds the longest. */
function checkPaper(paper: RequiredPaper, documents: readonly SetupDocument[], at: number): PaperCheck {
  const [document] = documents
    .filter(({ kind, number }) => paper.anyOf.some((each) => each === kind) && number.trim() !== '')
    .sort((a, b) => lastDay(b).localeCompare(lastDay(a)));
  if (!document) return { paper, document, state: 'missing' };
  if (!holds(document, at)) return { paper, document, state: 'expired' };
  return { paper, document, state: holds(document, at + notice) ? 'there' : 'expiring' };
}

function lastDay({ validTo }: SetupDocument): string {
  return validTo ?? '9999-12-31';
}
