import type { Order, OrderStatus, Page, PaymentState } from '../../model/index.js';
import type { CommerceContext } from '../adapter.js';
import { order as one, orders as many, type MedusaOrder } from './checkout-answers.js';
import { basketFields, readBasket } from './read-cart.js';
import { readAddress } from './read-checkout.js';
import type { MedusaSettings } from './settings.js';
import type { StoreApi } from './store-api.js';

const orderFields = `${basketFields},display_id,status,payment_status,fulfillment_status,created_at`;
const pageSize = 20;

/** Orders of a Medusa. */
export class Orders {
  readonly #api: StoreApi;
  readonly #settings: MedusaSettings;

  constructor(api: StoreApi, settings: MedusaSettings) {
    this.#api = api;
    this.#settings = settings;
  }

  /** An order by its id, which is the secret of who placed it; null for an unknown one. */
  async find(id: string, context: CommerceContext): Promise<Order | null> {
    const path = `orders/${encodeURIComponent(id)}`;
    const found = await this.#api.ask(path, { fields: orderFields }, one, context);
    return found && readOrder(found.order, this.#settings);
  }

  /** The orders of a customer, the newest first. A guest has none that could be listed. */
  async list(cursor: string | null, context: CommerceContext): Promise<Page<Order>> {
    if (context.customer === null) return { items: [] };
    const offset = Number(cursor);
    const query = { fields: orderFields, limit: pageSize, offset, order: '-created_at' };
    const found = await this.#api.ask('orders', query, many, context);
    const next = offset + pageSize;
    return {
      items: found?.orders.map((order) => readOrder(order, this.#settings)) ?? [],
      ...(found && next < found.count && { cursor: `${next}` }),
    };
  }
}

const payments: Readonly<Record<string, PaymentState>> = {
  // Nothing more is asked of the shopper.
  authorized: 'paid',
  partially_authorized: 'pending',
  captured: 'paid',
  partially_captured: 'paid',
  awaiting: 'pending',
  requires_action: 'pending',
  canceled: 'failed',
  refunded: 'refunded',
  partially_refunded: 'refunded',
};

const fulfillments: Readonly<Record<string, OrderStatus>> = {
  not_fulfilled: 'processing',
  partially_fulfilled: 'to_ship',
  fulfilled: 'to_ship',
  partially_shipped: 'partly_shipped',
  shipped: 'shipped',
  partially_delivered: 'partly_shipped',
  delivered: 'completed',
};

function readOrder(order: MedusaOrder, settings: MedusaSettings): Order {
  const { id, display_id, status, payment_status, fulfillment_status, created_at, shipping_methods } = order;
  const at = Date.parse(created_at) || 0;
  const canceled = status === 'canceled';
  const address = order.shipping_address && readAddress(order.shipping_address);
  const title = shipping_methods[0]?.name;
  return {
    ...readBasket(order, null, settings),
    id,
    number: `${display_id ?? id}`,
    status: canceled
      ? 'cancelled'
      : status === 'completed'
        ? 'completed'
        : (fulfillments[fulfillment_status] ?? 'processing'),
    payment: payments[payment_status] ?? 'unpaid',
    ...(address && { address }),
    ...(title && { deliveryTitle: title }),
    events: [{ type: 'placed', at }],
    placedAt: at,
  };
}
