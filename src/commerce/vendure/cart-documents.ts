import * as v from 'valibot';
import { facets, picture, variant, type Document } from './documents.js';
import { changeAnswer, orderAnswer, type OrderAnswer } from './order-answer.js';

const discounts = 'discounts{adjustmentSource description amountWithTax}';

/** What every answer tells of an order. */
export const order = `fragment O on Order{code state currencyCode subTotalWithTax shippingWithTax totalWithTax couponCodes
promotions{id name couponCode} ${discounts} shippingLines{shippingMethod{id name}}
lines{id quantity unitPriceWithTax unitPriceWithTaxChangeSinceAdded linePriceWithTax discountedLinePriceWithTax
proratedLinePriceWithTax ${discounts} featuredAsset${picture}
productVariant{${variant} product{id name enabled ${facets} variants{id}}}}}`;

/** The order of a session that is not placed yet. */
export const activeOrder: Document<{ readonly activeOrder: OrderAnswer | null }> = {
  text: `{activeOrder{...O}}${order}`,
  answer: v.object({ activeOrder: v.nullable(orderAnswer) }),
};

/** An order that was placed; refused before it is, and to others than its customer after some time. */
export const placedOrder: Document<{ readonly orderByCode: OrderAnswer | null }> = {
  text: `query($code:String!){orderByCode(code:$code){...O}}${order}`,
  answer: v.object({ orderByCode: v.nullable(orderAnswer) }),
};

export type Change = Document<v.InferOutput<typeof changeAnswer>>;

/** A change of the order. It answers `done`: the order as it then stands, or why it was not done. */
export const change = (given: string, call: string, more = ' ...on ErrorResult{errorCode}'): Change => ({
  text: `mutation(${given}){done:${call}{...O${more}}}${order}`,
  answer: changeAnswer,
});

const units = ' ...on ErrorResult{errorCode}...on OrderLimitError{maxItems}...on InsufficientStockError{order{...O}}';

export const addItem = change(
  '$id:ID!,$quantity:Int!',
  'addItemToOrder(productVariantId:$id,quantity:$quantity)',
  units,
);
export const adjustLine = change(
  '$id:ID!,$quantity:Int!',
  'adjustOrderLine(orderLineId:$id,quantity:$quantity)',
  units,
);
export const removeLine = change('$id:ID!', 'removeOrderLine(orderLineId:$id)');
export const applyCode = change('$code:String!', 'applyCouponCode(couponCode:$code)');
export const removeCode = change('$code:String!', 'removeCouponCode(couponCode:$code)', '');
export const transition = change('$state:String!', 'transitionOrderToState(state:$state)');
