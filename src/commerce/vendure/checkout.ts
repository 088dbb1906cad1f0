import type { Address, Checkout, CheckoutInput, Message, MessageCode, PaymentMethod } from '../../model/index.js';
import type { CheckoutResult } from '../adapter.js';
import type { OffersAnswer, OrderAnswer } from './answers.js';
import { adjust, changeOrder, refusal, refuse } from './change-order.js';
import { checkout as checkoutDocument } from './documents.js';
import { readOrder } from './read-order.js';
import type { ShopDetails } from './read-product.js';
import type { Session } from './session.js';

/** What Vendure does not keep of an order that is not placed. */
export interface Kept {
  readonly paymentMethodId?: string;
}

/** A checkout under way: the session, what can be had, and what is kept here. */
export interface CheckoutCall {
  readonly session: Session;
  readonly details: ShopDetails;
  readonly currency: string;
  readonly kept: Map<string, Kept>;
}

const field = (name: string, code: MessageCode = 'missing'): Message => refuse(code, { kind: 'field', name });
const ofCart = (code: MessageCode, value?: number): Message => refuse(code, { kind: 'cart' }, value);

/** Answers the checkout as it stands: open, completed, or gone. */
export async function showCheckout(call: CheckoutCall, messages: readonly Message[] = []): Promise<CheckoutResult> {
  const { session } = call;
  const { data } = await session.send(checkoutDocument);
  const gone = await session.take(data?.activeOrder ?? null);
  if (gone === 'completed') return completed(call);
  if (gone || !data) return { gone: gone ?? 'not_found', messages: [...messages, ofCart('cart_expired')] };
  const { order } = session;
  const [usual] = data.eligibleShippingMethods;
  // The first is taken unless another is chosen: a total without delivery is no total.
  if (order && order.lines.length > 0 && order.shippingLines.length === 0 && usual && order.state === 'AddingItems') {
    await session.change('setDelivery', { id: [usual.id] });
  }
  return { checkout: openCheckout(call, data), messages };
}

/** Takes over what was filled in. */
export async function updateCheckout(call: CheckoutCall, input: CheckoutInput): Promise<CheckoutResult> {
  const { session, kept } = call;
  const gone = await session.read();
  if (gone || !session.order) return showCheckout(call);
  const { buyer, address, deliveryOptionId, paymentMethodId, codes, orderNote } = input;
  const messages: Message[] = [...(await changeOrder(session, codes ? [{ type: 'codes', codes }] : []))];
  const { customer } = session.order;
  const emailAddress = buyer?.email ?? customer?.emailAddress;
  if (emailAddress !== undefined && (buyer || address)) {
    const outcome = await session.change('setCustomer', {
      input: {
        emailAddress,
        firstName: buyer?.name ?? address?.name ?? customer?.firstName ?? '',
        lastName: buyer?.name || address ? '' : (customer?.lastName ?? ''),
        phoneNumber: buyer?.phone ?? address?.phone ?? customer?.phoneNumber,
      },
    });
    if (outcome.refused !== undefined) messages.push(field('email', 'invalid'));
  }
  if (address) {
    const outcome = await session.change('setAddress', { input: addressInput(address) });
    if (outcome.refused !== undefined) messages.push(field('country', 'address_undeliverable'));
  }
  if (deliveryOptionId !== undefined) {
    const outcome = await session.change('setDelivery', { id: [deliveryOptionId] });
    if (outcome.refused !== undefined) messages.push(field('deliveryOptionId', 'invalid'));
  }
  if (orderNote) messages.push({ ...field('orderNote', 'unsupported'), type: 'warning' });
  if (paymentMethodId !== undefined) kept.set(session.order.code, { paymentMethodId });
  return showCheckout(call, messages);
}

/** Places the order, once: what was placed before is answered again. */
export async function completeCheckout(call: CheckoutCall, expectedTotal: number): Promise<CheckoutResult> {
  const { session } = call;
  const shown = await showCheckout(call);
  if (!('checkout' in shown) || shown.checkout.status !== 'ready_for_complete') return shown;
  const { order } = session;
  if (!order) return shown;
  if (order.totalWithTax !== expectedTotal) return totalsChanged(shown.checkout, order);
  if (order.state !== 'ArrangingPayment') {
    const { refused } = await session.change('transition', { state: 'ArrangingPayment' });
    if (refused !== undefined) return refuseOrder(call, order);
  }
  if (session.order?.totalWithTax !== expectedTotal) {
    await session.unlock();
    return showCheckout(call, [ofCart('totals_changed', session.order?.totalWithTax)]);
  }
  const method = shown.checkout.paymentMethodId;
  const { refused } = await session.change('pay', { input: { method, metadata: {} } });
  if (refused === undefined && session.order.orderPlacedAt !== null) return completed(call, session.order);
  if (refused === 'NO_ACTIVE_ORDER_ERROR') return showCheckout(call);
  await session.unlock();
  return showCheckout(call, [ofCart(payments[refused ?? ''] ?? 'conflict')]);
}

const payments: Readonly<Record<string, MessageCode>> = {
  PAYMENT_DECLINED_ERROR: 'payment_declined',
  PAYMENT_FAILED_ERROR: 'payment_failed',
  INELIGIBLE_PAYMENT_METHOD_ERROR: 'payment_failed',
  USER_INPUT_ERROR: 'payment_failed',
  COUPON_REMOVED_DURING_CHECKOUT_ERROR: 'totals_changed',
};

/** Vendure says why in words alone. Each line is brought to what is there, which tells what is short. */
async function refuseOrder(call: CheckoutCall, { lines }: OrderAnswer): Promise<CheckoutResult> {
  const messages: Message[] = [];
  for (const line of lines) messages.push(...(await adjust(call.session, line, line.quantity)));
  return showCheckout(call, messages.length > 0 ? messages : [ofCart('conflict')]);
}

function totalsChanged(checkout: Checkout, { totalWithTax }: OrderAnswer): CheckoutResult {
  return { checkout, messages: [ofCart('totals_changed', totalWithTax)] };
}

async function completed(call: CheckoutCall, order?: OrderAnswer): Promise<CheckoutResult> {
  const placed = order ?? (await call.session.placed());
  if (!placed) return { gone: 'not_found', messages: [ofCart('cart_expired')] };
  const offers = { eligibleShippingMethods: [], eligiblePaymentMethods: [] };
  return {
    checkout: { ...view(call, placed, offers), status: 'completed', messages: [], orderId: placed.code },
    messages: [],
  };
}

function openCheckout(call: CheckoutCall, offers: OffersAnswer): Checkout {
  const { order } = call.session;
  const shown = view(call, order, offers);
  const { address, deliveryOptionId, deliveryOptions, paymentMethodId, paymentMethods } = shown;
  const paid = paymentMethods.some(({ id }) => id === paymentMethodId);
  const messages = [
    ...shown.messages,
    ...(order && order.lines.length > 0 ? [] : [ofCart('missing')]),
    ...(order?.customer ? [] : [field('email')]),
    ...(address?.street ? [] : [field('street')]),
    ...(deliveryOptionId !== undefined
      ? []
      : [deliveryOptions.length > 0 ? field('deliveryOptionId') : field('country', 'address_undeliverable')]),
    ...(paid ? [] : [field('paymentMethodId')]),
  ];
  const blocked = messages.some(({ type }) => type === 'error');
  return { ...shown, messages, status: blocked ? 'incomplete' : 'ready_for_complete' };
}

function view(call: CheckoutCall, order: OrderAnswer | null, offers: OffersAnswer): Checkout {
  const { session, details, currency, kept } = call;
  const contents = readOrder(order, details, currency);
  const { customer, shippingLines = [] } = order ?? {};
  const [delivery] = shippingLines;
  const address = readAddress(order);
  const paymentMethodId = kept.get(order?.code ?? '')?.paymentMethodId;
  return {
    ...contents,
    id: session.ref,
    status: 'incomplete',
    buyer: customer ? { email: customer.emailAddress, name: customer.firstName } : {},
    ...(address && { address }),
    deliveryOptions: offers.eligibleShippingMethods.map(({ id, name, priceWithTax }) => ({
      id,
      title: name,
      price: { amount: priceWithTax, currency: contents.currency },
    })),
    ...(delivery && { deliveryOptionId: delivery.shippingMethod.id }),
    paymentMethods: offers.eligiblePaymentMethods.filter(({ isEligible }) => isEligible).map(readPayment),
    ...(paymentMethodId !== undefined && { paymentMethodId }),
    consents: [],
  };
}

/** A way to pay is known by what its code says. */
function readPayment({ code, name }: { readonly code: string; readonly name: string }): PaymentMethod {
  const [, kind = 'other'] = /(sandbox|wechat|alipay|unionpay|card)/.exec(code) ?? [];
  return {
    id: code,
    kind: kind as PaymentMethod['kind'],
    title: name,
    ...(kind === 'sandbox' && { sandbox: true }),
  };
}

function addressInput({ name, phone, country, region, city, district, street, postalCode }: Address): object {
  return {
    fullName: name,
    phoneNumber: phone,
    countryCode: country,
    province: region,
    city,
    // Vendure knows no districts: the second line of the street is theirs.
    streetLine2: district,
    streetLine1: street,
    postalCode,
  };
}

export function readAddress(order: OrderAnswer | null): Address | undefined {
  const from = order?.shippingAddress;
  if (!from?.countryCode) return undefined;
  const { fullName, phoneNumber, countryCode, province, city, streetLine2, streetLine1, postalCode } = from;
  return {
    name: fullName ?? '',
    phone: phoneNumber ?? '',
    country: countryCode,
    ...(province && { region: province }),
    ...(city && { city }),
    ...(streetLine2 && { district: streetLine2 }),
    street: streetLine1 ?? '',
    ...(postalCode && { postalCode }),
  };
}
void refusal;
