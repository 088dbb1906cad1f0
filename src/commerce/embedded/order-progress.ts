import type {
  Order,
  OrderAction,
  OrderEvent,
  OrderGroup,
  OrderStatus,
  LineUnits,
  RefundableUnits,
} from '../../model/index.js';
import { presaleStage } from '../../rules/price/presale.js';
import { returnWindowEnd } from '../../rules/order/return-window.js';
import { sum } from '../../rules/price/sum.js';
import type { OrderRecord, ParcelRecord } from './records.js';
import { isPaidBack, lastingRefunds } from './refund-standing.js';
import { viewPayments, viewRefund } from './view-refund.js';

const minute = 60_000;
const hour = 60 * minute;

/** After payment an order may still be stopped for a while. */
const processing = 10 * minute;

/** The order as it stands at a moment: it goes on by the clock, since nobody packs anything. */
export function viewOrder(record: OrderRecord, now: number): Order {
  const events = eventsOf(record, now)
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at);
  const { order, refunds = [], payBy, checkoutId } = record;
  const status = statusOf(record, now);
  const actions = actionsOf(record, now);
  const until = refundableUntil(record);
  return {
    ...order,
    groups: groupsOf(record, now),
    status,
    ...(status === 'unpaid' && { payBy, ...(checkoutId !== undefined && { checkoutId }) }),
    payment: paymentOf(record, now),
    events,
    ...(record.payments && { payments: viewPayments(record.payments, order.currency) }),
    ...(refunds.length > 0 && { refunds: refunds.map((each) => viewRefund(each, record, now)) }),
    ...(actions.includes('refund') &&
      until !== undefined && { refundable: viewRefundable(record, now), refundableUntil: until }),
    actions,
  };
}

/** Units of which no refund was asked for, or none that holds. */
export function refundableOf(record: OrderRecord, now: number): readonly LineUnits[] {
  const { paidLines = [] } = record;
  const back = lastingRefunds(record, now).flatMap(({ request, amounts }) => [...request.units, ...amounts.giftsDue]);
  return paidLines.flatMap(({ id: lineId, quantity, gift }): LineUnits[] => {
    const left = quantity - unitsIn(back, lineId);
    return left > 0 && !gift ? [{ lineId, quantity: left }] : [];
  });
}

function viewRefundable(record: OrderRecord, now: number): readonly RefundableUnits[] {
  return refundableOf(record, now).map((units) =>
    record.faultOnly?.includes(units.lineId) && isShipped(record, [units], now) ? { ...units, faultOnly: true } : units,
  );
}

/** Whether something of these units is on its way: parcels stand in the order of the groups. */
export function isShipped(
  { order, parcels, paidAt = 0 }: OrderRecord,
  units: readonly LineUnits[],
  now: number,
): boolean {
  return order.groups.some(
    ({ lineIds }, index) =>
      units.some(({ lineId }) => lineIds.includes(lineId)) && paidAt + (parcels[index]?.shipsAfter ?? 0) <= now,
  );
}

/** Until when a refund can be asked for: as long as something of the order can be sent back. */
export function refundableUntil(record: OrderRecord): number | undefined {
  const { paidAt, returnDays } = record;
  return paidAt === undefined ? undefined : returnWindowEnd(deliveredAt(record, paidAt), Math.max(returnDays, 7));
}

function actionsOf(record: OrderRecord, now: number): OrderAction[] {
  const status = statusOf(record, now);
  const left = refundableOf(record, now).length > 0;
  const actions: OrderAction[] = [];
  if (status === 'unpaid' || (left && ['processing', 'customs', 'to_ship'].includes(status))) actions.push('cancel');
  if (status === 'balance_due') actions.push('pay_balance');
  if (status === 'shipped') actions.push('confirm_receipt');
  const until = refundableUntil(record);
  if (left && until !== undefined && now < until) actions.push('refund');
  return actions;
}

/** Whether nothing of an order is left, so that what it has used of what is limited can be used again. */
export function isAllBack(record: OrderRecord, now: number): boolean {
  return lastingRefunds(record, now).length > 0 && refundableOf(record, now).length === 0;
}

/** Since when nothing else becomes of an order of which everything goes back. */
function closedAt(record: OrderRecord, now: number): number {
  if (!isAllBack(record, now)) return Infinity;
  return Math.max(...lastingRefunds(record, now).map(({ refundedAt }) => refundedAt));
}

function paymentOf(record: OrderRecord, now: number): Order['payment'] {
  const { paidAt, cancelledAt, payBy } = record;
  if (closedAt(record, now) <= now && lastingRefunds(record, now).every((each) => isPaidBack(each, now)))
    return 'refunded';
  if (paidAt !== undefined) return 'paid';
  if (stageOf(record, now)) return 'partly_paid';
  if (cancelledAt !== undefined) return 'unpaid';
  return now < payBy ? 'pending' : 'expired';
}

const presaleStatus = { depositPaid: 'deposit_paid', balanceDue: 'balance_due', forfeited: 'closed' } as const;

/** Where an order stands of which only the deposit is paid. */
function stageOf({ order, presale, paidAt }: OrderRecord, now: number): keyof typeof presaleStatus | undefined {
  const { depositPaidAt } = presale ?? {};
  if (!order.presale || depositPaidAt === undefined || paidAt !== undefined) return undefined;
  const { deposit, balanceFrom, balanceUntil } = order.presale;
  const terms = { deposit: deposit.amount, depositUntil: balanceFrom, balanceFrom, balanceUntil };
  const stage = presaleStage(terms, { depositPaidAt }, now);
  return stage === 'depositPaid' || stage === 'balanceDue' || stage === 'forfeited' ? stage : undefined;
}

export function statusOf(record: OrderRecord, now: number): OrderStatus {
  const { paidAt, cancelledAt, payBy, parcels } = record;
  const stage = stageOf(record, now);
  if (stage) return presaleStatus[stage];
  if (paidAt === undefined) return cancelledAt === undefined && now < payBy ? 'unpaid' : 'cancelled';
  if (closedAt(record, now) <= now) return 'closed';
  if (now >= completedAt(record, paidAt)) return 'completed';
  const since = now - paidAt;
  if (since < processing) return 'processing';
  const shipped = parcels.filter(({ shipsAfter }) => shipsAfter <= since);
  if (shipped.length === parcels.length) return 'shipped';
  if (shipped.length > 0) return 'partly_shipped';
  return parcels.some(({ customs, shipsAfter }) => customs && since < packedAfter(shipsAfter)) ? 'customs' : 'to_ship';
}

/** The parts of an order, each with where it stands as long as they are on their ways apart. */
function groupsOf(record: OrderRecord, now: number): readonly OrderGroup[] {
  const { order, parcels, paidAt } = record;
  const status = statusOf(record, now);
  if (paidAt === undefined || order.groups.length < 2 || status === 'completed' || status === 'closed') {
    return order.groups;
  }
  return order.groups.map((group, index): OrderGroup => {
    const parcel = parcels[index];
    return parcel ? { ...group, status: parcelStatus(record, group, parcel, now) } : group;
  });
}

function parcelStatus(
  record: OrderRecord,
  { lineIds }: OrderGroup,
  { customs, shipsAfter }: ParcelRecord,
  now: number,
): OrderStatus {
  const { paidAt = 0, paidLines = [] } = record;
  const back = lastingRefunds(record, now)
    .filter(({ refundedAt }) => refundedAt <= now)
    .flatMap(({ request }) => request.units);
  const own = paidLines.filter(({ id, gift }) => lineIds.includes(id) && !gift);
  const left = own.some(({ id, quantity }) => unitsIn(back, id) < quantity);
  const since = now - paidAt;
  if (!left) return 'closed';
  if (since < processing) return 'processing';
  if (since >= shipsAfter) return 'shipped';
  return customs && since < packedAfter(shipsAfter) ? 'customs' : 'to_ship';
}

function unitsIn(units: readonly LineUnits[], lineId: string): number {
  return sum(units.filter((each) => each.lineId === lineId).map(({ quantity }) => quantity));
}

function eventsOf(record: OrderRecord, now: number): OrderEvent[] {
  const { order, paidAt, cancelledAt, payBy, parcels } = record;
  const refunds = lastingRefunds(record, now).filter(({ gateway }) => gateway !== 'due');
  const placed: OrderEvent = { type: 'placed', at: order.placedAt };
  const { depositPaidAt } = record.presale ?? {};
  const deposit: OrderEvent[] = depositPaidAt === undefined ? [] : [{ type: 'deposit_paid', at: depositPaidAt }];
  if (paidAt === undefined && depositPaidAt !== undefined) {
    return [placed, ...deposit, { type: 'deposit_forfeited', at: order.presale?.balanceUntil ?? Infinity }];
  }
  if (paidAt === undefined) return [placed, { type: 'cancelled', at: cancelledAt ?? payBy }];
  const closed = closedAt(record, now);
  const way: OrderEvent[] = [
    ...parcels.flatMap((parcel, index) => {
      const { lineIds } = order.groups[index] ?? {};
      // What happens to one of several says which.
      return parcelEvents(parcel, paidAt, record.confirmedAt).map((event) =>
        lineIds && parcels.length > 1 ? { ...event, lineIds } : event,
      );
    }),
    { type: 'completed', at: completedAt(record, paidAt) },
  ];
  return [
    placed,
    ...deposit,
    { type: 'paid', at: paidAt },
    // What is paid back as a whole goes nowhere any more.
    ...way.filter(({ at }) => at < closed),
    ...refunds.map(({ refundedAt }): OrderEvent => ({ type: 'refunded', at: refundedAt })),
  ];
}

function parcelEvents(parcel: ParcelRecord, paidAt: number, confirmedAt = Infinity): OrderEvent[] {
  const { customs, shipsAfter, arrivesAfter, carrier, trackingNumber } = parcel;
  const travel = { trackingNumber, ...(carrier !== undefined && { carrier }) };
  // What the shopper says has arrived travels no more.
  const delivered = Math.min(confirmedAt, paidAt + arrivesAfter);
  const inTransit = paidAt + (shipsAfter + arrivesAfter) / 2;
  const events: OrderEvent[] = [
    { type: 'packed', at: paidAt + packedAfter(shipsAfter) },
    { type: 'shipped', at: paidAt + shipsAfter, ...travel },
    ...(inTransit < delivered ? [{ type: 'in_transit', at: inTransit, ...travel } as const] : []),
    { type: 'delivered', at: delivered, ...travel },
  ];
  return customs ? [{ type: 'customs_declared', at: paidAt + processing }, ...events] : events;
}

function packedAfter(shipsAfter: number): number {
  return Math.max(processing, shipsAfter - 2 * hour);
}

/** Whether all of an order should be there by now, and nobody has said that it is. */
export function isDue(record: OrderRecord, now: number): boolean {
  const { paidAt, confirmedAt } = record;
  return paidAt !== undefined && confirmedAt === undefined && deliveredAt(record, paidAt) <= now;
}

/** When the last parcel was there, as far as the clock or the shopper knows. */
function deliveredAt({ parcels, confirmedAt = Infinity }: OrderRecord, paidAt: number): number {
  return Math.min(confirmedAt, paidAt + Math.max(...parcels.map(({ arrivesAfter }) => arrivesAfter)));
}

/** A trade is done when the shopper says that all is there, or nothing can be sent back any more. */
function completedAt(record: OrderRecord, paidAt: number): number {
  const { confirmedAt, returnDays } = record;
  if (confirmedAt !== undefined) return confirmedAt;
  const delivered = deliveredAt(record, paidAt);
  return returnDays > 0 ? returnWindowEnd(delivered, returnDays) : delivered;
}
