import type { Cart, CartChange, CartLine, Message } from '../../model/index.js';
import { countUnits, emptyCart, isLine, replayChange, sameCode } from '../../rules/cart/cart-replay.js';
import { resolveChanges } from '../../rules/cart/resolve-changes.js';
import type { CartLineView, CartView } from './cart-store.js';
import type { PendingOperation } from './pending.js';

/**
 * Makes the view: the confirmed cart with every pending change replayed over it.
 * @param generation which of the carts of the log `confirmed` is: changes that were asked of an earlier one know
 *   its lines by variant only.
 */
export function viewCart(
  confirmed: Cart,
  pending: readonly PendingOperation[],
  messages: readonly Message[],
  status: CartView['status'],
  generation: number,
): CartView {
  const left = pending.findLastIndex(({ leaves }) => leaves);
  // What somebody else had put in is not shown, however long it takes until it is carried out.
  if (left >= 0) {
    const after = pending.slice(left + 1);
    const view = viewCart(emptyCart(confirmed.currency), after, messages, status, generation);
    // What waits for it is kept as well, and that is said of it.
    return after.length > 0 && isUnconfirmed(pending) ? { ...view, unconfirmed: true } : view;
  }
  let cart = confirmed;
  const changes: CartChange[] = [];
  const doubtful: CartChange[] = [];
  for (const operation of pending) {
    for (const change of resolveChanges(operation, cart, operation.generation === generation)) {
      cart = replayChange(cart, change, operation.previews);
      changes.push(change);
      if (operation.checking) doubtful.push(change);
    }
  }
  const entering = changes.some(({ type }) => type === 'codes');
  const all = [...confirmed.messages, ...messages];
  return {
    status,
    lines: cart.lines.map((line) => viewLine(line, changes, doubtful, all)),
    groups: cart.groups,
    codes: cart.codes.map((code) => ({
      ...code,
      pending: entering && !confirmed.codes.some((known) => sameCode(known.code, code.code)),
      checking: doubtful.some(({ type }) => type === 'codes'),
      messages: all.filter(
        ({ code: said, target }) =>
          target.kind === 'code' && sameCode(target.code, code.code) && !(entering && said === 'discount_code_dropped'),
      ),
    })),
    totals: confirmed.totals,
    estimating: changes.length > 0,
    checking: doubtful.length > 0,
    ...(isUnconfirmed(pending) && { unconfirmed: true }),
    messages: all.filter(({ target }) => target.kind === 'cart'),
    count: countUnits(cart.lines),
    currency: cart.currency,
  };
}

function isUnconfirmed(pending: readonly PendingOperation[]): boolean {
  return pending.some(({ unconfirmed }) => unconfirmed);
}

/** Views of lines of which there is nothing to be said. One that stays as it is keeps its view, which need not be drawn. */
const plain = new WeakMap<CartLine, CartLineView>();

function viewLine(
  line: CartLine,
  changes: readonly CartChange[],
  doubtful: readonly CartChange[],
  all: readonly Message[],
): CartLineView {
  const pending = isTouched(line, changes);
  const checking = pending && isTouched(line, doubtful);
  const messages = all.length === 0 ? all : all.filter(({ target }) => isAbout(target, line));
  if (pending || messages.length > 0) return { ...line, pending, checking, messages };
  const view = plain.get(line) ?? { ...line, pending, checking, messages };
  plain.set(line, view);
  return view;
}

function isAbout(target: Message['target'], line: CartLine): boolean {
  if (target.kind === 'variant') return target.variantId === line.variantId;
  return target.kind === 'line' && target.lineId === line.id;
}

function isTouched(line: CartLine, changes: readonly CartChange[]): boolean {
  for (const change of changes) if (touches(change, line)) return true;
  return false;
}

function touches(change: CartChange, line: CartLine): boolean {
  switch (change.type) {
    case 'add':
      return change.variantId === line.variantId;
    case 'set':
      return isLine(line, change);
    case 'exchange':
      return isLine(line, change) || change.toVariantId === line.variantId;
    default:
      return false;
  }
}

/** What a change makes out of date: earlier messages about the same line or codes. */
export function outdates(changes: readonly CartChange[], message: Message): boolean {
  const { target } = message;
  if (target.kind === 'cart') return true;
  return changes.some((change) => {
    if (change.type === 'codes') return target.kind === 'code';
    if (change.type === 'select') return false;
    if (target.kind === 'variant') return change.variantId === target.variantId;
    return target.kind === 'line' && change.type !== 'add' && change.lineId === target.lineId;
  });
}
