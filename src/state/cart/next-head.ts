import type { AnsweredCart, CartGoneReason } from '../../commerce/adapter.js';
import { createId } from '../../lib/ids.js';
import { isSameData } from '../../lib/same-data.js';
import type { Cart, CartChange, CartLine, CartRef, Message } from '../../model/index.js';
import { emptyCart, linePreview, previewId, sameCode, type Previews } from '../../rules/cart/cart-replay.js';
import { originsAfter, withOrigins } from '../../rules/cart/line-origins.js';
import { driftAfter, withDrift } from '../../rules/price/price-drift.js';
import { restoreChanges } from '../../rules/cart/resolve-changes.js';
import { forgottenCodes, wantedAfter, withWantedCodes } from '../../rules/cart/wanted-codes.js';
import type { CartHead } from './log-records.js';
import type { PendingOperation } from './pending.js';

/** The confirmed cart as a shopper sees it: with what the back end does not keep or does not tell. */
export function shopperCart(head: CartHead, currency: string): Cart {
  const cart = head.confirmed ?? emptyCart(currency);
  return withDrift(withWantedCodes(withOrigins(cart, head.origins), head.wanted), head.drift);
}

/** What is known once the back end has answered with a cart. An answer older than the one known is dropped. */
export function headAfter(
  head: CartHead,
  ref: CartRef,
  answer: AnsweredCart,
  changes: readonly CartChange[],
  messages: readonly Message[],
): CartHead {
  const { confirmed } = head;
  const cart = withRevision(answer, confirmed);
  const superseded = ref === head.ref && confirmed !== null && cart.revision < confirmed.revision;
  const next = superseded ? confirmed : cart;
  return {
    ...head,
    ref,
    confirmed: next,
    wanted: wantedAfter(head.wanted, changes, [...messages, ...next.messages]),
    origins: originsAfter(head.origins, changes, next),
    drift: driftAfter(head.drift, confirmed, next, changes),
  };
}

/** Counts the changes of a cart where the back end does not: every answer that differs from the one before is one more. */
function withRevision(answer: AnsweredCart, before: Cart | null): Cart {
  if (answer.revision !== undefined) return { ...answer, revision: answer.revision };
  const { revision = 0, ...known } = before ?? {};
  const same = before === null || isSameData(known, { ...answer, revision: undefined });
  return { ...answer, revision: same ? revision : revision + 1 };
}

/** Asks for wanted codes again that the back end forgot, when what is in the cart has changed; null where it is no use. */
export function reapply(before: CartHead, after: CartHead, tab: string): PendingOperation | null {
  if (!after.confirmed || forgottenCodes(after.confirmed, after.wanted).length === 0) return null;
  if (contents(before.confirmed) === contents(after.confirmed)) return null;
  const codes = withWantedCodes(after.confirmed, after.wanted).codes.map(({ code }) => code);
  return internal(tab, after.generation, [{ type: 'codes', codes }], { codes });
}

function contents(cart: Cart | null): string {
  return JSON.stringify(cart?.lines.map(({ variantId, quantity, selected }) => [variantId, quantity, selected]));
}

/** A cart in the place of one that is gone, and what has to be asked of it. */
export interface Rebuilt {
  readonly head: CartHead;
  readonly operations: readonly PendingOperation[];
}

/** Begins a new cart: what was in the old one is asked of it, except what an order has bought. */
export function rebuild(
  head: CartHead,
  fresh: { ref: CartRef; cart: AnsweredCart },
  reason: CartGoneReason,
  tab: string,
): Rebuilt {
  const lost = withOrigins(head.confirmed ?? emptyCart(fresh.cart.currency), head.origins);
  const bought = reason === 'completed';
  const lines = lost.lines.filter((line) => !line.gift && (!bought || !line.selected));
  const used = lost.codes.filter(({ status }) => status === 'rejected' || (bought && status === 'applied'));
  const codes = withWantedCodes(lost, head.wanted)
    .codes.map(({ code }) => code)
    .filter((code) => !used.some((each) => sameCode(each.code, code)));
  const generation = head.generation + 1;
  const operations: PendingOperation[] = [];
  const changes = restoreChanges(lines, codes);
  if (changes.length > 0) operations.push(internal(tab, generation, changes, { codes, previews: previewsOf(lines) }));
  const unticked = lines.filter((line) => !line.selected && line.status === 'available');
  if (unticked.length > 0) {
    const named = unticked.map(({ variantId }) => [previewId(variantId), variantId] as const);
    const untick: CartChange = { type: 'select', lineIds: named.map(([id]) => id), selected: false };
    operations.push(internal(tab, generation, [untick], { lines: Object.fromEntries(named) }));
  }
  return {
    head: { ...head, ref: fresh.ref, confirmed: withRevision(fresh.cart, null), generation, wanted: codes, drift: {} },
    operations,
  };
}

function internal(
  tab: string,
  generation: number,
  changes: readonly CartChange[],
  also: Partial<PendingOperation>,
): PendingOperation {
  return { id: createId(), tab, generation, changes, lines: {}, codes: [], previews: {}, internal: true, ...also };
}

function previewsOf(lines: readonly CartLine[]): Previews {
  return Object.fromEntries(lines.map((line) => [line.variantId, linePreview(line)]));
}
