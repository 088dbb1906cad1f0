import * as v from 'valibot';
import { offersAnswer, orderAnswer, productAnswer } from './answers.js';

/** A GraphQL document with the shape of its answer. */
export interface Document<Data> {
  readonly text: string;
  readonly answer: v.GenericSchema<unknown, Data>;
}

/** The order that is not placed yet, as it is asked for in `activeOrder`. */
const active = v.object({ activeOrder: v.nullable(orderAnswer) });

const picture = '{preview width height name}';
const facets = 'facetValues{code name facet{code}}';
const variant = 'id sku priceWithTax currencyCode stockLevel options{id name groupId}';
const discounts = 'discounts{adjustmentSource description amountWithTax}';
const option = '{id name}';

const order = `
fragment O on Order{code state active orderPlacedAt currencyCode subTotalWithTax shippingWithTax totalWithTax
couponCodes promotions{id couponCode name} ${discounts} surcharges{priceWithTax}
lines{id quantity unitPriceWithTax unitPriceWithTaxChangeSinceAdded linePriceWithTax discountedLinePriceWithTax
proratedLinePriceWithTax ${discounts} featuredAsset${picture}
productVariant{${variant} product{id name enabled ${facets} variants{id}}}}
customer{emailAddress firstName lastName phoneNumber}
shippingAddress{fullName streetLine1 streetLine2 city province postalCode countryCode phoneNumber}
shippingLines{shippingMethod${option}} payments{method state}
fulfillments{state method trackingCode updatedAt}}`;

/** Products by any filter, a page at a time. */
export const products: Document<{
  readonly products: { readonly items: readonly v.InferOutput<typeof productAnswer>[]; readonly totalItems: number };
}> = {
  text: `query($options:ProductListOptions){products(options:$options){totalItems items{id slug name description
assets${picture} ${facets} optionGroups{id name options${option}}
variants{${variant} featuredAsset${picture}}}}}`,
  answer: v.object({ products: v.object({ items: v.array(productAnswer), totalItems: v.number() }) }),
};

export const activeOrder: Document<v.InferOutput<typeof active>> = {
  text: `{activeOrder{...O}}${order}`,
  answer: active,
};

/** The order with what can be had for it. */
export const checkout: Document<v.InferOutput<typeof active> & v.InferOutput<typeof offersAnswer>> = {
  text: `{activeOrder{...O} eligibleShippingMethods{id name priceWithTax}
eligiblePaymentMethods{code name isEligible}}${order}`,
  answer: v.object({ ...active.entries, ...offersAnswer.entries }),
};

/** An order that was placed; refused before it is, and to others than its customer after some time. */
export const placedOrder: Document<{ readonly orderByCode: v.InferOutput<typeof orderAnswer> | null }> = {
  text: `query($code:String!){orderByCode(code:$code){...O}}${order}`,
  answer: v.object({ orderByCode: v.nullable(orderAnswer) }),
};

/** Orders of the customer who is signed in; null for a guest. */
export const customerOrders: Document<{
  readonly activeCustomer: { readonly orders: { readonly items: readonly v.InferOutput<typeof orderAnswer>[] } } | null;
}> = {
  text: `query($options:OrderListOptions){activeCustomer{orders(options:$options){items{...O}}}}${order}`,
  answer: v.object({
    activeCustomer: v.nullable(v.object({ orders: v.object({ items: v.array(orderAnswer) }) })),
  }),
};

const outcome = '{...O ...on ErrorResult{errorCode}';
/** An answer that is the order, or why not. */
const change = (given: string, call: string, more = ''): string =>
  `mutation(${given}){done:${call}${outcome}${more}}}${order}`;
const items = ' ...on OrderLimitError{maxItems} ...on InsufficientStockError{order{...O}}';

/** What changes an order. Each answers `done`: the order as it then stands, or why it was not done. */
export const changes = {
  add: change('$id:ID!,$quantity:Int!', 'addItemToOrder(productVariantId:$id,quantity:$quantity)', items),
  adjust: change('$id:ID!,$quantity:Int!', 'adjustOrderLine(orderLineId:$id,quantity:$quantity)', items),
  remove: change('$id:ID!', 'removeOrderLine(orderLineId:$id)'),
  applyCode: change('$code:String!', 'applyCouponCode(couponCode:$code)'),
  removeCode: `mutation($code:String!){done:removeCouponCode(couponCode:$code){...O}}${order}`,
  transition: change('$state:String!', 'transitionOrderToState(state:$state)'),
  setCustomer: change('$input:CreateCustomerInput!', 'setCustomerForOrder(input:$input)'),
  setAddress: change('$input:CreateAddressInput!', 'setOrderShippingAddress(input:$input)'),
  setDelivery: change('$id:[ID!]!', 'setOrderShippingMethod(shippingMethodId:$id)'),
  pay: change('$input:PaymentInput!', 'addPaymentToOrder(input:$input)'),
} as const;
