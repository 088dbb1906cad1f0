import { atom } from 'nanostores';
import { type Analytics, countedEvents } from '../../src/analytics/index.js';
import {
  XhsAddedToCartEvent,
  XhsAddToCartEvent,
  XhsNoteLoadEvent,
  XhsOpenProductEvent,
  XhsOrderPlacedEvent,
  XhsProductLoadEvent,
  XhsTagTapEvent,
} from '../../src/events/index.js';
import {
  type CartLine,
  type Checkout,
  money,
  type Note,
  type Order,
  type Origin,
  type Product,
} from '../../src/model/index.js';
import { countShop } from '../../src/runtime/count-shop.js';
import type { Shop } from '../../src/runtime/shop.js';
import type { CheckoutView } from '../../src/state/checkout/checkout-store.js';
import type { OrderState } from '../../src/state/orders/orders-store.js';
import { productOf } from '../fixtures/memory-adapter.js';

export const hour = 3_600_000;
export const day = 24 * hour;
/** Midnight of 2026-11-01 in Shanghai. */
export const begins = Date.UTC(2026, 9, 31, 16);

/** What must never be found outside the shop. */
export const canaries = {
  name: 'Canary Wang',
  phone: '13800138000',
  street: 'Canary Road 7',
  identity: '110101199003078515',
  cart: 'cart-canary-secret',
  order: 'order-canary-secret',
  search: 'canary@example.com',
} as const;

const product = (id: string, storeId: string, category: string, amount: number): Product => ({
  ...productOf(id, [`${id}-1`], amount),
  storeId,
  category,
});

const products = new Map(
  [
    product('serum', 'glow', 'care', 12_000),
    product('lamp', 'home', 'light', 30_000),
    product('tea', 'home', 'food', 5_000),
  ].map((each) => [each.id, each]),
);

const person = {
  name: canaries.name,
  phone: canaries.phone,
  country: 'CN',
  street: canaries.street,
  identityNumber: canaries.identity,
};

function lineOf(id: string, quantity: number, origin?: Origin): CartLine {
  const { storeId, variants, title } = products.get(id)!;
  const { price, id: variantId } = variants[0]!;
  const total = money(price.amount * quantity, 'CNY');
  return {
    id: `${canaries.cart}-line`,
    productId: id,
    variantId,
    storeId,
    title,
    variantTitle: '',
    quantity,
    unitPrice: price,
    subtotal: total,
    total,
    discounts: [],
    selected: true,
    status: 'available',
    ...(origin && { origin }),
  };
}

/** A shopper, her page and her clock. What happens is told by the events and stores of a shop, each event twice. */
export class Session {
  /** Milliseconds since {@link begins}. */
  time = 0;
  readonly #page = new EventTarget();
  readonly #$checkout = atom<CheckoutView>({ status: 'idle', pending: false, checking: false, messages: [] });
  readonly #$order = atom<OrderState>({ status: 'loading' });
  readonly #orders = new Map<string, Order>();
  readonly #analytics: Analytics;

  constructor(analytics: Analytics) {
    this.#analytics = analytics;
    const shop = {
      catalog: { known: (id: string) => products.get(id) },
      checkout: { $view: this.#$checkout },
      overlay: { $stack: atom([]) },
      orders: { order: () => this.#$order },
    } as unknown as Shop;
    const { find, watchOrder } = countShop(shop, analytics);
    watchOrder({ orderId: canaries.order });
    // Two shops of one page hear the same event.
    for (let shops = 0; shops < 2; shops += 1) {
      for (const type of countedEvents) {
        this.#page.addEventListener(type, (event) => analytics.facts.count(event, find));
      }
    }
  }

  #tell(event: Event): void {
    this.time += 1_000;
    this.#page.dispatchEvent(event);
  }

  get now(): number {
    return begins + this.time;
  }

  sees(id: string, author: string): void {
    const note = { id, title: canaries.name, author: { id: author, name: canaries.name }, tags: [] } as unknown as Note;
    this.#tell(new XhsNoteLoadEvent({ note }));
    this.time += 1_000;
    this.#analytics.track('note_impression', { note_id: id, author_id: author }, id);
    this.#analytics.track('note_impression', { note_id: id, author_id: author }, id);
  }

  reads(id: string, author: string): void {
    this.time += 4_000;
    this.#analytics.track('note_read', { note_id: id, author_id: author }, id);
  }

  taps(noteId: string, authorId: string, productId: string): Origin {
    this.#tell(new XhsTagTapEvent({ tagId: 't1', noteId, productId }));
    return this.opens(productId, { kind: 'note', noteId, authorId, tagId: 't1', at: this.now });
  }

  enters(roomId: string, authorId: string): void {
    // Who looks away and comes back has entered it once.
    for (let times = 0; times < 2; times += 1)
      this.#tell(Object.assign(new Event('xhs-live-enter'), { detail: { roomId, authorId, viewer: canaries.name } }));
  }

  opens(productId: string, origin: Origin): Origin {
    this.#tell(new XhsOpenProductEvent({ productId, origin }));
    this.views(productId);
    return origin;
  }

  views(productId: string): void {
    this.#tell(new XhsProductLoadEvent({ product: products.get(productId)! }));
  }

  adds(productId: string, quantity: number, origin?: Origin): void {
    const variantId = `${productId}-1`;
    const given = { productId, variantId, quantity, ...(origin && { origin }) };
    this.#tell(new XhsAddToCartEvent(given));
    this.#tell(new XhsAddedToCartEvent(given));
  }

  /** Goes through the checkout, and pays. */
  buys(number: string, productId: string, quantity: number, origin?: Origin): void {
    const line = lineOf(productId, quantity, origin);
    const checkout = {
      id: `${canaries.cart}-${number}`,
      lines: [line],
      totals: [],
      currency: 'CNY',
      buyer: person,
      identity: { masked: canaries.identity },
    } as unknown as Checkout;
    const view = { status: 'editing', pending: false, checking: false, messages: [] } as const;
    const filled = { ...checkout, address: person, deliveryOptionId: 'd', paymentMethodId: 'p' } as Checkout;
    this.#$checkout.set({ ...view, status: 'starting' });
    const steps: readonly CheckoutView[] = [
      { ...view, checkout },
      { ...view, checkout: { ...checkout, address: person } as Checkout },
      { ...view, checkout: { ...filled, paymentMethodId: undefined } as unknown as Checkout },
      { ...view, checkout: filled },
      { ...view, checkout: filled, pending: true },
      { ...view, checkout: filled, status: 'submitting' },
      { ...view, checkout: filled, status: 'completed', orderId: canaries.order },
    ];
    for (const step of steps) {
      this.time += 1_000;
      this.#$checkout.set(step);
    }
    const order = {
      id: canaries.order,
      number,
      status: 'to_ship',
      payment: 'paid',
      lines: [line],
      groups: [],
      totals: [
        { type: 'fulfillment', amount: money(800, 'CNY') },
        { type: 'tax', amount: money(200, 'CNY') },
      ],
      currency: 'CNY',
      address: person,
      events: [],
      placedAt: this.now,
    } as unknown as Order;
    this.#orders.set(number, order);
    this.#tell(new XhsOrderPlacedEvent({ order }));
    // The page that she comes back to tells it again.
    this.#tell(new XhsOrderPlacedEvent({ order }));
  }

  /** Looks at an order some of whose units were paid back. */
  isRefunded(number: string, quantity: number): void {
    const order = this.#orders.get(number)!;
    const [line] = order.lines as [CartLine];
    const amount = money((line.total.amount / line.quantity) * quantity, 'CNY');
    const refund = { id: 'r1', lines: [{ lineId: line.id, quantity, amount }], requestedAt: 0 } as never;
    const refunds = (status: string) => [{ ...(refund as object), status }] as never;
    this.#$order.set({ status: 'ready', order: { ...order, refunds: refunds('pending') } });
    this.#$order.set({ status: 'ready', order: { ...order, refunds: refunds('refunded') } });
    this.#$order.set({ status: 'ready', order: { ...order, refunds: refunds('refunded') } });
  }
}

/**
 * Three notes, two live rooms, five orders, one refund over two weeks.
 * @param consents called half-way through the first visit.
 */
export function play(session: Session, consents: () => void): void {
  session.sees('shelf', 'mia');
  session.reads('shelf', 'mia');
  const shelf = session.taps('shelf', 'mia', 'serum');
  session.adds('serum', 1, shelf);
  consents();
  session.buys('1', 'serum', 1, shelf);

  session.time = 2 * day;
  session.sees('desk', 'mia');
  session.sees('night', 'ben');
  session.reads('night', 'ben');
  session.taps('night', 'ben', 'lamp');

  session.time = 3 * day;
  session.enters('room-1', 'mia');
  const live = session.opens('serum', {
    kind: 'live',
    liveRoomId: 'room-1',
    authorId: 'mia',
    position: 2,
    at: session.now,
  });
  session.adds('serum', 2, live);
  session.buys('2', 'serum', 2, { ...live, first: shelf });

  session.time = 4 * day;
  const found = session.opens('lamp', { kind: 'search', query: canaries.search, at: session.now });
  session.adds('lamp', 1, found);
  session.buys('3', 'lamp', 1, found);

  session.time = 12 * day;
  session.views('tea');
  session.adds('tea', 1);
  session.buys('4', 'tea', 1);

  session.time = 13 * day;
  session.enters('room-2', 'ben');
  const late = session.opens('lamp', { kind: 'live', liveRoomId: 'room-2', authorId: 'ben', at: session.now });
  session.adds('lamp', 1, late);
  session.time = 14 * day + hour;
  session.buys('5', 'lamp', 1, late);

  session.time = 15 * day;
  session.isRefunded('2', 1);
}
