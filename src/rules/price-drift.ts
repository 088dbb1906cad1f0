import type { Cart, CartChange, Message, Money } from '../model/index.js';

/** What lines cost before it changed without the shopper's doing, by variant. */
export type Drift = Readonly<Record<string, Money>>;

/**
 * Notices prices that have changed since the cart was confirmed last. A shopper who changes a line sees its new price
 * and takes it; a price that comes back is no news.
 */
export function driftAfter(drift: Drift, before: Cart | null, after: Cart, changes: readonly CartChange[]): Drift {
  const next: [variantId: string, old: Money][] = [];
  for (const line of after.lines) {
    const { variantId, unitPrice } = line;
    if (line.gift || changes.some((change) => 'variantId' in change && change.variantId === variantId)) continue;
    const known = Object.hasOwn(drift, variantId) ? drift[variantId] : undefined;
    const old = known ?? before?.lines.find((each) => each.variantId === variantId && !each.gift)?.unitPrice;
    if (old && old.currency === unitPrice.currency && old.amount !== unitPrice.amount) next.push([variantId, old]);
  }
  return Object.fromEntries(next);
}

/** The cart with a message on each line whose price has drifted: the old price is its value, the line has the new one. */
export function withDrift(cart: Cart, drift: Drift): Cart {
  const news = cart.lines.flatMap(({ id, variantId, gift }): Message[] => {
    const old = Object.hasOwn(drift, variantId) ? drift[variantId] : undefined;
    const told = cart.messages.some(
      ({ code, target }) => code === 'price_changed' && target.kind === 'line' && target.lineId === id,
    );
    if (!old || gift || told) return [];
    return [{ type: 'warning', code: 'price_changed', target: { kind: 'line', lineId: id }, value: old.amount }];
  });
  return news.length > 0 ? { ...cart, messages: [...cart.messages, ...news] } : cart;
}
