import type { Address, Checkout, Message, MessageCode, PaymentMethod } from '../../model/index.js';
import { refuse } from './change-order.js';
import type { FullOrder, Offers } from './checkout-documents.js';
import { readOrder } from './read-order.js';
import { moneyOf } from './read-product.js';
import type { Session } from './session.js';
import type { VendureShop } from './vendure-shop.js';

/** A checkout under way. */
export interface CheckoutCall {
  readonly shop: VendureShop;
  readonly session: Session;
  readonly currency: string;
}

export function fieldMessage(name: string, code: MessageCode = 'missing'): Message {
  return refuse(code, { kind: 'field', name });
}

export function cartMessage(code: MessageCode, value?: number): Message {
  return refuse(code, { kind: 'cart' }, value);
}

/**
 * The checkout of an order that is not placed yet, with what is still missing.
 * @param chosen how it is to be paid.
 */
export function openCheckout(
  call: CheckoutCall,
  order: FullOrder | null,
  offers: Offers,
  chosen: string | undefined,
): Checkout {
  const shown = { ...view(call, order, offers), ...(chosen !== undefined && { paymentMethodId: chosen }) };
  const { address, deliveryOptionId, deliveryOptions, paymentMethodId, paymentMethods } = shown;
  const paid = paymentMethods.some(({ id }) => id === paymentMethodId);
  const messages = [
    ...shown.messages,
    ...(order && order.lines.length > 0 ? [] : [cartMessage('missing')]),
    ...(order?.customer ? [] : [fieldMessage('email')]),
    ...(address?.street ? [] : [fieldMessage('street')]),
    ...(deliveryOptionId !== undefined
      ? []
      : [
          deliveryOptions.length > 0
            ? fieldMessage('deliveryOptionId')
            : fieldMessage('country', 'address_undeliverable'),
        ]),
    ...(paid ? [] : [fieldMessage('paymentMethodId')]),
  ];
  const blocked = messages.some(({ type }) => type === 'error');
  return { ...shown, messages, status: blocked ? 'incomplete' : 'ready_for_complete' };
}

/** The checkout of an order that was placed. */
export function closedCheckout(call: CheckoutCall, order: FullOrder): Checkout {
  const offers = { eligibleShippingMethods: [], eligiblePaymentMethods: [] };
  const [payment] = order.payments ?? [];
  return {
    ...view(call, order, offers, true),
    ...(payment && { paymentMethodId: payment.method }),
    status: 'completed',
    orderId: order.code,
  };
}

function view(call: CheckoutCall, order: FullOrder | null, offers: Offers, placed = false): Checkout {
  const { shop, session, currency } = call;
  const contents = readOrder(order, shop.details, currency, placed);
  const { customer, shippingLines = [] } = order ?? {};
  const [delivery] = shippingLines;
  const address = readAddress(order);
  return {
    ...contents,
    id: session.ref,
    status: 'incomplete',
    buyer: customer ? { email: customer.emailAddress, name: customer.firstName } : {},
    ...(address && { address }),
    deliveryOptions: offers.eligibleShippingMethods.map(({ id, name, priceWithTax }) => ({
      id,
      title: name,
      price: moneyOf(priceWithTax, contents.currency, shop.details),
    })),
    ...(delivery && { deliveryOptionId: delivery.shippingMethod.id }),
    paymentMethods: offers.eligiblePaymentMethods.filter(({ isEligible }) => isEligible).map(readPayment),
    consents: [],
  };
}

/** A way to pay is known by what its code says. */
function readPayment({ code, name }: { readonly code: string; readonly name: string }): PaymentMethod {
  const sandbox = code.includes('sandbox');
  const [kind = sandbox ? 'sandbox' : 'other'] = /wechat|alipay|unionpay|card/.exec(code) ?? [];
  return { id: code, kind: kind as PaymentMethod['kind'], title: name, ...(sandbox && { sandbox }) };
}

export function readAddress(order: FullOrder | null): Address | undefined {
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
