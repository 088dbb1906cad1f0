import type { Order, OrderEvent, OrderStatus } from '../../model/index.js';
import type { OrderDocument } from './checkout-document.js';
import { groupOf, readLine, readTotals, type ProductOf } from './read-basket.js';
import { fromPostal, type UcpSettings } from './settings.js';

const eventTypes: Readonly<Record<string, OrderEvent['type']>> = {
  processing: 'packed',
  shipped: 'shipped',
  in_transit: 'in_transit',
  delivered: 'delivered',
  canceled: 'cancelled',
};

/**
 * An order as a shopper sees it. The protocol does not say when it was placed: that is when the first thing happened
 * to it, and now where nothing has.
 */
export function readOrder(document: OrderDocument, productOf: ProductOf, settings: UcpSettings, now: number): Order {
  const { id, label = id, currency, fulfillment } = document;
  const lines = document.line_items.map((line) =>
    readLine({ ...line, quantity: line.quantity.total }, currency, productOf, settings, false),
  );
  const [expected] = fulfillment.expectations;
  const events = fulfillment.events.flatMap((event): OrderEvent[] => {
    const type = eventTypes[event.type];
    if (!type) return [];
    const { occurred_at: at, carrier, tracking_number: trackingNumber, tracking_url: trackingUrl } = event;
    return [
      {
        type,
        at,
        ...(carrier !== undefined && { carrier }),
        ...(trackingNumber !== undefined && { trackingNumber }),
        ...(trackingUrl !== undefined && { trackingUrl }),
      },
    ];
  });
  return {
    id,
    number: label,
    status: statusOf(document),
    payment: 'paid',
    lines,
    groups: lines.length === 0 ? [] : [groupOf(lines, settings)],
    totals: readTotals(document.totals, currency),
    currency,
    ...(expected && { address: fromPostal(expected.destination) }),
    ...(expected?.description !== undefined && { deliveryTitle: expected.description }),
    events,
    placedAt: Math.min(now, ...events.map(({ at }) => at)),
  };
}

function statusOf({ line_items: lines }: OrderDocument): OrderStatus {
  const all = (wanted: string): boolean => lines.every(({ status }) => status === wanted || status === 'removed');
  if (all('removed')) return 'cancelled';
  if (all('fulfilled')) return 'shipped';
  return all('processing') ? 'processing' : 'partly_shipped';
}
