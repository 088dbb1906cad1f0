import { checkoutMessages } from '../../i18n/checkout.js';
import { messagesFor } from '../../i18n/index.js';
import type { Region } from '../../model/index.js';
import type { CheckoutView } from '../../state/checkout/checkout-store.js';
import type { Papers } from './checkout-papers.js';
import { fieldMessages, problemsOf, type CheckoutDraft } from './checkout-draft.js';

export interface ProblemSearch {
  readonly draft: CheckoutDraft;
  readonly view: CheckoutView;
  readonly locale: string;
  /** Names of places to choose from; empty where they are typed. */
  readonly regions: readonly Region[];
  /** Whether the shopper has tried to pay: then everything counts, else only what was changed and left. */
  readonly tried: boolean;
  /** Once they are loaded. */
  readonly papers: Papers | undefined;
  readonly touched?: ReadonlySet<string>;
  /** Fields changed since the back end spoke. */
  readonly edited?: ReadonlySet<string>;
}

/** What is to be said beside each field: what the page can tell itself, else what the back end says. */
export function findProblems(search: ProblemSearch): ReadonlyMap<string, string> {
  const { draft, view, locale, regions, papers, tried, touched, edited } = search;
  const problems = new Map<string, string>();
  if (!view.checkout) return problems;
  for (const { field, text } of [
    ...problemsOf(draft, view.checkout, regions, messagesFor(checkoutMessages, locale)),
    ...(papers?.problemsOf(draft, view.checkout, locale, Date.now()) ?? []),
  ]) {
    if (tried || touched?.has(field)) problems.set(field, text);
  }
  for (const { field, text } of fieldMessages(view.messages, { draft, locale, tried })) {
    if (!problems.has(field) && !edited?.has(field)) problems.set(field, text);
  }
  return problems;
}
