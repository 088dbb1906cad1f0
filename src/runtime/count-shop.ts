import { refundOf, valueOf, type Analytics, type FindProduct } from '../analytics/index.js';
import type { OpenOrderDetail, UpdateCartDetail } from '../events/index.js';
import { checkoutSteps, type CheckoutStep } from '../model/analytics.js';
import type { CartLine, Checkout, Order } from '../model/index.js';
import type { CheckoutView } from '../state/checkout/checkout-store.js';
import type { Shop } from './shop.js';

/** What of a shop is counted that no event of the page tells: what its stores say. */
export interface ShopCounter {
  /** Finds a product that the shop has loaded already. */
  readonly find: FindProduct;
  /** Has products loaded whose category nobody knows yet; undefined when all are known. It never takes long, and never fails. */
  know(productIds: readonly string[]): Promise<unknown> | undefined;
  /** Counts what was taken out of the cart, before it is. @returns to be called when it has been done. */
  removal(detail: UpdateCartDetail): () => void;
  /** From now on counts what is paid back of an order that is looked at. */
  watchOrder(detail: OpenOrderDetail): void;
  stop(): void;
}

/** An order is not left uncounted because its products do not load. Milliseconds. */
const patience = 2_000;

/** Counts how far a checkout comes, looks at the cart, and refunds. Loads nothing that is not shown, and nothing after a no. */
export function countShop(shop: Shop, analytics: Analytics): ShopCounter {
  const stops = new Map<string, () => void>();
  let begun: string | undefined;

  const find: FindProduct = (id) => shop.catalog.known(id);
  const isDenied = (): boolean => analytics.consent === 'denied';

  stops.set(
    'checkout',
    shop.checkout.$view.subscribe((view) => {
      const { checkout } = view;
      if (isDenied() || !checkout || view.status === 'idle' || view.status === 'starting') return;
      const key = checkout.id;
      const value = valueOf(checkout.lines, checkout.currency, find);
      if (begun !== key) {
        begun = key;
        analytics.track('begin_checkout', value as never, key);
      }
      for (const step of stepsOf(view, checkout)) {
        analytics.track('checkout_step', { ...value, step } as never, `${key}:${step}`);
      }
      if (view.status === 'completed') analytics.track('pay_result', { result: 'paid' }, key);
      else if (view.expired) analytics.track('pay_result', { result: 'failed' }, `${key}:expired`);
    }),
  );

  let depth = shop.overlay.$stack.get().length;
  stops.set(
    'overlay',
    shop.overlay.$stack.listen((stack) => {
      const added = stack.length > depth ? stack.at(-1) : undefined;
      depth = stack.length;
      if (isDenied() || added?.content.kind !== 'cart') return;
      void shop.cart.ready.then(
        () => {
          const { lines, currency } = shop.cart.$view.get();
          analytics.track('view_cart', valueOf(lines, currency, find) as never);
        },
        () => undefined,
      );
    }),
  );

  return {
    find,
    know(productIds) {
      const unknown = productIds.filter((id) => !find(id));
      if (isDenied() || unknown.length === 0) return undefined;
      const loaded = Promise.allSettled(unknown.map((id) => shop.catalog.load(id)));
      const key = `know ${unknown.join(' ')}`;
      const waited = new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, patience);
        stops.set(key, () => {
          clearTimeout(timer);
          resolve();
        });
      });
      return Promise.race([loaded, waited]).finally(() => {
        stops.get(key)?.();
        stops.delete(key);
      });
    },
    removal({ changes }) {
      const before = shop.cart.$view.get().lines;
      const removed = changes.flatMap((change): readonly CartLine[] => {
        if (change.type !== 'set') return [];
        const line = before.find(({ id, variantId }) => id === change.lineId || variantId === change.variantId);
        const less = (line?.quantity ?? 0) - change.quantity;
        return line && less > 0 ? [partOf(line, less)] : [];
      });
      const [first] = removed;
      return () => {
        if (first) analytics.track('remove_from_cart', valueOf(removed, first.total.currency, find) as never);
      };
    },
    watchOrder({ orderId }) {
      if (stops.has(`order ${orderId}`)) return;
      stops.set(
        `order ${orderId}`,
        shop.orders.order(orderId).subscribe((state) => {
          if (state.status === 'ready') countRefunds(analytics, state.order);
        }),
      );
    },
    stop() {
      for (const stop of stops.values()) stop();
      stops.clear();
    },
  };
}

/** How far a checkout has come by what is filled in. */
function stepsOf({ status }: CheckoutView, checkout: Checkout): readonly CheckoutStep[] {
  const isPlaced = status === 'submitting' || status === 'action' || status === 'completed';
  const done: Readonly<Record<CheckoutStep, boolean>> = {
    address: isPlaced || checkout.address !== undefined,
    delivery: isPlaced || (checkout.address !== undefined && checkout.deliveryOptionId !== undefined),
    payment:
      isPlaced ||
      (checkout.address !== undefined &&
        checkout.deliveryOptionId !== undefined &&
        checkout.paymentMethodId !== undefined),
    submit: isPlaced,
  };
  return checkoutSteps.filter((step) => done[step]);
}

function countRefunds(analytics: Analytics, order: Order): void {
  for (const refund of order.refunds ?? []) {
    if (refund.status === 'refunded') {
      const event = refundOf(order, refund);
      analytics.track('refund', event, `${event.transaction_id}:${refund.id}`);
    }
  }
}

/** So many units of a line, and what they come to. */
function partOf(line: CartLine, quantity: number): CartLine {
  const amount = Math.round((line.total.amount * quantity) / line.quantity);
  return { ...line, quantity, total: { ...line.total, amount } };
}
