import { createId } from '../../lib/ids.js';
import type { Message, MessageTarget, RefundQuote, RefundRequest } from '../../model/index.js';
import { refundReasons } from '../../model/order.js';
import { errorMessage } from '../../model/error-message.js';
import { depositBack } from '../../rules/price/presale.js';
import { refundOf, type RefundAmounts } from '../../rules/order/refund.js';
import { refundSources, type PaidParts } from '../../rules/order/refund-sources.js';
import { sum } from '../../rules/price/sum.js';
import type { Operation, OrderResult, RefundQuoteResult } from '../adapter.js';
import type { Call } from './call.js';
import { findOperation, rememberOperation } from './operation-log.js';
import { isDue, isShipped, refundableOf, refundableUntil, statusOf, viewOrder } from './order-progress.js';
import { readOrder, writeOrder } from './orders.js';
import type { OrderRecord, RefundRecord } from './records.js';
import { lastingRefunds } from './refund-standing.js';
import { viewAmounts } from './view-refund.js';

const longestNote = 500;

/** What a refund would come to, or why there is none. */
export async function quoteRefund(call: Call, id: string, request: RefundRequest): Promise<RefundQuoteResult> {
  const order = await readOrder(call, id);
  if (!order) return { gone: 'not_found', messages: [errorMessage('not_found')] };
  const reckoned = reckon(call, order, request);
  if (Array.isArray(reckoned)) return { quote: null, messages: reckoned };
  const amounts = reckoned as RefundAmounts;
  const quote: RefundQuote = viewAmounts(amounts, order, backOf(order, amounts, call.now));
  return { quote, messages: [] };
}

/** Takes a refund on, once for each operation id. The money comes back at once, or when the goods that were posted are there. */
export async function requestRefund(
  call: Call,
  id: string,
  request: RefundRequest,
  expectedTotal: number,
  operation: Operation,
): Promise<OrderResult> {
  const order = await readOrder(call, id);
  if (!order) return { gone: 'not_found', messages: [errorMessage('not_found')] };
  const key = `refund:${id}:${operation.id}`;
  const repeat = await findOperation(call.transaction, key);
  if (repeat) return { order: viewOrder(order, call.now), messages: repeat.messages };
  const reckoned = reckon(call, order, request);
  const messages = Array.isArray(reckoned) ? reckoned : changed(reckoned as RefundAmounts, expectedTotal);
  const after = messages.length > 0 ? order : await refund(call, order, request, reckoned as RefundAmounts);
  await rememberOperation(call.transaction, key, { id, messages });
  return { order: viewOrder(after, call.now), messages };
}

/**
 * Refunds units of an order. What was not sent yet is on the shelf again; where the gateway has to give something back, once it
 * has. What was sent has to come back first.
 */
export async function refund(
  call: Call,
  order: OrderRecord,
  request: RefundRequest,
  amounts: RefundAmounts,
): Promise<OrderRecord> {
  const { kind, units, reason, note } = request;
  const back = backOf(order, amounts, call.now);
  // What is still with the seller need not go back to her.
  const returns = kind === 'returnRefund' && isShipped(order, units, call.now);
  const returnAddress = returns ? returnAddressOf(call, order, amounts) : undefined;
  const record: RefundRecord = {
    id: createId(),
    request: { kind, units, reason, ...(note !== undefined && { note: String(note).slice(0, longestNote) }) },
    amounts,
    requestedAt: call.now,
    refundedAt: returns ? Infinity : call.now,
    ...(returnAddress !== undefined && { returnAddress }),
    ...(back && { back }),
    ...(back?.some(({ other }, index) => other > 0 && order.payments?.[index]?.gatewayId) && { gateway: 'due' }),
  };
  const after: OrderRecord = { ...order, refunds: [...(order.refunds ?? []), record] };
  await writeOrder(call, after);
  if (!record.gateway) await call.stock.restock(shelfUnits(order, record, 'unsent'));
  return after;
}

/** Where goods go back to: there where all of them are of one store, and it says. */
function returnAddressOf({ catalogue }: Call, { order }: OrderRecord, { lines }: RefundAmounts): string | undefined {
  const ids = new Set(
    lines.map(({ lineId }) => order.groups.find(({ lineIds }) => lineIds.includes(lineId))?.storeId ?? ''),
  );
  const [storeId = ''] = ids;
  return ids.size === 1 ? catalogue.findStore(storeId)?.returnAddress : undefined;
}

/** Units of a refund by variant: those that had been sent when it was asked for, or those that had not. */
export function shelfUnits(
  record: OrderRecord,
  { request, amounts, requestedAt }: RefundRecord,
  which: 'sent' | 'unsent',
): Readonly<Record<string, number>> {
  const found: Record<string, number> = {};
  for (const units of [...request.units, ...amounts.giftsDue]) {
    const variantId = record.order.lines.find(({ id }) => id === units.lineId)?.variantId;
    if (variantId === undefined || isShipped(record, [units], requestedAt) !== (which === 'sent')) continue;
    found[variantId] = (found[variantId] ?? 0) + units.quantity;
  }
  return found;
}

/** What goes back to each payment of an order; undefined where it was not written down how it was paid. */
function backOf(order: OrderRecord, amounts: RefundAmounts, now: number): readonly PaidParts[] | undefined {
  const paidBack = ({ total, compensation = 0 }: RefundAmounts): number => total - compensation;
  const before = sum(lastingRefunds(order, now).map((each) => paidBack(each.amounts)));
  return order.payments && refundSources(order.payments, before, paidBack(amounts));
}

/** What units come to, by the parcels that they are in. */
export function amountsOf(order: OrderRecord, request: RefundRequest, now: number): RefundAmounts {
  const before = lastingRefunds(order, now).flatMap(({ request: { units }, amounts }) => [
    ...units,
    ...amounts.giftsDue,
  ]);
  const faulty = request.reason !== 'no_longer_wanted' && request.reason !== 'other';
  const shipped = isShipped(order, request.units, now);
  const lines = shipped || faulty ? order.paidLines : withoutDeposit(order);
  const amounts = refundOf(lines ?? [], before, request.units, { shipped, sellerFault: faulty });
  const isOwed = request.reason === 'not_received' && amounts.whole && isDue(order, now);
  const compensation = isOwed ? onceMore(order) : 0;
  return compensation > 0 ? { ...amounts, compensation, total: amounts.total + compensation } : amounts;
}

/** What a seller who does not deliver at all owes beyond what was paid: the law gives the deposit back twice. */
function onceMore({ presale }: OrderRecord): number {
  const deposit = presale?.agreed.presale?.deposit.amount ?? 0;
  return depositBack(deposit, 'seller') - deposit;
}

/** Whoever calls a presale off before it is sent leaves the deposit with the seller, as its terms say. */
function withoutDeposit({ order, paidLines, presale }: OrderRecord): OrderRecord['paidLines'] {
  const { deposit } = presale?.agreed.presale ?? {};
  if (!deposit) return paidLines;
  const kept = deposit.amount - depositBack(deposit.amount, 'buyer');
  const [bought] = order.lines;
  return paidLines?.map((line) => (line.id === bought?.id ? { ...line, goods: line.goods - kept } : line));
}

function reckon(call: Call, order: OrderRecord, request: RefundRequest): RefundAmounts | readonly Message[] {
  const { now, catalogue } = call;
  const left = refundableOf(order, now);
  const { kind, units, reason } = request;
  if (units.length === 0) return [errorMessage('missing', { kind: 'field', name: 'units' })];
  if (!refundReasons.includes(reason)) return [errorMessage('invalid', { kind: 'field', name: 'reason' })];
  const until = refundableUntil(order);
  if (until === undefined || until <= now || statusOf(order, now) === 'closed') return [errorMessage('unsupported')];
  const refused = units.flatMap(({ lineId }): Message[] => {
    const most = left.find((each) => each.lineId === lineId)?.quantity ?? 0;
    const asked = units.filter((each) => each.lineId === lineId).map(({ quantity }) => quantity);
    const whole = asked.every((quantity) => Number.isSafeInteger(quantity) && quantity > 0);
    const target: MessageTarget = { kind: 'line', lineId };
    return whole && sum(asked) <= most ? [] : [{ ...errorMessage('quantity_exceeded', target), value: most }];
  });
  if (refused.length > 0) return refused;
  if (!isShipped(order, units, now)) return amountsOf(order, request, now);
  if (kind === 'refundOnly' && reason === 'no_longer_wanted')
    return [errorMessage('invalid', { kind: 'field', name: 'kind' })];
  const kept = units.filter(({ lineId }) => {
    const productId = order.order.lines.find(({ id }) => id === lineId)?.productId ?? '';
    return reason === 'no_longer_wanted' && catalogue.findProduct(productId)?.returnDays === 0;
  });
  if (kept.length > 0) return kept.map(({ lineId }) => errorMessage('unsupported', { kind: 'line', lineId }));
  return amountsOf(order, request, now);
}

function changed({ total }: RefundAmounts, expected: number): readonly Message[] {
  return total === expected ? [] : [{ ...errorMessage('totals_changed'), value: total }];
}
