import type { Cart, CartChange, Message, MessageTarget } from '../../model/index.js';
import { sameCode } from './cart-replay.js';

/**
 * Says changes so that a repeat does no harm: what is added to a line becomes the quantity that the line is to have.
 * Only the first units of a variant stay an addition, since there is no line yet to set.
 */
export function absoluteChanges(changes: readonly CartChange[], cart: Cart): readonly CartChange[] {
  const quantities = new Map<string, number>();
  const absolute: CartChange[] = [];
  for (const change of changes) {
    if (change.type !== 'add') {
      absolute.push(change);
      if (change.type === 'set') quantities.set(change.variantId, change.quantity);
      continue;
    }
    const { variantId } = change;
    const line = cart.lines.find((each) => each.variantId === variantId && !each.gift);
    const quantity = (quantities.get(variantId) ?? line?.quantity ?? 0) + change.quantity;
    quantities.set(variantId, quantity);
    const earlier = absolute.findIndex((each) => each.type === 'add' && each.variantId === variantId);
    if (line) absolute.push({ type: 'set', lineId: line.id, variantId, quantity });
    else if (earlier >= 0) absolute[earlier] = { ...change, quantity };
    else absolute.push({ ...change, quantity });
  }
  return absolute;
}

/** What of a cart changes are judged by. */
type Contents = Pick<Cart, 'lines' | 'codes'>;

/** What came of changes whose answer was lost. */
export interface Verdict {
  /** What was surely not carried out, and is to be sent again. */
  readonly remaining: readonly CartChange[];
  /** What the shopper has to be told of the rest. */
  readonly messages: readonly Message[];
}

/**
 * Decides by the cart as it was read back which changes were carried out. Where neither the old nor the new state is
 * found nothing is sent again: the cart stays as the back end has it, and the shopper is told.
 */
export function judgeChanges(changes: readonly CartChange[], before: Contents, after: Contents): Verdict {
  const remaining: CartChange[] = [];
  const messages: Message[] = [];
  for (const change of changes) {
    switch (change.type) {
      case 'add':
      case 'set': {
        const [was, is] = [unitsOf(before, change.variantId), unitsOf(after, change.variantId)];
        if (is === change.quantity) break;
        if (is === was) remaining.push(change);
        else messages.push(tell(change.variantId, was, is, change.quantity, after));
        break;
      }
      case 'exchange':
        // The other variant may have been in the cart before: then it says nothing, but the line that is still there does.
        if (
          !after.lines.some(({ variantId }) => variantId === change.toVariantId) ||
          after.lines.some(({ id, variantId }) => id === change.lineId && variantId === change.variantId)
        ) {
          remaining.push(change);
        }
        break;
      case 'select':
        if (after.lines.some(({ id, selected }) => change.lineIds.includes(id) && selected !== change.selected)) {
          remaining.push(change);
        }
        break;
      case 'codes':
        if (!sameCodes(change.codes, after)) remaining.push(change);
    }
  }
  return { remaining, messages };
}

/** Units of a variant that were bought, gifts apart. */
export function unitsOf(cart: Pick<Cart, 'lines'>, variantId: string): number {
  return cart.lines.reduce((sum, line) => sum + (line.variantId === variantId && !line.gift ? line.quantity : 0), 0);
}

function tell(variantId: string, was: number, is: number, asked: number, after: Contents): Message {
  const line = after.lines.find((each) => each.variantId === variantId && !each.gift);
  const target: MessageTarget = line ? { kind: 'line', lineId: line.id } : { kind: 'variant', variantId };
  return was < is && is < asked
    ? { type: 'warning', code: 'quantity_reduced', target, value: is }
    : { type: 'error', code: 'conflict', target };
}

function sameCodes(wanted: readonly string[], cart: Contents): boolean {
  return (
    wanted.length === cart.codes.length &&
    wanted.every((code) => cart.codes.some((known) => sameCode(known.code, code)))
  );
}
