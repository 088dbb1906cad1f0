import type { Cart, CartChange, Message } from '../../model/index.js';
import { countUnits, isLine, replayChange, sameCode } from '../../rules/cart-replay.js';
import type { CartView } from './cart-store.js';
import type { PendingOperation } from './pending.js';

/** Makes the view: the confirmed cart with every pending change replayed over it. */
export function viewCart(
  confirmed: Cart,
  pending: readonly PendingOperation[],
  messages: readonly Message[],
  status: CartView['status'],
): CartView {
  let cart = confirmed;
  for (const { changes, previews } of pending) {
    for (const change of changes) cart = replayChange(cart, change, previews);
  }
  const changes = pending.flatMap((operation) => operation.changes);
  const all = [...confirmed.messages, ...messages];
  return {
    status,
    lines: cart.lines.map((line) => ({
      ...line,
      pending: changes.some((change) => touches(change, line)),
      messages: all.filter(
        ({ target }) =>
          (target.kind === 'line' && target.lineId === line.id) ||
          (target.kind === 'variant' && target.variantId === line.variantId),
      ),
    })),
    groups: cart.groups,
    codes: cart.codes.map((code) => ({
      ...code,
      pending:
        changes.some((change) => change.type === 'codes') &&
        !confirmed.codes.some((known) => sameCode(known.code, code.code)),
      messages: all.filter(({ target }) => target.kind === 'code' && sameCode(target.code, code.code)),
    })),
    totals: confirmed.totals,
    estimating: changes.length > 0,
    messages: all.filter(({ target }) => target.kind === 'cart'),
    count: countUnits(cart.lines),
    currency: cart.currency,
  };
}

function touches(change: CartChange, line: Parameters<typeof isLine>[0]): boolean {
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
