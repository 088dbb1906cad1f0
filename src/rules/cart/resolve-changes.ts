import type { Cart, CartChange, CartLine } from '../../model/index.js';
import { isPreviewId, sameCode } from './cart-replay.js';

/** Changes with what their shopper saw when asking for them. */
export interface Asked {
  readonly changes: readonly CartChange[];
  /** The variants of the lines that are named, by line id. */
  readonly lines: Readonly<Record<string, string>>;
  /** The discount codes that were seen: what is not among the wanted ones any more was taken out, the rest stays. */
  readonly codes: readonly string[];
}

/**
 * Says changes in terms of a cart that may have become another one since they were asked for: lines by the ids that
 * they have there, codes as a list in which what others put in stays.
 *
 * @param sameCart whether line ids of the cart that was seen are ids of this one.
 */
export function resolveChanges(asked: Asked, cart: Cart, sameCart: boolean): readonly CartChange[] {
  const find = (lineId: string, variantId: string | undefined): CartLine | undefined => {
    const line = cart.lines.find(({ id }) => id === lineId);
    if (line?.variantId === variantId) return line;
    const known = sameCart && !isPreviewId(lineId) ? line : undefined;
    return known ?? cart.lines.find((each) => each.variantId === variantId && !each.gift);
  };
  return asked.changes.map((change) => {
    switch (change.type) {
      case 'add':
        return change;
      case 'set':
      case 'exchange':
        return { ...change, lineId: find(change.lineId, change.variantId)?.id ?? change.lineId };
      case 'select':
        return { ...change, lineIds: change.lineIds.map((id) => find(id, asked.lines[id])?.id ?? id) };
      case 'codes':
        return { ...change, codes: mergeCodes(cart, asked.codes, change.codes) };
    }
  });
}

function mergeCodes(cart: Cart, seen: readonly string[], wanted: readonly string[]): readonly string[] {
  const has = (list: readonly string[], code: string): boolean => list.some((each) => sameCode(each, code));
  const present = cart.codes.map(({ code }) => code);
  const kept = present.filter((code) => has(wanted, code) || !has(seen, code));
  return [...kept, ...wanted.filter((code) => !has(seen, code) && !has(kept, code))];
}

/** What has to be asked of a new cart so that it holds these lines of another one, and its codes. */
export function restoreChanges(lines: readonly CartLine[], codes: readonly string[]): readonly CartChange[] {
  const changes: CartChange[] = lines.map(({ productId, variantId, quantity, origin }) => ({
    type: 'add',
    productId,
    variantId,
    quantity,
    ...(origin && { origin }),
  }));
  if (codes.length > 0) changes.push({ type: 'codes', codes });
  return changes;
}
