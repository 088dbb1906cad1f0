import * as v from 'valibot';
import { change, order } from './cart-documents.js';
import type { Document } from './documents.js';
import { orderAnswer } from './order-answer.js';
import { amount, named, text } from './product-answer.js';

const maybe = v.nullable(text);

/** An order with who gets it. */
const fullOrder = v.object({
  ...orderAnswer.entries,
  orderPlacedAt: maybe,
  customer: v.nullable(v.object({ emailAddress: text, firstName: text })),
  shippingAddress: v.nullable(
    v.object({
      fullName: maybe,
      streetLine1: maybe,
      streetLine2: maybe,
      city: maybe,
      province: maybe,
      postalCode: maybe,
      countryCode: maybe,
      phoneNumber: maybe,
    }),
  ),
  payments: v.nullable(v.array(v.object({ method: text, state: text }))),
  fulfillments: v.nullable(v.array(v.object({ state: text, method: text, trackingCode: maybe, updatedAt: text }))),
});
export type FullOrder = v.InferOutput<typeof fullOrder>;

const full = `fragment F on Order{...O orderPlacedAt customer{emailAddress firstName}
shippingAddress{fullName streetLine1 streetLine2 city province postalCode countryCode phoneNumber}
payments{method state} fulfillments{state method trackingCode updatedAt}}${order}`;

const offers = v.object({
  eligibleShippingMethods: v.array(v.object({ ...named, priceWithTax: amount })),
  eligiblePaymentMethods: v.array(v.object({ code: text, name: text, isEligible: v.boolean() })),
});
/** What can be had for an order: ways of delivery and ways to pay. */
export type Offers = v.InferOutput<typeof offers>;

/** The order with what can be had for it. */
export const checkout: Document<Offers & { readonly activeOrder: FullOrder | null }> = {
  text: `{activeOrder{...F} eligibleShippingMethods{id name priceWithTax}
eligiblePaymentMethods{code name isEligible}}${full}`,
  answer: v.object({ ...offers.entries, activeOrder: v.nullable(fullOrder) }),
};

/** An order that was placed; refused before it is, and to others than its customer after some time. */
export const placedOrder: Document<{ readonly orderByCode: FullOrder | null }> = {
  text: `query($code:String!){orderByCode(code:$code){...F}}${full}`,
  answer: v.object({ orderByCode: v.nullable(fullOrder) }),
};

/** Orders of the customer who is signed in; null for a guest. */
export const customerOrders: Document<{
  readonly activeCustomer: { readonly orders: { readonly items: readonly FullOrder[] } } | null;
}> = {
  text: `query($options:OrderListOptions){activeCustomer{orders(options:$options){items{...F}}}}${full}`,
  answer: v.object({ activeCustomer: v.nullable(v.object({ orders: v.object({ items: v.array(fullOrder) }) })) }),
};

export const setCustomer = change('$input:CreateCustomerInput!', 'setCustomerForOrder(input:$input)');
export const setAddress = change('$input:CreateAddressInput!', 'setOrderShippingAddress(input:$input)');
export const setDelivery = change('$id:[ID!]!', 'setOrderShippingMethod(shippingMethodId:$id)');
export const pay = change('$input:PaymentInput!', 'addPaymentToOrder(input:$input)');
