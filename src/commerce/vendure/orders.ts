import type { Order, OrderEvent, OrderStatus, Page } from '../../model/index.js';
import type { CommerceContext } from '../adapter.js';
import { customerOrders, placedOrder, type FullOrder } from './checkout-documents.js';
import { readAddress } from './view-checkout.js';
import { readOrder } from './read-order.js';
import type { ShopDetails } from './read-product.js';
import type { VendureShop } from './vendure-shop.js';

const statuses: Readonly<Record<string, OrderStatus>> = {
  PaymentAuthorized: 'to_ship',
  PaymentSettled: 'to_ship',
  PartiallyShipped: 'partly_shipped',
  Shipped: 'shipped',
  PartiallyDelivered: 'shipped',
  Delivered: 'completed',
  Cancelled: 'cancelled',
};

/** So many orders are listed at a time. */
const page = 50;

export async function getOrder(
  { api, details }: VendureShop,
  code: string,
  context: CommerceContext,
): Promise<Order | null> {
  const { data } = await api.send(placedOrder, { code }, context.customer ?? '', context);
  return data?.orderByCode ? readPlacedOrder(data.orderByCode, details) : null;
}

/** Those of the customer who is signed in; none for a guest, whom Vendure does not know again. */
export async function listOrders(
  { api, details }: VendureShop,
  cursor: string | null,
  context: CommerceContext,
): Promise<Page<Order>> {
  if (context.customer === null) return { items: [] };
  const skip = Number(cursor) || 0;
  const options = { skip, take: page, sort: { orderPlacedAt: 'DESC' }, filter: { active: { eq: false } } };
  const { data } = await api.send(customerOrders, { options }, context.customer, context);
  const items = data?.activeCustomer?.orders.items ?? [];
  return {
    items: items.map((order) => readPlacedOrder(order, details)),
    ...(items.length === page && { cursor: String(skip + page) }),
  };
}

function readPlacedOrder(order: FullOrder, details: ShopDetails): Order {
  const { code, state, payments, fulfillments, shippingLines } = order;
  const { lines, groups, totals, currency } = readOrder(order, details, order.currencyCode, true);
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
