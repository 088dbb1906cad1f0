import * as v from 'valibot';
import type { Address, Checkout, CheckoutPresale, PaymentAction, PresalePayment } from '../model/index.js';
import { codes, groups, lines, messages, totals } from './cart-schema.js';
import { count, currency, days, fields, id, list, maybe, moment, money, text } from '../lib/schema-fields.js';

const part = maybe(text(2_000));

export const addressSchema = fields({
  name: text(2_000),
  phone: text(200),
  country: text(200),
  region: part,
  city: part,
  district: part,
  street: text(2_000),
  postalCode: part,
}) satisfies v.GenericSchema<unknown, Address>;

export const paymentKind = v.picklist(['wechat', 'alipay', 'unionpay', 'card', 'wallet', 'sandbox', 'other']);

const paymentMethod = fields({
  id,
  kind: paymentKind,
  title: maybe(text(1_000)),
  sandbox: maybe(v.boolean()),
  takesToken: maybe(v.boolean()),
});

const terms = { expiresAt: maybe(moment), pollAfter: maybe(v.pipe(count, v.minValue(1), v.maxValue(3_600_000))) };

/** What goes along to a wallet: names and words, as the back end made and signed them. */
const signedFields = v.pipe(
  v.record(text(200), text(10_000)),
  v.check((value) => Object.keys(value).length <= 200, 'must have 200 fields at most'),
);

// Whether an address may be gone to is judged where somebody is sent there.
export const action = v.variant('kind', [
  v.object({ kind: v.literal('none') }),
  v.object({ kind: v.literal('render_qrcode'), payload: id, link: maybe(text(10_000)), ...terms }),
  v.object({ kind: v.literal('redirect'), url: text(10_000), ...terms }),
  v.object({ kind: v.literal('post_form'), url: text(10_000), fields: signedFields, ...terms }),
  v.object({ kind: v.literal('call_bridge'), parameters: signedFields, ...terms }),
  v.object({ kind: v.literal('handler'), handler: id, parameters: signedFields, ...terms }),
  v.object({ kind: v.literal('confirm'), ...terms }),
]) satisfies v.GenericSchema<unknown, PaymentAction>;

const consent = fields({
  id,
  kind: v.picklist(['crossBorder', 'noReturn', 'terms', 'deposit', 'identity']),
  lineIds: list(id, 2_000),
  accepted: v.boolean(),
});

export const invoiceSchema = v.variant('kind', [
  v.object({ kind: v.literal('person'), title: text(1_000) }),
  v.object({ kind: v.literal('company'), title: text(1_000), taxId: text(100) }),
]);

const units = list(fields({ lineId: id, quantity: count }), 2_000);

const importLimit = fields({
  kind: v.picklist(['purchase', 'year']),
  lineIds: list(id, 2_000),
  value: money,
  limit: money,
  left: maybe(money),
  purchases: list(units, 2_000),
  notThisYear: units,
});

const presalePayment = { deposit: money, balance: money, balanceFrom: moment, balanceUntil: moment };
export const presalePaymentSchema = fields(presalePayment) satisfies v.GenericSchema<unknown, PresalePayment>;
const checkoutPresale = fields({
  ...presalePayment,
  pays: v.picklist(['deposit', 'balance']),
}) satisfies v.GenericSchema<unknown, CheckoutPresale>;

export const checkoutSchema = fields({
  id,
  status: v.picklist([
    'incomplete',
    'requires_escalation',
    'ready_for_complete',
    'complete_in_progress',
    'completed',
    'canceled',
  ]),
  lines,
  groups,
  codes,
  totals,
  currency,
  buyer: fields({ email: part, phone: part, name: part }),
  address: maybe(addressSchema),
  deliveryOptions: list(fields({ id, title: text(1_000), price: money, days: maybe(days) }), 200),
  deliveryOptionId: maybe(id),
  paymentMethods: list(paymentMethod, 200),
  paymentMethodId: maybe(id),
  balance: maybe(fields({ available: money, applied: maybe(money) })),
  consents: list(consent, 2_000),
  orderNote: maybe(text(10_000)),
  offersInvoice: maybe(v.boolean()),
  invoice: maybe(invoiceSchema),
  identity: maybe(fields({ masked: maybe(text(100)) })),
  importLimits: maybe(list(importLimit, 200)),
  presale: maybe(checkoutPresale),
  messages,
  action: maybe(action),
  orderId: maybe(id),
  continueUrl: maybe(text(10_000)),
  expiresAt: maybe(moment),
}) satisfies v.GenericSchema<unknown, Checkout>;
