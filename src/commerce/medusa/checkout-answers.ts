import * as v from 'valibot';
import { basket } from './answers.js';

/** What the Store API answers of checkouts and orders, as far as it is used. */

const text = v.string();

export const shippingOptions = v.object({
  shipping_options: v.array(v.object({ id: text, name: text, amount: v.nullish(v.number()) })),
});
export const paymentProviders = v.object({ payment_providers: v.array(v.object({ id: text })) });
export const paymentCollection = v.object({ payment_collection: v.object({ id: text }) });
/** The order that was made; none where the payment did not go through. */
export const completion = v.object({ order: v.nullish(v.object({ id: text })) });

const orderFields = v.object({
  ...basket,
  display_id: v.nullish(v.number()),
  status: text,
  payment_status: text,
  fulfillment_status: text,
  created_at: text,
});
export const order = v.object({ order: orderFields });
export const orders = v.object({ orders: v.array(orderFields), count: v.number() });

export type MedusaOrder = v.InferOutput<typeof orderFields>;
