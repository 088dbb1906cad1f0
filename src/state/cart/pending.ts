import { createId } from '../../lib/ids.js';
import type { CartChange, Message } from '../../model/index.js';
import { sameCode, type Previews } from '../../rules/cart/cart-replay.js';
import type { Asked } from '../../rules/cart/resolve-changes.js';

/** A change that was asked for and is not confirmed yet. It stands in the log until its answer does. */
export interface PendingOperation extends Asked {
  readonly id: string;
  /** The tab that asked: it is the one that learns what came of it. */
  readonly tab: string;
  /** Which of the carts of this log was seen when asking. */
  readonly generation: number;
  readonly previews: Previews;
  /** Asked by nobody: lines of a cart that is gone, or codes that the back end forgot. */
  readonly internal?: boolean;
  /** The mark of the customer who has asked for it, where the shop was told her id. */
  readonly by?: number;
  /** Its customer has left: once what was asked before it is carried out, another cart begins, with nothing in it. */
  readonly leaves?: boolean;
  /** The mark of that customer, for tabs that know them; what was asked before is not sent as anybody else. */
  readonly left?: number;
  /** Set before the first try: from then on it is sent as it stands, under this key, by whichever tab. */
  readonly sent?: { readonly key: string; readonly changes: readonly CartChange[] };
  /** It was sent and its answer got lost: the back end is being asked what came of it. */
  readonly checking?: boolean;
  /** The back end did not say what came of it for so long that it was left at that, until it is asked again. */
  readonly unconfirmed?: boolean;
}

/** The operation that lets go of the cart. */
export function leaving(tab: string, generation: number, left: number | undefined): PendingOperation {
  const nothing = { changes: [], lines: {}, codes: [], previews: {} };
  return {
    id: createId(),
    tab,
    generation,
    ...nothing,
    internal: true,
    leaves: true,
    ...(left !== undefined && { left }),
  };
}

/** How an operation ended, for the tab that asked. */
export interface Outcome {
  readonly id: string;
  readonly tab: string;
  readonly messages: readonly Message[];
  /** It was not carried out for another reason than a refusal. */
  readonly failure?: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/**
 * Folds a newer operation into one that still waits, where only the last word counts: the quantity of one
 * line, the list of codes. Answers null where both have to be sent.
 */
export function coalesce(waiting: PendingOperation, newer: PendingOperation): PendingOperation | null {
  const [old] = waiting.changes;
  const [change] = newer.changes;
  if (waiting.sent || waiting.internal || waiting.tab !== newer.tab) return null;
  if (!old || !change || waiting.changes.length > 1 || newer.changes.length > 1) return null;
  if (old.type === 'set' && change.type === 'set') {
    const sameLine = old.lineId === change.lineId && old.variantId === change.variantId;
    return sameLine && waiting.generation === newer.generation ? { ...waiting, changes: newer.changes } : null;
  }
  if (old.type === 'codes' && change.type === 'codes') {
    // What the first saw and took out stays seen; what others put in between is not taken out by either.
    const added = newer.codes.filter((code) => !old.codes.some((each) => sameCode(each, code)));
    return { ...waiting, changes: newer.changes, codes: [...waiting.codes, ...added] };
  }
  return null;
}
