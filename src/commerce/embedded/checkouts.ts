import { createId } from '../../lib/ids.js';
import type { CheckoutInput, Message, MessageTarget } from '../../model/index.js';
import { grantQuantity } from '../../rules/product/stock.js';
import type { CheckoutResult, CheckoutSource, Operation } from '../adapter.js';
import { shelfOf, type Call } from './call.js';
import { readCart } from './carts.js';
import { seenNow } from './change-cart.js';
import { presaleNow, stockNow } from './offers.js';
import { findOperation, rememberOperation } from './operation-log.js';
import { readInput, takeIdentity } from './read-input.js';
import type { CheckoutRecord, LineRecord } from './records.js';
import { unitsOfLines, viewCheckout } from './view-checkout.js';

/** A checkout that nobody has finished for this long is gone; milliseconds. */
const checkoutLife = 24 * 60 * 60 * 1000;

/** Begins a checkout, once for each operation id. */
export async function beginCheckout(call: Call, source: CheckoutSource, operation: Operation): Promise<CheckoutResult> {
  const key = `begin:${source.kind === 'cart' ? source.ref : source.variantId}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat) return answer(call, await readCheckout(call, repeat.id), repeat.messages);
  const begun = source.kind === 'cart' ? await fromCart(call, source.ref) : fromVariant(call, source);
  if ('gone' in begun) return begun;
  const { messages, ...what } = begun;
  const record: CheckoutRecord = {
    id: createId(),
    boughtBefore: 0,
    storeIds: [...new Set(what.lines.map(({ storeId }) => storeId))],
    codes: [],
    ...what,
    buyer: {},
    acceptedConsents: [],
    phase: 'open',
    notices: [],
    orderId: createId(),
    expiresAt: call.now + checkoutLife,
  };
  await forgetExpired(call);
  await writeCheckout(call, record);
  await rememberOperation(call.transaction, key, { id: record.id, messages });
  return answer(call, record, messages);
}

/** Takes what was filled in. Once the order is placed nothing can be changed any more. */
export async function updateCheckout(
  call: Call,
  id: string,
  input: CheckoutInput,
  operation: Operation,
): Promise<CheckoutResult> {
  const record = await readCheckout(call, id);
  if (typeof record === 'string') return answer(call, record, []);
  const key = `update:${id}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat) return answer(call, record, repeat.messages);
  const refused: Message[] =
    record.phase === 'open' ? [] : [{ type: 'error', code: 'conflict', target: { kind: 'cart' } }];
  if (refused.length > 0) return answer(call, record, refused);
  const filled = readInput(input);
  const lines = input.units ? unitsOfLines(record.lines, input.units) : record.lines;
  if (lines.length === 0 && record.lines.length > 0) {
    return answer(call, record, [{ type: 'error', code: 'invalid', target: { kind: 'cart' } }]);
  }
  const consents = filled.acceptedConsents ?? record.acceptedConsents;
  const { maskedIdentity, messages } = takeIdentity(input, consents, call.now);
  const { maskedIdentity: before, ...rest } = record;
  // A consent that is taken back takes the number with it.
  const masked = maskedIdentity ?? (consents.includes('identity') ? before : undefined);
  const changed: CheckoutRecord = {
    ...rest,
    ...filled,
    lines,
    storeIds: record.storeIds.filter((storeId) => lines.some((line) => line.storeId === storeId)),
    ...(masked !== undefined && { maskedIdentity: masked }),
    buyer: { ...record.buyer, ...filled.buyer },
    notices: [],
  };
  const shown = withBalance(call, changed);
  await writeCheckout(call, shown);
  await rememberOperation(call.transaction, key, { id, messages });
  return answer(call, shown, messages);
}

/** With what the balance is now said to pay. */
export function withBalance(call: Call, record: CheckoutRecord): CheckoutRecord {
  if (call.catalogue.balance === undefined) return record;
  const { balance } = viewCheckout(record, shelfOf(call), call.now, call.context.country);
  return { ...record, balanceShown: balance?.applied?.amount ?? 0 };
}

/** The checkout, or why there is none. A payment whose time is up is over: the order can be placed anew. */
export async function readCheckout(call: Call, id: string): Promise<CheckoutRecord | 'not_found' | 'expired'> {
  const record = await call.transaction.get<CheckoutRecord>('checkouts', id);
  if (!record) return 'not_found';
  if (record.phase === 'open') return record.expiresAt <= call.now ? 'expired' : record;
  const { action } = record;
  const due = action?.kind === 'confirm' ? (action.expiresAt ?? Infinity) : Infinity;
  return record.phase === 'paying' && due <= call.now ? reopened(record, 'payment_expired') : record;
}

/** The checkout as it was before its order was placed, with a word on why. */
export function reopened(record: CheckoutRecord, code: Message['code']): CheckoutRecord {
  const { agreed: _agreed, action: _action, payment: _payment, ...rest } = record;
  return { ...rest, phase: 'open', notices: [{ type: 'warning', code, target: { kind: 'cart' } }] };
}

export async function writeCheckout({ transaction }: Call, record: CheckoutRecord): Promise<void> {
  await transaction.put('checkouts', record.id, record);
}

export function answer(
  call: Call,
  record: CheckoutRecord | 'not_found' | 'expired',
  messages: readonly Message[],
): CheckoutResult {
  if (typeof record !== 'string') {
    return { checkout: viewCheckout(record, shelfOf(call), call.now, call.context.country), messages };
  }
  return { gone: record, messages: [{ type: 'error', code: 'cart_expired', target: { kind: 'cart' } }] };
}

interface Begun {
  readonly lines: readonly LineRecord[];
  readonly codes?: readonly string[];
  readonly storeIds?: readonly string[];
  readonly cartRef?: string;
  readonly boughtBefore?: number;
  readonly paysDeposit?: boolean;
  readonly messages: readonly Message[];
}

/** Everything that is ticked and can be bought. */
async function fromCart(call: Call, ref: string): Promise<Begun | Extract<CheckoutResult, { gone: unknown }>> {
  const cart = await readCart(call, ref);
  if (typeof cart === 'string') {
    return { gone: cart, messages: [{ type: 'error', code: 'cart_expired', target: { kind: 'cart' } }] };
  }
  const shelf = shelfOf(call);
  const lines = cart.lines.flatMap((line): LineRecord[] => {
    const item = call.catalogue.findItem(line.variantId);
    if (!line.selected || !item || presaleNow(item.variant, call.now)) return [];
    const { quantity } = grantQuantity(line.quantity, stockNow(item.variant, shelf));
    // As it was asked for: how many of it there are, and that it is fewer, is said wherever the checkout is shown.
    return quantity > 0 ? [{ ...line, seen: seenNow(item, shelf) }] : [];
  });
  return {
    lines,
    codes: cart.codes,
    storeIds: cart.storeIds.filter((storeId) => lines.some((line) => line.storeId === storeId)),
    cartRef: ref,
    boughtBefore: cart.bought.length,
    messages: [],
  };
}

/** One variant alone; the cart stays as it is. */
function fromVariant(call: Call, source: Extract<CheckoutSource, { kind: 'variant' }>): Begun {
  const { catalogue } = call;
  const shelf = shelfOf(call);
  const item = catalogue.findItem(source.variantId);
  const target: MessageTarget = { kind: 'variant', variantId: item?.variant.id ?? source.variantId };
  const refuse = (code: Message['code']): Begun => ({ lines: [], messages: [{ type: 'error', code, target }] });
  if (!item || catalogue.findProduct(source.productId) !== item.product) return refuse('not_found');
  if (!Number.isSafeInteger(source.quantity) || source.quantity < 1) return refuse('invalid');
  const shelved = stockNow(item.variant, shelf);
  const { quantity, cut } = grantQuantity(source.quantity, shelved);
  if (quantity === 0) return refuse(item.variant.discontinued ? 'item_unavailable' : 'out_of_stock');
  const line: LineRecord = {
    id: 'line-1',
    productId: item.product.id,
    variantId: item.variant.id,
    storeId: item.store.id,
    quantity,
    selected: true,
    seen: seenNow(item, shelf),
  };
  const code = cut === 'limit' ? 'quantity_exceeded' : 'quantity_reduced';
  const deposit = presaleNow(item.variant, call.now) ? { paysDeposit: true } : {};
  return { ...deposit, lines: [line], messages: cut ? [{ type: 'warning', code, value: quantity, target }] : [] };
}

async function forgetExpired({ transaction, now }: Call): Promise<void> {
  for (const [key, { phase, expiresAt }] of await transaction.entries<CheckoutRecord>('checkouts')) {
    // A finished one is kept as long again: somebody may still come back from a payment.
    if (expiresAt + (phase === 'open' ? 0 : checkoutLife) <= now) await transaction.delete('checkouts', key);
  }
}
