import * as v from 'valibot';
import { basket, item, moment, totals } from './basket-document.js';
import { currency, maybe, positive, text } from './document-fields.js';

const part = maybe(text);
const postal = {
  street_address: part,
  extended_address: part,
  address_locality: part,
  address_region: part,
  address_country: part,
  postal_code: part,
  first_name: part,
  last_name: part,
  phone_number: part,
};

const method = v.object({
  id: text,
  type: text,
  line_item_ids: v.array(text),
  destinations: v.optional(v.array(v.object({ id: text, ...postal })), []),
  selected_destination_id: v.nullish(text),
  groups: v.optional(
    v.array(
      v.object({
        id: text,
        selected_option_id: v.nullish(text),
        options: v.optional(
          v.array(
            v.object({
              id: text,
              title: text,
              totals,
              earliest_fulfillment_time: maybe(moment),
              latest_fulfillment_time: maybe(moment),
            }),
          ),
          [],
        ),
      }),
    ),
    [],
  ),
});

export const checkoutDocument = v.object({
  ...basket,
  ucp: v.object({ payment_handlers: v.record(text, v.array(v.object({ id: text }))) }),
  status: v.picklist([
    'incomplete',
    'requires_escalation',
    'ready_for_complete',
    'complete_in_progress',
    'completed',
    'canceled',
  ]),
  fulfillment: v.optional(v.object({ methods: v.optional(v.array(method), []) }), {}),
  payment: v.optional(
    v.object({ instruments: v.optional(v.array(v.object({ handler_id: text, selected: maybe(v.boolean()) })), []) }),
    {},
  ),
  order: maybe(v.object({ id: text })),
});

export type CheckoutDocument = v.InferOutput<typeof checkoutDocument>;

export const orderDocument = v.object({
  id: text,
  label: maybe(text),
  line_items: v.array(v.object({ id: text, item, quantity: v.object({ total: positive }), totals, status: text })),
  fulfillment: v.object({
    expectations: v.optional(v.array(v.object({ destination: v.object(postal), description: maybe(text) })), []),
    events: v.optional(
      v.array(
        v.object({
          type: text,
          occurred_at: moment,
          carrier: maybe(text),
          tracking_number: maybe(text),
          tracking_url: maybe(text),
        }),
      ),
      [],
    ),
  }),
  currency,
  totals,
});

export type OrderDocument = v.InferOutput<typeof orderDocument>;
