import * as v from 'valibot';
import type { Order, RefundQuote } from '../model/index.js';
import { refundReasons } from '../model/order.js';
import { groupFields, lines, totals } from './cart-schema.js';
import { addressSchema, invoiceSchema, paymentKind, presalePaymentSchema } from './checkout-schema.js';
import {
  count,
  currency,
  dropUnusable,
  fields,
  id,
  link,
  list,
  maybe,
  moment,
  money,
  text,
} from '../lib/schema-fields.js';

const units = fields({ lineId: id, quantity: count });

const quoted = {
  lines: list(fields({ lineId: id, quantity: count, amount: money, tax: maybe(money) }), 2_000),
  goods: money,
  tax: money,
  freight: money,
  compensation: maybe(money),
  total: money,
  backTo: maybe(list(fields({ kind: paymentKind, title: maybe(text(1_000)), amount: money }), 20)),
  giftsDue: list(units, 2_000),
};

export const refundQuoteSchema = fields(quoted) satisfies v.GenericSchema<unknown, RefundQuote>;

const refund = fields({
  ...quoted,
  id,
  kind: v.picklist(['refundOnly', 'returnRefund']),
  reason: v.picklist(refundReasons),
  status: v.picklist(['pending', 'returning', 'refunded', 'refused', 'cancelled', 'expired']),
  requestedAt: moment,
  refundedAt: maybe(moment),
  returnAddress: maybe(text(1_000)),
  returnBy: maybe(moment),
  returnShipment: maybe(fields({ carrier: text(1_000), trackingNumber: text(1_000) })),
  actions: maybe(list(v.picklist(['return_shipment']), 10)),
});

const orderEvent = v.pipe(
  fields({
    type: v.picklist([
      'placed',
      'deposit_paid',
      'deposit_forfeited',
      'paid',
      'customs_declared',
      'packed',
      'shipped',
      'in_transit',
      'delivered',
      'completed',
      'cancelled',
      'refunded',
    ]),
    at: moment,
    lineIds: maybe(list(id, 2_000)),
    carrier: maybe(text(1_000)),
    trackingNumber: maybe(text(1_000)),
    trackingUrl: maybe(link),
  }),
  v.transform(dropUnusable),
);

const status = v.picklist([
  'unpaid',
  'deposit_paid',
  'balance_due',
  'processing',
  'customs',
  'to_ship',
  'partly_shipped',
  'shipped',
  'completed',
  'closed',
  'cancelled',
]);

export const orderSchema = fields({
  id,
  number: text(1_000),
  status,
  payment: v.picklist(['unpaid', 'pending', 'partly_paid', 'paid', 'failed', 'expired', 'refunded']),
  lines,
  groups: list(fields({ ...groupFields, number: maybe(text(1_000)), status: maybe(status) }), 2_000),
  totals,
  currency,
  address: maybe(addressSchema),
  deliveryTitle: maybe(text(1_000)),
  invoice: maybe(invoiceSchema),
  presale: maybe(presalePaymentSchema),
  payments: maybe(
    list(
      fields({
        part: v.picklist(['whole', 'deposit', 'balance']),
        kind: paymentKind,
        title: maybe(text(1_000)),
        amount: money,
        at: moment,
      }),
      100,
    ),
  ),
  events: list(orderEvent, 1_000),
  placedAt: moment,
  refunds: maybe(list(refund, 1_000)),
  refundable: maybe(list(fields({ lineId: id, quantity: count, faultOnly: maybe(v.boolean()) }), 2_000)),
  refundableUntil: maybe(moment),
  payBy: maybe(moment),
  checkoutId: maybe(id),
  actions: maybe(list(v.picklist(['cancel', 'confirm_receipt', 'refund', 'pay_balance']), 10)),
  sandbox: maybe(v.boolean()),
}) satisfies v.GenericSchema<unknown, Order>;
