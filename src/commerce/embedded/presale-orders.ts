import type { CheckoutResult } from '../adapter.js';
import type { Call } from './call.js';
import { answer, readCheckout, writeCheckout } from './checkouts.js';
import { statusOf } from './order-progress.js';
import { readOrder } from './orders.js';
import { payableOf } from '../../rules/price/payable.js';
import type { CheckoutRecord, OrderRecord, PaymentRecord } from './records.js';

/** How long an order waits for its payment, and holds its goods; milliseconds. */
export const paymentTime = 15 * 60 * 1000;

/**
 * Begins the checkout in which the balance of an order is paid. An order has one of them: however many pages ask for it,
 * they pay once.
 */
export async function beginBalance(call: Call, orderId: string): Promise<CheckoutResult> {
  const order = await readOrder(call, orderId);
  if (!order?.presale || statusOf(order, call.now) !== 'balance_due') {
    const late = order !== null && order.paidAt === undefined;
    return {
      gone: order === null ? 'not_found' : late ? 'expired' : 'completed',
      messages: [{ type: 'error', code: late ? 'payment_expired' : 'not_found', target: { kind: 'cart' } }],
    };
  }
  const { agreed } = order.presale;
  const { address, identity } = agreed;
  const id = `balance-${orderId}`;
  const known = await readCheckout(call, id);
  if (typeof known !== 'string' && (known.phase === 'open' || known.phase === 'paying')) return answer(call, known, []);
  const record: CheckoutRecord = {
    id,
    boughtBefore: 0,
    lines: [],
    storeIds: [],
    codes: [],
    buyer: agreed.buyer,
    ...(address && { address }),
    acceptedConsents: [],
    ...(identity?.masked !== undefined && { maskedIdentity: identity.masked }),
    phase: 'open',
    notices: [],
    balanceOf: agreed,
    orderId,
    expiresAt: agreed.presale?.balanceUntil ?? call.now,
  };
  await writeCheckout(call, record);
  return answer(call, record, []);
}

/** Until when an order that is placed now can be paid; undefined where it cannot. A balance has its window. */
export async function payByOf(call: Call, { balanceOf, orderId }: CheckoutRecord): Promise<number | undefined> {
  const payBy = call.now + paymentTime;
  if (!balanceOf) return payBy;
  const order = await readOrder(call, orderId);
  if (!order || statusOf(order, call.now) !== 'balance_due') return undefined;
  return Math.min(payBy, order.order.presale?.balanceUntil ?? payBy);
}

/**
 * The order after a payment: of all, of a deposit, or of the balance after it. Undefined where its time was up. The goods
 * of a deposit are held until the balance is paid; they are let go by themselves when it is not.
 */
export async function paidFor(
  call: Call,
  record: CheckoutRecord,
  before: OrderRecord,
): Promise<OrderRecord | undefined> {
  const { now, stock } = call;
  const { balanceOf, orderId, address } = record;
  const order: OrderRecord = { ...before, payments: [...(before.payments ?? []), ...paymentsOf(call, record)] };
  const { presale } = order;
  if (presale && !balanceOf) {
    const until = presale.agreed.presale?.balanceUntil ?? now;
    return (await stock.extend(orderId, until)) ? { ...order, presale: { ...presale, depositPaidAt: now } } : undefined;
  }
  if (order.paidAt !== undefined || !(await stock.sell(orderId))) return undefined;
  return { ...order, paidAt: now, ...(balanceOf && address && { order: { ...order.order, address } }) };
}

/** What a checkout has paid, and by what; nothing where there was nothing to be paid. */
function paymentsOf({ catalogue, now }: Call, record: CheckoutRecord): readonly PaymentRecord[] {
  const { agreed, balanceOf, payment, paymentMethodId } = record;
  const other = (agreed && payableOf(agreed)?.amount) ?? 0;
  const wallet = agreed?.balance?.applied?.amount ?? 0;
  if (wallet + other === 0) return [];
  const method = other > 0 ? catalogue.payments.find(({ id }) => id === paymentMethodId) : undefined;
  const { kind, title } = method ?? {};
  return [
    {
      part: balanceOf ? 'balance' : agreed?.presale ? 'deposit' : 'whole',
      wallet,
      other,
      ...(kind && { method: { kind, ...(title !== undefined && { title }) } }),
      ...(payment && { gatewayId: payment.id }),
      at: now,
    },
  ];
}
