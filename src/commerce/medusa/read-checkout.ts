import type { Address, Checkout, CheckoutInput, DeliveryOption, PaymentMethod } from '../../model/index.js';
import { errorMessage } from '../../model/error-message.js';
import type { MedusaAddress, MedusaCart } from './answers.js';

import { readCart, type Shelf } from './read-cart.js';
import type { MedusaSettings } from './settings.js';

/** Keys of a cart's metadata, for what Medusa has no field for. It hands them on to the order. */
const methodKey = 'payment_provider_id';
const noteKey = 'order_note';

/** What a checkout offers. */
export interface Offer {
  readonly delivery: readonly DeliveryOption[];
  readonly payments: readonly PaymentMethod[];
}

/** The cart as a checkout that can be filled in. */
export function readCheckout(cart: MedusaCart, shelf: Shelf, offer: Offer, settings: MedusaSettings): Checkout {
  const { messages: stock, ...view } = readCart(cart, shelf, settings);
  const { email, shipping_address } = cart;
  const { [methodKey]: chosenMethod, [noteKey]: note } = metadataOf(cart);
  const address = shipping_address && readAddress(shipping_address);
  const delivery = cart.shipping_methods[0]?.shipping_option_id;
  const method = offer.payments.find(({ id }) => id === chosenMethod)?.id;
  const missing = [
    ...(address ? [] : ['name', 'phone', 'street']),
    ...(delivery ? [] : ['deliveryOptionId']),
    ...(method ? [] : ['paymentMethodId']),
  ];
  const messages = [
    ...stock,
    ...missing.map((name) => errorMessage('missing', { kind: 'field', name })),
    ...(view.lines.length === 0 ? [errorMessage('missing')] : []),
  ];
  return {
    ...view,
    id: cart.id,
    status: messages.length > 0 ? 'incomplete' : 'ready_for_complete',
    buyer: { ...(email && { email }) },
    ...(address && { address }),
    deliveryOptions: offer.delivery,
    ...(delivery && { deliveryOptionId: delivery }),
    paymentMethods: offer.payments,
    ...(method && { paymentMethodId: method }),
    consents: [],
    ...(typeof note === 'string' && note !== '' && { orderNote: note }),
    messages,
  };
}

/** What is told to Medusa of what was filled in, an address apart. */
export function writeInput(cart: MedusaCart, { buyer, paymentMethodId, orderNote }: CheckoutInput): object {
  const metadata = {
    ...(paymentMethodId !== undefined && { [methodKey]: paymentMethodId }),
    ...(orderNote !== undefined && { [noteKey]: orderNote }),
  };
  return {
    ...(buyer?.email !== undefined && { email: buyer.email || null }),
    // What stands there already is kept.
    ...(Object.keys(metadata).length > 0 && { metadata: { ...metadataOf(cart), ...metadata } }),
  };
}

function metadataOf({ metadata }: MedusaCart): Readonly<Record<string, unknown>> {
  return typeof metadata === 'object' ? { ...metadata } : {};
}

/** An address that somebody has filled in; that of a new cart has nothing but its country. */
export function readAddress(address: MedusaAddress): Address | undefined {
  const { first_name, last_name, phone, country_code, province, city, address_1, address_2, postal_code } = address;
  if (!address_1) return undefined;
  return {
    name: [first_name, last_name].filter(Boolean).join(' '),
    phone,
    country: country_code.toUpperCase(),
    ...(province && { region: province }),
    ...(city && { city }),
    ...(address_2 && { district: address_2 }),
    street: address_1,
    ...(postal_code && { postalCode: postal_code }),
  };
}

/** The name stays whole: which part of it is the family's is not for us to guess. */
export function writeAddress(address: Address): object {
  const { name, phone, country, region = '', city = '', district = '', street, postalCode = '' } = address;
  return {
    first_name: name,
    last_name: '',
    phone,
    country_code: country.toLowerCase(),
    province: region,
    city,
    address_2: district,
    address_1: street,
    postal_code: postalCode,
  };
}
