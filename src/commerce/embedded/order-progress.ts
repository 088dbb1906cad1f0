import type { Order, OrderEvent, OrderStatus } from '../../model/index.js';
import { returnWindowEnd } from '../../rules/return-window.js';
import type { OrderRecord, ParcelRecord } from './records.js';

const minute = 60_000;
const hour = 60 * minute;

/** After payment an order may still be stopped for a while. */
const processing = 10 * minute;

/** The order as it stands at a moment: it goes on by the clock, since nobody packs anything. */
export function viewOrder(record: OrderRecord, now: number): Order {
  const events = eventsOf(record)
    .filter(({ at }) => at <= now)
    .sort((a, b) => a.at - b.at);
  return { ...record.order, status: statusOf(record, now), payment: paymentOf(record, now), events };
}

function paymentOf({ paidAt, cancelledAt, payBy }: OrderRecord, now: number): Order['payment'] {
  if (paidAt !== undefined) return 'paid';
  if (cancelledAt !== undefined) return 'unpaid';
  return now < payBy ? 'pending' : 'expired';
}

function statusOf(record: OrderRecord, now: number): OrderStatus {
  const { paidAt, cancelledAt, payBy, parcels } = record;
  if (paidAt === undefined) return cancelledAt === undefined && now < payBy ? 'unpaid' : 'cancelled';
  const since = now - paidAt;
  if (since < processing) return 'processing';
  const shipped = parcels.filter(({ shipsAfter }) => shipsAfter <= since);
  if (shipped.length === parcels.length) return now >= completedAt(record, paidAt) ? 'completed' : 'shipped';
  if (shipped.length > 0) return 'partly_shipped';
  return parcels.some(({ customs, shipsAfter }) => customs && since < packedAfter(shipsAfter)) ? 'customs' : 'to_ship';
}

function eventsOf(record: OrderRecord): OrderEvent[] {
  const { order, paidAt, cancelledAt, payBy, parcels } = record;
  const placed: OrderEvent = { type: 'placed', at: order.placedAt };
  if (paidAt === undefined) return [placed, { type: 'cancelled', at: cancelledAt ?? payBy }];
  return [
    placed,
    { type: 'paid', at: paidAt },
    ...parcels.flatMap((parcel) => parcelEvents(parcel, paidAt)),
    { type: 'completed', at: completedAt(record, paidAt) },
  ];
}

function parcelEvents(parcel: ParcelRecord, paidAt: number): OrderEvent[] {
  const { customs, shipsAfter, arrivesAfter, carrier, trackingNumber } = parcel;
  const travel = { trackingNumber, ...(carrier !== undefined && { carrier }) };
  const events: OrderEvent[] = [
    { type: 'packed', at: paidAt + packedAfter(shipsAfter) },
    { type: 'shipped', at: paidAt + shipsAfter, ...travel },
    { type: 'in_transit', at: paidAt + (shipsAfter + arrivesAfter) / 2, ...travel },
    { type: 'delivered', at: paidAt + arrivesAfter, ...travel },
  ];
  return customs ? [{ type: 'customs_declared', at: paidAt + processing }, ...events] : events;
}

function packedAfter(shipsAfter: number): number {
  return Math.max(processing, shipsAfter - 2 * hour);
}

/** A trade is done when nothing can be sent back any more. */
function completedAt({ parcels, returnDays }: OrderRecord, paidAt: number): number {
  const delivered = paidAt + Math.max(...parcels.map(({ arrivesAfter }) => arrivesAfter));
  return returnDays > 0 ? returnWindowEnd(delivered, returnDays) : delivered;
}
