import type { Checkout, Order } from '../../model/index.js';

/** The order that a completed checkout stands for, where the back end does not give it itself. */
export function orderOf(checkout: Checkout, orderId: string, now: number): Order {
  const option = checkout.deliveryOptions.find(({ id }) => id === checkout.deliveryOptionId);
  const method = checkout.paymentMethods.find(({ id }) => id === checkout.paymentMethodId);
  return {
    id: orderId,
    number: orderId,
    status: 'processing',
    payment: 'paid',
    lines: checkout.lines,
    groups: checkout.groups,
    totals: checkout.totals,
    currency: checkout.currency,
    ...(checkout.address && { address: checkout.address }),
    ...(option && { deliveryTitle: option.title }),
    events: [{ type: 'placed', at: now }],
    placedAt: now,
    ...(method?.sandbox && { sandbox: true }),
  };
}
