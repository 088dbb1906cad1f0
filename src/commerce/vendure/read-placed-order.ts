import type { Order, OrderEvent, OrderStatus } from '../../model/index.js';
import type { OrderAnswer } from './answers.js';
import { readAddress } from './checkout.js';
import { readOrder } from './read-order.js';
import type { ShopDetails } from './read-product.js';

const statuses: Readonly<Record<string, OrderStatus>> = {
  PaymentAuthorized: 'to_ship',
  PaymentSettled: 'to_ship',
  PartiallyShipped: 'partly_shipped',
  Shipped: 'shipped',
  PartiallyDelivered: 'shipped',
  Delivered: 'completed',
  Cancelled: 'cancelled',
};

/** Reads an order that was placed. */
export function readPlacedOrder(order: OrderAnswer, details: ShopDetails): Order {
  const { code, state, payments, fulfillments, shippingLines } = order;
  const { lines, groups, totals, currency } = readOrder(order, details, order.currencyCode);
  const placedAt = Date.parse(order.orderPlacedAt ?? '') || 0;
  const address = readAddress(order);
  const [delivery] = shippingLines;
  const paid = (payments ?? []).filter((payment) => payment.state === 'Settled');
  const sent = (fulfillments ?? []).filter((each) => each.state === 'Shipped' || each.state === 'Delivered');
  return {
    id: code,
    number: code,
    status: statuses[state] ?? 'processing',
    payment: paid.length > 0 ? 'paid' : 'pending',
    lines,
    groups,
    totals,
    currency,
    ...(address && { address }),
    ...(delivery && { deliveryTitle: delivery.shippingMethod.name }),
    events: [
      { type: 'placed', at: placedAt },
      ...(paid.length > 0 ? [{ type: 'paid', at: placedAt } as const] : []),
      ...sent.map(({ method, trackingCode, updatedAt }): OrderEvent => ({
        type: 'shipped',
        at: Date.parse(updatedAt) || placedAt,
        carrier: method,
        ...(trackingCode && { trackingNumber: trackingCode }),
      })),
    ],
    placedAt,
    ...(paid.length > 0 && paid.every(({ method }) => method.includes('sandbox')) && { sandbox: true }),
  };
}
