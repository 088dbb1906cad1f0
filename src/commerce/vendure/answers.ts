import * as v from 'valibot';

// What is read of Vendure's answers. Fields that are asked for and not listed here are dropped.

/** Whole minor units. The type is a double; a strategy of a shop's own may answer fractions. */
const amount = v.pipe(v.number(), v.transform(Math.round));
const text = v.string();
const maybe = v.nullable(text);

const picture = v.object({ preview: text, width: v.number(), height: v.number(), name: text });
const facetValues = v.array(v.object({ code: text, name: text, facet: v.object({ code: text }) }));
const option = { id: text, name: text };

/** A variant with what it costs now. */
const variant = {
  id: text,
  sku: text,
  priceWithTax: amount,
  currencyCode: text,
  stockLevel: text,
  options: v.array(v.object({ ...option, groupId: text })),
};

export const productAnswer = v.object({
  id: text,
  slug: text,
  name: text,
  description: text,
  assets: v.array(picture),
  facetValues,
  optionGroups: v.array(v.object({ ...option, options: v.array(v.object(option)) })),
  variants: v.array(v.object({ ...variant, featuredAsset: v.nullable(picture) })),
});
export type ProductAnswer = v.InferOutput<typeof productAnswer>;

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
    product: v.object({
      id: text,
      name: text,
      enabled: v.boolean(),
      facetValues,
      variants: v.array(v.object({ id: text })),
    }),
  }),
});
export type LineAnswer = v.InferOutput<typeof line>;

export const orderAnswer = v.object({
  code: text,
  state: text,
  active: v.boolean(),
  orderPlacedAt: maybe,
  currencyCode: text,
  subTotalWithTax: amount,
  shippingWithTax: amount,
  totalWithTax: amount,
  couponCodes: v.array(text),
  promotions: v.array(v.object({ id: text, couponCode: maybe, name: text })),
  discounts,
  surcharges: v.array(v.object({ priceWithTax: amount })),
  lines: v.array(line),
  customer: v.nullable(v.object({ emailAddress: text, firstName: text, lastName: text, phoneNumber: maybe })),
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
  shippingLines: v.array(v.object({ shippingMethod: v.object(option) })),
  payments: v.nullable(v.array(v.object({ method: text, state: text }))),
  fulfillments: v.nullable(v.array(v.object({ state: text, method: text, trackingCode: maybe, updatedAt: text }))),
});
export type OrderAnswer = v.InferOutput<typeof orderAnswer>;

/** What can be had for an order: ways of delivery and ways to pay. */
export const offersAnswer = v.object({
  eligibleShippingMethods: v.array(v.object({ ...option, priceWithTax: amount })),
  eligiblePaymentMethods: v.array(v.object({ code: text, name: text, isEligible: v.boolean() })),
});
export type OffersAnswer = v.InferOutput<typeof offersAnswer>;

/** Why a change was not made, or made in part: then with the order as it came to be. */
export const refusalAnswer = v.object({
  errorCode: text,
  maxItems: v.optional(v.number()),
  order: v.optional(orderAnswer),
});
