import type { CartChange, CartRef, Message } from '../../model/index.js';
import type { CartResult, CommerceContext } from '../adapter.js';
import { changeOrder, refreshLines } from './change-order.js';
import { readOrder } from './read-order.js';
import { Session } from './session.js';
import type { VendureShop } from './vendure-shop.js';

/** Opens the cart of a reference, or begins a session for a new one. */
export async function openCart(shop: VendureShop, ref: CartRef | null, context: CommerceContext): Promise<CartResult> {
  const session = new Session(shop.api, context, ref ?? '');
  const gone = await session.read();
  if (gone) return { gone, messages: [] };
  return show(shop, session, context, await refreshLines(session, shop.triedPrices));
}

/** Carries changes out in their order. */
export async function updateCart(
  shop: VendureShop,
  ref: CartRef,
  changes: readonly CartChange[],
  context: CommerceContext,
): Promise<CartResult> {
  const session = new Session(shop.api, context, ref);
  const gone = await session.read();
  if (gone) return { gone, messages: [] };
  const messages = await changeOrder(session, changes);
  return session.lost ? { gone: 'not_found', messages } : show(shop, session, context, messages);
}

function show(
  { details }: VendureShop,
  { order, ref }: Session,
  { currency }: CommerceContext,
  messages: readonly Message[],
): CartResult {
  const contents = readOrder(order, details, currency);
  // What was refused is shown where it was entered.
  const refused = messages.flatMap(({ type, target }) =>
    type === 'error' && target.kind === 'code' ? [{ code: target.code, status: 'rejected' as const }] : [],
  );
  return { ref, cart: { ...contents, codes: [...contents.codes, ...refused] }, messages };
}
