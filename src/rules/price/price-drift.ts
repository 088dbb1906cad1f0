import type { Cart, CartChange, Message, Money } from '../../model/index.js';

/** What lines cost before it changed without the shopper's doing, by variant. */
export type Drift = Readonly<Record<string, Money>>;

/**
 * Notices prices that have changed since the cart was confirmed last. A shopper who changes a line sees its new price
 * and takes it; a price that comes back is no news.
 */
export function driftAfter(drift: Drift, before: Cart | null, after: Cart, changes: readonly CartChange[]): Drift {
  const next: [variantId: string, old: Money][] = [];
  const touched = new Set(changes.flatMap((change) => ('variantId' in change ? [change.variantId] : [])));
  const paid = new Map<string, Money>();
  for (const { variantId, gift, unitPrice } of before?.lines ?? []) {
    if (!gift && !paid.has(variantId)) paid.set(variantId, unitPrice);
  }
  for (const { variantId, gift, unitPrice } of after.lines) {
    if (gift || touched.has(variantId)) continue;
    const old = (Object.hasOwn(drift, variantId) ? drift[variantId] : undefined) ?? paid.get(variantId);
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
