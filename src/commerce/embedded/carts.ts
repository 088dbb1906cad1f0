import { createId } from '../../lib/ids.js';
import type { CartChange, CartRef, Message } from '../../model/index.js';
import type { CartResult, Operation } from '../adapter.js';
import { shelfOf, type Call } from './call.js';
import { changeCart } from './change-cart.js';
import { findOperation, rememberOperation } from './operation-log.js';
import type { CartRecord, CheckoutRecord } from './records.js';
import { viewCart } from './view-cart.js';

/** A cart that nobody has changed for this long is gone; milliseconds. */
const cartLife = 30 * 24 * 60 * 60 * 1000;

/** Opens a cart, or makes a new one for null. */
export async function openCart(call: Call, ref: CartRef | null): Promise<CartResult> {
  if (ref !== null) return answer(call, ref, await readCart(call, ref), []);
  const cart: CartRecord = {
    lines: [],
    storeIds: [],
    codes: [],
    bought: [],
    revision: 1,
    nextLine: 1,
    expiresAt: call.now + cartLife,
  };
  const fresh = createId();
  await forgetExpired(call);
  await call.transaction.put('carts', fresh, cart);
  return answer(call, fresh, cart, []);
}

/** Carries changes out, once for each operation id: a repeat is answered with the cart as it stands now. */
export async function updateCart(
  call: Call,
  ref: CartRef,
  changes: readonly CartChange[],
  operation: Operation,
): Promise<CartResult> {
  const cart = await readCart(call, ref);
  if (typeof cart === 'string') return answer(call, ref, cart, []);
  const key = `cart:${ref}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat) return answer(call, ref, cart, repeat.messages);
  const changed = changeCart(cart, changes, shelfOf(call));
  const record: CartRecord = {
    ...changed.cart,
    revision: cart.revision + 1,
    expiresAt: call.now + cartLife,
  };
  await call.transaction.put('carts', ref, record);
  await rememberOperation(call.transaction, key, { id: ref, messages: changed.messages });
  return answer(call, ref, record, changed.messages);
}

/** Takes what an order has bought out of the cart, and nothing else. Units put in meanwhile stay. */
export async function takeBought(call: Call, { cartRef, agreed }: CheckoutRecord): Promise<void> {
  if (cartRef === undefined || !agreed) return;
  const cart = await readCart(call, cartRef);
  if (typeof cart === 'string') return;
  const bought = new Map(agreed.lines.map((line) => [line.id, line]));
  const lines = cart.lines.flatMap((line) => {
    const sold = bought.get(line.id);
    const left = sold?.variantId === line.variantId ? line.quantity - sold.quantity : line.quantity;
    return left > 0 ? [{ ...line, quantity: left }] : [];
  });
  const used = new Set(agreed.codes.filter(({ status }) => status === 'applied').map(({ code }) => code));
  const record: CartRecord = {
    ...cart,
    lines,
    storeIds: cart.storeIds.filter((storeId) => lines.some((line) => line.storeId === storeId)),
    codes: cart.codes.filter((code) => !used.has(code)),
    bought: [...cart.bought, ...bought.keys()],
    revision: cart.revision + 1,
  };
  await call.transaction.put('carts', cartRef, record);
}

/** The cart, or why there is none. */
export async function readCart(
  { transaction, now }: Call,
  ref: CartRef,
): Promise<CartRecord | 'not_found' | 'expired'> {
  const cart = await transaction.get<CartRecord>('carts', ref);
  if (!cart) return 'not_found';
  return cart.expiresAt <= now ? 'expired' : cart;
}

function answer(
  call: Call,
  ref: CartRef,
  cart: CartRecord | 'not_found' | 'expired',
  messages: readonly Message[],
): CartResult {
  if (typeof cart !== 'string') {
    return { ref, cart: viewCart(cart, shelfOf(call), call.now, call.context.country), messages };
  }
  return { gone: cart, messages: [{ type: 'error', code: 'cart_expired', target: { kind: 'cart' } }] };
}

async function forgetExpired({ transaction, now }: Call): Promise<void> {
  for (const [key, cart] of await transaction.entries<CartRecord>('carts')) {
    if (cart.expiresAt <= now) await transaction.delete('carts', key);
  }
}
