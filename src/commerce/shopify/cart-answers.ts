import * as v from 'valibot';
import { amount, nodes, picture, stock } from './answers.js';

const discount = v.object({
  discountedAmount: amount,
  targetType: v.string(),
  // Of which kind, since a code and a title are both a name.
  __typename: v.string(),
  name: v.string(),
});

const line = v.object({
  id: v.string(),
  quantity: v.number(),
  cost: v.object({
    amountPerQuantity: amount,
    compareAtAmountPerQuantity: v.nullable(amount),
    subtotalAmount: amount,
    totalAmount: amount,
  }),
  discountAllocations: v.array(discount),
  merchandise: v.object({
    ...stock,
    id: v.string(),
    title: v.string(),
    image: v.nullable(picture),
    product: v.object({ id: v.string(), title: v.string() }),
  }),
});

const cart = v.object({
  id: v.string(),
  checkoutUrl: v.string(),
  buyerIdentity: v.object({ countryCode: v.nullable(v.string()) }),
  cost: v.object({ totalAmount: amount }),
  discountCodes: v.array(v.object({ code: v.string(), applicable: v.boolean() })),
  discountAllocations: v.array(discount),
  lines: nodes(line),
});

export const cartAnswer = v.object({ cart: v.nullable(cart) });

/** What every change of a cart answers. Codes are texts: a later version may know more of them. */
export const payloadAnswer = v.object({
  payload: v.object({
    cart: v.nullable(cart),
    userErrors: v.array(v.object({ code: v.nullable(v.string()), field: v.nullable(v.array(v.string())) })),
    warnings: v.array(v.object({ code: v.string(), target: v.string() })),
  }),
});

export type ShopifyDiscount = v.InferOutput<typeof discount>;
export type ShopifyLine = v.InferOutput<typeof line>;
export type ShopifyCart = v.InferOutput<typeof cart>;
export type CartPayload = v.InferOutput<typeof payloadAnswer>['payload'];
