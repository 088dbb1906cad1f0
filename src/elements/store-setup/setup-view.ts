import type { StoreSetupMessages } from '../../i18n/en/store-setup.js';
import { joinNames } from '../../i18n/list.js';
import type { StoreKind, StoreSetup, StoreTrade } from '../../model/index.js';
import type { Checklist, PaperCheck, SetupItem } from '../../rules/store-setup/checklist.js';
import type { RequiredPaper } from '../../rules/store-setup/required-papers.js';
import type { SubmissionState } from '../../runtime/open-store-setup.js';

/** What a store is to be, as somebody chooses it before it is handed in. */
export interface StoreChoice {
  readonly trade: StoreTrade;
  readonly kind: StoreKind;
}

/** What the parts of the set-up are drawn from, and what they ask of it. */
export interface SetupView {
  readonly t: StoreSetupMessages;
  readonly locale: string;
  readonly setup: StoreSetup;
  readonly checklist: Checklist;
  /** Whether papers can be handed in here. */
  readonly takes: boolean;
  /** Key of the item whose papers are being filled in. */
  readonly open: string | undefined;
  readonly choice: StoreChoice;
  readonly submissionOf: (item: SetupItem) => SubmissionState | undefined;
  readonly onOpen: (item: SetupItem) => void;
  readonly onClose: (item: SetupItem) => void;
  readonly onChoose: (choice: StoreChoice) => void;
  readonly onSubmit: (item: SetupItem, form: HTMLFormElement | undefined) => void;
}

/** What a brand can do about an item now; undefined where it can only wait. */
export function actionOf({ next }: SetupItem): Exclude<SetupItem['next'], 'none' | 'wait' | 'blocked'> | undefined {
  return next === 'none' || next === 'wait' || next === 'blocked' ? undefined : next;
}

/** What an item is called: by its own name, else by what it is. */
export function titleOf(t: StoreSetupMessages, { kind, name }: SetupItem): string {
  if (kind === 'account') return t.account;
  return kind === 'store' ? t.store : name;
}

/** What a paper is called; any of several that would do. */
export function paperName(t: StoreSetupMessages, { anyOf }: RequiredPaper): string {
  return t.paperOr(anyOf.map((kind) => t[`paper_${kind}`]));
}

/** What there is to do next about an item. */
export function nextSentence(
  { t, locale }: Pick<SetupView, 't' | 'locale'>,
  { next, papers, waitsFor }: SetupItem,
): string {
  const named = (states: readonly PaperCheck['state'][]): string =>
    joinNames(
      papers.filter(({ state }) => states.includes(state)).map(({ paper }) => paperName(t, paper)),
      locale,
    );
  switch (next) {
    case 'supply':
      return t.next_supply(named(['missing', 'expired']));
    case 'renew':
      return t.next_renew(named(['expired', 'expiring']));
    case 'blocked':
      return waitsFor ? t.next_blocked(waitsFor.name || t[`thing_${waitsFor.kind}`]) : '';
    default:
      return t[`next_${next}`];
  }
}

/** A day as people write it, in China's calendar day whatever the clock of this device says. */
export function dayOf(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(
    Date.parse(`${day}T00:00:00Z`),
  );
}
