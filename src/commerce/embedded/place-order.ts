import { createId } from '../../lib/ids.js';
import type { Checkout, Message } from '../../model/index.js';
import { payableOf } from '../../rules/price/payable.js';
import { totalOf } from '../../rules/price/total-of.js';
import type { CheckoutResult, Operation } from '../adapter.js';
import { shelfOf, type Call } from './call.js';
import { readCart, takeBought } from './carts.js';
import { answer, readCheckout, reopened, withBalance, writeCheckout } from './checkouts.js';
import { orderOf } from './order-of.js';
import { paidFor, payByOf, paymentTime } from './presale-orders.js';
import { findOperation, rememberOperation } from './operation-log.js';
import type { CheckoutRecord, GatewayPayment, OrderRecord } from './records.js';
import { isGatewayFlow, type PaymentData } from './shop-schema.js';
import { viewCheckout } from './view-checkout.js';

/**
 * Places the order: checks what was agreed to, holds the goods, and asks for the payment. However often it is
 * called, one order comes of a checkout.
 */
export async function completeCheckout(
  call: Call,
  id: string,
  expectedTotal: number,
  operation: Operation,
): Promise<CheckoutResult> {
  const record = await readCheckout(call, id);
  if (typeof record === 'string') return answer(call, record, []);
  const key = `complete:${id}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat || record.phase !== 'open') return answer(call, record, repeat?.messages ?? []);
  if (await boughtElsewhere(call, record)) {
    return { gone: 'completed', messages: [{ type: 'error', code: 'conflict', target: { kind: 'cart' } }] };
  }
  const checkout = viewCheckout(record, shelfOf(call), call.now, call.context.country);
  const refusal = refusalOf(checkout, expectedTotal, record.balanceShown);
  const { after, messages } =
    refusal.length > 0 ? { after: withBalance(call, record), messages: refusal } : await place(call, record, checkout);
  await writeCheckout(call, after);
  await rememberOperation(call.transaction, key, { id, messages });
  return answer(call, after, messages);
}

/** What the shopper says on the sandbox's payment sheet. No money moves either way. */
export async function confirmPayment(
  call: Call,
  id: string,
  confirmed: boolean,
  operation: Operation,
): Promise<CheckoutResult> {
  const record = await readCheckout(call, id);
  if (typeof record === 'string') return answer(call, record, []);
  const key = `confirm:${id}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  // Of a payment at the gateway only the gateway knows.
  if (repeat || record.phase !== 'paying' || record.payment)
    return answer(call, record, repeat?.messages ?? record.notices);
  const after = confirmed ? await pay(call, record) : await takeBack(call, record, 'payment_failed');
  await writeCheckout(call, after);
  await rememberOperation(call.transaction, key, { id, messages: after.notices });
  return answer(call, after, after.notices);
}

/** Gives a checkout up. What is paid stays paid. */
export async function cancelCheckout(call: Call, id: string): Promise<void> {
  const record = await readCheckout(call, id);
  if (typeof record === 'string' || record.phase === 'completed' || record.phase === 'canceled') return;
  if (record.payment) return;
  const open = record.phase === 'paying' ? await takeBack(call, record, 'payment_failed') : record;
  const agreed = viewCheckout(open, shelfOf(call), call.now, call.context.country);
  await writeCheckout(call, { ...open, phase: 'canceled', notices: [], agreed });
}

/** Whether another order has taken units of one of these lines since this checkout began. */
async function boughtElsewhere(call: Call, { cartRef, boughtBefore, lines }: CheckoutRecord): Promise<boolean> {
  if (cartRef === undefined) return false;
  const cart = await readCart(call, cartRef);
  if (typeof cart === 'string') return false;
  const bought = new Set(cart.bought.slice(boughtBefore));
  return lines.some(({ id }) => bought.has(id));
}

function refusalOf(checkout: Checkout, expectedTotal: number, shown = 0): readonly Message[] {
  if (checkout.status !== 'ready_for_complete') {
    return checkout.messages.filter(({ type, target }) => type === 'error' && target.kind !== 'code');
  }
  const total = totalOf(checkout.totals, 'total')?.amount;
  // What the balance does not pay is charged elsewhere: no other sum than the shopper has seen.
  if (total === expectedTotal && (checkout.balance?.applied?.amount ?? 0) === shown) return [];
  return [
    { type: 'error', code: 'totals_changed', target: { kind: 'cart' }, ...(total !== undefined && { value: total }) },
  ];
}

async function place(
  call: Call,
  record: CheckoutRecord,
  checkout: Checkout,
): Promise<{ after: CheckoutRecord; messages: readonly Message[] }> {
  const settled = payableOf(checkout)?.amount === 0 && checkout.balance?.applied !== undefined;
  const method = settled ? undefined : call.catalogue.payments.find(({ id }) => id === record.paymentMethodId);
  if (method?.flow === 'decline') {
    return { after: record, messages: [{ type: 'error', code: 'payment_declined', target: { kind: 'cart' } }] };
  }
  // What stands for the card is looked at, and kept nowhere.
  if (method?.flow === 'token' && !call.context.paymentToken) {
    return { after: record, messages: [{ type: 'error', code: 'payment_failed', target: { kind: 'cart' } }] };
  }
  const payBy = await payByOf(call, record);
  if (payBy === undefined) {
    return { after: record, messages: [{ type: 'error', code: 'payment_expired', target: { kind: 'cart' } }] };
  }
  const payment = paymentOf(call, method, checkout, payBy);
  const placed: CheckoutRecord = {
    ...record,
    phase: 'paying',
    notices: [],
    agreed: checkout,
    // What is to be done at the gateway is for the gateway to say.
    ...(payment ? { payment } : { action: { kind: 'confirm', expiresAt: payBy } }),
  };
  // Of an order whose balance is paid the goods are held already.
  if (!record.balanceOf) {
    // Reckoned before its goods are held: of the last one none is left then to be reckoned with.
    const order = orderOf(call, record, checkout, payBy);
    // What is paid in its last second is heard of later.
    await call.stock.hold(record.orderId, unitsOf(checkout), payment ? payBy + paymentTime : payBy);
    await call.transaction.put('orders', record.orderId, order);
  }
  const after = settled || method?.flow === 'immediate' || method?.flow === 'token' ? await pay(call, placed) : placed;
  return { after, messages: [] };
}

function paymentOf(
  { context }: Call,
  method: PaymentData | undefined,
  checkout: Checkout,
  expiresAt: number,
): GatewayPayment | undefined {
  const { currency, lines, groups } = checkout;
  if (!method || !isGatewayFlow(method.flow)) return undefined;
  const [first] = groups;
  return {
    id: createId(),
    flow: method.flow,
    amount: payableOf(checkout)?.amount ?? 0,
    currency,
    subject: first?.storeName ?? lines[0]?.title ?? '',
    ...(context.client && { client: context.client }),
    ...(context.returnUrl !== undefined && { returnUrl: context.returnUrl }),
    expiresAt,
  };
}

/** The order is paid: the goods are sold, and leave the cart. */
export async function pay(call: Call, record: CheckoutRecord): Promise<CheckoutRecord> {
  const order = await call.transaction.get<OrderRecord>('orders', record.orderId);
  // Whoever has paid at the gateway gets the goods, however late it is heard of.
  if (record.payment && record.agreed) await call.stock.hold(record.orderId, unitsOf(record.agreed), Infinity);
  const paidOrder = order && (await paidFor(call, record, order));
  if (!paidOrder) return reopened(record, 'payment_expired');
  await call.transaction.put('orders', record.orderId, paidOrder);
  await takeBought(call, record);
  const { action: _action, payment: _payment, ...paid } = record;
  return { ...paid, phase: 'completed', notices: [] };
}

/** Lets go of the goods; the order of a payment that did not happen is cancelled, until it is placed anew. */
export async function takeBack(call: Call, record: CheckoutRecord, why: Message['code']): Promise<CheckoutRecord> {
  if (record.balanceOf) return reopened(record, why);
  const order = await call.transaction.get<OrderRecord>('orders', record.orderId);
  if (order) {
    await call.transaction.put('orders', record.orderId, { ...order, cancelledAt: call.now } satisfies OrderRecord);
  }
  await call.stock.release(record.orderId);
  return reopened(record, why);
}

function unitsOf({ lines }: Checkout): Record<string, number> {
  const units: Record<string, number> = {};
  for (const { variantId, quantity } of lines) units[variantId] = (units[variantId] ?? 0) + quantity;
  return units;
}
