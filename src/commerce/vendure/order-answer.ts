import * as v from 'valibot';
import { amount, facetValues, named, picture, text, variant } from './product-answer.js';

const discounts = v.array(v.object({ adjustmentSource: text, description: text, amountWithTax: amount }));

const line = v.object({
  id: text,
  quantity: v.number(),
  unitPriceWithTax: amount,
  unitPriceWithTaxChangeSinceAdded: amount,
  linePriceWithTax: amount,
  discountedLinePriceWithTax: amount,
  proratedLinePriceWithTax: amount,
  discounts,
  featuredAsset: v.nullable(picture),
  productVariant: v.object({
    ...variant,
    product: v.object({ ...named, enabled: v.boolean(), facetValues, variants: v.array(v.object({ id: text })) }),
  }),
});
export type LineAnswer = v.InferOutput<typeof line>;

export const orderAnswer = v.object({
  code: text,
  state: text,
  currencyCode: text,
  subTotalWithTax: amount,
  shippingWithTax: amount,
  totalWithTax: amount,
  couponCodes: v.array(text),
  promotions: v.array(v.object({ ...named, couponCode: v.nullable(text) })),
  discounts,
  shippingLines: v.array(v.object({ shippingMethod: v.object(named) })),
  lines: v.array(line),
});
export type OrderAnswer = v.InferOutput<typeof orderAnswer>;

/** Why a change was not made, or made in part: then with the order as it came to be. */
const refusalAnswer = v.object({
  errorCode: text,
  maxItems: v.optional(v.number()),
  order: v.optional(orderAnswer),
});
type ChangeAnswer = OrderAnswer | v.InferOutput<typeof refusalAnswer>;

/** What a change comes to: the order, or why not. */
export const changeAnswer = v.object({
  done: v.nullable(
    v.lazy((value): v.GenericSchema<unknown, ChangeAnswer> =>
      Object(value).errorCode === undefined ? orderAnswer : refusalAnswer,
    ),
  ),
});
