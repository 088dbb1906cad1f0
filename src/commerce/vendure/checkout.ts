import { TransportError } from '../../lib/transport-error.js';
import type { Address, CheckoutInput, Message, MessageCode } from '../../model/index.js';
import type { CheckoutResult, CheckoutSource, CommerceContext } from '../adapter.js';
import { adjust, changeOrder } from './change-order.js';
import {
  checkout,
  pay,
  placedOrder,
  setAddress,
  setCustomer,
  setDelivery,
  type FullOrder,
} from './checkout-documents.js';
import { transition } from './cart-documents.js';
import { moneyOf } from './read-product.js';
import { Session } from './session.js';
import type { VendureShop } from './vendure-shop.js';
import { cartMessage, closedCheckout, fieldMessage, openCheckout, type CheckoutCall } from './view-checkout.js';

/** Begins the checkout of a cart, or of a variant that is bought alone. */
export async function beginCheckout(
  shop: VendureShop,
  source: CheckoutSource,
  context: CommerceContext,
): Promise<CheckoutResult> {
  if (source.kind === 'cart') return getCheckout(shop, source.ref, context);
  // Bought alone: an order of its own, in a session of its own.
  const call = callOf(shop, '', context);
  return showCheckout(call, await changeOrder(call.session, [{ ...source, type: 'add' }]));
}

export function getCheckout(shop: VendureShop, id: string, context: CommerceContext): Promise<CheckoutResult> {
  return showCheckout(callOf(shop, id, context));
}

/** Nothing is held before an order is placed; the cart can be changed again. */
export async function cancelCheckout(shop: VendureShop, id: string, context: CommerceContext): Promise<void> {
  const { session } = callOf(shop, id, context);
  if (!(await session.read())) await session.unlock();
}

/** Lets an order that is being paid for be changed again. The shop refuses that once it is paid. */
export async function giveUpPayment(shop: VendureShop, id: string, context: CommerceContext): Promise<CheckoutResult> {
  const call = callOf(shop, id, context);
  if (!(await call.session.read())) await call.session.unlock();
  return showCheckout(call);
}

/** Answers the checkout as it stands: open, being paid, completed, or gone. */
async function showCheckout(call: CheckoutCall, messages: readonly Message[] = []): Promise<CheckoutResult> {
  const { session } = call;
  const data = await session.ask(checkout);
  const order = data?.activeOrder ?? null;
  const gone = await session.take(order);
  if (gone === 'completed') return completed(call);
  if (gone || !data) return { gone: gone ?? 'not_found', messages: [...messages, cartMessage('cart_expired')] };
  const [usual] = data.eligibleShippingMethods;
  // The first is taken unless another is chosen: a total without delivery is no total.
  if (usual && order?.state === 'AddingItems' && order.lines.length > 0 && order.shippingLines.length === 0) {
    const { refused } = await session.change(setDelivery, { id: [usual.id] });
    if (refused === undefined) return showCheckout(call, messages);
  }
  const chosen = order && (await call.shop.payments.get(order.code));
  const checkoutNow = openCheckout(call, order, data, typeof chosen === 'string' ? chosen : undefined);
  if (order?.state === 'ArrangingPayment' && call.shop.elsewhere.length > 0) {
    const { viewPayment } = await loadIntents();
    return (await viewPayment(call, checkoutNow)) ?? showCheckout(call, messages);
  }
  return { checkout: checkoutNow, messages };
}

/** Takes over what was filled in. */
export async function updateCheckout(
  shop: VendureShop,
  id: string,
  input: CheckoutInput,
  context: CommerceContext,
): Promise<CheckoutResult> {
  const call = callOf(shop, id, context);
  const { session } = call;
  const shown = await showCheckout(call);
  if (!('checkout' in shown) || shown.checkout.status === 'completed' || !session.order) return shown;
  const { buyer, address, deliveryOptionId, paymentMethodId, codes, orderNote } = input;
  const messages: Message[] = [...(await changeOrder(session, codes ? [{ type: 'codes', codes }] : []))];
  const known = { ...shown.checkout.buyer, ...buyer };
  if (known.email && (buyer || address)) {
    // A name is not taken apart: which part is the family's differs from language to language.
    const customer = {
      emailAddress: known.email,
      firstName: known.name || address?.name || '',
      lastName: '',
      phoneNumber: known.phone ?? address?.phone,
    };
    const { refused } = await session.change(setCustomer, { input: customer });
    if (refused !== undefined) messages.push(fieldMessage('email', 'invalid'));
  }
  if (address) {
    const { refused } = await session.change(setAddress, { input: addressInput(address) });
    if (refused !== undefined) messages.push(fieldMessage('country', 'address_undeliverable'));
  }
  if (deliveryOptionId !== undefined) {
    const { refused } = await session.change(setDelivery, { id: [deliveryOptionId] });
    if (refused !== undefined) messages.push(fieldMessage('deliveryOptionId', 'invalid'));
  }
  if (paymentMethodId !== undefined) await shop.payments.set(session.order.code, paymentMethodId);
  if (orderNote) messages.push({ ...fieldMessage('orderNote', 'unsupported'), type: 'warning' });
  return showCheckout(call, messages);
}

/** Places the order, once: what was placed before is answered again. */
export async function completeCheckout(
  shop: VendureShop,
  id: string,
  expectedTotal: number,
  context: CommerceContext,
): Promise<CheckoutResult> {
  const call = callOf(shop, id, context);
  const { session } = call;
  const shown = await showCheckout(call);
  if (!('checkout' in shown) || shown.checkout.status !== 'ready_for_complete') return shown;
  const changed = (): Message[] => {
    const { order } = session;
    const total = order ? moneyOf(order.totalWithTax, order.currencyCode, shop.details).amount : undefined;
    return total === expectedTotal ? [] : [cartMessage('totals_changed', total)];
  };
  if (changed().length > 0) return { ...shown, messages: changed() };
  if (session.order?.state !== 'ArrangingPayment') {
    const { refused } = await session.change(transition, { state: 'ArrangingPayment' });
    if (refused !== undefined) return refuseOrder(call);
  }
  // Once more: nothing can change it from here on.
  let messages = changed();
  const { paymentMethodId = '' } = shown.checkout;
  if (messages.length === 0 && shop.elsewhere.includes(paymentMethodId)) {
    const { beginPayment } = await loadIntents();
    if (await beginPayment(call, paymentMethodId, context)) return showCheckout(call);
    messages = [cartMessage('payment_failed')];
  } else if (messages.length === 0) {
    const { refused } = await session.change(pay, {
      input: { method: paymentMethodId, metadata: {} },
    });
    // Where another one was there first there is no active order any more: that is looked up as well.
    if (refused === undefined || refused === 'NO_ACTIVE_ORDER_ERROR') return showCheckout(call);
    messages = [cartMessage(faults[refused] ?? 'conflict')];
  }
  await session.unlock();
  return showCheckout(call, messages);
}

/** Most shops have no payments elsewhere, and most visits no payment. */
async function loadIntents() {
  try {
    return await import('./payment-intents.js');
  } catch (cause) {
    throw new TransportError('network', { doubtful: true, cause });
  }
}

const faults: Readonly<Record<string, MessageCode>> = {
  PAYMENT_DECLINED_ERROR: 'payment_declined',
  PAYMENT_FAILED_ERROR: 'payment_failed',
  INELIGIBLE_PAYMENT_METHOD_ERROR: 'payment_failed',
  USER_INPUT_ERROR: 'payment_failed',
  COUPON_REMOVED_DURING_CHECKOUT_ERROR: 'totals_changed',
};

/** Vendure says why in words alone. Each line is brought to what is there, which tells what is short. */
async function refuseOrder(call: CheckoutCall): Promise<CheckoutResult> {
  const { session } = call;
  const messages: Message[] = [];
  for (const line of session.order?.lines ?? []) messages.push(...(await adjust(session, line, line.quantity)));
  return showCheckout(call, messages.length > 0 ? messages : [cartMessage('conflict')]);
}

async function completed(call: CheckoutCall): Promise<CheckoutResult> {
  await call.shop.payments.delete(call.session.code);
  const order: FullOrder | null | undefined = (await call.session.ask(placedOrder, { code: call.session.code }))
    ?.orderByCode;
  return order
    ? { checkout: closedCheckout(call, order), messages: [] }
    : { gone: 'not_found', messages: [cartMessage('cart_expired')] };
}

function callOf(shop: VendureShop, ref: string, context: CommerceContext): CheckoutCall {
  return { shop, session: new Session(shop.api, context, ref), currency: context.currency };
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
