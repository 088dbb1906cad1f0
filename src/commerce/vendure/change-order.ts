import type { CartChange, Message, MessageCode, MessageTarget } from '../../model/index.js';
import { sameCode } from '../../rules/cart/cart-replay.js';
import type { LineAnswer } from './order-answer.js';
import { faultOf } from './read-order.js';
import { addItem, adjustLine, applyCode, removeCode, removeLine } from './cart-documents.js';
import type { Outcome, Session } from './session.js';

/** What Vendure refuses, in the closed list. What is not listed is a `conflict`. */
const codes: Readonly<Record<string, MessageCode>> = {
  ENTITY_NOT_FOUND: 'not_found',
  NEGATIVE_QUANTITY_ERROR: 'invalid',
  ORDER_LIMIT_ERROR: 'quantity_exceeded',
  COUPON_CODE_INVALID_ERROR: 'discount_code_invalid',
  COUPON_CODE_EXPIRED_ERROR: 'discount_code_expired',
  COUPON_CODE_LIMIT_ERROR: 'discount_code_usage_limit_reached',
};

/** Carries changes out, one after the other. @returns what is to be said of them, and the codes that were refused. */
export async function changeOrder(session: Session, changes: readonly CartChange[]): Promise<readonly Message[]> {
  const messages: Message[] = [];
  await session.unlock();
  for (const change of changes) messages.push(...(await carryOut(session, change)));
  return messages;
}

async function carryOut(session: Session, change: CartChange): Promise<Message[]> {
  switch (change.type) {
    case 'add':
      return add(session, change.variantId, change.quantity);
    case 'set': {
      const line = findLine(session, change);
      if (change.quantity === 0) {
        return line ? refusal(await session.change(removeLine, { id: line.id }), lineTarget(line.id)) : [];
      }
      if (!line) return [refuse('conflict', lineTarget(change.lineId))];
      return adjust(session, line, change.quantity);
    }
    case 'exchange': {
      const line = findLine(session, change);
      if (!line) return [refuse('conflict', lineTarget(change.lineId))];
      if (line.productVariant.id === change.toVariantId) return [];
      const before = unitsOf(session, change.toVariantId);
      const messages = await add(session, change.toVariantId, line.quantity);
      // Nothing is let go of before the other one is there.
      if (unitsOf(session, change.toVariantId) > before) await session.change(removeLine, { id: line.id });
      return messages;
    }
    case 'select':
      return [];
    case 'codes':
      return changeCodes(session, change.codes);
  }
}

async function add(session: Session, id: string, quantity: number): Promise<Message[]> {
  const before = unitsOf(session, id);
  return units(session, id, before + quantity, await session.change(addItem, { id, quantity }), before);
}

/** What came of units that were asked for. Vendure gives what it has. */
function units(session: Session, variantId: string, asked: number, outcome: Outcome, before = -1): Message[] {
  const { refused, most } = outcome;
  if (refused === undefined) return [];
  const line = session.order?.lines.find(({ productVariant }) => productVariant.id === variantId);
  const target: MessageTarget = line ? lineTarget(line.id) : { kind: 'variant', variantId };
  if (refused === 'INSUFFICIENT_STOCK_ERROR') {
    if (!line) return [refuse('out_of_stock', target)];
    const { quantity: value } = line;
    if (value === before) return [refuse('low_stock', target, value)];
    return value < asked ? [{ type: 'warning', code: 'quantity_reduced', target, value }] : [];
  }
  return refusal(outcome, target, most);
}

/** Applies what is wanted and is not there, and takes out what is there and not wanted. */
async function changeCodes(session: Session, wanted: readonly string[]): Promise<Message[]> {
  const present = session.order?.couponCodes ?? [];
  const has = (list: readonly string[], code: string): boolean => list.some((each) => sameCode(each, code));
  const messages: Message[] = [];
  for (const code of present) if (!has(wanted, code)) await session.change(removeCode, { code });
  for (const code of wanted) {
    if (has(present, code)) continue;
    messages.push(...refusal(await session.change(applyCode, { code: code.trim() }), { kind: 'code', code }));
  }
  return messages;
}

/**
 * Brings lines to what they cost now and to what is there: Vendure does so when a line is touched, and tells nobody until
 * then. A shop whose prices depend on more than the variant keeps its own; `tried` remembers which were asked for.
 */
export async function refreshLines(session: Session, tried: Set<string>): Promise<Message[]> {
  const messages: Message[] = [];
  const { order } = session;
  if (order?.state !== 'AddingItems') return messages;
  for (const line of order.lines) {
    const { id, quantity, productVariant } = line;
    const key = `${id} ${productVariant.priceWithTax}`;
    if (productVariant.priceWithTax === line.unitPriceWithTax || productVariant.currencyCode !== order.currencyCode)
      continue;
    if (faultOf(line) || tried.has(key)) continue;
    tried.add(key);
    messages.push(...(await adjust(session, line, quantity)));
  }
  return messages;
}

/** Sets the units of a line, and brings it to what it costs now. */
export async function adjust(
  session: Session,
  { id, productVariant }: LineAnswer,
  quantity: number,
): Promise<Message[]> {
  return units(session, productVariant.id, quantity, await session.change(adjustLine, { id, quantity }));
}

/** The message of a change that was refused. */
export function refusal({ refused }: Outcome, target: MessageTarget, value?: number): Message[] {
  return refused === undefined ? [] : [refuse(codes[refused] ?? 'conflict', target, value)];
}

export function refuse(code: MessageCode, target: MessageTarget, value?: number): Message {
  return { type: 'error', code, target, ...(value !== undefined && { value }) };
}

function lineTarget(lineId: string): MessageTarget {
  return { kind: 'line', lineId };
}

/** By id; else by variant, where the line was made anew. */
function findLine(
  { order }: Session,
  { lineId, variantId }: { readonly lineId: string; readonly variantId: string },
): LineAnswer | undefined {
  const lines = order?.lines ?? [];
  return lines.find(({ id }) => id === lineId) ?? lines.find(({ productVariant }) => productVariant.id === variantId);
}

function unitsOf({ order }: Session, variantId: string): number {
  return order?.lines.find(({ productVariant }) => productVariant.id === variantId)?.quantity ?? 0;
}
