import * as v from 'valibot';
import type { CartResult, CheckoutResult, CouponResult, OrderResult, RefundQuoteResult } from './adapter.js';
import { cartSchema, messages } from './cart-schema.js';
import { addressSchema, checkoutSchema } from './checkout-schema.js';
import { couponListSchema, couponSchema } from './coupon-schema.js';
import { orderSchema, refundQuoteSchema } from './order-schema.js';
import { wishlistGroupsSchema } from './wishlist-schema.js';
import type { AnswerSchemas, CheckedCall, ProductCall } from './checked-calls.js';
import { fields, id, list, maybe, moment, pageOf, text } from '../lib/schema-fields.js';

const gone = fields({ gone: v.picklist(['expired', 'not_found', 'completed']), messages });

/** One of several answers, told apart by the field that only it has: so that what is said of it is about that one. */
const either = <const Answer extends v.GenericSchema<unknown, unknown>>(
  answers: Readonly<Record<string, Answer>>,
): v.GenericSchema<unknown, v.InferOutput<Answer>> => {
  const names = Object.keys(answers);
  const nameIn = (value: unknown): string | undefined =>
    typeof value === 'object' && value !== null ? names.find((name) => Object.hasOwn(value, name)) : undefined;
  return v.pipe(
    v.unknown(),
    v.check((value) => nameIn(value) !== undefined, `must be an object with one of: ${names.join(', ')}`),
    v.lazy((value) => answers[nameIn(value) ?? ''] ?? (v.never() as unknown as Answer)),
  );
};

const cartResult = either({
  cart: fields({ ref: text(10_000), cart: cartSchema, messages }),
  gone,
}) satisfies v.GenericSchema<unknown, CartResult>;

const checkoutResult = either({
  checkout: fields({ checkout: checkoutSchema, messages }),
  continueUrl: fields({ continueUrl: text(10_000), shopName: maybe(text(1_000)), messages }),
  gone,
}) satisfies v.GenericSchema<unknown, CheckoutResult>;

const notFound = fields({ gone: v.literal('not_found'), messages });

const orderResult = either({
  order: fields({ order: orderSchema, messages }),
  gone: notFound,
}) satisfies v.GenericSchema<unknown, OrderResult>;

const quoteResult = either({
  quote: v.object({ quote: v.nullable(refundQuoteSchema), messages }),
  gone: notFound,
}) satisfies v.GenericSchema<unknown, RefundQuoteResult>;

const couponResult = v.object({ coupon: v.nullable(couponSchema), messages }) satisfies v.GenericSchema<
  unknown,
  CouponResult
>;

const productIds = list(id, 10_000);

/** What each call may answer, but for those that ask for products. */
export const answerSchemas = {
  openCart: cartResult,
  updateCart: cartResult,
  beginCheckout: checkoutResult,
  beginBalance: checkoutResult,
  updateCheckout: checkoutResult,
  completeCheckout: checkoutResult,
  confirmPayment: checkoutResult,
  getCheckout: checkoutResult,
  getOrder: v.nullable(orderSchema),
  listOrders: pageOf(orderSchema),
  cancelOrder: orderResult,
  confirmReceipt: orderResult,
  quoteRefund: quoteResult,
  requestRefund: orderResult,
  updateReturnShipment: orderResult,
  listCoupons: couponListSchema,
  claimCoupon: couponResult,
  listAddresses: list(addressSchema, 1_000),
  getWishlist: productIds,
  updateWishlist: productIds,
  getWishlistGroups: wishlistGroupsSchema,
  updateWishlistGroups: wishlistGroupsSchema,
  serverTime: v.nullable(fields({ earliest: moment, latest: moment })),
} as const satisfies AnswerSchemas<Exclude<CheckedCall, ProductCall>>;
