import type { Clearance, SetupDocument, SetupSubmission, StoreSetup } from '../../model/index.js';
import { checklistOf, type SetupItem } from '../../rules/store-setup/checklist.js';
import { canOpen } from '../../rules/store-setup/required-papers.js';
import { MerchantError } from '../source.js';

/**
 * How a store stands once papers were handed in: they wait to be looked at. A paper of the same kind takes the place of the
 * one before; the others stay.
 * @param at milliseconds since the epoch.
 * @throws MerchantError `submission-refused` where it takes none now, lacks one, or there is no such thing.
 */
export function acceptSubmission(setup: StoreSetup, submission: SetupSubmission, at: number): StoreSetup {
  const { kind, id, documents } = submission;
  const chosen = withChoice(setup, submission);
  const item = itemOf(chosen, submission, at);
  if (!item) throw refusal(kind, `there is no "${id}"`);
  if (item.next === 'wait') throw refusal(kind, 'is being looked at');
  if (item.next === 'none') throw refusal(kind, 'is approved already');
  if (item.next === 'blocked') throw refusal(kind, 'waits for what comes before it');
  const among = <Part extends Clearance & { readonly id: string }>(parts: readonly Part[]): readonly Part[] =>
    parts.map((part) => (part.id === id ? handIn(part, documents, at) : part));
  const next: StoreSetup = {
    ...chosen,
    ...(kind === 'account' && { account: handIn(chosen.account, documents, at) }),
    ...(kind === 'store' && { store: handIn(chosen.store, documents, at) }),
    ...(kind === 'category' && { categories: among(chosen.categories) }),
    ...(kind === 'listing' && { listings: among(chosen.listings) }),
  };
  const lacking = itemOf(next, submission, at)?.papers.find(({ state }) => state === 'missing' || state === 'expired');
  if (lacking) throw refusal(kind, `lacks ${lacking.paper.anyOf.join(' or ')}`);
  return next;
}

function handIn<Part extends Clearance>(part: Part, documents: readonly SetupDocument[], at: number): Part {
  const { reason: _, ...rest } = part;
  const fresh = new Set(documents.map(({ kind }) => kind));
  const kept = part.documents.filter(({ kind }) => !fresh.has(kind));
  return { ...rest, status: 'submitted', changedAt: at, documents: [...kept, ...documents] } as unknown as Part;
}

/** What a store is to be is chosen with its account, on which the papers hang, and may be corrected with the store. */
function withChoice(setup: StoreSetup, { kind, trade, storeKind }: SetupSubmission): StoreSetup {
  if (kind !== 'account' && kind !== 'store') return setup;
  const store = { ...setup.store, ...(trade && { trade }), ...(storeKind && { kind: storeKind }) };
  if (!canOpen(store.kind, store.trade)) throw refusal('storeKind', 'cannot be opened across the border');
  return { ...setup, store };
}

function itemOf(setup: StoreSetup, { kind, id }: SetupSubmission, at: number): SetupItem | undefined {
  return checklistOf(setup, at).items.find((each) => each.kind === kind && each.id === id);
}

function refusal(path: string, message: string): MerchantError {
  return new MerchantError('submission-refused', [{ path, message }]);
}
