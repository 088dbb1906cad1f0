import type { CartChange, Message } from '../../model/index.js';
import type { Previews } from '../../rules/cart-replay.js';

/** A change that was asked for and is not confirmed yet. Its id is the idempotency key of every try. */
export interface PendingOperation {
  readonly id: string;
  readonly changes: readonly CartChange[];
  readonly previews: Previews;
}

/** How a pending operation ended. */
export type Outcome = { readonly done: true } | { readonly done: false; readonly messages: readonly Message[] };

/**
 * Folds a newer operation into one that still waits, where only the last word counts: the quantity of one
 * line, the list of codes. Answers null where both have to be sent.
 */
export function coalesce(waiting: PendingOperation, newer: PendingOperation): PendingOperation | null {
  const [old] = waiting.changes;
  const [change] = newer.changes;
  if (!old || !change || waiting.changes.length > 1 || newer.changes.length > 1) return null;
  const sameLine =
    old.type === 'set' && change.type === 'set' && old.lineId === change.lineId && old.variantId === change.variantId;
  const sameCodes = old.type === 'codes' && change.type === 'codes';
  return sameLine || sameCodes ? { ...waiting, changes: newer.changes } : null;
}
